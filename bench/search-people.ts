import type { Label } from "../src/app/match/distractors.ts";
import { inventPeople } from "../src/app/match/distractors.ts";
import { placeOf, type Table } from "../src/app/match/table.ts";
import { findScript } from "../src/intake/index.ts";
import type { Birth as SaidBirth, PersonName } from "../src/kernel/index.ts";
import { type PersonFacts, readBirth } from "../src/matching/index.ts";
import type { SearchBody } from "../src/person/index.ts";

/** A person of the register that is searched: real ones by row and language of the parallel file, invented ones without. */
export type Stored = {
  readonly dossier: string;
  readonly row: number;
  readonly language: string;
  readonly name: string;
  readonly born: string;
};

/** Languages that are stored. */
export const storedLanguages = ["ru", "en"] as const;
/** What is stored, and how it is asked. */
export const directions = [
  ["ru", "en"],
  ["ru", "fa"],
  ["en", "fa"],
  ["en", "ru"],
] as const;

const begun = Date.UTC(2024, 0, 1);
const stepMs = 6_300;

/** The dossier of a place in the register: ids of a node begin with the time, so that later ones stand behind. */
export function dossierAt(place: number): string {
  const time = (begun + place * stepMs).toString(16).padStart(12, "0");
  const mixed = Math.imul(place ^ 0x5bd1e995, 0x9e3779b1) >>> 0;
  const some = mixed.toString(16).padStart(8, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${some.slice(0, 3)}-8${some.slice(3, 6)}-${place.toString(16).padStart(12, "0")}`;
}

/** The place of a dossier of `dossierAt`. */
export function placeOfDossier(dossier: string): number {
  return Number.parseInt(dossier.slice(-12), 16);
}

/** Real people, once for each stored language that has a label; they stand at the first places. */
export function realPeople(table: Table): { readonly stored: Stored[]; readonly labels: Label[] } {
  const cell = (row: readonly (string | undefined)[], name: string) => row[placeOf(table, name)] ?? "";
  const labels: Label[] = [];
  const stored: Stored[] = [];
  for (const [row, cells] of table.rows.entries())
    for (const language of storedLanguages) {
      const name = cell(cells, language);
      if (name === "") continue;
      labels.push({ language, name, country: cell(cells, "country"), born: cell(cells, "born"), sex: cell(cells, "sex") });
      stored.push({ dossier: dossierAt(stored.length), row, language, name, born: cell(cells, "born") });
    }
  return { stored, labels };
}

/** Invented people are made a chunk at a time, each from its own seed, so that any of them can be made again. */
export const chunkPeople = 50_000;

/** The invented people of a chunk, who stand behind `before` others. */
export function inventedChunk(chunk: number, count: number, labels: readonly Label[], before: number): Stored[] {
  return inventPeople(count, labels, chunk + 1).map(({ name, born }, place) => ({
    dossier: dossierAt(before + chunk * chunkPeople + place),
    row: -1,
    language: "",
    name,
    born,
  }));
}

/** A name as a registrar's form has it. */
export function nameOf(written: string): PersonName {
  return { script: findScript(written) ?? "Latn", whole: written } as PersonName;
}

/** A birth as a registrar's form has it: a day, a year alone, or nothing. */
export function saidBirth(born: string): SaidBirth | undefined {
  const { birth } = readBirth(born);
  if (!birth) return undefined;
  const said = birth.day === undefined ? { precision: "year", year: birth.year } : { precision: "day", day: born };
  return said as SaidBirth;
}

/** What the keys of a stored person are made of, as the node reads them off a file. */
export function factsOf({ name, born }: Pick<Stored, "name" | "born">): PersonFacts {
  return { names: [nameOf(name)], birth: readBirth(born).birth };
}

/** One question of a direction, and whose record answers it. */
export type Question = {
  readonly direction: string;
  readonly row: number;
  readonly from: string;
  readonly hasBirth: boolean;
  readonly query: SearchBody;
};

/** Questions of each direction about the first people who have both labels: with the birth and by the name alone. */
export function questionsOf(table: Table, most: number): Question[] {
  const born = placeOf(table, "born");
  return directions.flatMap(([from, to]) => {
    const [stored, asked] = [placeOf(table, from), placeOf(table, to)];
    const rows = [...table.rows.entries()].filter(([, row]) => row[stored] && row[asked]).slice(0, most);
    return rows.flatMap(([row, cells]) =>
      [true, false].map((hasBirth): Question => {
        const birth = hasBirth ? saidBirth(cells[born] ?? "") : undefined;
        return {
          direction: `${from} asked in ${to}`,
          row,
          from,
          hasBirth,
          query: { text: cells[asked] ?? "", ...(birth ? { birth } : {}) },
        };
      }),
    );
  });
}

const shownMost = 10;

/** Whether the person's own record stands among ten; their records of other languages are left out, since they would be the answer. */
export function isAnswered(
  { row, from }: Question,
  found: readonly string[],
  findStored: (dossier: string) => Stored | undefined,
): boolean {
  const others = found.map(findStored).filter((one) => one?.row !== row || one.language === from);
  return others.slice(0, shownMost).some((one) => one?.row === row);
}

/** Recall of each direction, by what was asked. */
export type Recall = { readonly direction: string; readonly queries: number; readonly withBirth: number; readonly byName: number };

/** Puts answers together by direction. */
export function recallsOf(answers: readonly { readonly question: Question; readonly isFound: boolean }[]): Recall[] {
  const share = (list: typeof answers) => Math.round((list.filter(({ isFound }) => isFound).length / list.length) * 1000) / 1000;
  return [...Map.groupBy(answers, ({ question }) => question.direction)].map(([direction, own]) => {
    const [withBirth, byName] = [true, false].map((has) => own.filter(({ question }) => question.hasBirth === has));
    return { direction, queries: withBirth?.length ?? 0, withBirth: share(withBirth ?? []), byName: share(byName ?? []) };
  });
}
