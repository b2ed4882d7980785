import { type KeyObject, randomUUID } from "node:crypto";
import { countKeyShares } from "../src/app/key-shares.ts";
import { instantOf } from "../src/kernel/index.ts";
import { decrypt, encrypt } from "../src/ledger/server.ts";
import { personKeys, readBirth } from "../src/matching/index.ts";
import { openDatabase } from "../src/platform/server.ts";
import { anHourAgo, openClient, signIn } from "../src/app/drills/client.ts";
import type { Stage } from "./stage.ts";

/** A person of the bulk, as far as a search needs to know them. */
export type Sample = { readonly dossier: string; readonly case: string; readonly given: string; readonly family: string };

const starts = [
  "Na",
  "Par",
  "Se",
  "Rah",
  "Za",
  "Bek",
  "Ai",
  "Gul",
  "Sam",
  "Far",
  "Mah",
  "Dil",
  "Is",
  "Yu",
  "Ham",
  "Kar",
  "Lei",
  "Mir",
  "Nur",
  "Ola",
  "Qa",
  "Ru",
  "Shah",
  "Ta",
  "Um",
  "Va",
  "Wa",
  "Ya",
  "Zul",
  "Ab",
];
const middles = ["wi", "wa", "ta", "mat", "ri", "tu", "ge", "no", "id", "ha", "mu", "ba", "lo", "sa", "ke", "do", "ra", "ni", "fa", "ja"];
const ends = [
  "d",
  "na",
  "ra",
  "ullah",
  "r",
  "rim",
  "d",
  "ov",
  "eva",
  "zai",
  "i",
  "bek",
  "yor",
  "jon",
  "gul",
  "mand",
  "shoh",
  "din",
  "far",
  "z",
];
const invent = () => {
  const pick = (list: readonly string[]) => list[Math.floor(Math.random() * list.length)] ?? "";
  return pick(starts) + pick(middles) + (Math.random() < 0.5 ? pick(middles) : "") + pick(ends);
};

/** The birth that the template has, by its year. */
const templateBirth = readBirth("1990").birth;

const batch = 2_000;
/** One case in so many is open and has something due; the rest has come to its end. */
const openOneIn = 10;

/** What a node holds of one person: as it was recorded, and opened. */
export type Template = {
  readonly dossier: string;
  readonly case: string;
  readonly parts: readonly {
    readonly subject: string;
    readonly compartment: string;
    readonly kind: string;
    readonly version: number;
    readonly fields: string;
  }[];
};

/** A person and their case as the node itself records them, to be copied with other names and ids. */
export async function makeTemplate(stage: Pick<Stage, "running" | "database" | "safe">): Promise<Template> {
  const client = openClient(stage.running.url);
  const cookie = await signIn(client, "post1.officer");
  const [dossier, id] = [randomUUID(), randomUUID()];
  const send = async (kind: string, payload: object) => {
    const answer = await client.send({
      method: "POST",
      path: "/api/commands",
      cookie,
      body: JSON.stringify({ id: randomUUID(), kind, dossier, payload }),
    });
    if (answer.status !== 200) throw new Error(`the template was answered with ${answer.status}`);
  };
  await send("arrival.record", {
    person: dossier,
    post: "XD-POST-01",
    arrivedAt: anHourAgo(),
    names: [{ script: "Latn", given: "TEMPLATEGIVEN", family: "TEMPLATEFAMILY" }],
    sex: "M",
    birth: { precision: "year", year: 1990 },
    nationalities: ["AF"],
    languages: ["prs"],
    wishesAsylum: "yes",
    reasonOwnWords: "They came to our house at night.",
    fearedAsked: "asked",
  });
  await send("case.open", { case: id, procedure: "asylum", answers: { wishedOn: "2026-11-20", crossing: "irregular" } });
  client.close();
  const { rows } = await stage.database.query<{
    subject: string;
    compartment: string;
    kind: string;
    version: number;
    state: Buffer;
    wrapped: Buffer;
  }>("select s.*, k.wrapped from ledger.snapshot s join ledger.dossier_key k using (dossier, compartment) where s.dossier = $1", [dossier]);
  const parts = rows.map((row) => ({
    ...row,
    fields: Buffer.from(decrypt(stage.safe.unwrapKey(dossier, row.compartment, row.wrapped), row.state, about(row))).toString(),
  }));
  return { dossier, case: id, parts };
}

const about = (row: { subject: string; compartment: string; version: number }) =>
  `panah-state\n${row.subject}\n${row.compartment}\n${row.version}`;

/** Fills the node with invented persons, each with an asylum case: sealed states and search tables, written as fast as the machine can. */
export async function fillNode(stage: Stage, count: number, tell: (step: string) => void): Promise<{ samples: Sample[]; seconds: number }> {
  const began = performance.now();
  const template = await makeTemplate(stage);
  const samples: Sample[] = [];
  for (let made = 0; made < count; made += batch) {
    const people = Array.from({ length: batch }, () => ({ dossier: randomUUID(), case: randomUUID(), given: invent(), family: invent() }));
    samples.push(...people.slice(0, 5));
    await insertBatch(stage, template, people);
    if ((made / batch) % 25 === 24) tell(`${made + batch} persons after ${Math.round((performance.now() - began) / 1000)} s`);
  }
  await stage.database.query("vacuum analyze");
  await countShares(stage);
  return { samples, seconds: Math.round((performance.now() - began) / 1000) };
}

