import {
  bestThreshold,
  type Measure,
  measureAt,
  pairWeights,
  readName,
  readOrganisation,
  weighNames,
  weighOrganisations,
} from "../../matching/index.ts";
import { Unfit } from "../place.ts";
import { placeOf, type Table } from "./table.ts";

type Group = Measure & { readonly group: string; readonly pairs: number; readonly matches: number };
export type PairsReport = {
  readonly pairs: number;
  /** Fixed beforehand: even odds of the weights that are given. No label chose it. */
  readonly threshold: number;
  readonly persons: Group;
  readonly groups: readonly Group[];
  readonly others: readonly Group[];
  /** The same persons at the threshold that labels would choose. */
  readonly best: Measure & { readonly threshold: number };
  /** Names in which something is odd, by what; they are compared all the same. */
  readonly flagged: Readonly<Record<string, number>>;
  readonly seconds: number;
};

/** Zero bits: two names are as likely one person's as two persons'. */
export const pairThreshold = 0;

type Pair = { readonly group: string; readonly isPerson: boolean; readonly isMatch: boolean; readonly bits: number };

/** Compares pairs of names that somebody labelled, `name1, name2, is_match` and perhaps `schema` and `case_group`. */
export function evaluatePairs(table: Table): PairsReport {
  const begun = performance.now();
  const [one, other, verdict] = ["name1", "name2", "is_match"].map((name) => placeOf(table, name));
  const [schema, group] = ["schema", "case_group"].map((name) => table.columns.indexOf(name));
  const flagged: Record<string, number> = {};
  const pairs = table.rows.map((row, place): Pair => {
    const cell = (at: number | undefined) => row[at ?? -1] ?? "";
    const kind = cell(schema);
    const isPerson = kind === "" || kind === "Person";
    for (const flag of [cell(one), cell(other)].flatMap((name) => readName(name).flags)) flagged[flag] = (flagged[flag] ?? 0) + 1;
    return {
      group: cell(group) || "all",
      isPerson,
      isMatch: isYes(cell(verdict), table, place),
      bits: bitsOf(cell(one), cell(other), isPerson),
    };
  });
  const persons = pairs.filter(({ isPerson }) => isPerson);
  const [all] = groupsOf(persons, () => "persons");
  const best = bestOf(persons);
  return {
    pairs: pairs.length,
    threshold: pairThreshold,
    persons: all ?? { group: "persons", pairs: 0, matches: 0, precision: 1, recall: 1, f1: 1 },
    groups: groupsOf(persons, (pair) => pair.group),
    others: groupsOf(
      pairs.filter(({ isPerson }) => !isPerson),
      (pair) => pair.group,
    ),
    best: { ...best.measure, threshold: best.threshold },
    flagged,
    seconds: (performance.now() - begun) / 1000,
  };
}

function bitsOf(one: string, other: string, isPerson: boolean): number {
  if (!isPerson) return weighOrganisations(readOrganisation(one), readOrganisation(other)).bits;
  return weighNames(readName(one), readName(other), pairWeights).bits;
}

function isYes(verdict: string, { file }: Table, place: number): boolean {
  if (/^(?:true|1|yes)$/i.test(verdict)) return true;
  if (/^(?:false|0|no)$/i.test(verdict)) return false;
  throw new Unfit([`row ${place + 1} of ${file}: is_match is neither true nor false`], "verdict.unreadable");
}

function groupsOf(pairs: readonly Pair[], nameOf: (pair: Pair) => string): Group[] {
  const names = [...new Set(pairs.map(nameOf))].sort();
  return names.map((group) => {
    const inside = pairs.filter((pair) => nameOf(pair) === group);
    const matches = inside.filter(({ isMatch }) => isMatch).length;
    return {
      group,
      pairs: inside.length,
      matches,
      ...measureAt(bitsIn(inside), (at) => inside[at]?.isMatch === true, matches, pairThreshold),
    };
  });
}

function bestOf(pairs: readonly Pair[]) {
  return bestThreshold(bitsIn(pairs), (at) => pairs[at]?.isMatch === true, pairs.filter(({ isMatch }) => isMatch).length);
}

const bitsIn = (pairs: readonly Pair[]) => Float64Array.from(pairs, ({ bits }) => bits);
