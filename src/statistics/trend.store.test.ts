import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { rewriteSearch } from "../app/rewrite-search.ts";
import { everyUnit } from "../app/watching.ts";
import { addDays, type Day } from "../kernel/index.ts";
import type { Tx } from "../platform/server.ts";
import { ageBounds } from "./caseload.ts";
import type { Trends } from "./index.ts";
import { backlogOf, cutsOf, timesOpen, trendQuarters } from "./trend.ts";
import { countFlows, timeCounted } from "./trend-store.ts";

let at: TestNode;
let edge: FastifyInstance;
const unit = "XD-MS-CAP";

beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  for (let one = 0; one < 6; one++) await plan({ opened: "2025-02-10", stopped: "2025-08-10" });
  await plan({ opened: "2025-02-10", stopped: "2025-05-10", back: "2025-11-10" });
  await plan({ opened: "2025-12-20", recorded: "2026-01-04" });
  await plan({ opened: "2025-12-20", stopped: "2026-03-30", told: "2026-05-04" });
  for (let one = 0; one < 5; one++) await permitted({ sex: one < 4 ? "F" : "M" }, "2026-05-11");
  for (let one = 0; one < 3; one++) await permitted({}, "2026-08-11");
  at.setNow("2026-11-24T08:00:00.000Z");
}, 120_000);
afterAll(async () => {
  await edge.close();
  await at.close();
});

const noon = (day: string) => `${day}T08:00:00.000Z`;
async function came(person: Record<string, unknown>, day: string): Promise<string> {
  const dossier = at.node.newId();
  at.setNow(noon(day));
  await at.must(at.as("dilnoza"), "arrival.record", dossier, arrival(dossier, { post: unit, arrivedAt: noon(day), ...person }));
  return dossier;
}
type Planned = {
  readonly opened: string;
  readonly recorded?: string;
  readonly stopped?: string;
  readonly told?: string;
  readonly back?: string;
};
/** A plan of integration; `recorded` and `told` are when its opening and its stop came to the node. */
async function plan({ opened, recorded = opened, stopped, told = stopped, back }: Planned) {
  const [dossier, id, officer] = [await came({}, opened), at.node.newId(), at.as("emil")];
  const step = (name: string, answers: object, day: string) =>
    at.must(officer, "case.step", dossier, { case: id, step: name, answers }, { at: noon(day) });
  at.setNow(noon(recorded));
  await at.must(
    officer,
    "case.open",
    dossier,
    { case: id, procedure: "local-integration", answers: { wishWords: "To work." } },
    { at: noon(opened) },
  );
  if (stopped !== undefined && told !== undefined) {
    at.setNow(noon(told));
    await step("stop", { withdrawalWords: "I move.", withdrawalFree: "yes" }, stopped);
  }
  if (back === undefined) return;
  at.setNow(noon(back));
  await step("comeBack", { wishWords: "To work after all." }, back);
}
async function permitted(person: Record<string, unknown>, day: string) {
  const [dossier, id] = [await came(person, day), at.node.newId()];
  const own = at.as("judge", { role: "person", unit, ownDossier: dossier });
  await at.must(own, "case.open", dossier, { case: id, procedure: "patent", answers: { appliesAlone: "yes" } });
  at.setNow(noon(addDays(day as Day, 2)));
  const answers = {
    identityTaken: "yes",
    monthsPaid: 3,
    paidOn: "2024-01-01",
    receipt: "R 1",
    childrenLeft: "no",
    contractNumber: "C 7",
    patentNumber: "P 1",
  };
  await at.must(at.as("hakim", { role: "labour-officer", unit: "XD-LAB" }), "case.step", dossier, { case: id, step: "issue", answers });
}

async function ask(of: string, role = "registration-supervisor", from = unit) {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit: from });
  return (await browser.get(`/api/statistics/trend?of=${of}`)).json<Trends & { code?: string }>();
}
/** What is told of the quarters from the first of 2025 on. */
const since2025 = <T>(view: Trends, all: readonly T[] | undefined): T[] =>
  [...(all ?? [])].slice(view.quarters.findIndex((one) => one.from === "2025-01-01"));

