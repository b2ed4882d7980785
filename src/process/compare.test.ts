import { describe, expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { findClause } from "../../law/index.ts";
import { procedures } from "../../procedures/index.ts";
import { compareStates, differsOf, isUnsure } from "./compare.ts";
import { type ComparedRow, Comparison } from "./contract-compare.ts";
import type { Country } from "./country.ts";

const comparison = compareStates(procedures, Object.values(countries), {
  on: "2026-06-01",
  clauseOf: (ref) => findClause(ref)?.clause,
});
const real = comparison.states.filter((state) => !state.isDemo).map((state) => state.code);
const rowOf = (id: string): ComparedRow => {
  const found = comparison.rows.find((row) => row.id === id);
  if (!found) throw new Error(id);
  return found;
};

test("[PR30] every procedure is compared, over every State, in the shape that the screen takes", () => {
  expect(Comparison.parse(comparison)).toEqual(comparison);
  expect(new Set(comparison.rows.map((row) => row.procedure)).size).toBe(procedures.length);
  expect(new Set(comparison.rows.map((row) => row.id)).size).toBe(comparison.rows.length);
  expect(comparison.states.map((state) => state.code)).toEqual(Object.values(countries).map((country) => country.code));
});

describe("[PR30] what States say", () => {
  test("the Kyrgyz ground is Kyrgyz law alone, differs, and leads to the action on an extended definition", () => {
    const row = rowOf("asylum/ground/grounds.armedConflict");
    expect(row.cells["KG"]).toMatchObject({ standing: "has", wordings: [{ source: "kg-refugee-2002:definition", figure: "confirmed" }] });
    expect([row.cells["KZ"]?.standing, row.cells["UZ"]]).toEqual(["none", undefined]);
    expect(differsOf(row, real)).toBe("yes");
    expect(row.reform[0]).toBe("rap-2012:RAP-II-14");
  });

  test("a law that changed stands in both wordings, and only the one that holds is compared", () => {
    const wordings = rowOf("ethnic-return/clock/decide").cells["KZ"]?.wordings ?? [];
    expect(wordings.map(({ quantity, unit, isNow }) => [quantity, unit, isNow])).toEqual([
      [4, "day", false],
      [3, "workingDay", true],
    ]);
    expect(rowOf("ethnic-return/clock/decide").cells["KZ"]?.sign).toContain("workingDay");
  });

  test("refusing to register stands in each wording at the step, with its days, and no step refuses it", () => {
    const wordings = rowOf("asylum/step/register").cells["KG"]?.wordings ?? [];
    expect(wordings.map(({ source, isNow }) => [source, isNow])).toEqual([
      ["kg-refugee-2002:registration", true],
      ["kg-refugee-2002:no-registration.before", false],
      ["kg-refugee-2002:no-registration.regulation", true],
      ["kg-refugee-2002:no-registration", true],
    ]);
  });

  test("what to bring for a paper is told where a clause was read, and otherwise is not known, never nothing", () => {
    const row = rowOf("asylum/brought/asylum-seeker-certificate");
    expect(row.cells["XD"]).toMatchObject({ standing: "has", wordings: [{ source: "xd-law:certificate.bring", isNow: true }] });
    expect(row.cells["KZ"]).toEqual({ standing: "unknown", wordings: [] });
    expect([differsOf(row, ["XD", "KZ"]), differsOf(row, real), isUnsure(row, real)]).toEqual(["unknown", "unknown", true]);
    const passport = { standing: "has" as const, sign: '["passport"]', wordings: [] };
    expect(differsOf({ cells: { ...row.cells, KZ: passport } }, ["XD", "KZ"])).toBe("yes");
    expect(rowOf("patent/brought/patent").cells["XD"]?.wordings).toHaveLength(3);
  });

  test("clauses at a step are for a reader to compare: it is never claimed that States differ in them", () => {
    for (const row of comparison.rows.filter((one) => one.kind === "step")) expect(differsOf(row, real), row.id).not.toBe("yes");
  });

  test("a figure that nobody read makes no difference known: it is not known whether States differ", () => {
    const row = rowOf("asylum/clock/appeal");
    expect(differsOf(row, ["KZ", "KG"])).toBe("unknown");
    expect(differsOf(row, ["KZ"])).toBe("no");
    expect(isUnsure(row, ["KZ", "KG"])).toBe(true);
    expect(differsOf(rowOf("asylum/clock/decide"), ["KZ", "KG"])).toBe("yes");
    expect(isUnsure(rowOf("asylum/clock/decide"), ["KZ", "KG"])).toBe(false);
  });
});

test("[PR30] each point names an action of the regional plan that exists, the common one among them", () => {
  for (const { id, reform } of comparison.rows) {
    expect(reform, id).toContain("rap-2012:RAP-II-03");
    expect(reform.filter((ref) => !ref.startsWith("rap-2012:") || !findClause(ref)).map((ref) => `${id} ${ref}`)).toEqual([]);
  }
});

test("[PR30] a figure or a choice that somebody of the State confirmed says by whom and when, as a time limit does", () => {
  const kg = countries["kg"];
  const licence = kg?.procedures["agency-licence"];
  const claim = kg?.procedures["asylum"];
  if (!kg || !licence || !claim) throw new Error("no Kyrgyz package");
  const named = { confirmedBy: "Bar of Bishkek", confirmedOn: "2026-05-04" };
  const figures = (licence.figures ?? []).map((one) => (one.id === "fee" ? { ...one, ...named } : one));
  const grounds = Object.entries(claim.widens?.["grounds"] ?? {}).map(
    ([id, one]) => [id, { ...one, evidence: "S" as const, ...named }] as const,
  );
  const confirmed: Country = {
    ...kg,
    procedures: {
      "agency-licence": { ...licence, figures },
      asylum: { ...claim, widens: { grounds: Object.fromEntries(grounds) } },
    },
  };
  const { rows } = compareStates(procedures, [confirmed], { on: "2026-06-01", clauseOf: (ref) => findClause(ref)?.clause });
  const said = (id: string) => rows.find((row) => row.id === id)?.cells["KG"]?.wordings;
  expect(said("agency-licence/figure/fee")).toMatchObject([{ quantity: 4000, figure: "confirmed", ...named }]);
  expect(said("agency-licence/figure/deposit")).toMatchObject([{ quantity: 50_000, figure: "notConfirmed" }]);
  expect(said("asylum/ground/grounds.armedConflict")).toMatchObject([{ figure: "confirmed", ...named }]);
});
