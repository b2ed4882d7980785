import {
  bestThreshold,
  linkRegister,
  type Measure,
  measureAt,
  measureClusters,
  recallAtPrecision,
  type Register,
} from "../../matching/index.ts";
import { Unfit } from "../place.ts";
import { roleOf } from "./roles.ts";
import { placeOf, type Table } from "./table.ts";

export type RegisterReport = {
  readonly records: number;
  readonly pairs: number;
  readonly truePairs: number;
  readonly fields: readonly string[];
  readonly pairwise: Measure;
  readonly clusters: Measure;
  readonly threshold: number;
  readonly clusterThreshold: number;
  readonly withoutLabels: {
    readonly threshold: number;
    readonly clusterThreshold: number;
    readonly pairwise: Measure;
    readonly clusters: Measure;
  };
  /** By sex, where the register has it: the recall at which each part is as precise as the whole at its best threshold. */
  readonly groups: readonly { readonly group: string; readonly truePairs: number; readonly recallAtEqualPrecision: number }[];
  readonly seconds: number;
  readonly pairsPerSecond: number;
};

export type RegisterOptions = { readonly clusterColumn: string; readonly clusterPattern?: string; readonly seed: number };

/** Mean bits of a cluster's pairs, as shares of the even bits, that are tried when the best is looked for. */
const clusterShares = [0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1];
/**
 * Links a labelled register with itself, or several files with each other, and tells how right that was. Labels choose the threshold
 * of the first figures and nothing else; the figures beside them use none.
 */
export async function evaluateRegister(
  tables: readonly Table[],
  options: RegisterOptions,
  tell: (step: string) => void,
): Promise<RegisterReport> {
  const begun = performance.now();
  const { register, truth, sources } = registerOf(tables, options);
  const isAcross = tables.length > 1 ? (a: number, b: number) => sources[a] !== sources[b] : undefined;
  const linkage = await linkRegister(register, { seed: options.seed, tell, ...(isAcross ? { isAllowed: isAcross } : {}) });
  const linked = performance.now();
  const truePairs = countTruePairs(truth, isAcross ? sources : new Int32Array(truth.length), isAcross !== undefined);
  const { pairs, evenBits } = linkage;
  const isOne = (pair: number) => truth[pairs.a[pair] ?? 0] === truth[pairs.b[pair] ?? 0];
  const best = bestThreshold(pairs.bits, isOne, truePairs);
  const tried = [linkage.clusterBits, ...clusterShares.map((share) => share * evenBits)].map((bits) => ({
    bits,
    measure: measureClusters(linkage.clusterAt(bits), truth, truePairs, isAcross),
  }));
  const bestClusters = tried.reduce((one, other) => (other.measure.f1 > one.measure.f1 ? other : one));
  const unlabelled = tried[0] ?? bestClusters;
  const seconds = (linked - begun) / 1000;
  return {
    records: register.size,
    pairs: pairs.size,
    truePairs,
    fields: register.columns.map(({ name, role }) => `${name}: ${role}`),
    pairwise: best.measure,
    clusters: bestClusters.measure,
    threshold: best.threshold,
    clusterThreshold: bestClusters.bits,
    withoutLabels: {
      threshold: evenBits,
      clusterThreshold: unlabelled.bits,
      pairwise: measureAt(pairs.bits, isOne, truePairs, evenBits),
      clusters: unlabelled.measure,
    },
    groups: groupsOf({ register, truth, pairs, sources, isAcross: isAcross !== undefined }, best.measure.precision),
    seconds,
    pairsPerSecond: Math.round(pairs.size / seconds),
  };
}

