import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { findRole, type Screen } from "../access/index.ts";
import type { Country } from "../process/index.ts";
import { screensIn } from "./screens.ts";

const stateOf = (id: string): Country => countries[id] ?? expect.fail(`no country ${id}`);
const coordinator = findRole("coordinator")?.screens ?? expect.fail("no coordinator");
const without = (gone: readonly Screen[]) => coordinator.filter((screen) => !gone.includes(screen));

test("[AC8] a State with a plan has each screen of a role, in the order of the policy", () => {
  expect(screensIn(stateOf("demo"), coordinator)).toEqual(coordinator);
});

test("[AC8] without a plan for a crisis there is no item for one, in any State that has none", () => {
  for (const id of ["kz", "tj"]) expect(screensIn(stateOf(id), coordinator), id).toEqual(without(["influx", "plan"]));
});

test("[AC8] a plan that says nothing of others, one authority alone, or no procedure to look at: no item for these", () => {
  const demo = stateOf("demo");
  const { contingency } = demo;
  if (!contingency) expect.fail("the demo State has a plan");
  const { parts: _, readiness: __, outflows: ___, ...bare } = contingency;
  expect(screensIn({ ...demo, contingency: bare }, coordinator)).toEqual(without(["plan"]));
  expect(screensIn({ ...demo, organisations: demo.organisations.slice(0, 1) }, coordinator)).toEqual(without(["memoranda"]));
  expect(screensIn({ ...demo, procedures: {} }, coordinator)).toEqual(without(["quality"]));
  // In Uzbekistan no case of asylum is opened, so there is none to audit.
  expect(screensIn(stateOf("uz"), coordinator)).not.toContain("quality");
});
