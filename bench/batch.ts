import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keptLinking } from "../src/app/match/kept-levels.ts";
import {
  bestThreshold,
  linkRegister,
  type Linkage,
  measureAt,
  measureClusters,
  recallAtPrecision,
  type Register,
  reviewQueue,
} from "../src/matching/index.ts";
import { inventRegister, type Registration } from "./batch-register.ts";
import { loadNow, saveMatching } from "./matching-results.ts";

/** What is asked of the bench: see `benchBatch`. */
export type BatchOptions = { readonly records: number; readonly folder: string; readonly withHousehold: boolean; readonly seed: number };

/**
 * Links an invented register of many scripts with itself, as `panah match link` does, with what is compared kept in a folder. The truth
 * is known and tells how right the links are; nothing but the best threshold is chosen by it.
 */
export async function benchBatch({ records, folder, withHousehold, seed }: BatchOptions, tell: (step: string) => void): Promise<void> {
  const people = inventRegister(records, folder, seed);
  tell(`${people.length} registrations invented`);
  const register = registerOf(people, withHousehold);
  const into = mkdtempSync(join(tmpdir(), "panah-batch-"));
  try {
    const steps: { step: string; seconds: number }[] = [];
    const began = performance.now();
    const seconds = () => Math.round((performance.now() - began) / 100) / 10;
    const note = (step: string) => {
      tell(`${seconds()} s: ${step}`);
      if (!step.endsWith("pairs compared")) steps.push({ step: step.replace(/^\d+ /, ""), seconds: seconds() });
    };
    const processor = processorSeconds();
    let [comparing, compared] = [0, 0];
    const kept = keptLinking(into, "bench", note);
    const linkage = await linkRegister(register, {
      seed: 1,
      tell: note,
      findPairs: kept.findPairs,
      compare: async (comparisons, pairs, compiled) => {
        const from = performance.now();
        const table = await kept.compare(comparisons, pairs, compiled);
        [comparing, compared] = [(performance.now() - from) / 1000, pairs.size];
        await kept.close();
        return table;
      },
    });
    const clusters = linkage.clusterAt(linkage.clusterBits);
    note("clusters");
    const queue = reviewQueue(linkage.pairs, clusters, linkage.evenBits, 1_000);
    note("queue");
    const measured = {
      records: people.length,
      withHousehold,
      seconds: seconds(),
      pairs: linkage.pairs.size,
      processorSeconds: Math.round((processorSeconds() - processor) * 10) / 10,
      pairsPerSecond: Math.round(compared / comparing),
      peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
      review: queue.length,
      steps,
      ...judge(people, linkage, clusters),
      ...loadNow(),
    };
    process.stdout.write(`${JSON.stringify(measured)}\n`);
    saveMatching(withHousehold ? `batch${size(records)}Household` : `batch${size(records)}`, measured);
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

/** Time that all threads had a processor: on a machine that others use as well it tells more than the clock. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

const size = (records: number) => (records >= 1_000_000 ? "Million" : "Short");
function registerOf(people: readonly Registration[], withHousehold: boolean): Register {
  const column = <Name extends keyof Registration>(name: Name) => people.map((one) => String(one[name]) || undefined);
  return {
    size: people.length,
    columns: [
      { name: "full_name", role: "fullName", values: column("name") },
      { name: "dob", role: "birth", values: column("born") },
      { name: "sex", role: "sex", values: column("sex") },
      { name: "place", role: "place", values: column("place") },
      ...(withHousehold ? [{ name: "household", role: "household" as const, values: column("household") }] : []),
    ],
  };
}

const precisionAsked = 0.99;

function judge(people: readonly Registration[], { pairs, evenBits }: Linkage, clusters: Int32Array) {
  const truth = Int32Array.from(people, ({ person }) => person);
  const are = countTrue(truth);
  const isOne = (pair: number) => truth[pairs.a[pair] ?? 0] === truth[pairs.b[pair] ?? 0];
  const best = bestThreshold(pairs.bits, isOne, are);
  let found = 0;
  for (let pair = 0; pair < pairs.size; pair++) if (isOne(pair)) found++;
  const round = (number: number) => Math.round(number * 10_000) / 10_000;
  const rounded = ({ precision, recall, f1 }: { precision: number; recall: number; f1: number }) => ({
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
  });
  return {
    truePairs: are,
    blockingRecall: round(found / are),
    best: { threshold: round(best.threshold), ...rounded(best.measure) },
    withoutLabels: { threshold: round(evenBits), ...rounded(measureAt(pairs.bits, isOne, are, evenBits)) },
    recallAtPrecision99: round(recallAtPrecision(pairs.bits, isOne, are, precisionAsked)),
    clusters: rounded(measureClusters(clusters, truth, are)),
    groups: groupsOf(people, pairs, best.measure.precision).map((one) => ({ ...one, recall: round(one.recall) })),
  };
}

function countTrue(truth: Int32Array): number {
  const counts = new Map<number, number>();
  for (const person of truth) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

/** Recall of women and men and of each two scripts, at the precision of the whole. */
function groupsOf(people: readonly Registration[], pairs: Linkage["pairs"], precision: number) {
  const groupsOfPair = (a: number, b: number): string[] => {
    const [one, other] = [people[a], people[b]];
    if (!one || !other) return [];
    const scripts = [one.script, other.script].sort().join("+");
    return one.sex === other.sex && one.sex !== "" ? [`sex ${one.sex}`, scripts] : [scripts];
  };
  const truePairs = new Map<string, number>();
  const byPerson = Map.groupBy(people.keys(), (record) => people[record]?.person);
  const twos = [...byPerson.values()].flatMap((records) =>
    records.flatMap((a, place) => records.slice(place + 1).map((b) => [a, b] as const)),
  );
  for (const group of twos.flatMap(([a, b]) => groupsOfPair(a, b))) truePairs.set(group, (truePairs.get(group) ?? 0) + 1);
  const own = new Map<string, number[]>();
  for (let pair = 0; pair < pairs.size; pair++) {
    if ((pairs.bits[pair] ?? 0) < 0) continue;
    for (const group of groupsOfPair(pairs.a[pair] ?? 0, pairs.b[pair] ?? 0)) {
      const list = own.get(group);
      if (list) list.push(pair);
      else own.set(group, [pair]);
    }
  }
  return [...truePairs].sort().map(([group, are]) => {
    const list = own.get(group) ?? [];
    const isOne = (place: number) => people[pairs.a[list[place] ?? 0] ?? 0]?.person === people[pairs.b[list[place] ?? 0] ?? 0]?.person;
    const bits = Float64Array.from(list, (pair) => pairs.bits[pair] ?? 0);
    return { group, truePairs: are, recall: recallAtPrecision(bits, isOne, are, precision) };
  });
}
