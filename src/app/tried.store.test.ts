import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Claim, claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { contextSql, noDossier } from "../access/index.ts";
import { ensureOperator } from "./operator.ts";

let at: TestNode;
let edge: FastifyInstance;
let officer: TestBrowser;
let claim: Claim;

beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-11-20T12:00:00.000Z");
  const actors = claimActors(at);
  claim = await openClaim(at, actors.post, { arrivedAt: "2026-11-20T08:00:00Z" });
  await walkClaim(at, actors, claim, "interview");
  officer = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), officer, { role: "eligibility-officer", unit: "XD-MS-CAP" });
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

const body = (step: string, answers: object, more: object = {}) => ({
  id: at.node.newId(),
  kind: "case.step",
  dossier: claim.dossier,
  payload: { case: claim.id, step, answers },
  ...more,
});
const research = { coiQuestions: "Local militias", coiCited: "COI-1, 4" };
const ownContext = () => contextSql({ account: noDossier, units: ["XD-MS-CAP"], compartments: [], dossiers: [claim.dossier] });
async function count(table: string): Promise<number> {
  const [row] = await at.node.database.transaction(ownContext(), (tx) =>
    tx.query<{ n: number }>(`select count(*)::int as n from ${table} where dossier = $1`, [claim.dossier]),
  );
  return row?.n ?? 0;
}

test("[LE8] what would be recorded is told and nothing is written of it, but that somebody looked", async () => {
  const before = [await count("ledger.command"), await count("process.obligation")];
  expect(Math.min(...before)).toBeGreaterThan(0);
  const looks = await count("access.log");
  const tried = await officer.post("/api/commands/tried", body("research", research));
  expect([tried.statusCode, tried.json()]).toEqual([200, { allowed: true }]);
  expect([await count("ledger.command"), await count("process.obligation")]).toEqual(before);
  expect(await count("access.log")).toBe(looks + 1);
});

test("[LE8] what a rule refuses is told as it would be refused, with the rule", async () => {
  const early = await officer.post("/api/commands/tried", body("assess", {}));
  expect([early.statusCode, early.json()]).toEqual([409, expect.objectContaining({ code: "step.not-from-here", rule: "PR1" })]);
  const missing = await officer.post("/api/commands/tried", body("research", {}));
  expect(missing.json()).toMatchObject({ code: "step.answer-missing", rule: "PR3" });
  // Absent and forbidden are told alike.
  const other = await officer.post("/api/commands/tried", body("research", research, { dossier: at.node.newId() }));
  expect([other.statusCode, other.json()]).toEqual([404, expect.objectContaining({ code: "access.not-available" })]);
});

test("[LE8] what begins a dossier is not tried, and whoever may not send a command may not try it", async () => {
  const sitting = at.node.newId();
  const member = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), member, { role: "decision-maker", unit: "XD-COM" });
  const call = {
    id: at.node.newId(),
    kind: "sitting.call",
    dossier: sitting,
    payload: { sitting, startsAt: "2026-11-21T05:00:00.000Z", minutes: 60 },
  };
  expect((await member.post("/api/commands/tried", call)).json()).toMatchObject({ code: "command.not-tried" });
  expect(
    (await member.post("/api/commands/tried", { ...body("research", research), kind: "person.update", payload: {} })).json(),
  ).toMatchObject({
    code: "access.not-permitted",
  });
});

test("[PR81] a command of an act that is sent again after it was recorded gets its first answer and is not recorded twice", async () => {
  const command = body("examineTogether", { groupSign: "NORTH-2026", groupBy: "place", groupWhy: "One village" });
  expect((await officer.post("/api/commands/tried", command)).statusCode).toBe(200);
  const first = await officer.post("/api/commands", command);
  expect(first.statusCode).toBe(200);
  const written = await count("ledger.command");
  const again = await officer.post("/api/commands", command);
  expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
  expect(await count("ledger.command")).toBe(written);
});
