import { expect, test } from "vitest";
import { procedures } from "./index.ts";

test("[PR82] steps are marked for many cases where offices take them so, and a decision with reasons of its own is none but the decree", () => {
  const marked = procedures.flatMap(({ id, steps }) =>
    Object.entries(steps).flatMap(([step, { many }]) => (many ? [`${id}.${step}`] : [])),
  );
  expect(marked.toSorted()).toEqual([
    "asylum.examineTogether",
    "asylum.extend",
    "asylum.research",
    "group-protection.renew",
    "naturalisation.decide",
    "registration.noteFingerprints",
    "registration.renew",
    "temporary-protection.extend",
  ]);
  const reasoned = procedures.flatMap(({ id, steps }) =>
    Object.entries(steps).flatMap(([step, one]) => (one.many && one.gates?.includes("reasonsWritten") ? [`${id}.${step}`] : [])),
  );
  expect(reasoned).toEqual(["naturalisation.decide"]);
});