/** Counts the common keys, as the node does once a day. */
async function countShares({ databaseUrl }: Stage): Promise<void> {
  const database = openDatabase({ url: databaseUrl, max: 1 });
  await countKeyShares({ database, now: () => instantOf(new Date()) });
  await database.close();
}

function keyOf(keys: ReadonlyMap<string, KeyObject>, compartment: string): KeyObject {
  const key = keys.get(compartment);
  if (!key) throw new Error(`no key for ${compartment}`);
  return key;
}

/** Somebody who gets a file like the template's: its ids, and what is written in the place of the template's words. */
export type Copied = { readonly dossier: string; readonly case: string; readonly write: (text: string) => string };

/** Writes files like the template's, sealed each under keys of its own: keys and snapshots, and nothing that lists them. */
export async function insertFiles(
  { safe, database }: Pick<Stage, "safe" | "database">,
  template: Template,
  people: readonly Copied[],
): Promise<void> {
  const compartments = [...new Set(template.parts.map((part) => part.compartment))];
  const keys: unknown[][] = [[], [], []];
  const states: unknown[][] = [[], [], [], [], [], []];
  for (const one of people) {
    const plain = new Map(
      compartments.map((compartment) => {
        const key = safe.makeKey(one.dossier, compartment);
        [one.dossier, compartment, key.wrapped].forEach((value, place) => keys[place]?.push(value));
        return [compartment, key.plain] as const;
      }),
    );
    for (const part of template.parts) {
      const subject = part.subject === template.case ? one.case : one.dossier;
      const text = one.write(part.fields.replaceAll(template.dossier, one.dossier).replaceAll(template.case, one.case));
      const state = encrypt(keyOf(plain, part.compartment), Buffer.from(text), about({ ...part, subject }));
      [one.dossier, subject, part.compartment, part.kind, part.version, state].forEach((value, place) => states[place]?.push(value));
    }
  }
  await database.query(
    "insert into ledger.dossier_key (dossier, compartment, wrapped) select * from unnest($1::uuid[], $2::text[], $3::bytea[])",
    keys,
  );
  await database.query(
    "insert into ledger.snapshot (dossier, subject, compartment, kind, version, state) select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::bytea[])",
    states,
  );
}

async function insertBatch(stage: Stage, template: Template, people: readonly Sample[]): Promise<void> {
  const { safe, database } = stage;
  const names: unknown[][] = [[], []];
  for (const one of people) {
    for (const key of new Set(
      personKeys({ names: [{ script: "Latn", given: one.given, family: one.family }], birth: templateBirth }).map((text) =>
        String(safe.hashKey("identity", text)),
      ),
    )) {
      names[0]?.push(one.dossier);
      names[1]?.push(key);
    }
  }
  const [dossiers, cases, from] = [people.map((one) => one.dossier), people.map((one) => one.case), template.dossier];
  await database.query("begin; set local synchronous_commit = off");
  await insertFiles(
    stage,
    template,
    people.map((one) => ({
      dossier: one.dossier,
      case: one.case,
      write: (text) => text.replace("TEMPLATEGIVEN", one.given).replace("TEMPLATEFAMILY", one.family),
    })),
  );
  await database.query("insert into matching.name_key (dossier, key) select * from unnest($1::uuid[], $2::bigint[])", names);
  await database.query(
    `insert into intake.arrival (dossier, id, group_id, unit, arrived_at, recorded_at) select n, n, null, 'XD-POST-01', now() - random() * interval '900 days', now() from unnest($1::uuid[]) n`,
    [dossiers],
  );
  await database.query(
    `insert into access.relation (dossier, unit, cause, compartments, since, until)
     select n.d, r.unit, case r.cause when $3 then n.d when $4 then n.c else r.cause end, r.compartments, r.since, r.until from unnest($1::uuid[], $2::uuid[]) n(d, c) cross join access.relation r where r.dossier = $3`,
    [dossiers, cases, from, template.case],
  );
  await database.query(
    `insert into process.case (dossier, id, procedure, version, compartment, state, is_final, unit, assigned, reference, opened_at, closed_at)
     select n.d, n.c, p.procedure, p.version, p.compartment, p.state, p.is_final, p.unit, p.assigned, p.reference, p.opened_at, p.closed_at from unnest($1::uuid[], $2::uuid[]) n(d, c) cross join process.case p where p.dossier = $3`,
    [dossiers, cases, from],
  );
  await database.query(
    `insert into process.obligation (dossier, subject, name, kind, unit, owner, procedure, step, reference, started_at, due_at, remind_at, source, evidence, escalated, escalates_at)
     select n.d, n.c, o.name, o.kind, o.unit, o.owner, o.procedure, o.step, o.reference, o.started_at, now() + (random() * 120 - 20) * interval '1 day', null, o.source, o.evidence, 9, null
       from (select * from unnest($1::uuid[], $2::uuid[]) with ordinality u(d, c, place) where place % ${openOneIn} = 0) n cross join process.obligation o where o.dossier = $3`,
    [dossiers, cases, from],
  );
  await database.query("commit");
}
