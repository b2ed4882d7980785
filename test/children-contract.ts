import { expect } from "vitest";
import type { Procedure } from "../src/process/index.ts";
import { blocked, taken, takerOf, undetermined } from "./procedure-contract.ts";

/** That a permit names each child with their school, sees to one who goes to none, and hangs on nothing of it. */
export function childFindings(procedure: Procedure, state: string, rule: string): void {
  const take = takerOf(procedure);
  const child = { childWho: "Daughter, Zarina", childAge: 9, childSchool: "enrolled", permitHangs: "no" };
  const name = (more: object) => take(state, "nameChild", { answers: { ...child, ...more } });
  expect(name({})).toMatchObject({ ok: true, value: { to: state, starts: [], stops: [] } });
  expect(name({ childSchool: "notYet" })).toMatchObject(blocked(rule));
  expect(name({ childSchool: "notYet", schoolWho: "The district school, Monday" })).toMatchObject(taken);
  expect(name({ permitHangs: "yes" })).toMatchObject(blocked(rule));
  expect(name({ permitHangs: "unsure" })).toMatchObject(undetermined(rule));
  const { childSchool: _, ...unsaid } = child;
  expect(take(state, "nameChild", { answers: unsaid })).toMatchObject({ refusal: { field: "answers.childSchool" } });
  expect(procedure.indicators.find(({ to }) => to === "nameChild")?.when).toEqual({ question: "childSchool", is: ["notYet"] });
  expect(procedure.steps["nameChild"]?.handsOff?.map((one) => one.route)).toEqual(["child-protection"]);
}
