import {
  type Birth,
  buildSearchIndex,
  type IndexRecord,
  readBirth,
  readName,
  type SearchIndex,
  searchIndex,
} from "../../matching/index.ts";
import { inventPeople, type Label } from "./distractors.ts";
import { placeOf, type Table } from "./table.ts";

type Recall = { readonly queries: number; readonly recallAt1: number; readonly recallAt10: number };
export type Direction = {
  readonly from: string;
  readonly to: string;
  readonly queries: number;
  readonly fullBirth: Recall;
  readonly yearOff: Recall;
  readonly nameOnly: Recall;
};
/** Recall of a part of the people: by sex, or by the scripts stored and asked. */
export type Group = { readonly group: string } & Pick<Direction, "fullBirth" | "yearOff" | "nameOnly">;
export type SearchReport = {
  readonly directions: readonly Direction[];
  /** Whether women are found as often as men, and one script as another. */
  readonly groups: readonly Group[];
  readonly p95ms: number;
  readonly p50ms: number;
  readonly records: number;
  readonly distractors: number;
  readonly buildSeconds: number;
};
export type SearchOptions = {
  readonly store: readonly string[];
  readonly ask: readonly string[];
  readonly distractors: number;
  readonly seed: number;
};

const shown = 10;
/** No person has more records than this in other languages. */
const sameMost = 20;
/** The year that a person says may be this much off; up or down by turns. */
const yearsOff = 2;

type Person = { readonly row: number; readonly sex: string; readonly birth?: Birth; readonly labels: ReadonlyMap<string, string> };

/**
 * Stores each person once for each language that has a label, among invented people, asks by the label of another language, and tells
 * how often the person's own record of the stored language stands first, and among the ten that an officer sees. Records of the same
 * person in other languages are left out of the list: they would be the answer in a node, and are not the question here.
 */
export function searchRegister(table: Table, options: SearchOptions, tell: (step: string) => void): SearchReport {
  const begun = performance.now();
  const people = readPeople(table, [...new Set([...options.store, ...options.ask])]);
  const { index, owners, languages } = build(people, table, options);
  const buildSeconds = (performance.now() - begun) / 1000;
  tell(`${index.size} records stored in ${buildSeconds.toFixed(1)} s`);
  const times: number[] = [];
  const answers: Answer[] = [];
  for (const from of options.store)
    for (const to of options.ask) {
      const asked = people.filter(({ labels }) => from !== to && labels.has(from) && labels.has(to));
      if (asked.length === 0) continue;
      answers.push(...asked.map((person) => answerOf({ index, owners, languages, times }, person, { from, to })));
      tell(`${from} asked in ${to}: ${asked.length}`);
    }
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    directions: directionsOf(answers),
    groups: groupsOf(answers),
    p95ms: quantile(0.95),
    p50ms: quantile(0.5),
    records: index.size,
    distractors: options.distractors,
    buildSeconds,
  };
}

/** Where one person's record stood for each way of asking; undefined where it could not be asked. */
type Answer = {
  readonly from: string;
  readonly to: string;
  readonly scripts: string;
  readonly sex: string;
  readonly places: Readonly<Record<"fullBirth" | "yearOff" | "nameOnly", number | undefined>>;
};

function answerOf(
  built: Built & { readonly times: number[] },
  person: Person,
  { from, to }: { readonly from: string; readonly to: string },
): Answer {
  const place = (birth: Birth | undefined) => placeOfOwn(built, person, { from, to, birth });
  const { birth } = person;
  const scriptIn = (language: string) => readName(person.labels.get(language) ?? "").words[0]?.script ?? "Zyyy";
  return {
    from,
    to,
    scripts: `${scriptIn(from)} asked in ${scriptIn(to)}`,
    sex: person.sex,
    places: {
      fullBirth: birth && place(birth),
      yearOff: birth && place(offBy(birth, person.row)),
      nameOnly: place(undefined),
    },
  };
}

