import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import type { FacilityFigures } from "./contract.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

const id = () => at.node.newId();
const post = "XD-POST-01";

async function reader(role: string, unit: string): Promise<TestBrowser> {
  const browser = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), browser, { role, unit });
  return browser;
}
const readOf = async (browser: TestBrowser, unit = post) => await browser.get(`/api/facilities/${unit}/figures`);
const figuresOf = async (browser: TestBrowser) => (await readOf(browser)).json<FacilityFigures>();

/** Somebody who came at nine and was referred at eleven; `acknowledged` at three in the afternoon. */
async function referred(acknowledged: boolean): Promise<void> {
  at.setNow("2026-11-24T11:00:00.000Z");
  const [dossier, referral] = [id(), id()];
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier, { arrivedAt: "2026-11-24T09:00:00Z" }));
  await at.must(at.as("aziz"), "referral.send", dossier, { referral, route: "medical", needs: ["injury"], rules: ["ND5"] });
  at.setNow("2026-11-24T15:00:00.000Z");
  const doctor = at.as("aziz", { role: "service-provider", unit: "XD-HOSP" });
  if (acknowledged) await at.must(doctor, "referral.acknowledge", dossier, { referral });
}

const incident = (more: Record<string, unknown> = {}) => ({
  kind: "violence",
  at: "2026-11-24T08:00:00.000Z",
  hurt: 1,
  words: "Two quarrelled in the hall.",
  measure: "They were parted; a doctor came.",
  ...more,
});

test("[FC8, FC5, RE14] waiting, referrals and incidents of a post beside each other, week by week, for who runs it", async () => {
  await referred(true);
  await referred(false);
  const [one, officer] = [id(), await reader("border-officer", post)];
  await at.must(at.as("aziz"), "facility.incident", one, { incident: one, unit: post, entry: incident() });
  const figures = await figuresOf(officer);
  expect(figures.weeks).toHaveLength(9);
  expect(figures.weeks.at(-1)).toEqual({
    from: "2026-11-23",
    arrivals: 2,
    referred: 2,
    acknowledged: 1,
    hoursToReferral: 2,
    hoursToAnswer: 6,
    incidents: 1,
  });
  expect(figures.weeks.at(-2)).toMatchObject({ from: "2026-11-16", arrivals: 0, referred: 0, incidents: 0 });
  expect(figures.waiting).toMatchObject({ referrals: 1, since: "2026-11-24T09:00:00.000Z", toReferral: 2, toAnswer: 6 });
  expect(figures.receivers).toMatchObject([{ referred: 2, acknowledged: 1 }]);
  expect(figures.kinds).toEqual([{ kind: "violence", count: 1 }]);
  expect(figures.incidents).toMatchObject([{ words: "Two quarrelled in the hall.", hurt: 1 }]);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[FC8, FC5] who oversees reads incidents whole and no small count of people; another unit reads nothing", async () => {
  for (const [role, unit] of [
    ["coordinator", "XD-NC"],
    ["monitor", "XD-OMB"],
  ] as const) {
    const told = await figuresOf(await reader(role, unit));
    expect(told).toMatchObject({ isOutside: true, mayRecord: false, waiting: { referrals: "withheld" }, incidents: [{ hurt: 1 }] });
    expect(told.weeks.at(-1)).toEqual({ from: "2026-11-23", referred: "withheld", acknowledged: "withheld", incidents: 1 });
    expect(told.receivers).toBeUndefined();
  }
  for (const [role, unit] of [
    ["border-officer", "XD-POST-02"],
    ["reception-officer", "XD-CENTRE"],
  ] as const)
    expect((await readOf(await reader(role, unit))).statusCode).toBe(404);
});

test("[FC5] an incident is recorded by the place itself, not ahead of time, and can be written anew", async () => {
  const one = id();
  const send = (name: "aziz" | "bahor", entry: object) =>
    at.send(at.as(name), "facility.incident", one, { incident: one, unit: post, entry });
  expect(await send("bahor", incident())).toMatchObject({ refusal: { code: "facility.not-yours", rule: "FC1" } });
  expect(await send("aziz", incident({ at: "2026-11-30T08:00:00.000Z" }))).toMatchObject({
    refusal: { code: "facility.in-future", rule: "FC5" },
  });
  expect(await send("aziz", incident({ kind: "turnedBack", at: "2026-11-10T08:00:00.000Z" }))).toMatchObject({ ok: true });
  expect(await send("aziz", incident({ kind: "crowding", at: "2026-11-10T08:00:00.000Z" }))).toMatchObject({ ok: true });
  const { kinds, weeks } = await figuresOf(await reader("post-supervisor", post));
  expect(kinds).toEqual([
    { kind: "crowding", count: 1 },
    { kind: "violence", count: 1 },
  ]);
  expect(weeks.find((week) => week.from === "2026-11-09")).toMatchObject({ incidents: 1 });
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["facility.incident"])).toEqual({ empty: [], unseen: [] });
});
