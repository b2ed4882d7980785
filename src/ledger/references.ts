/** Numbers of one reserved block that are not given out yet. */
type Block = { next: number; readonly end: number };

/** Numbers of one block. */
export const referenceBlockSize = 1000;
/** No command makes more subjects than this. */
const mostPerCommand = 200;

/** Gives out reference numbers from blocks that were reserved before they are needed. */
export type References = {
  /** Waits until one command's worth of numbers is at hand. */
  ensure(): Promise<void>;
  next(): number;
};

/**
 * Opens a source of reference numbers.
 * @param reserve takes the first number of a fresh block from the database
 */
export function openReferences(reserve: () => Promise<number>): References {
  const blocks: Block[] = [];
  let reserving: Promise<void> | undefined;
  const left = () => blocks.reduce((sum, block) => sum + block.end - block.next, 0);
  return {
    async ensure() {
      while (left() < mostPerCommand) {
        reserving ??= reserve()
          .then((first) => {
            blocks.push({ next: first, end: first + referenceBlockSize });
          })
          .finally(() => {
            reserving = undefined;
          });
        await reserving;
      }
    },
    next() {
      while (blocks[0] && blocks[0].next >= blocks[0].end) blocks.shift();
      const block = blocks[0];
      if (!block) throw new Error("fault: reference taken before a block was ensured");
      return block.next++;
    },
  };
}