test("[SD20] the backlog at the end of each quarter counts who was open then, opened again and told late alike", async () => {
  const view = await ask("local-integration", "eligibility-officer");
  expect(view.quarters).toHaveLength(20);
  expect(view).toMatchObject({ isOutside: false, trend: { id: "local-integration", backlog: { ageDays: [0, 30, 90, 180, 365] } } });
  const lines = since2025(view, view.trend?.backlog?.lines);
  expect(lines.map((one) => one.total)).toEqual([7, 6, 0, 3, 2, 2, 2]);
  expect(lines.map((one) => one.cells)).toEqual([
    [0, 7, 0, 0, 0],
    [0, 0, 6, 0, 0],
    [0, 0, 0, 0, 0],
    [2, 0, 0, 1, 0],
    [0, 0, 1, 0, 1],
    [0, 0, 0, 1, 1],
    [0, 0, 0, 1, 1],
  ]);
  // Six were open for 181 days; the one that came later to a stop, for 100.
  expect(since2025(view, view.trend?.open)).toEqual([
    null,
    null,
    { halfDays: 181, mostDays: 181 },
    null,
    { halfDays: 100, mostDays: 100 },
    null,
    null,
  ]);
});

test("[SD21] readers from outside are told two ages of all units, no small count, and no time of fewer than five", async () => {
  const view = await ask("local-integration", "coordinator", "XD-NC");
  const lines = since2025(view, view.trend?.backlog?.lines);
  expect(view).toMatchObject({ isOutside: true, trend: { backlog: { ageDays: [0, 365] } } });
  expect(lines.map((one) => one.total)).toEqual([7, 6, 0, "withheld", "withheld", "withheld", "withheld"]);
  expect(since2025(view, view.trend?.open).map((one) => one && one.mostDays === null)).toEqual([null, null, true, null, null, null, null]);
  // What nothing else tells them of is no trend, nor what is counted apart: violence, trafficking, exclusion, health.
  for (const kept of ["gender-violence", "health-check"]) expect(view.trends.map((one) => one.id)).not.toContain(kept);
  expect((await ask("trafficking", "coordinator", "XD-NC")).trend?.id).toBe("asylum");
});

test("[SD20] time taken stands beside the time limit that it is measured by", async () => {
  const view = await ask("patent", "coordinator", "XD-NC");
  const [time] = view.trend?.times ?? [];
  expect(time).toMatchObject({ id: "daysToPatent", law: { source: "xd-labour:patent.issue", figure: "confirmed" } });
  expect(since2025(view, time?.points).slice(-2)).toEqual([{ halfDays: 2, mostDays: null }, null]);
});

test("[SD20] who came twice in a quarter is counted once, as they last came there: a trend tells what the table of the quarter tells", async () => {
  const dossier = at.node.newId();
  const asked = [{ source: "patent", figure: "daysToPatent" }];
  const quarter = ["2024-01-01T00:00:00+05:00", "2024-04-01T00:00:00+05:00"];
  let told: unknown;
  const counting = at.node.database.transaction(everyUnit(at.node), async (tx: Tx) => {
    for (const [day, days] of [
      ["2024-02-05", 9],
      ["2024-03-05", 2],
    ])
      await tx.query(
        "insert into process.counted (dossier, subject, source, figure, at, unit, days, told) values ($1, $1, 'patent', 'daysToPatent', $2, $3, $4, '{}')",
        [dossier, day, unit, days],
      );
    told = await timeCounted(tx, [unit], asked, quarter);
    throw new Error("nothing of it stays");
  });
  await expect(counting).rejects.toThrow("nothing of it stays");
  expect(told).toMatchObject([{ quarter: 1, count: 1, halfDays: 2, mostDays: 2 }]);
});

test("[SD22] regularised and permitted workers are counted by quarter, each once, and a small quarter is withheld", async () => {
  const view = await ask("workers", "coordinator", "XD-NC");
  expect(view.trend?.backlog).toBeUndefined();
  const patents = view.trend?.counts.find((one) => one.id === "patent/daysToPatent");
  expect(since2025(view, patents?.cells)).toEqual([0, 0, 0, 0, 0, 5, "withheld"]);
  expect(view.trend?.counts.map((one) => one.id)).toContain("regularisation/permittedShare");
});

test("[SD23] relations between communities are a trend of their own for coordinators, of which nothing is told while nothing is reported", async () => {
  const view = await ask("community", "coordinator", "XD-NC");
  expect(view.trend).toMatchObject({ id: "community", counts: [] });
});

