import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

type Line = { readonly kind: string; readonly outcome: string; readonly source: string };

test("[LE6] the record tells a change that met another one as a conflict, and finds it by that", async () => {
  const dossier = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const basedOn = { identity: 1 };
  await at.must(at.as("aziz"), "person.update", dossier, { phone: "+992 1" }, { basedOn });
  expect(await at.must(at.as("aziz"), "person.update", dossier, { phone: "+992 2" }, { basedOn })).toMatchObject({ outcome: "conflict" });
  const edge = openTestEdge(at.node);
  const auditor = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), auditor, { role: "auditor", unit: "XD-AUD" });
  const lines = async (query: string) => ((await auditor.get(`/api/ledger?${query}`)).json() as { lines: Line[] }).lines;
  expect((await lines("outcome=conflict")).map((line) => [line.kind, line.outcome])).toEqual([["person.update.conflict", "conflict"]]);
  const recorded = (await lines("outcome=recorded")).map((line) => line.kind);
  expect(recorded).toContain("person.update");
  expect(recorded).not.toContain("person.update.conflict");
  expect((await lines("source=entry")).find((line) => line.outcome === "conflict")).toBeDefined();
  await edge.close();
});
