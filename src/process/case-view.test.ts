import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import type { Instant } from "../kernel/index.ts";
import { type CaseClock, startClock, whenOf } from "./case-clocks.ts";
import { renderClocks } from "./case-view.ts";
import type { CaseFile } from "./index.ts";

const procedure = procedures.find((one) => one.id === "asylum");
const country = countries["demo"];
const switched = country?.procedures["asylum"];
if (!procedure || !country || !switched) throw new Error("no asylum procedure in the demo State");
const startedAt = "2026-10-02T06:00:00.000Z" as Instant;

/** A claim in a state, with these limits begun and not ended. */
const claimAt = (state: string, ...clocks: string[]): CaseFile => {
  const begun = clocks.map((id) => [id, startClock(id, { startedAt, switched, answers: {}, when: whenOf(country) })] as const);
  return {
    procedure: "asylum",
    version: procedure.version,
    person: "p",
    state,
    unit: "XD-MS-CAP",
    heldBy: ["XD-MS-CAP"],
    reference: "XD-7K3M-29Q4",
    openedAt: startedAt,
    assigned: undefined,
    closedAt: undefined,
    clocks: Object.fromEntries(begun.filter((one): one is readonly [string, CaseClock] => one[1] !== undefined)),
    actedBy: {},
    answers: {},
    past: {},
  };
};
const shown = (file: CaseFile, now: string): string[] =>
  renderClocks(file, { country, procedure, switched, now: now as Instant }).map((clock) => `${clock.id} ${clock.standing}`);

test("[CS12] of a closed case no limit is shown that nobody can end from there, nor the person's own once it ran out", () => {
  expect(shown(claimAt("appealable", "certificate", "appeal"), "2027-01-10T06:00:00.000Z")).toEqual([
    "certificate passed",
    "appeal passed",
  ]);
  expect(shown(claimAt("rejected", "certificate", "appeal"), "2027-01-10T06:00:00.000Z")).toEqual([]);
  expect(shown(claimAt("rejected", "certificate", "appeal"), "2026-10-03T06:00:00.000Z")).toEqual(["appeal running"]);
});
