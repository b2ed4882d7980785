import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import type { Day } from "../kernel/index.ts";
import { checkCountry, type Clock, type Country, listAsked, type Procedure } from "./index.ts";

const { demo } = countries as { demo: Country };
const tip = procedures.find((one) => one.id === "employer-tip") as Procedure;
const switched = demo.procedures["employer-tip"];
const withTake = (...takes: readonly object[]): Country =>
  ({ ...demo, procedures: { "employer-tip": { ...switched, clocks: takes.map((one) => ({ ...general, ...one })) } } }) as Country;
const general = switched?.clocks.find((one) => one.id === "take" && one.when === undefined) as Clock;
const termsOn = (country: Country, on: string) =>
  listAsked([tip], country, on as Day).flatMap((one) => one.terms.map((term) => term.quantity));

test("[PR60] whoever sends is told the time that the law gives on the day, and none that nobody confirmed", () => {
  const changed = withTake({ quantity: 3, validTo: "2026-12-31" }, { quantity: 5, validFrom: "2027-01-01" });
  expect([termsOn(changed, "2026-11-20"), termsOn(changed, "2027-01-01")]).toEqual([[3], [5]]);
  expect(termsOn(withTake({ evidence: "S" }), "2026-11-20")).toEqual([]);
});

test("[PR60] a State whose code would open an answer that is shut to whoever sends is refused at start", () => {
  const spoiled = (tells: readonly string[]) => ({ ...tip, openly: { ...tip.openly, tells } }) as Procedure;
  const faults = (tells: readonly string[]) =>
    checkCountry(
      demo,
      procedures.map((one) => (one === tip ? spoiled(tells) : one)),
      () => true,
    );
  expect(faults(["outcome", "reply"])).toEqual([]);
  expect(faults(["sign"])).toEqual(["XD: employer-tip: sender does not read sign, which the code tells"]);
});
