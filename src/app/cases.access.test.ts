import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, type Claim, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import type { PersonName } from "../../test/people.ts";
import type { Actor } from "../access/index.ts";
import { openHttp } from "./http.ts";
import { listRoutes } from "./routes.ts";

const start = "2026-11-20T08:00:00.000Z";
let place: TestNode;
let server: FastifyInstance;
let claim: Claim;
const callers = new Map<string, Actor>();
beforeAll(async () => {
  place = await openTestNode();
  place.setNow(start);
  server = openHttp(place.node, listRoutes({ node: place.node, desk: place.desk, forgetSessions: () => undefined }), (token) => {
    const actor = callers.get(token);
    return Promise.resolve(actor && { actor, session: { verifiedAt: start } });
  });
  const actors = claimActors(place);
  claim = await openClaim(place, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(place, actors, claim, "register");
});
afterAll(async () => {
  await server.close();
  await place.close();
});

async function get(actor: Actor, url: string) {
  callers.set(actor.account, actor);
  const { statusCode, headers, body } = await server.inject({ method: "GET", url, headers: { cookie: `panah=${actor.account}` } });
  const { date: _, ...steady } = headers;
  return { statusCode, headers: steady, body };
}

const strangers: readonly PersonName[] = ["aziz", "hakim", "inna", "judge", "karim", "lola", "murod", "nigora", "said"];

test.each(strangers)("[CS4] %s may not open the claim, and cannot tell it from one that never was", async (name) => {
  const actor = place.as(name);
  expect(await get(actor, `/api/cases/${claim.dossier}/${claim.id}`)).toEqual(
    await get(actor, `/api/cases/${claim.dossier}/${randomUUID()}`),
  );
  const there = await get(actor, `/api/cases/${claim.dossier}/${claim.id}`);
  expect(there).toEqual(await get(actor, `/api/cases/${randomUUID()}/${randomUUID()}`));
  expect(there.statusCode).toBe(404);
  const step = (dossier: string, id: string) => place.send(actor, "case.step", dossier, { case: id, step: "inform", answers: {} });
  expect(await step(claim.dossier, claim.id)).toEqual(await step(randomUUID(), randomUUID()));
});

test.each([["aziz"], ["hakim"], ["judge"]] as const)("[CS3] nothing of the claim is in the inbox of %s", async (name) => {
  expect((await get(place.as(name), "/api/inbox")).body).not.toContain(claim.dossier);
});

test("[CS4] what the case page shows is on record, and nothing else", async () => {
  const actor = place.as("dilnoza");
  const page = JSON.parse((await get(actor, `/api/cases/${claim.dossier}/${claim.id}`)).body) as {
    subject: { parts: Record<string, { fields: object }> };
    person: { parts: Record<string, { fields: object }> };
  };
  const shown = [page.subject, page.person].flatMap((one) =>
    Object.entries(one.parts).flatMap(([compartment, part]) =>
      Object.keys(part.fields).map((field) => `${compartment}.${field.startsWith("answer/") ? field : field.replace(/\/.*/, "/")}`),
    ),
  );
  const [row] = await place.database.owner.transaction(`set local panah.dossiers = '{${claim.dossier}}'`, (tx) =>
    tx.query<{ fields: string[] }>(
      "select fields from access.log where dossier = $1 and action = 'read' and by_account = $2 order by at desc, id desc limit 1",
      [claim.dossier, actor.account],
    ),
  );
  expect([...(row?.fields ?? [])].sort()).toEqual([...new Set(shown)].sort());
  expect(shown).not.toContain("asylum.answer/interview/record");
});

test("[CS4] a monitor who is refused the case is not on record as having been shown the person", async () => {
  const monitor = place.as("karim");
  await get(monitor, `/api/cases/${claim.dossier}/${claim.id}`);
  const rows = await place.database.owner.transaction(`set local panah.dossiers = '{${claim.dossier}}'`, (tx) =>
    tx.query("select outcome, fields from access.log where by_account = $1 and action = 'read' and dossier = $2", [
      monitor.account,
      claim.dossier,
    ]),
  );
  for (const row of rows) expect(row).toEqual({ outcome: "refused", fields: [] });
});

test.each([
  ["the inbox", "/api/inbox", "lola"],
  ["charts", "/api/charts/inbox", "lola"],
  ["arrivals", "/api/charts/arrivals", "murod"],
  ["notices", "/api/notices", "bahor"],
] as const)("[CS3] %s are not for every role", async (_, url, name) => {
  expect((await get(place.as(name), url)).statusCode).toBe(403);
});
