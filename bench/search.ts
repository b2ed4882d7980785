import pg from "pg";
import { type Actor, type Desk, findRole, noDossier } from "../src/access/index.ts";
import { openDesk } from "../src/app/desk.ts";
import { makeFolder } from "../src/app/drills/ground.ts";
import { countKeyShares } from "../src/app/key-shares.ts";
import { readTable } from "../src/app/match/table.ts";
import { personParts } from "../src/app/person-parts.ts";
import { openPlace, type Place } from "../src/app/place.ts";
import { personKeys } from "../src/matching/index.ts";
import { findPersons } from "../src/person/server.ts";
import { loadNow, saveMatching } from "./matching-results.ts";
import {
  chunkPeople,
  factsOf,
  inventedChunk,
  isAnswered,
  nameOf,
  questionsOf,
  realPeople,
  recallsOf,
  saidBirth,
  type Stored,
} from "./search-people.ts";
import { quantile } from "./stage.ts";

/**
 * `node bench/search.ts PARALLEL.tsv [persons]`: the search of a node, its own code, as SQL on the embedded PostgreSQL under row
 * security, among invented people and real names in one language asked in another. Time is that of gathering and weighing; files are
 * not opened, which `--search-10m` and `npm run bench` measure.
 */
const [file, persons = "200000"] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node bench/search.ts PARALLEL.tsv [persons]");
const tell = (step: string) => void process.stderr.write(`  ${step}\n`);
const askedMost = 150,
  batch = 2_000;

async function fill(place: Place, stored: readonly Stored[]): Promise<void> {
  const owner = new pg.Client({ connectionString: place.database.superuserUrl });
  await owner.connect();
  await owner.query("set synchronous_commit = off; alter table matching.name_key drop constraint name_key_pkey");
  for (let from = 0; from < stored.length; from += batch) {
    const rows = stored.slice(from, from + batch).flatMap((one) => {
      const keys = new Set(personKeys(factsOf(one)).map((key) => String(place.node.safe.hashKey("identity", key))));
      return [...keys].map((key) => [one.dossier, key] as const);
    });
    await owner.query("insert into matching.name_key (dossier, key) select * from unnest($1::uuid[], $2::bigint[])", [
      rows.map(([dossier]) => dossier),
      rows.map(([, key]) => key),
    ]);
    if (from % 50_000 === 0) tell(`${from} of ${stored.length} persons`);
  }
  await owner.query("alter table matching.name_key add primary key (key, dossier)");
  await owner.query("vacuum analyze matching.name_key");
  await owner.end();
  await countKeyShares(place.node);
}

/** A desk that gives the persons of the bench as a registrar would see them, without their files. */
function deskOver(place: Place, byDossier: ReadonlyMap<string, Stored>): Desk {
  const slot = (value: unknown) => ({ value, version: 1, at: place.node.now(), by: noDossier });
  return {
    ...openDesk(place.node),
    openMany: (_, dossiers) =>
      Promise.resolve(
        dossiers.flatMap((dossier) => {
          const one = byDossier.get(dossier);
          if (!one) return [];
          const fields = { names: slot([nameOf(one.name)]), birth: slot(saidBirth(one.born)) };
          return [{ dossier, subjects: [{ dossier, subject: dossier, kind: "person", parts: { identity: { version: 1, fields } } }] }];
        }),
      ),
  };
}

function registrarOf(place: Place): Actor {
  const role = findRole("registrar");
  const unit = place.node.country.units[0]?.code;
  if (!role || unit === undefined) throw new Error("fault: the policy has no registrar");
  return {
    account: noDossier,
    name: "Registrar",
    role,
    unit,
    units: [unit],
    purpose: role.purpose,
    device: undefined,
    ownDossier: undefined,
    language: "en",
  };
}

const table = await readTable(file);
const { env, remove } = makeFolder();
const place = await openPlace({ env, tell });
try {
  const { stored: real, labels } = realPeople(table);
  const stored = [...real];
  for (let chunk = 0; chunk * chunkPeople < Number(persons); chunk++)
    stored.push(...inventedChunk(chunk, Math.min(chunkPeople, Number(persons) - chunk * chunkPeople), labels, real.length));
  const begun = performance.now();
  await fill(place, stored);
  const fillSeconds = Math.round((performance.now() - begun) / 1000);
  tell(`filled in ${fillSeconds} s`);
  const byDossier = new Map(stored.map((one) => [one.dossier, one]));
  const [parts, actor] = [personParts(place.node, deskOver(place, byDossier)), registrarOf(place)];
  const questions = questionsOf(table, askedMost);
  const times: number[] = [];
  const answers = [];
  for (const question of questions.slice(0, 20)) await findPersons(parts, actor, question.query);
  for (const question of questions) {
    const started = performance.now();
    const found = await findPersons(parts, actor, question.query);
    times.push(performance.now() - started);
    const dossiers = found.map(({ dossier }) => dossier);
    answers.push({ question, isFound: isAnswered(question, dossiers, (dossier) => byDossier.get(dossier)) });
  }
  const ms = (share: number) => Math.round(quantile(times, share) * 10) / 10;
  const measured = {
    persons: stored.length,
    searches: times.length,
    p50ms: ms(0.5),
    p95ms: ms(0.95),
    p99ms: ms(0.99),
    recall: recallsOf(answers),
    fillSeconds,
    ...loadNow(),
  };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
  saveMatching("searchEmbedded", measured);
} finally {
  await place.close();
  remove();
}
