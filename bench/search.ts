import { randomUUID } from "node:crypto";
import pg from "pg";
import { contextSql, noDossier } from "../src/access/index.ts";
import { makeFolder } from "../src/app/drills/ground.ts";
import { inventPeople, type Label } from "../src/app/match/distractors.ts";
import { placeOf, readTable, type Table } from "../src/app/match/table.ts";
import { openPlace, type Place } from "../src/app/place.ts";
import { findScript } from "../src/intake/index.ts";
import { type Birth, type PersonFacts, personKeys, queryKeys, readBirth, weighPersons } from "../src/matching/index.ts";
import { gatherCandidates } from "../src/person/server.ts";
import { quantile } from "./stage.ts";

/**
 * `node bench/search.ts PARALLEL.tsv [persons]`: the search of a node, as SQL on the embedded PostgreSQL under row security, among
 * invented people and real names in one language asked in another. Time is that of gathering and weighing, without opening files.
 */
const [file, persons = "200000"] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node bench/search.ts PARALLEL.tsv [persons]");
const tell = (step: string) => void process.stderr.write(`  ${step}\n`);
const directions = [
  ["ru", "en"],
  ["ru", "fa"],
  ["en", "fa"],
  ["en", "ru"],
] as const;
const askedMost = 150,
  openedMost = 60,
  shownMost = 10,
  batch = 2_000;

type Stored = { readonly dossier: string; readonly row: number; readonly language: string; readonly facts: PersonFacts };

const factsOf = (whole: string, birth: Birth | undefined): PersonFacts => ({
  names: [{ script: findScript(whole) ?? "Latn", whole }],
  birth,
});

function readStored(table: Table, count: number): Stored[] {
  const cell = (row: readonly (string | undefined)[], name: string) => row[placeOf(table, name)] ?? "";
  const labels: Label[] = [];
  const real = table.rows.flatMap((row, place) =>
    ["ru", "en"].flatMap((language): Stored[] => {
      const name = cell(row, language);
      if (name === "") return [];
      labels.push({ language, name, country: cell(row, "country"), born: cell(row, "born"), sex: cell(row, "sex") });
      return [{ dossier: randomUUID(), row: place, language, facts: factsOf(name, readBirth(cell(row, "born")).birth) }];
    }),
  );
  const invented = inventPeople(count, labels, 1).map(({ name, born }): Stored => ({
    dossier: randomUUID(),
    row: -1,
    language: "",
    facts: factsOf(name, readBirth(born).birth),
  }));
  return [...real, ...invented];
}

async function fill(place: Place, stored: readonly Stored[]): Promise<void> {
  const owner = new pg.Client({ connectionString: place.database.superuserUrl });
  await owner.connect();
  await owner.query(
    "set synchronous_commit = off; drop index matching.name_key_key; alter table matching.name_key drop constraint name_key_pkey",
  );
  for (let from = 0; from < stored.length; from += batch) {
    const rows = stored.slice(from, from + batch).flatMap(({ dossier, facts }) => {
      const keys = new Set(personKeys(facts).map((key) => String(place.node.safe.hashKey("identity", key))));
      return [...keys].map((key) => [dossier, key] as const);
    });
    await owner.query("insert into matching.name_key (dossier, key) select * from unnest($1::uuid[], $2::bigint[])", [
      rows.map(([dossier]) => dossier),
      rows.map(([, key]) => key),
    ]);
    if (from % 50_000 === 0) tell(`${from} of ${stored.length} persons`);
  }
  await owner.query(
    "alter table matching.name_key add primary key (dossier, key); create index name_key_key on matching.name_key (key, dossier)",
  );
  await owner.query("vacuum analyze matching.name_key");
  await owner.end();
}

/** One search as a registrar's: gather in SQL, weigh what would be opened, the likeliest first. */
async function search(place: Place, asked: PersonFacts, byDossier: ReadonlyMap<string, Stored>) {
  const { node } = place;
  const hash = (key: string) => node.safe.hashKey("identity", key);
  const context = contextSql({ account: noDossier, units: [], compartments: ["identity"], dossiers: [] });
  const keys = queryKeys(asked).map(({ key, part }) => ({ key: hash(key), part }));
  const found = await node.database.transaction(context, (tx) =>
    gatherCandidates(tx, keys, { units: [], isCountry: true, now: node.now() }, openedMost),
  );
  return found.candidates
    .flatMap(({ dossier }) => byDossier.get(dossier) ?? [])
    .map((one) => ({ one, ...weighPersons(asked, one.facts, (word) => found.shareOf(hash(`s:${word.skeletons[0] ?? ""}`))) }))
    .toSorted((a, b) => b.bits - a.bits);
}

type Measured = {
  readonly table: Table;
  readonly place: Place;
  readonly byDossier: ReadonlyMap<string, Stored>;
  readonly times: number[];
};

/** Recall of the first people who have both labels, by birth and by name alone. */
async function measureDirection([from, to]: readonly [string, string], { table, place, byDossier, times }: Measured): Promise<string> {
  const rows = [...table.rows.entries()].filter(([, row]) => row[placeOf(table, from)] && row[placeOf(table, to)]).slice(0, askedMost);
  const isFound = async (row: number, asked: PersonFacts): Promise<boolean> => {
    const started = performance.now();
    const ranked = await search(place, asked, byDossier);
    times.push(performance.now() - started);
    const seen = ranked.filter(({ one }) => one.row !== row || one.language === from).slice(0, shownMost);
    return seen.some(({ one }) => one.row === row);
  };
  let [withBirth, byName] = [0, 0];
  for (const [row, cells] of rows) {
    const name = cells[placeOf(table, to)] ?? "";
    if (await isFound(row, factsOf(name, readBirth(cells[placeOf(table, "born")] ?? "").birth))) withBirth++;
    if (await isFound(row, factsOf(name, undefined))) byName++;
  }
  const share = (count: number) => (count / rows.length).toFixed(3);
  return `${from} asked in ${to} (${rows.length}): recall@10 with birth ${share(withBirth)}, name alone ${share(byName)}`;
}

const table = await readTable(file);
const { env, remove } = makeFolder();
const place = await openPlace({ env, tell });
try {
  const stored = readStored(table, Number(persons));
  const begun = performance.now();
  await fill(place, stored);
  tell(`filled in ${Math.round((performance.now() - begun) / 1000)} s`);
  const byDossier = new Map(stored.map((one) => [one.dossier, one]));
  const times: number[] = [];
  for (const direction of directions) process.stdout.write(`${await measureDirection(direction, { table, place, byDossier, times })}\n`);
  process.stdout.write(
    `${stored.length} persons, ${times.length} searches: p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms\n`,
  );
} finally {
  await place.close();
  remove();
}
