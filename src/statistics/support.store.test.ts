import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import type { GroupFigures } from "./index.ts";

let at: TestNode;
let edge: FastifyInstance;

const presumption = {
  purposeTold: "yes",
  talkedAlone: "yes",
  languageUnderstood: "yes",
  act: "Taken over the border.",
  controls: ["WithholdsDocuments"],
  exploitation: ["ForcedLabour"],
};

beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-08-03T08:00:00.000Z");
  for (let n = 0; n < 6; n++) await supported({ sex: "F" }, { legal: "delivered", housing: "delivered" });
  for (let n = 0; n < 5; n++) await supported({ sex: "M" }, { legal: "delivered", housing: "declined" });
  await supported({ sex: "M" }, { medical: "delivered" });
  at.setNow("2026-11-24T08:00:00.000Z");
}, 120_000);
afterAll(async () => {
  await edge.close();
  await at.close();
});

let minute = 0;
/** No two notes are of one moment. */
const later = () => at.setNow(new Date(Date.parse("2026-08-03T08:00:00.000Z") + ++minute * 60_000).toISOString());

/** A presumed victim, and what came of the support that they accepted at first. */
async function supported(person: Record<string, unknown>, came: Readonly<Record<string, string>>): Promise<void> {
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  const inna = at.as("inna");
  const step = (name: string, answers: object) => at.must(inna, "case.step", dossier, { case: id, step: name, answers });
  const grown = { birth: { precision: "year", year: 1990 } };
  await at.must(
    at.as("dilnoza"),
    "arrival.record",
    dossier,
    arrival(dossier, { post: "XD-MS-CAP", arrivedAt: at.node.now(), ...grown, ...person }),
  );
  await at.must(at.as("dilnoza"), "referral.send", dossier, { referral: at.node.newId(), route: "nrm" });
  const signs = { signsSeen: "A man waits.", notedBy: "police", inDangerNow: "unsure" };
  await at.must(inna, "case.open", dossier, { case: id, procedure: "trafficking", answers: signs });
  await step("presume", presumption);
  for (const [supportType, supportCame] of Object.entries(came))
    for (const one of ["accepted", supportCame]) {
      later();
      await step("noteSupport", { supportType, supportCame: one, supportOn: "2026-08-03" });
    }
}

async function ask(path: string) {
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role: "coordinator", unit: "XD-NC" });
  return await browser.get(path);
}

test("[TR23, SD13] support that was given is told by type, each person in each of theirs, without a small cell", async () => {
  const { table } = (await ask("/api/statistics/groups?table=trafficking&by=sex")).json<GroupFigures>();
  const line = (type: string) => {
    const found = table?.lines.find((one) => one.id === `supportShare/${type}`);
    return { ...Object.fromEntries((table?.columns ?? []).map(({ id }, place) => [id, found?.cells[place]])), total: found?.total };
  };
  expect(line("legal")).toMatchObject({ F: 6, M: 5, total: 11 });
  expect(line("housing")).toMatchObject({ F: 6, M: 0, total: 6 });
  expect(line("medical")).toMatchObject({ M: "withheld", total: "withheld" });
  expect(line("school")).toMatchObject({ F: 0, M: 0, total: 0 });
  expect(table?.lines).toHaveLength(11);
});

test("[TR23, SD13] what has no sum makes no trend to readers from outside", async () => {
  const { trends } = (await ask("/api/statistics/trend")).json<{ trends: { id: string }[] }>();
  expect(trends.map((one) => one.id)).toContain("asylum");
  expect(trends.map((one) => one.id)).not.toContain("trafficking");
});

test("[TR23, SD13] the counts are written again from the parts", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
