import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";
import { idsOfGroup, idsOfRow, type ImportReport } from "../intake/index.ts";
import { fieldsOf } from "../ledger/index.ts";
import { importArrivals } from "./import-arrivals.ts";
import { importRoutes } from "./import-routes.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-20T08:00:00.000Z");
});
afterAll(() => at.close());

const fixture = (name: string) => readFileSync(new URL(`../../test/fixtures/arrivals/${name}`, import.meta.url));
type Known = { row: number; field: string; code: string }[];
const known = (name: string) => (JSON.parse(fixture(name).toString("utf8")) as Known).map(({ row, field, code }) => ({ row, field, code }));
const plain = (rows: ImportReport["refused"] | ImportReport["flagged"]) => rows.map(({ row, field, code }) => ({ row, field, code }));
const bytesOf = (text: string | Buffer) => new Uint8Array(Buffer.from(text));
const load = (list: string, text: string | Buffer, actor: Actor = at.as("operator")) =>
  importArrivals(at.node, actor, { list, bytes: bytesOf(text) }, () => undefined);

const header =
  "row,group,post,arrived_at,given_name,family_name,sex,born,nationality,language,document_type,document_number,mrz_line1,mrz_line2,relation,wishes_asylum,needs";
const allowed = [
  "1",
  "G1",
  "XD-POST-01",
  "2026-11-19T10:00+05:00",
  "Zahra",
  "Haidari",
  "F",
  "1984",
  "AF",
  "prs",
  "none",
  "",
  "",
  "",
  "head",
  "yes",
  "pregnant",
];
const listOf = (...rows: string[][]) => [header, ...rows.map((row) => row.join(","))].join("\n");
const row = (change: Record<number, string>) => allowed.map((cell, place) => change[place] ?? cell);
const personOf = async (list: string, number: number, reader: Actor = at.as("aziz")) =>
  fieldsOf(
    await at.desk.open(reader, idsOfRow(list, number).person, "read", ({ subjects }) => subjects.find((one) => one.kind === "person")),
  );
const count = async () =>
  Number(
    (
      await at.database.owner.transaction("set local panah.units = '{XD-POST-01,XD-POST-02,XD-POST-03}'", (tx) =>
        tx.query<{ n: number }>("select count(*)::int as n from intake.arrival"),
      )
    )[0]?.n,
  );

test("[IM1, IM2, IM11] the weekend list: exactly the known rows are refused and flagged, the others recorded with true progress", async () => {
  const told: number[] = [];
  const report = await importArrivals(
    at.node,
    at.as("operator"),
    { list: "weekend.csv", bytes: bytesOf(fixture("weekend.csv")) },
    ({ done, rows }) => {
      expect(rows).toBe(1000);
      told.push(done);
    },
  );
  expect([report.rows, report.recorded, report.alreadyKnown]).toEqual([1000, 990, 0]);
  expect(plain(report.refused)).toEqual(known("weekend.refused.json"));
  expect(plain(report.flagged)).toEqual(known("weekend.flagged.json"));
  expect(report.refused.every((one) => one.reason.en.length > 10 && one.reason.ru.length > 10)).toBe(true);
  expect([told.length, told.at(-1)]).toEqual([990, 1000]);
  expect(await count()).toBe(990);
  const flagged = await personOf("weekend.csv", 149, at.as("aziz", { unit: "XD-POST-01" }))
    .then((fields) => (fields["names"] ? fields : personOf("weekend.csv", 149, at.as("bahor"))))
    .then((fields) => (fields["names"] ? fields : personOf("weekend.csv", 149, at.as("bahor", { unit: "XD-POST-03" }))));
  expect((flagged["documentsSeen"] as { mrz: string[]; mrzFlag: string }[])[0]).toMatchObject({ mrzFlag: "mrz.check-digit" });
}, 60_000);

test("[IM8, IM10] the same list again adds nobody, whoever reads it", async () => {
  const again = await load("weekend.csv", fixture("weekend.csv"));
  expect([again.recorded, again.alreadyKnown, again.refused.length]).toEqual([0, 990, 10]);
  const byAnother = await load("weekend.csv", fixture("weekend.csv"), { ...at.as("operator"), account: at.as("murod").account });
  expect([byAnother.recorded, byAnother.alreadyKnown]).toEqual([0, 990]);
  expect(await count()).toBe(990);
}, 60_000);