function directionsOf(answers: readonly Answer[]): Direction[] {
  return [...Map.groupBy(answers, ({ from, to }) => `${from} ${to}`).values()].map((own) => ({
    from: own[0]?.from ?? "",
    to: own[0]?.to ?? "",
    queries: own.length,
    ...recallsOf(own),
  }));
}

function groupsOf(answers: readonly Answer[]): Group[] {
  const by = (nameOf: (answer: Answer) => string) =>
    [...Map.groupBy(answers, nameOf)].map(([group, own]) => ({ group, ...recallsOf(own) })).sort((a, b) => (a.group < b.group ? -1 : 1));
  return [...by(({ sex }) => `sex ${sex || "unknown"}`), ...by(({ scripts }) => scripts)];
}

function recallsOf(answers: readonly Answer[]): Pick<Direction, "fullBirth" | "yearOff" | "nameOnly"> {
  const of = (name: keyof Answer["places"]) => recallOf(answers.flatMap(({ places }) => places[name] ?? []));
  return { fullBirth: of("fullBirth"), yearOff: of("yearOff"), nameOnly: of("nameOnly") };
}

/** Only a year is said, and it is off. */
function offBy({ year }: Birth, row: number): Birth {
  const said = year + (row % 2 === 0 ? yearsOff : -yearsOff);
  return { year: said, isConventional: false, isFromAge: true, written: String(said) };
}

function readPeople(table: Table, languages: readonly string[]): Person[] {
  const places = languages.map((language) => [language, placeOf(table, language)] as const);
  const [born, sex] = [placeOf(table, "born"), placeOf(table, "sex")];
  return table.rows.map((row, place) => {
    const { birth } = readBirth(row[born] ?? "");
    const labels = new Map(places.flatMap(([language, column]) => (row[column] ? [[language, row[column]] as const] : [])));
    return { row: place, sex: row[sex] ?? "", labels, ...(birth ? { birth } : {}) };
  });
}

type Built = { readonly index: SearchIndex; readonly owners: Int32Array; readonly languages: readonly string[] };

function build(people: readonly Person[], table: Table, { store, distractors, seed }: SearchOptions): Built {
  const records: IndexRecord[] = [];
  const [owners, languages]: [number[], string[]] = [[], []];
  const labels: Label[] = [];
  const [country, sex, born] = ["country", "sex", "born"].map((name) => placeOf(table, name));
  for (const { row, birth, labels: own } of people)
    for (const language of store) {
      const name = own.get(language);
      if (name === undefined) continue;
      records.push({ name, ...(birth ? { birth } : {}) });
      owners.push(row);
      languages.push(language);
      const cell = (at: number | undefined) => table.rows[row]?.[at ?? -1] ?? "";
      labels.push({ language, name, country: cell(country), born: cell(born), sex: cell(sex) });
    }
  for (const one of inventPeople(distractors, labels, seed)) {
    const { birth } = readBirth(one.born);
    records.push({ name: one.name, ...(birth ? { birth } : {}) });
  }
  return { index: buildSearchIndex(records), owners: Int32Array.from(owners), languages };
}

type Asked = { readonly from: string; readonly to: string; readonly birth: Birth | undefined };

/** The place of the person's own record in the list, or -1. */
function placeOfOwn(
  { index, owners, languages, times }: Built & { readonly times: number[] },
  person: Person,
  { from, to, birth }: Asked,
): number {
  const begun = performance.now();
  const hits = searchIndex(index, { name: person.labels.get(to) ?? "", ...(birth ? { birth } : {}) }, shown + sameMost);
  times.push(performance.now() - begun);
  const seen = hits.filter(({ record }) => owners[record] !== person.row || languages[record] === from);
  return seen.slice(0, shown).findIndex(({ record }) => owners[record] === person.row);
}

function recallOf(places: readonly number[]): Recall {
  const share = (count: number) => (places.length === 0 ? 1 : count / places.length);
  return {
    queries: places.length,
    recallAt1: share(places.filter((place) => place === 0).length),
    recallAt10: share(places.filter((place) => place >= 0).length),
  };
}
