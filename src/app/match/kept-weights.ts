import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { givenPersonWeights, type PersonWeights, weightNames, withWeights } from "../../matching/index.ts";
import { ConfigError } from "../../platform/server.ts";

const Kept = z.strictObject({
  learnedAt: z.iso.datetime(),
  same: z.int().min(0),
  different: z.int().min(0),
  weights: z.array(z.strictObject({ field: z.string(), level: z.string(), bits: z.number().min(-60).max(60) })),
});
/** Weights that an operator had written, when, and from how many verdicts. */
export type KeptWeights = z.infer<typeof Kept>;

const fileOf = (dataFolder: string) => join(dataFolder, "matching-weights.json");

/**
 * The weights of a search: as given, or as an operator had them learned from verdicts. @throws ConfigError where the file is no such
 * weights: a node does not search by others than those it was told to
 */
export function readWeights(dataFolder: string): { readonly weights: PersonWeights; readonly kept?: KeptWeights } {
  const file = fileOf(dataFolder);
  if (!existsSync(file)) return { weights: givenPersonWeights };
  const kept = Kept.safeParse(parseJson(readFileSync(file, "utf8"))).data;
  const changed = kept?.weights.map(({ field, level, bits }) => ({
    ...weightNames().find((one) => one.field === field && one.level === level),
    bits,
  }));
  const known = changed?.flatMap(({ field, level, bits }) => (field === undefined || level === undefined ? [] : [{ field, level, bits }]));
  if (!kept || !known || known.length < kept.weights.length)
    throw new ConfigError(`${file} holds no weights of this program: remove it to search by those that are given`, "match.weights");
  return { weights: withWeights(givenPersonWeights, known), kept };
}

/** Keeps weights for the node, which takes them at its next start. */
export function writeWeights(dataFolder: string, kept: KeptWeights): string {
  const file = fileOf(dataFolder);
  writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return file;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