test("[SD21] who has no charts sees no trend, and who is of another unit none of this one's cases", async () => {
  expect((await ask("", "child-protection-officer", "XD-CP")).code).toBe("access.not-permitted");
  const other = await ask("local-integration", "eligibility-officer", "XD-POST-01");
  expect(other.trend?.backlog?.lines.every((one) => one.total === 0)).toBe(true);
});

test("[SD20] what is counted is a function of the entries: written anew, the ledger gives the same", async () => {
  const before = await ask("local-integration", "eligibility-officer");
  await rewriteSearch(at.node, () => undefined);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
  expect((await ask("local-integration", "eligibility-officer")).trend).toEqual(before.trend);
});

/** A case by moments at which it was opened, closed, opened again and so on. */
const history = fc
  .uniqueArray(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 6 })
  .map((days) => days.toSorted((a, b) => a - b));
const first = "2021-01-01" as Day;
const ends = Array.from({ length: trendQuarters + 4 }, (_, place) => addDays(first, 91 * (place + 1)));
const midnight = (day: Day) => `${day}T00:00:00.000Z`;
const cuts = cutsOf(ends.map((end) => ageBounds.map((days) => midnight(addDays(end, -days)))));

async function keep(tx: Tx, procedure: string, turns: readonly number[]) {
  const moments = turns.map((days) => new Date(Date.parse(midnight(first)) + days * 86_400_000 + 7).toISOString());
  const isClosed = moments.length % 2 === 0;
  const gaps = moments.slice(1, isClosed ? -1 : undefined);
  await tx.query(
    `insert into process.case (dossier, id, procedure, version, compartment, state, is_final, unit, reference, opened_at, closed_at, gaps)
     values (gen_random_uuid(), gen_random_uuid(), $1, '1', 'asylum', 'x', $2, $3, 'R', $4, $5, $6::timestamptz[])`,
    [procedure, isClosed, unit, moments[0], isClosed ? moments.at(-1) : null, gaps.length > 0 ? gaps : null],
  );
}
/** One by one, as somebody would count them on a list. */
function naive(histories: readonly (readonly number[])[]): number[][] {
  return ends.map((end) => {
    const at = (Date.parse(midnight(end)) - Date.parse(midnight(first))) / 86_400_000;
    const ages = histories.flatMap((turns) => (turns.filter((day) => day < at).length % 2 === 1 ? [at - (turns[0] ?? 0)] : []));
    return ageBounds.map((bound, place) => ages.filter((age) => age > bound && !(age > (ageBounds[place + 1] ?? Infinity))).length);
  });
}

/** Days from the opening to the last closing, of who was closed last in each quarter that is told; the middle one, and the one at four fifths. */
function naiveTimes(histories: readonly (readonly number[])[]) {
  const told = ends.slice(-trendQuarters - 1).map((end) => (Date.parse(midnight(end)) - Date.parse(midnight(first))) / 86_400_000);
  return told.slice(1).flatMap((end, place) => {
    const closed = histories.filter(
      (turns) => turns.length % 2 === 0 && (turns.at(-1) ?? 0) >= (told[place] ?? 0) && (turns.at(-1) ?? 0) < end,
    );
    const days = closed.map((turns) => (turns.at(-1) ?? 0) - (turns[0] ?? 0)).toSorted((a, b) => a - b);
    const at = (share: number) => days[Math.ceil(share * days.length) - 1];
    return days.length === 0 ? [] : [{ quarter: place + 1, count: days.length, halfDays: at(0.5), mostDays: at(0.8) }];
  });
}

test("[SD20] whatever the histories of cases, the backlog is what counting them one by one gives", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(history, { maxLength: 25 }), async (histories) => {
      const procedure = `random-${run++}`;
      await at.node.database.transaction(everyUnit(at.node), async (tx: Tx) => {
        for (const turns of histories) await keep(tx, procedure, turns);
        const flows = await countFlows(tx, { procedure, units: [unit] }, cuts);
        expect(backlogOf(flows, cuts)).toEqual(naive(histories));
        expect(timesOpen(flows, ends.length)).toEqual(naiveTimes(histories));
        expect(await countFlows(tx, { procedure, units: ["XD-CP"] }, cuts)).toEqual([]);
      });
    }),
    { numRuns: 25 },
  );
});