function registerOf(tables: readonly Table[], { clusterColumn, clusterPattern }: RegisterOptions) {
  const [first] = tables;
  if (!first) throw new Unfit(["no file was given"], "file.absent");
  const other = tables.find(({ columns }) => columns.join("\n") !== first.columns.join("\n"));
  if (other) throw new Unfit([`${other.file} has other columns than ${first.file}`], "file.columns");
  const place = placeOf(first, clusterColumn);
  const rows = tables.flatMap((table) => table.rows);
  const register: Register = {
    size: rows.length,
    columns: first.columns.flatMap((name, column) => {
      const role = column === place ? undefined : roleOf(name);
      return role ? [{ name, role, values: rows.map((row) => row[column]) }] : [];
    }),
  };
  if (register.columns.length === 0) throw new Unfit([`${first.file} has no column to compare beside ${clusterColumn}`], "file.columns");
  const sources = Int32Array.from(tables.flatMap((table, source) => table.rows.map(() => source)));
  return {
    register,
    truth: truthOf(
      rows.map((row) => row[place]),
      clusterPattern,
    ),
    sources,
  };
}

type Linked = {
  readonly register: Register;
  readonly truth: Int32Array;
  readonly pairs: { readonly a: Int32Array; readonly b: Int32Array; readonly bits: Float64Array };
  readonly sources: Int32Array;
  readonly isAcross: boolean;
};

/** Parts of a register by sex; a pair belongs to a part when both records say that one. */
function groupsOf({ register, truth, pairs, sources, isAcross }: Linked, precision: number): RegisterReport["groups"] {
  const values = register.columns.find(({ role }) => role === "sex")?.values;
  if (!values) return [];
  const sexOf = (record: number) => values[record]?.trim().toLowerCase().slice(0, 1) ?? "";
  return [...new Set([...values.keys()].map(sexOf))]
    .filter(Boolean)
    .sort()
    .map((sex) => {
      const isInside = (record: number) => sexOf(record) === sex;
      const own = [...pairs.a.keys()].filter((pair) => isInside(pairs.a[pair] ?? 0) && isInside(pairs.b[pair] ?? 0));
      const inside = Int32Array.from(truth, (label, record) => (isInside(record) ? label : -1 - record));
      const truePairs = countTruePairs(inside, isAcross ? sources : new Int32Array(truth.length), isAcross);
      const isOne = (place: number) => truth[pairs.a[own[place] ?? 0] ?? 0] === truth[pairs.b[own[place] ?? 0] ?? 0];
      const bits = Float64Array.from(own, (pair) => pairs.bits[pair] ?? 0);
      return { group: `sex ${sex}`, truePairs, recallAtEqualPrecision: recallAtPrecision(bits, isOne, truePairs, precision) };
    });
}

/** Clusters as numbers; a record without one is a person of its own. */
function truthOf(labels: readonly (string | undefined)[], pattern: string | undefined): Int32Array {
  const part = pattern === undefined ? undefined : patternOf(pattern);
  const known = new Map<string, number>();
  return Int32Array.from(labels, (label, row) => {
    const text = part && label ? part.exec(label)?.[0] : label;
    const key = text ? `label ${text}` : `row ${row}`;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
}

function patternOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    throw new Unfit([`--cluster-pattern is no pattern: ${pattern}`], "usage.invalid");
  }
}

/** Pairs of records with one label; across lists only where there are several. */
function countTruePairs(truth: Int32Array, sources: Int32Array, isAcross: boolean): number {
  const groups = new Map<number, Map<number, number>>();
  for (const [record, label] of truth.entries()) {
    const group = groups.get(label) ?? new Map<number, number>();
    const source = sources[record] ?? 0;
    group.set(source, (group.get(source) ?? 0) + 1);
    groups.set(label, group);
  }
  const pairsOf = (count: number) => (count * (count - 1)) / 2;
  let sum = 0;
  for (const group of groups.values()) {
    const counts = [...group.values()];
    sum += pairsOf(counts.reduce((one, other) => one + other, 0));
    if (isAcross) sum -= counts.reduce((inside, count) => inside + pairsOf(count), 0);
  }
  return sum;
}
