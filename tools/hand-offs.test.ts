import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countries } from "../countries/index.ts";
import { procedures } from "../procedures/index.ts";
import { findRole } from "../src/access/index.ts";
import { demoAccounts } from "../src/app/demo/accounts.ts";
import { everyUnit } from "../src/app/watching.ts";
import type { Tx } from "../src/platform/server.ts";
import { arrival, openTestNode, type TestNode } from "../test/node.ts";
import { isHandOffsCurrent, listHandOffs } from "./hand-offs.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
}, 60_000);
afterAll(() => at.close());

test("[RE26] every typed hand-off of the field exists, somebody receives it, and who does can open what it leads to", () => {
  expect(listHandOffs().filter((one) => one.fault)).toEqual([]);
});

test("[RE26] a hand-off that a definition or a package loses is found", () => {
  const faults = (...spoiled: Parameters<typeof listHandOffs>) => listHandOffs(...spoiled).filter((one) => one.fault).length;
  expect(faults(procedures.map((one) => (one.id === "labour-inspection" ? { ...one, steps: {} } : one)))).toBe(2);
  expect(faults(procedures.map(({ cites: _cites, ...one }) => one))).toBe(1);
  const { demo } = countries;
  if (!demo) throw new Error("no demo State");
  const { contingency: _plan, ...unplanned } = demo;
  // By the node itself, by whoever reads figures, and from a call.
  expect(faults(procedures, unplanned)).toBe(3);
  // Training has offices and commissions left to take it; nobody else takes an action of the plan.
  expect(faults(procedures, { ...demo, units: demo.units.filter(({ kind }) => kind !== "coordination") })).toBe(4);
  expect(faults(procedures, { ...demo, routes: demo.routes.filter(({ id }) => id !== "child-protection") })).toBe(3);
});

const receiverOf = (units: readonly string[]) => {
  const found = demoAccounts.find(({ unit, role }) => units.includes(unit) && findRole(role)?.commands.includes("referral.acknowledge"));
  if (!found) throw new Error(`nobody acknowledges at ${units.join()}`);
  return at.as("hakim", { role: found.role, unit: found.unit });
};
const owed = async (subject: string) => {
  const [row] = await at.node.database.transaction(everyUnit(at.node), (tx: Tx) =>
    tx.query<{ unit: string; step: string; isDue: boolean }>(
      'select unit, step, due_at is not null as "isDue" from process.obligation where subject = $1',
      [subject],
    ),
  );
  return row;
};

test.each(listHandOffs().flatMap(({ name, sent, receivers }) => (sent ? [[name, sent, receivers] as const] : [])))(
  "[RE26] %s is accepted or declined like every referral",
  async (_name, { route, to }, units) => {
    const procedure = to in at.node.country.procedures ? { procedure: to } : {};
    const receiver = receiverOf(units);
    for (const answer of ["acknowledge", "decline"] as const) {
      const [dossier, referral] = [at.node.newId(), at.node.newId()];
      await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
      await at.must(at.as("aziz"), "referral.send", dossier, { referral, route, toUnit: receiver.unit, ...procedure });
      expect(await owed(referral)).toEqual({ unit: receiver.unit, step: "referral.acknowledge", isDue: true });
      await at.must(receiver, `referral.${answer}`, dossier, { referral, ...(answer === "decline" ? { reason: "No room today" } : {}) });
      const next =
        answer === "decline" ? { unit: "XD-POST-01", step: "referral.redirect" } : { unit: receiver.unit, step: "referral.finish" };
      expect(await owed(referral)).toEqual({ ...next, isDue: true });
    }
  },
);

test("[RE26] each hand-off names the tests or the story that show it", () => {
  const root = resolve(import.meta.dirname, "..");
  const files = ["src", "procedures", "tools", "test"].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".test.ts"))
      .map((path) => `${folder}/${path}`),
  );
  const titles = files.map((path) => readFileSync(resolve(root, path), "utf8")).join("\n");
  const isShown = (one: string): boolean =>
    one.startsWith("story-") ? files.includes(`test/acceptance/${one}.test.ts`) : new RegExp(`\\[[^\\]]*\\b${one}\\b`).test(titles);
  const named = [...new Set(listHandOffs().flatMap(({ test: shown }) => shown.split(", ")))];
  expect(named.filter((one) => !isShown(one))).toEqual([]);
});

test("docs/hand-offs.md is what the definitions say now: run node tools/hand-offs.ts", () => {
  expect(isHandOffsCurrent()).toBe(true);
});
