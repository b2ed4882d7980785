import { afterAll, beforeAll, expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import { testDatabase, type TestDatabase } from "../../test/database.ts";
import { contextSql, findRole, noDossier } from "../access/index.ts";
import { countDue, listDue, type Reach } from "./inbox-store.ts";
import { boundsOf, shutTo, stretchOf } from "./inbox.ts";
import type { Instant } from "../kernel/index.ts";

/** Enough that a plan shows whether it would hold for a million; how fast it is stands in `bench/RESULTS.md`. */
const [rows, units] = [50_000, 5];
const now = "2026-11-20T08:00:00.000Z" as Instant;
const zero = noDossier;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const all = Array.from({ length: units }, (_, n) => `XD-U${n}`);
  const context = contextSql({ account: zero, units: all, compartments: [], dossiers: [] });
  for (let from = 0; from < rows; from += 100_000)
    await database.owner.transaction(context, (tx) =>
      tx.query(
        `insert into process.obligation (dossier, subject, name, kind, unit, procedure, step, reference, started_at, due_at, source, evidence)
       select gen_random_uuid(), gen_random_uuid(), 'clock/decide', case when n % 5 = 0 then 'referral' else 'clock' end, 'XD-U' || (n % $2), 'asylum', 'decide', 'XD-' || n,
              $1::timestamptz - interval '30 days', $1::timestamptz + make_interval(mins => (n % 60000) - 5000), 'decision:0004', 'R'
         from generate_series($3::int, $4::int) n`,
        [now, units, from, Math.min(rows, from + 100_000) - 1],
      ),
    );
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query("vacuum analyze process.obligation");
  await client.end();
}, 300_000);
afterAll(() => database.drop());

/** As a reader's transaction carries it: the units that are theirs. */
const contextOf = (reach: readonly Reach[]) =>
  contextSql({ account: zero, units: reach.map((one) => one.unit), compartments: ["identity"], dossiers: [zero] });
const own: Reach[] = [{ unit: "XD-U3", until: "infinity" }];
const below: Reach[] = [...own, { unit: "XD-U4", until: now }, { unit: "XD-U5", until: now }];
const noFilter = { kind: undefined, procedure: undefined, owner: undefined };
const bounds = boundsOf(now, "Asia/Dushanbe");

test.each([
  ["an officer", own],
  ["a supervisor", below],
])("[CS3] the inbox of %s counts all and shows a page, most urgent first", async (_, reach) => {
  const [page, counts] = await database.app.transaction(contextOf(reach), (tx) =>
    Promise.all([
      listDue(tx, reach, noFilter, { ...stretchOf(undefined, bounds), after: undefined, most: 51 }),
      countDue(tx, reach, noFilter, { bounds }),
    ]),
  );
  expect(page.length).toBe(51);
  expect(page.map((row) => row.dueAt)).toEqual(page.map((row) => row.dueAt).toSorted());
  expect(counts[0]?.overdue).toBeGreaterThan(0);
});

test.each([
  ["a thousand of each group at most", 1_000],
  ["all", undefined],
])("[CS3] what is due is counted to the last, or as far as asked: %s", async (_, most) => {
  const counted = await database.app.transaction(contextOf(own), (tx) =>
    countDue(tx, own, noFilter, most === undefined ? { bounds } : { bounds, most }),
  );
  const all = await countEach();
  expect(counted).toEqual([
    { unit: "XD-U3", ...Object.fromEntries(Object.entries(all).map(([group, n]) => [group, Math.min(n, most ?? n)])) },
  ]);
  expect(Object.values(all).reduce((sum, n) => sum + n, 0)).toBe(rows / units);
});

test.each([["XD-U"], ["U3"], ["XD-U33"], ["XD"], []])(
  "[AC1] whoever is of unit %s reads no row of XD-U3, whose code only looks alike",
  async (...units) => {
    const context = contextSql({ account: zero, units: units.flat(), compartments: ["identity"], dossiers: [zero] });
    const read = await database.app.transaction(context, (tx) => tx.query("select from process.obligation where unit = 'XD-U3'"));
    expect(read).toHaveLength(0);
  },
);

