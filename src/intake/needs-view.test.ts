import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import type { Day, Instant } from "../kernel/index.ts";
import type { SubjectState } from "../ledger/index.ts";
import { needRules } from "./needs/rules.ts";
import { needViews } from "./server.ts";

const at = "2026-11-20T10:00:00.000Z" as Instant;
const slot = (value: unknown) => ({ value, version: 1, at, by: "x" });
const wife: SubjectState = {
  dossier: "d",
  subject: "d",
  kind: "person",
  parts: {
    arrival: { version: 1, fields: { group: slot("g"), relation: slot("spouse"), wishesAsylum: slot("yes") } },
    identity: { version: 1, fields: { sex: slot("F"), birth: slot({ precision: "year", year: 1990 }) } },
  },
};
const holds = (others: Parameters<typeof needViews>[1], need: string) => {
  const country = countries["demo"];
  if (!country) throw new Error("no demo State");
  return needViews(wife, others, { country, today: "2026-11-20" as Day }).find((one) => one.need === need)?.holds;
};

test("[R6] who travels along and may not be seen is not nobody: nothing is found on being alone", () => {
  expect(holds([], "womanAtRisk")).toBe("yes");
  expect(holds(undefined, "womanAtRisk")).toBe("undetermined");
  expect(holds(undefined, "familyUnity")).toBe("undetermined");
  expect(holds(undefined, "asylum")).toBe("yes");
});

test("[ND21] each need of the first look has a route in every State, to a unit of that State", () => {
  for (const country of Object.values(countries))
    for (const { need, route } of needRules) {
      const units = country.routes.find((one) => one.id === route)?.units ?? [];
      expect([country.code, need, units.length > 0 && units.every((unit) => country.units.some((one) => one.code === unit))]).toEqual([
        country.code,
        need,
        true,
      ]);
    }
});
