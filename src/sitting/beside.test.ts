import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import type { Country, StepOutside } from "../process/index.ts";
import { besideSitting } from "./index.ts";

const asylum = procedures.find((one) => one.id === "asylum");
const get = (id: string): Country => {
  const found = countries[id];
  if (!found) throw new Error(id);
  return found;
};
const outside = (more: Partial<StepOutside>): StepOutside => {
  if (!asylum) throw new Error("no claim");
  return {
    states: [],
    dossier: "d",
    case: "c",
    unit: "TJ-COM",
    procedure: asylum,
    step: "decide",
    to: "decided",
    at: "2026-11-20T12:00:00.000Z" as never,
    ...more,
  };
};

test("[SB9] where the law leaves the decision to the body alone, nobody takes it outside a sitting, with the clause", () => {
  expect(besideSitting(outside({}), get("tj"))).toMatchObject({
    refusal: { code: "sitting.body-alone", rule: "SB9", source: ["tj-refugee-2002:decision"] },
  });
  // From wherever the case lies: a unit that is no body does not make the step free.
  expect(besideSitting(outside({ unit: "TJ-MS-DUS" }), get("tj"))).toMatchObject({ refusal: { code: "sitting.body-alone" } });
  expect(besideSitting(outside({ step: "review", to: "reviewed" }), get("tj"))).toEqual({ ok: true, value: [] });
  // What was not read bars nobody.
  expect(besideSitting(outside({ unit: "KZ-COM-ALM" }), get("kz"))).toEqual({ ok: true, value: [] });
  expect(besideSitting(outside({ unit: "XD-COM" }), get("demo"))).toEqual({ ok: true, value: [] });
});
