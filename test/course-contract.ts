import { expect } from "vitest";
import type { Procedure } from "../src/process/index.ts";
import { blocked, taken, takerOf } from "./procedure-contract.ts";

/** That a procedure with the shared steps of courses notes an enrolment and an end, and an end of nothing else. */
export function courseFindings(procedure: Procedure, state: string, rule: string): void {
  const take = takerOf(procedure);
  const enrolment = { courseKind: "language", courseWhat: "Evening school", courseFrom: "2026-06-01", courseLevel: "none" };
  const end = { courseKind: "language", courseUntil: "2026-12-01", courseResult: "completed", courseLevel: "some" };
  expect(take(state, "noteCourse", { answers: enrolment })).toMatchObject({ ok: true, value: { to: state } });
  const { courseLevel: _, ...withoutLevel } = enrolment;
  expect(take(state, "noteCourse", { answers: withoutLevel })).toMatchObject({ refusal: { field: "answers.courseLevel" } });
  const begun = { noteCourse: [enrolment] };
  expect(take(state, "endCourse", { answers: end })).toMatchObject(blocked(rule));
  expect(take(state, "endCourse", { answers: end, past: begun })).toMatchObject(taken);
  expect(take(state, "endCourse", { answers: { ...end, courseKind: "vocational" }, past: begun })).toMatchObject(blocked(rule));
  expect(take(state, "endCourse", { answers: end, past: { ...begun, endCourse: [end] } })).toMatchObject(blocked(rule));
  const certified = { ...end, courseResult: "certificate" };
  expect(take(state, "endCourse", { answers: certified, past: begun })).toMatchObject({ refusal: { field: "answers.certificateNumber" } });
  expect(take(state, "endCourse", { answers: { ...certified, certificateNumber: "C 7" }, past: begun })).toMatchObject(taken);
}
