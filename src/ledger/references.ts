/** Numbers of one reserved block that are not given out yet. */
type Block = { next: number; readonly end: number };

export const referenceBlockSize = 1000;

/** Gives out reference numbers from blocks; `reserve` takes the first number of a fresh block from the database. */
export function openReferences(reserve: () => Promise<number>): () => Promise<number> {
  let block: Block = { next: 0, end: 0 };
  let reserving: Promise<void> | undefined;
  return async () => {
    while (block.next >= block.end) {
      reserving ??= reserve().then((first) => { block = { next: first, end: first + referenceBlockSize }; }).finally(() => { reserving = undefined; });
      await reserving;
    }
    return block.next++;
  };
}
