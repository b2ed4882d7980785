import { expect, test } from "vitest";
import type { Instant } from "../kernel/index.ts";
import type { Scheme } from "./index.ts";
import { schemeOf, takesApplications, withSchemes } from "./index.ts";
import { schemeFigures } from "./schemes.ts";

const terms = {
  sending: ["KG"],
  occupations: [],
  returningOnly: false,
  places: 10,
  placesKept: 4,
  applyFrom: "2026-01-01",
  applyTo: "2026-06-30",
  stayFrom: "2026-04-01",
  stayTo: "2026-10-31",
};
const scheme: Scheme = {
  id: "S-1",
  procedure: "choir",
  title: { en: "Choir", ru: "Хор" },
  versions: [
    { ...terms, since: "2026-01-01T00:00:00.000Z" },
    {
      ...terms,
      since: "2026-03-01T00:00:00.000Z",
      sending: ["TJ"],
      places: 20,
      placesKept: 5,
      stayFrom: "2027-04-01",
      applyTo: "2026-09-30",
    },
  ],
};
const choir = {
  id: "choir",
  schemes: {
    question: "scheme",
    stay: "season",
    figures: { seats: "all", newSeats: "newcomers" },
    most: "seats",
    anewBy: ["again"],
    source: ["decision:0075"],
  },
} as const;
const begun = (openedAt: string, again: readonly string[] = []) => ({
  openedAt: openedAt as Instant,
  past: { again: again.map((at) => ({ at: at as Instant, by: "a", answers: {} })) },
});
const read = (file: ReturnType<typeof begun>, schemes = [scheme], answers: Record<string, unknown> = { scheme: "S-1" }) =>
  schemeOf(file, choir, { answers, schemes });

test("[PR65] a case reads the version that held when it began, or began anew, and no scheme before it was confirmed", () => {
  expect(read(begun("2025-12-31T00:00:00.000Z"))).toBeUndefined();
  expect(read(begun("2026-02-01T00:00:00.000Z"))).toMatchObject({ sending: ["KG"], season: 2026, newestSeason: 2027 });
  expect(read(begun("2026-03-01T00:00:00.000Z"))).toMatchObject({ sending: ["TJ"], season: 2027 });
  expect(read(begun("2026-02-01T00:00:00.000Z", ["2026-04-01T00:00:00.000Z"]))).toMatchObject({ sending: ["TJ"], season: 2027 });
  expect(read(begun("2026-02-01T00:00:00.000Z"), [scheme], { scheme: "S-2" })).toBeUndefined();
  expect(read(begun("2026-02-01T00:00:00.000Z"), [{ ...scheme, procedure: "club" }])).toBeUndefined();
});

test("[PR65] places that were added are open to who began before, and none are taken from them", () => {
  expect(read(begun("2026-02-01T00:00:00.000Z"))).toMatchObject({ places: 20, placesKept: 5 });
  const [old, newer] = [
    { ...terms, since: "2026-01-01T00:00:00.000Z" },
    { ...terms, since: "2026-03-01T00:00:00.000Z", places: 2 },
  ];
  expect(read(begun("2026-02-01T00:00:00.000Z"), [{ ...scheme, versions: [old, newer] }])).toMatchObject({ places: 10, placesKept: 4 });
  // What is kept later for others is kept of the places that were added, and not of those that were open to newcomers when it began.
  const kept = { ...newer, places: 12, placesKept: 9 };
  expect(read(begun("2026-02-01T00:00:00.000Z"), [{ ...scheme, versions: [old, kept] }])).toMatchObject({ places: 12, placesKept: 6 });
});

test("[PR65] a scheme gives its figures to its cases; where none is named they are not known", () => {
  expect(schemeFigures(choir, read(begun("2026-02-01T00:00:00.000Z")))).toEqual({ seats: 20, newSeats: 15 });
  expect(schemeFigures(choir, undefined)).toEqual({ seats: "unknown", newSeats: "unknown" });
  expect(schemeFigures({}, undefined)).toEqual({});
});

test("[PR65] the choices are schemes of that procedure: all of them, or those that take applications on a day", () => {
  const offered = (on?: string, one: Scheme = scheme) => withSchemes({}, choir, [one], on) as unknown;
  const all = { offers: { scheme: { "S-1": { en: "Choir", ru: "Хор" } } } };
  expect(offered()).toEqual(all);
  expect(offered("2026-09-30")).toEqual(all);
  expect(offered("2026-10-01")).toEqual({ offers: { scheme: {} } });
  expect(takesApplications({ ...scheme, closedOn: "2026-05-01" }, "2026-05-01")).toBe(false);
  expect(takesApplications({ ...scheme, closedOn: "2026-05-02" }, "2026-05-01")).toBe(true);
  expect(withSchemes({}, { id: "choir" }, [scheme])).toEqual({});
});
