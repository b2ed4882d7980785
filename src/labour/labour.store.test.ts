import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import type { Catalogue, ChannelUseTable } from "./index.ts";

let at: TestNode;
let edge: ReturnType<typeof openTestEdge>;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-11-20T12:00:00.000Z");
}, 180_000);
afterAll(async () => {
  await edge.close();
  await at.close();
});

const catalogue = async () => {
  at.setNow(new Date(Date.parse(at.node.now()) + 6_000).toISOString());
  return (await edge.inject("/api/public/channels")).json<Catalogue>();
};

/** A worker with a permit of their own in farming. */
async function giveDirectPermit(): Promise<string> {
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const person = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  await at.must(person, "case.open", dossier, {
    case: id,
    procedure: "direct-permit",
    answers: { appliesAlone: "yes", sector: "farming" },
  });
  const officer = at.as("hakim", { role: "labour-officer", unit: "XD-LAB" });
  await at.must(officer, "case.step", dossier, { case: id, step: "grant", answers: { quotaYear: 2026, feePaid: "no", papersOwn: "yes" } });
  return dossier;
}

test("[LM1, LM2] anybody reads the ways without signing in, with the places that were taken since, and nothing of the worker", async () => {
  expect((await catalogue()).taken).toEqual([]);
  const dossier = await giveDirectPermit();
  const told = await catalogue();
  expect(told.own).toBe("XD");
  expect(told.channels.some((one) => one.id === "XD/direct-permit")).toBe(true);
  expect(told.taken).toMatchObject([{ procedure: "direct-permit", taken: "<5" }]);
  expect(JSON.stringify(told)).not.toContain(dossier);
  for (let more = 0; more < 4; more++) await giveDirectPermit();
  expect((await catalogue()).taken).toMatchObject([{ procedure: "direct-permit", taken: 5 }]);
});

test("[LM3] who is on each way is counted for officers of work over the whole State, and for nobody without that screen", async () => {
  const [officer, registrar] = [new TestBrowser(edge), new TestBrowser(edge)];
  const operator = await ensureOperator(at.node);
  await sowAccount(at, operator, officer, { role: "labour-officer", unit: "XD-LAB" });
  await sowAccount(at, operator, registrar, { role: "registrar", unit: "XD-MS-CAP" });
  const use = (await officer.get("/api/channels/use")).json<ChannelUseTable>();
  expect(use.lines.find((one) => one.procedure === "direct-permit")).toMatchObject({ total: 5 });
  expect(use.levels.find((one) => one.level === "national")).toMatchObject({ use: 5 });
  const bySex = (await officer.get("/api/channels/use?by=sex")).json<ChannelUseTable>();
  expect(bySex.lines.find((one) => one.procedure === "direct-permit")).toMatchObject({ cells: [0, 5, 0, 0], total: 5 });
  const byAge = (await officer.get("/api/channels/use?by=age")).json<ChannelUseTable>();
  expect(byAge.lines.find((one) => one.procedure === "direct-permit")).toMatchObject({ total: 5 });
  expect((await registrar.get("/api/channels/use")).statusCode).toBe(403);
});

test("[STU1, LM1] study stands in the catalogue, and a person applies for it alone and gets a stay with its paper", async () => {
  expect((await catalogue()).channels.find((one) => one.id === "XD/study-stay")).toMatchObject({ purpose: "study", level: "national" });
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const student = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  const answers = {
    school: "State University",
    course: "Medicine",
    level: "university",
    courseFrom: "2026-09-01",
    courseUntil: "2027-06-30",
  };
  await at.must(student, "case.open", dossier, { case: id, procedure: "study-stay", answers });
  const officer = at.as("hakim", { role: "labour-officer", unit: "XD-LAB" });
  const given = await at.must(officer, "case.step", dossier, {
    case: id,
    step: "grant",
    answers: { placeSeen: "yes", feePaid: "no", papersOwn: "yes", permitUntil: "2027-06-30" },
  });
  expect(given.says).toMatchObject({ state: "permitted", issues: ["residence-permit"] });
  await at.must(officer, "document.issue", dossier, { document: at.node.newId(), case: id, kind: "residence-permit" });
});
