import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import type { GroupFigures } from "./index.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-08-03T08:00:00.000Z");
  for (const nationality of [...Array<string>(7).fill("AF"), ...Array<string>(5).fill("IR"), "SY"])
    await registered({ nationalities: [nationality] });
  at.setNow("2026-10-05T08:00:00.000Z");
  await registered({});
  at.setNow("2026-11-24T08:00:00.000Z");
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

async function registered(person: Record<string, unknown>) {
  const actors = claimActors(at);
  const claim = await openClaim(at, actors.post, { arrivedAt: at.node.now(), person });
  await walkClaim(at, actors, claim, "register");
}
async function ask(role: string, unit: string, query = "?table=asylum&by=origin") {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role, unit });
  return (await browser.get(`/api/statistics/groups${query}`)).json<GroupFigures & { code?: string }>();
}
const lineOf = ({ table }: GroupFigures, id: string) => {
  const line = table?.lines.find((one) => one.id === id);
  return { ...Object.fromEntries(table?.columns.map((column, place) => [column.id, line?.cells[place]]) ?? []), total: line?.total };
};

test("[SD13] registered claims of the quarter that is over are told by nationality, a small count with another withheld", async () => {
  const view = await ask("coordinator", "XD-NC");
  expect(view).toMatchObject({ from: "2026-07-01", to: "2026-09-30", isOutside: true });
  expect(lineOf(view, "daysToRegistration")).toEqual({ AF: 7, IR: "withheld", others: "withheld", notRecorded: 0, total: 13 });
  expect(lineOf(view, "refusedShare")).toMatchObject({ AF: 0, total: 0 });
  expect(lineOf(await ask("coordinator", "XD-NC", "?table=asylum&by=sex"), "daysToRegistration")).toMatchObject({ M: 13, F: 0 });
  expect(lineOf(await ask("coordinator", "XD-NC", "?table=asylum&by=sex&ago=1"), "daysToRegistration")).toMatchObject({ total: 0 });
});

test("[SD13] a unit sees its own alone, and who has no charts sees none", async () => {
  expect(lineOf(await ask("registration-supervisor", "XD-MS-CAP"), "daysToRegistration")).toMatchObject({ AF: 7, total: 13 });
  expect(lineOf(await ask("registration-supervisor", "XD-POST-01"), "daysToRegistration")).toMatchObject({ total: 0 });
  expect((await ask("child-protection-officer", "XD-CP")).code).toBe("access.not-permitted");
});

test("[SD13] what is counted is a function of the parts", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
