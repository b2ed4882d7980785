import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  keysVersion,
  linkRegister,
  type Linkage,
  type Register,
  type ReviewItem,
  reviewQueue,
  weightsOfPair,
} from "../../matching/index.ts";
import { Unfit } from "../place.ts";
import { keptLinking } from "./kept-levels.ts";
import { roleOf } from "./roles.ts";
import type { Table } from "./table.ts";

export type LinkOptions = { readonly into: string; readonly seed: number; readonly reviewMost: number; readonly pairsMost?: number };
/** What linking a register found; the rows themselves stand in the folder. */
export type LinkReport = {
  readonly records: number;
  readonly pairs: number;
  readonly clusters: number;
  /** Records that stand together with another. */
  readonly joined: number;
  readonly review: number;
  readonly threshold: number;
  readonly seconds: number;
  readonly files: readonly string[];
};

/**
 * Finds doubles in a register: `clusters.csv` says for each row which others are the same person, as far as weights tell;
 * `review.csv` lists the pairs to look at, the most telling first, with the reason. Rows count from 1, below the headings. Nothing
 * of the register is changed.
 */
export async function linkFile(file: string, table: Table, options: LinkOptions, tell: (step: string) => void): Promise<LinkReport> {
  const begun = performance.now();
  const register = registerOf(table);
  const of = createHash("sha256").update(readFileSync(file)).update(`${keysVersion} ${options.seed}`).digest("hex");
  const kept = keptLinking(options.into, of, tell, options.pairsMost);
  const linkage = await linkRegister(register, { seed: options.seed, tell, ...kept }).finally(() => kept.close());
  const clusters = linkage.clusterAt(linkage.clusterBits);
  const queue = reviewQueue(linkage.pairs, clusters, linkage.evenBits, options.reviewMost);
  const files = [join(options.into, "clusters.csv"), join(options.into, "review.csv")];
  writeFileSync(files[0] ?? "", clustersCsv(clusters));
  writeFileSync(files[1] ?? "", reviewCsv(queue, linkage));
  const members = Map.groupBy(clusters, (cluster) => cluster);
  return {
    records: register.size,
    pairs: linkage.pairs.size,
    clusters: members.size,
    joined: [...members.values()].filter(({ length }) => length > 1).reduce((sum, { length }) => sum + length, 0),
    review: queue.length,
    threshold: linkage.evenBits,
    seconds: (performance.now() - begun) / 1000,
    files,
  };
}

function registerOf({ file, columns, rows }: Table): Register {
  const compared = columns.flatMap((name, column) => {
    const role = roleOf(name);
    return role ? [{ name, role, values: rows.map((row) => row[column]) }] : [];
  });
  if (compared.length === 0) throw new Unfit([`${file} has no column that can be compared; it has ${columns.join(", ")}`], "file.columns");
  return { size: rows.length, columns: compared };
}

function clustersCsv(clusters: Int32Array): string {
  return ["row,cluster", ...Array.from(clusters, (cluster, record) => `${record + 1},${cluster + 1}`), ""].join("\n");
}

function reviewCsv(queue: readonly ReviewItem[], linkage: Linkage): string {
  const lines = queue.map(({ a, b, bits, chance, value, isTogether }) => {
    const reason = weightsOfPair(linkage, a, b).map((line) => `${line.field}: ${line.level} ${line.bits.toFixed(2)}`);
    return [
      a + 1,
      b + 1,
      bits.toFixed(2),
      chance.toFixed(3),
      value.toFixed(3),
      isTogether ? "yes" : "no",
      `"${reason.join("; ").replaceAll('"', '""')}"`,
    ].join(",");
  });
  return ["row1,row2,bits,chance,value,together,reason", ...lines, ""].join("\n");
}
