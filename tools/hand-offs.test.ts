import { expect, test } from "vitest";
import { procedures } from "../procedures/index.ts";
import { isHandOffsCurrent, listHandOffs } from "./hand-offs.ts";

test("every typed hand-off of the field exists, somebody receives it, and who does can open what it leads to", () => {
  expect(listHandOffs().filter((one) => one.fault)).toEqual([]);
});

test("a hand-off that a definition loses is found", () => {
  const without = procedures.map((one) => (one.id === "labour-inspection" ? { ...one, steps: {} } : one));
  expect(listHandOffs(without).filter((one) => one.fault)).toHaveLength(2);
});

test("docs/hand-offs.md is what the definitions say now: run node tools/hand-offs.ts", () => {
  expect(isHandOffsCurrent()).toBe(true);
});
