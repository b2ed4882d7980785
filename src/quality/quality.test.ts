import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { suppressLine } from "../statistics/index.ts";
import {
  agreementOf,
  allocate,
  auditForm,
  auditItems,
  compareDraws,
  type DecidedCase,
  drawSample,
  isWhole,
  type Mark,
  type Marks,
  type Pair,
  quartersBetween,
  type ReadFile,
  resultsOf,
} from "./index.ts";

const decided = (place: number, more: Partial<DecidedCase> = {}): DecidedCase => ({
  dossier: `d${place}`,
  case: `c${place}`,
  reference: `R-${place}`,
  unit: "XD-MS-CAP",
  outcome: "recognised",
  origin: "AF",
  closedAt: "2026-08-01T08:00:00.000Z",
  ...more,
});
const all = (mark: Mark, other: Readonly<Record<string, Mark>> = {}): Marks => ({
  ...Object.fromEntries(auditItems.map((item) => [item.id, mark])),
  ...other,
});

test("[QA1] the same order gives the same sample, and a case that is gone is told", () => {
  const seed = "0197f0aa-0000-7000-8000-000000000001";
  const hash = (one: DecidedCase): string => createHash("sha256").update(`${seed}/${one.case}`).digest("hex");
  const cases = Array.from({ length: 40 }, (_, place) => decided(place)).toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
  const drawn = drawSample(cases, { size: 5, strata: "none" }).drawn.map((one) => one.case);
  expect(drawn).toEqual(cases.slice(0, 5).map((one) => one.case));
  const again = drawSample(cases, { size: 5, strata: "none" }).drawn.map((one) => one.case);
  expect(compareDraws(drawn, again, cases.length)).toEqual({ cases: 40, same: 5, missing: 0, others: 0 });
  const without = drawSample(cases.slice(1), { size: 5, strata: "none" }).drawn.map((one) => one.case);
  expect(compareDraws(drawn, without, 39)).toEqual({ cases: 39, same: 4, missing: 1, others: 1 });
});

test("[QA2] each stratum has a file, the rest goes by size, remainders by size and equal ones by name", () => {
  // 10 places: one each, 7 left over 57 - 3 = 54 cases: 29/54*7 = 3.76, 19/54*7 = 2.46, 6/54*7 = 0.78 -> 3, 2, 0 and two more to c and a.
  const counts = new Map([
    ["a", 30],
    ["b", 20],
    ["c", 7],
  ]);
  expect(allocate(counts, 10)).toEqual([
    { stratum: "a", cases: 30, drawn: 5 },
    { stratum: "b", cases: 20, drawn: 3 },
    { stratum: "c", cases: 7, drawn: 2 },
  ]);
  const equal = new Map([
    ["b", 4],
    ["a", 4],
  ]);
  expect(allocate(equal, 3).map((one) => [one.stratum, one.drawn])).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});

test("[QA2] no stratum gives more than it has, and the sample is as large as asked or as there are cases", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 60 }),
      (sizes, size) => {
        const counts = new Map(sizes.map((count, place) => [`s${String(place).padStart(2, "0")}`, count]));
        const shares = allocate(counts, size);
        const total = sizes.reduce((sum, one) => sum + one, 0);
        expect(shares.reduce((sum, one) => sum + one.drawn, 0)).toBe(Math.min(size, total));
        for (const one of shares) expect(one.drawn).toBeLessThanOrEqual(one.cases);
        if (Math.min(size, total) >= sizes.length) for (const one of shares) expect(one.drawn).toBeGreaterThan(0);
      },
    ),
  );
});

test("[QA2] strata go by outcome, unit or origin as recorded", () => {
  const cases = [decided(1, { origin: "SY" }), decided(2), decided(3), decided(4)];
  expect(drawSample(cases, { size: 2, strata: "origin" }).drawn.map((one) => [one.case, one.stratum])).toEqual([
    ["c1", "SY"],
    ["c2", "AF"],
  ]);
});

test("[QA4] a form is whole when each item is marked, and nothing else", () => {
  expect(isWhole(all("correct"))).toBe(true);
  const { needs: _, ...open } = all("correct");
  expect(isWhole(open)).toBe(false);
  expect(isWhole({ ...all("correct"), other: "correct" })).toBe(false);
  expect(auditForm.sections.map((one) => one.items.length)).toEqual([14, 7]);
});

const pairs = (first: Mark, second: Mark, count: number): Pair[] => Array.from({ length: count }, () => [first, second]);

