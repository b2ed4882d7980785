import { expect, test } from "vitest";
import type { Day, Instant } from "../kernel/index.ts";
import type { SubjectState } from "../ledger/index.ts";
import type { Procedure } from "../process/index.ts";
import { weighJoin } from "./weigh.ts";

const today = "2026-11-24" as Day;
const state = (kind: string, compartment: string, values: Record<string, unknown>): SubjectState => ({
  dossier: "d",
  subject: kind,
  kind,
  parts: {
    [compartment]: {
      version: 1,
      fields: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, { value, version: 1, at: "2026-11-01T00:00:00.000Z" as Instant, by: "b" }]),
      ),
    },
  },
});
const adult = (more: Record<string, unknown> = {}) =>
  state("person", "identity", { sex: "M", birth: { precision: "year", year: 1990 }, ...more });
const paper = (validTo: string, documentState = "issued") => state("document", "identity", { documentState, validTo });
const aCase = (stage: string) => state("case", "asylum", { procedure: "asylum", procedureVersion: "1", state: stage });
const procedures = [
  { id: "asylum", version: "1", states: { open: { isFinal: false }, recognised: { isFinal: true } } },
] as unknown as readonly Procedure[];
const weigh = (one: readonly SubjectState[], other: readonly SubjectState[]) => weighJoin({ files: [one, other], procedures, today });

test("[PE6] two adults of whom nothing hangs together need one officer alone", () => {
  expect(weigh([adult(), aCase("open"), paper("2027-01-01")], [adult()])).toEqual([]);
});

test("[PE6] a decided case of either, and a paper in force in both, wait for a second officer", () => {
  expect(weigh([adult()], [adult(), aCase("recognised")])).toEqual(["decidedCase"]);
  expect(weigh([adult(), paper("2027-01-01")], [adult(), paper("2026-11-24")])).toEqual(["twoPapers"]);
  expect(weigh([adult(), paper("2027-01-01")], [adult(), paper("2026-11-23")])).toEqual([]);
  expect(weigh([adult(), paper("2027-01-01")], [adult(), paper("2027-01-01", "revoked")])).toEqual([]);
});

test.each([
  [{ precision: "year", year: 2008 }, ["mayBeChild"]],
  [{ precision: "day", day: "2008-11-25" }, ["mayBeChild"]],
  [{ precision: "day", day: "2008-11-24" }, []],
  [{ precision: "day", day: "2008-01-01" }, ["mayBeChild"]],
  [{ precision: "estimated", ageYears: 20, on: "2026-11-24" }, ["mayBeChild"]],
  [{ precision: "estimated", ageYears: 21, on: "2026-11-24" }, []],
  [{ precision: "unknown" }, ["mayBeChild"]],
  [undefined, ["mayBeChild"]],
])("[PE6] born %j: who may be a child waits, and unknown is never adult", (birth, weights) => {
  expect(weigh([adult({ birth })], [adult({ birth })])).toEqual(weights);
});

test.each([
  [1992, []],
  [1993, ["birthDiffers"]],
])("[PE6] born 1990 and %d: years told a little differently are usual, more is a sign of two persons", (year, weights) => {
  expect(
    weigh([adult({ birth: { precision: "day", day: "1990-06-01" } })], [adult({ birth: { precision: "day", day: `${year}-06-01` } })]),
  ).toEqual(weights);
});

test("[PE6] a sex that was not asked contradicts nothing", () => {
  expect(weigh([adult({ sex: undefined })], [adult({ sex: "F" })])).toEqual([]);
  expect(weigh([adult()], [adult({ sex: "F" })])).toEqual(["sexDiffers"]);
});