test("[AC1] whoever is of no unit reads no row of a unit without a code", async () => {
  const context = contextSql({ account: zero, units: [], compartments: ["identity"], dossiers: [] });
  const read = await database.owner.transaction(`${context}; set local panah.dossiers = '{${zero}}'`, async (tx) => {
    await tx.query(
      `insert into process.obligation (dossier, subject, name, kind, unit, step, reference, started_at, source, evidence)
       values ($1, $1, 'nobody', 'task', '', 'step', '', now(), 'x', 'R')`,
      [zero],
    );
    tx.send("set local panah.dossiers = '{}'");
    return await tx.query("select name from process.obligation where name = 'nobody'");
  });
  expect(read).toEqual([]);
});

test("[CS3] a page is read from the index in order: no sort of all, no scan of all", async () => {
  const plan = await database.app.transaction(contextOf(own), async (tx) => {
    const explained = {
      send: tx.send,
      flush: tx.flush,
      query: async <R extends object>(sql: string, params?: readonly unknown[]) =>
        await tx.query<R>(`explain (analyze, buffers) ${sql}`, params),
    };
    return (
      (await listDue(explained, own, noFilter, { ...stretchOf(undefined, bounds), after: undefined, most: 51 })) as unknown as {
        "QUERY PLAN": string;
      }[]
    )
      .map((row) => row["QUERY PLAN"])
      .join("\n");
  });
  expect(plan).toContain("obligation_unit");
  expect(plan).not.toContain("Seq Scan on obligation");
});

/** What is due in the unit by group, asked of the rows one by one. */
async function countEach(): Promise<Readonly<Record<string, number>>> {
  const group = `case when acts_at <= $1 then 'overdue' when acts_at <= $2 then 'today' when acts_at <= $3 then 'week' else 'later' end`;
  const found = await database.app.transaction(contextOf(own), (tx) =>
    tx.query<{ group: string; n: number }>(
      `select ${group} as "group", count(*)::int as n from process.obligation where unit = 'XD-U3' group by 1`,
      [bounds.now, bounds.today, bounds.week],
    ),
  );
  return Object.fromEntries(found.map((one) => [one.group, one.n]));
}

test("[CS21] what is shut to a reader is neither listed nor counted, and a referral of the same name is", async () => {
  const filter = { ...noFilter, shut: ["asylum"] };
  const read = async (unit: string) => {
    const reach = [{ unit, until: "infinity" }];
    const [page, counts] = await database.app.transaction(contextOf(reach), (tx) =>
      Promise.all([
        listDue(tx, reach, filter, { ...stretchOf(undefined, bounds), after: undefined, most: 51 }),
        countDue(tx, reach, filter, { bounds }),
      ]),
    );
    return [page.length, counts.reduce((sum, { overdue, today, week, later }) => sum + overdue + today + week + later, 0)];
  };
  // Every fifth row is a referral, and all of those lie in one unit.
  expect(await read("XD-U3")).toEqual([0, 0]);
  expect(await read("XD-U0")).toEqual([51, rows / units]);
});

test("[CS21] who hears a claim is not told that something else is looked at; who plays a part is, whatever they may read", () => {
  const country = countries["demo"];
  if (!country) throw new Error("no demo State");
  const shut = (role: string, unit: string) => {
    const found = findRole(role);
    if (!found) throw new Error(`no role ${role}`);
    return shutTo({ role: found, units: [unit] }, { country, procedures });
  };
  for (const role of ["eligibility-officer", "reviewer", "registration-supervisor"])
    expect([role, shut(role, "XD-MS-CAP").filter((id) => ["security-concern", "exclusion"].includes(id))]).toEqual([
      role,
      ["exclusion", "security-concern"],
    ]);
  expect(shut("registrar", "XD-MS-CAP")).not.toContain("security-concern");
  expect(shut("exclusion-examiner", "XD-MS-CAP")).not.toContain("security-concern");
  expect(shut("post-supervisor", "XD-POST-01")).not.toContain("asylum");
});