test("[IM10] a corrected list adds only what was missing, and the person joins the group of before", async () => {
  const before = await load(
    "corrected.csv",
    listOf(row({}), row({ 0: "2", 7: "2031", 4: "Omid", 14: "child" }), row({ 0: "3", 4: "Parwana", 14: "spouse" })),
  );
  expect([before.recorded, plain(before.refused)]).toEqual([2, [{ row: 2, field: "born", code: "date.future" }]]);
  const after = await load(
    "corrected.csv",
    listOf(row({}), row({ 0: "2", 7: "2013", 4: "Omid", 14: "child" }), row({ 0: "3", 4: "Parwana", 14: "spouse" })),
  );
  expect([after.recorded, after.alreadyKnown, after.refused]).toEqual([1, 2, []]);
  const { group } = idsOfGroup("corrected.csv", "group:G1") ?? { group: "" };
  const members = fieldsOf(
    await at.desk.open(at.as("aziz"), group, "read", ({ subjects }) => subjects.find((one) => one.kind === "group")),
  );
  expect(
    Object.keys(members)
      .filter((field) => field.startsWith("member/"))
      .sort(),
  ).toEqual([1, 2, 3].map((one) => `member/${idsOfRow("corrected.csv", one).person}`).sort());
  expect(members[`member/${idsOfRow("corrected.csv", 2).person}`]).toEqual({ relation: "child" });
});

test("[IM10, AC3] only who may record at the post of a group adds to it", async () => {
  await load("joined.csv", listOf(row({})));
  const { group } = idsOfGroup("joined.csv", "group:G1") ?? { group: "" };
  const join = (who: Parameters<TestNode["as"]>[0]) =>
    at.send(at.as(who), "group.join", group, { group, members: [{ person: at.node.newId() }] });
  expect(await join("bahor")).toMatchObject({ refusal: { code: "access.not-available", rule: "AC3" } });
  expect(await join("karim")).toMatchObject({ refusal: { code: "access.not-permitted" } });
  expect(await join("aziz")).toMatchObject({ ok: true });
});

test("[IM10] another list under the same name is not taken for the one before", async () => {
  await load("arrivals.csv", listOf(row({})));
  const other = await load("arrivals.csv", listOf(row({ 4: "Somebody", 5: "Else" })));
  expect([other.recorded, other.alreadyKnown, plain(other.refused)]).toEqual([0, 0, [{ row: 1, field: "row", code: "row.changed" }]]);
  expect((await load("arrivals 2.csv", listOf(row({ 4: "Somebody", 5: "Else" })))).recorded).toBe(1);
});

test("[IM3] ticks are answers, and what is not ticked was not asked", async () => {
  await load("ticks.csv", listOf(row({})));
  const fields = await personOf("ticks.csv", 1);
  expect(fields).toMatchObject({
    "condition/pregnant": "yes",
    wishesAsylum: "yes",
    nationalities: ["AF"],
    languages: ["prs"],
    documentsSeen: [],
    relation: "head",
    importedFrom: { list: "ticks.csv", row: 1 },
  });
  expect(Object.keys(fields).filter((field) => /^(condition|indicator|care|circumstance|violence)\//.test(field))).toEqual([
    "condition/pregnant",
  ]);
  expect(fields["fearedAsked"]).toBeUndefined();
});

test("[IM11] a row that the write path refuses is reported in words, and the others are recorded", async () => {
  const report = await load("posts.csv", listOf(row({}), row({ 0: "2", 1: "G2", 2: "XD-POST-02" })), at.as("aziz"));
  expect([report.recorded, plain(report.refused)]).toEqual([1, [{ row: 2, field: "post", code: "arrival.post-unknown" }]]);
  expect(report.refused[0]?.reason.ru).toMatch(/пост/i);
});

type Answer = {
  ok: boolean;
  value?: { job: string; state: string; done: number; rows: number; report?: ImportReport; code?: string };
  refusal?: { code: string };
};
test("[IM10] from the screen: a job that its starter alone follows to its report", async () => {
  const handlers = importRoutes(at.node).handlers as unknown as Record<
    "startImport" | "importJob",
    (input: unknown, caller: unknown) => Promise<Answer>
  >;
  const start = (name: string, text: string, who: Parameters<TestNode["as"]>[0] = "aziz") =>
    handlers.startImport({ body: { name, file: Buffer.from(text).toString("base64") } }, { actor: at.as(who) });
  const look = (job: string, who: Parameters<TestNode["as"]>[0] = "aziz") => handlers.importJob({ params: { job } }, { actor: at.as(who) });
  expect(await start("screen.csv", listOf(row({})), "dilnoza")).toMatchObject({ refusal: { code: "access.not-permitted" } });
  const started = await start("screen.csv", listOf(row({})));
  const job = started.value?.job ?? "";
  await expect.poll(async () => (await look(job)).value?.state).toBe("done");
  expect((await look(job)).value).toMatchObject({ done: 1, rows: 1, report: { recorded: 1 } });
  expect(await look(job, "bahor")).toMatchObject({ refusal: { code: "access.not-available" } });
  const broken = (await start("broken.csv", "nothing,of,use\n1,2,3")).value?.job ?? "";
  await expect.poll(async () => (await look(broken)).value?.state).toBe("failed");
  expect((await look(broken)).value?.code).toBe("columns.missing");
});
