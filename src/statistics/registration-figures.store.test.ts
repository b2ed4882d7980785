import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import type { GroupFigures } from "./index.ts";

let at: TestNode;
let edge: FastifyInstance;
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-08-03T08:00:00.000Z");
  for (const reason of [...many(7, "displaced"), ...many(5, "stateless")]) await schoolAsked(reason, "outOfSchool");
  for (const reason of many(6, "displaced")) await schoolAsked(reason, "atSchool");
  at.setNow("2026-11-24T08:00:00.000Z");
}, 120_000);
afterAll(async () => {
  await edge.close();
  await at.close();
});

/** A girl of eleven who was registered, and asked whether she goes to school. */
async function schoolAsked(registrationReason: string, schooling: string) {
  const [dossier, id] = [at.node.newId() as string, at.node.newId()];
  const birth = { precision: "day", day: "2015-04-01" };
  const person = arrival(dossier, { post: "XD-MS-CAP", arrivedAt: at.node.now(), sex: "F", birth });
  await at.must(at.as("dilnoza"), "arrival.record", dossier, person);
  const step = (by: "dilnoza" | "tolib", name: string, answers: object) =>
    at.must(at.as(by), "case.step", dossier, { case: id, step: name, answers });
  const answers = { appointmentOn: "2026-08-03", registrationReason };
  await at.must(at.as("dilnoza"), "case.open", dossier, { case: id, procedure: "registration", answers });
  await step("dilnoza", "captureIdentity", { informedOfUse: "yes", identityGround: ["words"] });
  await step("dilnoza", "noteSchooling", { schooling, ...(schooling === "outOfSchool" ? { schoolWho: "Education office" } : {}) });
  await step("dilnoza", "composeHousehold", { livesAlone: "yes" });
  await step("dilnoza", "compare", { duplicateResult: "none" });
  await step("tolib", "verify", { readToPerson: "yes" });
}

/** Cells that are not nought, by column, as a coordinator reads them. */
async function told(by: string, figure: string) {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role: "coordinator", unit: "XD-NC" });
  const { table } = (await browser.get(`/api/statistics/groups?table=registration&by=${by}`)).json<GroupFigures>();
  const line = table?.lines.find((one) => one.id === figure);
  const cells = table?.columns.map((column, place) => [column.id, line?.cells[place]] as const) ?? [];
  return { ...Object.fromEntries(cells.filter(([, cell]) => cell !== 0)), total: line?.total };
}

test("[RG13, RG14] internally displaced people are counted apart, and children out of school by category, sex and age", async () => {
  expect(await told("registrationReason", "registeredShare")).toEqual({ displaced: 13, stateless: 5, total: 18 });
  expect(await told("registrationReason", "outOfSchoolShare")).toEqual({ displaced: 7, stateless: 5, total: 12 });
  expect(await told("age", "outOfSchoolShare")).toEqual({ "5-11": 12, total: 12 });
  expect(await told("group", "outOfSchoolShare")).toMatchObject({ total: 12 });
});
