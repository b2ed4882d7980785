import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, type CompiledRegister, type LevelTable, type PairList, widthOf } from "../../matching/index.ts";
import { Unfit } from "../place.ts";
import { type LinkThreads, openLinkThreads } from "./link-threads.ts";

/** How far the comparing of a register has come. */
type Progress = { readonly of: string; readonly pairs: number; readonly done: number };

/** Compared at one time and kept together; stopped in between, this much is done again. */
const chunkPairs = 100_000;
/** Of a large register more at a time, so that threads do not wait for each other. */
const chunksMost = 40;

/** In which order pairs are compared: what was kept in another order is no beginning of this one. @source decision:0076 */
const orderOfPairs = "by name";

/** How a register is linked in several threads: given to `linkRegister`, and closed afterwards. */
export type KeptLinking = {
  readonly findPairs: (register: CompiledRegister) => Promise<PairList>;
  readonly compare: (comparisons: readonly Comparison[], pairs: PairList, register: CompiledRegister) => Promise<LevelTable>;
  close(): Promise<void>;
};

/**
 * Finds pairs and compares them chunk by chunk, and keeps what was compared in a folder, so that a run that was stopped goes on where
 * it was. The folder belongs to one register as it stands: another one, or other rules of comparing, is refused.
 * @param of what names the register and the rules
 */
export function keptLinking(folder: string, of: string, tell: (step: string) => void, pairsMost = Number.POSITIVE_INFINITY): KeptLinking {
  let threads: LinkThreads | undefined;
  const opened = (register: CompiledRegister) => (threads ??= openLinkThreads(register));
  return {
    findPairs: (register) => opened(register).find(),
    compare: (comparisons, pairs, register) => {
      const named = `${of} ${orderOfPairs} ${comparisons.map(({ name, levels }) => [name, ...levels].join()).join(";")}`;
      return compareKept({ folder, of: named, tell, pairsMost }, { width: widthOf(comparisons), pairs, threads: opened(register) });
    },
    async close() {
      await threads?.close();
    },
  };
}

type Keeping = { readonly folder: string; readonly of: string; readonly tell: (step: string) => void; readonly pairsMost: number };
type Comparing = { readonly width: number; readonly pairs: PairList; readonly threads: LinkThreads };

async function compareKept({ folder, of, tell, pairsMost }: Keeping, { width, pairs, threads }: Comparing): Promise<LevelTable> {
  const [levelsFile, progressFile] = [join(folder, "levels.bin"), join(folder, "progress.json")];
  mkdirSync(folder, { recursive: true });
  const before = readProgress(progressFile);
  if (before && (before.of !== of || before.pairs !== pairs.size))
    throw new Unfit([`${folder} holds the beginning of another register, or of this one before it changed`], "match.other-register");
  let done = before?.done ?? 0;
  if (done === 0) writeFileSync(levelsFile, "");
  // What a stopped run wrote without saying so is done again.
  truncateSync(levelsFile, done * width);
  if (done > 0) tell(`going on after ${done} of ${pairs.size} pairs`);
  const levels = new Uint8Array(pairs.size * width);
  levels.set(readFileSync(levelsFile));
  const chunk = Math.max(chunkPairs, Math.ceil(pairs.size / chunksMost));
  while (done < pairs.size) {
    if (done >= pairsMost)
      throw new Unfit([`stopped after ${done} of ${pairs.size} pairs, as asked; run it again to go on`], "match.stopped");
    const to = Math.min(pairs.size, done + chunk);
    const compared = await threads.compare(pairs, done, to);
    appendFileSync(levelsFile, compared);
    levels.set(compared, done * width);
    done = to;
    writeProgress(progressFile, { of, pairs: pairs.size, done });
    tell(`${done} of ${pairs.size} pairs compared`);
  }
  return { levels, width, pairs: pairs.size };
}

function readProgress(file: string): Progress | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Progress) : undefined;
}

function writeProgress(file: string, progress: Progress): void {
  writeFileSync(`${file}.new`, JSON.stringify(progress));
  renameSync(`${file}.new`, file);
}
