import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import type { FreeCases } from "./index.ts";

const unit = "XD-MS-CAP";
let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  const actors = claimActors(at);
  for (let one = 0; one < 3; one++) {
    const claim = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
    await walkClaim(at, actors, claim, "register");
  }
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

async function enter(role: string, of = unit): Promise<{ browser: TestBrowser; id: string }> {
  const browser = new TestBrowser(edge);
  return { browser, id: await sowAccount(at, await ensureOperator(at.node), browser, { role, unit: of }) };
}
const free = async (browser: TestBrowser, procedure = "asylum") => await browser.get(`/api/procedures/${procedure}/free`);
const give = async (browser: TestBrowser, one: FreeCases["cases"][number] | undefined, account: string | null) =>
  await browser.post("/api/commands", {
    id: at.node.newId(),
    kind: "case.assign",
    dossier: one?.dossier,
    payload: { case: one?.id, account },
  });

test("[PR53] a supervisor gives cases that nobody holds to an officer, and takes them back", async () => {
  const [{ browser }, officer, disabled] = [
    await enter("registration-supervisor"),
    await enter("eligibility-officer"),
    await enter("registrar"),
  ];
  await at.must(await ensureOperator(at.node), "account.disable", disabled.id, { account: disabled.id });
  const before = (await free(browser)).json<FreeCases>();
  expect(before.cases.length).toBe(3);
  expect(before.cases.map((one) => one.openedAt)).toEqual(before.cases.map((one) => one.openedAt).toSorted());
  expect(before.colleagues).toContainEqual({ id: officer.id, name: "Invented Person", open: 0 });
  expect(before.colleagues.map((one) => one.id)).not.toContain(disabled.id);

  for (const one of before.cases.slice(0, 2)) expect((await give(browser, one, officer.id)).statusCode).toBe(200);
  const after = (await free(browser)).json<FreeCases>();
  expect(after.cases.map((one) => one.id)).toEqual([before.cases[2]?.id]);
  expect(after.colleagues).toContainEqual({ id: officer.id, name: "Invented Person", open: 2 });

  for (const one of before.cases.slice(0, 2)) expect((await give(browser, one, null)).statusCode).toBe(200);
  expect((await free(browser)).json<FreeCases>().cases).toEqual(before.cases);
});

test("[PR53] whoever is no supervisor is told no name of a colleague, and nobody what their role may not read", async () => {
  for (const role of ["eligibility-officer", "registrar"]) expect((await free((await enter(role)).browser)).statusCode).toBe(403);
  const { browser } = await enter("registration-supervisor");
  expect((await free(browser, "trafficking")).statusCode).toBe(404);
  expect((await free(browser, "no-such")).statusCode).toBe(404);
});

test("[PR53] a supervisor of another unit sees none of these cases and nobody of this unit", async () => {
  const seen = (await free((await enter("registration-supervisor", "XD-CP")).browser)).json<FreeCases>();
  expect(seen.cases).toEqual([]);
  expect(seen.colleagues).toEqual([]);
});

test("[PR64] claims of a group are offered for what is done in all of them by one act, to whom takes it alone", async () => {
  const officer = (await enter("eligibility-officer")).browser;
  const standing = async (browser: TestBrowser, step = "research") =>
    (await browser.get(`/api/procedures/asylum/standing/${step}`)).json<{
      code?: string;
      cases?: { dossier: string; subject: string; joint?: string }[];
    }>();
  const [first, second, third] = (await standing(officer, "examineTogether")).cases ?? [];
  expect(third).toBeDefined();
  const together = { groupSign: "kunduz 2026-08", groupBy: "place", groupWhy: "One village." };
  const step = (one: typeof first, name: string, answers: object) =>
    at.must(at.as("emil"), "case.step", one?.dossier ?? "", { case: one?.subject, step: name, answers });
  await step(first, "examineTogether", together);
  await step(second, "examineTogether", together);
  await step(second, "examineAlone", { apartWhy: "Her story is her own." });
  const joints = Object.fromEntries(((await standing(officer, "examineTogether")).cases ?? []).map((one) => [one.subject, one.joint]));
  expect([first, second, third].map((one) => joints[one?.subject ?? ""])).toEqual(["KUNDUZ-2026-08", undefined, undefined]);
  expect((await standing(officer)).cases).toEqual([]);
  expect((await standing(officer, "decide")).code).toBe("access.not-available");
  expect((await standing((await enter("registrar")).browser)).code).toBe("access.not-available");
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
