import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";
import { openHttp } from "./http.ts";
import { listRoutes } from "./routes.ts";

const start = "2026-11-20T08:00:00.000Z";
let at: TestNode;
let server: FastifyInstance;
let dossier: string;
const callers = new Map<string, Actor>();
const worker = () => at.as("karim", { role: "protection-worker", unit: "XD-SHELTER" });

beforeAll(async () => {
  at = await openTestNode();
  at.setNow(start);
  server = openHttp(at.node, listRoutes({ node: at.node, desk: at.desk, forgetSessions: () => undefined }), (token) => {
    const actor = callers.get(token);
    return Promise.resolve(actor && { actor, session: { verifiedAt: start } });
  });
  const actors = claimActors(at);
  const claim = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z", person: { sex: "F" } });
  dossier = claim.dossier;
  // Everybody below has a live relation to her file; the shelter by a referral for a roof, which says nothing of violence.
  for (const route of ["shelter", "nrm", "child-protection", "medical"])
    await at.must(actors.post, "referral.send", dossier, { referral: at.node.newId(), route });
  await walkClaim(at, actors, claim, "register");
});
afterAll(async () => {
  await server.close();
  await at.close();
});

async function get(actor: Actor, url: string) {
  callers.set(actor.account, actor);
  const { statusCode, body } = await server.inject({ method: "GET", url, headers: { cookie: `panah=${actor.account}` } });
  return { statusCode, body };
}

/** Whoever reads something of her file, or sits in the unit where her case lies. */
const readers = (): Actor[] => [
  at.as("bahor"),
  at.as("dilnoza"),
  at.as("tolib"),
  at.as("emil"),
  at.as("farida"),
  at.as("inna"),
  at.as("hakim"),
  at.as("judge", { role: "service-provider", unit: "XD-SHELTER" }),
  at.as("said", { role: "health-worker", unit: "XD-HOSP" }),
];
const pages = () => [
  ...["", "/cases", "/needs", "/documents", "/family", "/appointments", "/completeness", "/joined"].map(
    (one) => `/api/persons/${dossier}${one}`,
  ),
  "/api/inbox",
  "/api/charts/inbox",
  "/api/statistics/caseload",
  "/api/statistics/groups",
  "/api/statistics/trend",
  "/api/procedures/women-at-risk",
  "/api/procedures/women-at-risk/figures",
];
async function readAll() {
  const told = new Map<string, unknown>();
  for (const reader of readers())
    for (const url of pages()) told.set(`${reader.role.id} ${url.replace(dossier, "her")}`, await get(reader, url));
  return told;
}

test("[WR7, CS21] that she is helped as a woman at risk changes no word that anybody else reads, of her file or of the unit", async () => {
  const before = await readAll();
  const shown = (role: string, url: string) => before.get(`${role} ${url}`) as { statusCode: number } | undefined;
  for (const reader of readers())
    expect([reader.role.id, shown(reader.role.id, "/api/persons/her/cases")?.statusCode]).toEqual([reader.role.id, 200]);
  const id = at.node.newId();
  const opening = { noticedHow: "worker", urgentNow: "yes" };
  await at.must(worker(), "case.open", dossier, { case: id, procedure: "women-at-risk", answers: opening });
  const assessment = { talkedAlone: "yes", agreesToHelp: "yes", riskFactors: ["violence"], riskRating: "high", guardian: "Her aunt" };
  await at.must(worker(), "case.step", dossier, { case: id, step: "assess", answers: assessment });
  const after = await readAll();
  for (const [what, told] of before) expect([what, after.get(what)]).toEqual([what, told]);
  expect((await get(worker(), `/api/persons/${dossier}/cases`)).body).toContain("women-at-risk");
  expect((await get(worker(), "/api/inbox")).body).toContain(id);
});

test("[WR7, P2] her case cannot be told from one that is not there, nor by a command that would open or take it", async () => {
  const { lanes } = JSON.parse((await get(worker(), `/api/persons/${dossier}/cases`)).body) as {
    lanes: { head: { id: string; procedure: string } }[];
  };
  const id = lanes.find((one) => one.head.procedure === "women-at-risk")?.head.id ?? "";
  expect(id).not.toBe("");
  for (const reader of readers()) {
    const none = at.node.newId();
    expect(await get(reader, `/api/cases/${dossier}/${id}`)).toEqual(await get(reader, `/api/cases/${dossier}/${none}`));
    const step = (one: string) => at.send(reader, "case.step", dossier, { case: one, step: "review", answers: {} });
    expect([reader.role.id, await step(id)]).toEqual([reader.role.id, await step(none)]);
    const open = await at.send(reader, "case.open", dossier, {
      case: none,
      procedure: "women-at-risk",
      answers: { noticedHow: "worker", urgentNow: "no" },
    });
    expect([reader.role.id, open.ok ? "" : open.refusal.code]).not.toEqual([reader.role.id, "case.open-already"]);
    expect(open.ok).toBe(false);
  }
});