test("[QA5] kappa as worked out by hand", () => {
  // 35 of 50 alike: 0.7. By chance 25/50 * 30/50 + 25/50 * 20/50 = 0.5. (0.7 - 0.5) / (1 - 0.5) = 0.4.
  const two = [
    ...pairs("correct", "correct", 20),
    ...pairs("correct", "minor", 5),
    ...pairs("minor", "correct", 10),
    ...pairs("minor", "minor", 15),
  ];
  expect(agreementOf(two)).toMatchObject({ pairs: 50, agreed: 35, share: 0.7 });
  expect(agreementOf(two).kappa).toBeCloseTo(0.4, 10);
  // 8 of 10 alike. By chance 5/10 * 6/10 + 3/10 * 2/10 + 2/10 * 1/10 + 0 * 1/10 = 0.38. (0.8 - 0.38) / (1 - 0.38) = 0.42 / 0.62.
  const three = [
    ...pairs("correct", "correct", 5),
    ...pairs("minor", "minor", 2),
    ...pairs("minor", "correct", 1),
    ...pairs("significant", "significant", 1),
    ...pairs("significant", "notApplicable", 1),
  ];
  expect(agreementOf(three).kappa).toBeCloseTo(0.42 / 0.62, 10);
});

test("[QA5] both alike throughout is kappa one, nothing alike is below nought, and one mark alone has none", () => {
  expect(agreementOf([...pairs("correct", "correct", 3), ...pairs("minor", "minor", 3)]).kappa).toBe(1);
  expect(agreementOf([...pairs("correct", "minor", 2), ...pairs("minor", "correct", 2)]).kappa).toBe(-1);
  expect(agreementOf(pairs("correct", "correct", 9))).toEqual({ pairs: 9, agreed: 9, share: 1 });
  expect(agreementOf([])).toEqual({ pairs: 0, agreed: 0 });
});

const read = (count: number, more: Partial<ReadFile> = {}): ReadFile[] =>
  Array.from({ length: count }, () => ({ unit: "A", closedOn: "2026-02-03", first: all("correct"), second: all("correct"), ...more }));
const about = { withhold: suppressLine, least: 5 };
const shareOf = (results: ReturnType<typeof resultsOf>, id: string) => results.byQuarter.find((one) => one.id === id);

test("[QA6] an item is met where both found it correct; what applied to neither does not count", () => {
  const files = [
    ...read(6),
    ...read(2, { second: all("correct", { facts: "minor" }) }),
    ...read(2, { first: all("correct", { exclusion: "notApplicable" }), second: all("correct", { exclusion: "notApplicable" }) }),
  ];
  const results = resultsOf(files, about);
  expect(results.files).toBe(10);
  expect(shareOf(results, "facts")?.total).toBe(0.8);
  expect(shareOf(results, "exclusion")?.total).toBe(1);
  // 14 items in ten files, two of which lack one: 138 that applied, two of them not met.
  expect(shareOf(results, "interview")?.total).toBe(Math.round((136 / 138) * 100) / 100);
});

test("[QA6] quarters stand in order with their gaps; a small one is withheld, and one more so that it cannot be worked out", () => {
  const files = [...read(8), ...read(6, { closedOn: "2026-05-01" }), ...read(2, { closedOn: "2026-11-01" })];
  const { quarters, byQuarter } = resultsOf(files, about);
  expect(quarters).toEqual([
    { id: "2026-Q1", files: 8 },
    { id: "2026-Q2", files: "withheld" },
    { id: "2026-Q3", files: 0 },
    { id: "2026-Q4", files: "withheld" },
  ]);
  expect(byQuarter[0]?.shares).toEqual([1, "withheld", "withheld", "withheld"]);
  expect(quartersBetween("2025-Q3", "2026-Q2")).toEqual(["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]);
});

test("[QA6] below five files nothing is told, nor of an item that applied in fewer", () => {
  const few = resultsOf(read(4), about);
  expect([few.files, shareOf(few, "facts")?.total, few.quarters[0]?.files]).toEqual(["withheld", "withheld", "withheld"]);
  const rare = [
    ...read(4),
    ...read(4, { first: all("correct", { exclusion: "notApplicable" }), second: all("correct", { exclusion: "notApplicable" }) }),
  ];
  expect(shareOf(resultsOf(rare, about), "exclusion")?.total).toBe("withheld");
  expect(resultsOf([], about)).toMatchObject({ files: 0, quarters: [], units: [] });
});

test("[QA6] where an item applied in few files of one quarter, no other quarter lets it be worked out", () => {
  const none = all("correct", { exclusion: "notApplicable" });
  const files = [
    ...read(8),
    ...read(3, { closedOn: "2026-05-01" }),
    ...read(4, { closedOn: "2026-05-01", first: none, second: none }),
    ...read(7, { closedOn: "2026-08-01" }),
  ];
  const results = resultsOf(files, about);
  expect(shareOf(results, "facts")?.shares).toEqual([1, 1, 1]);
  expect(shareOf(results, "exclusion")?.shares).toEqual([1, "withheld", "withheld"]);
});

test("[QA6] units stand by their code and not by their result, and no line is of an officer", () => {
  const files = [...read(5, { unit: "B" }), ...read(5, { unit: "A", second: all("minor") })];
  const { units, byUnit } = resultsOf(files, about);
  expect(units.map((one) => one.id)).toEqual(["A", "B"]);
  expect(byUnit.map((one) => [one.id, ...one.shares])).toEqual([
    ["interview", 0, 1],
    ["decision", 0, 1],
  ]);
});
