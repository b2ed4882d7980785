import { expect, test } from "vitest";
import type { RegisterEntry } from "../process/index.ts";
import { checkAsked, searchRegister, viewEntry } from "./index.ts";

const today = "2026-11-20" as never;
const horizon: RegisterEntry = {
  holder: "Агентство «Горизонт»",
  number: "L 1",
  registeredAs: "77",
  until: "2027-01-01",
  standing: "holds",
  offers: [
    { number: "7/26", principal: "Kirpich Ltd", principalSound: "yes" },
    { number: "8/26", principalSound: "yes" },
    { number: "9/26", principal: "Sand Ltd", principalSound: "no" },
  ],
};
const other: RegisterEntry = { ...horizon, holder: "Way", number: "L 2", registeredAs: "78", offers: [] };
const viewed = (spoiled: Partial<RegisterEntry> = {}) => [viewEntry({ ...horizon, ...spoiled }, today), viewEntry(other, today)];
const offered = { agency: "агентство горизонт", order: "7 / 26", principal: "KIRPICH LTD." };

test("[DI12] an offer is confirmed in its three layers, whatever case, quotation marks and spaces a paper has", () => {
  expect(checkAsked(viewed(), offered)).toEqual({ agency: "yes", order: "yes", principal: "yes", isConfirmed: true });
  for (const agency of ["L 1", "77"]) expect(checkAsked(viewed(), { ...offered, agency })).toMatchObject({ isConfirmed: true });
});

test("[DI12] each layer says no by itself, and nearly the same name is another one", () => {
  expect(checkAsked(viewed(), { ...offered, agency: "Горизонт" })).toMatchObject({ agency: "no", isConfirmed: false });
  expect(checkAsked(viewed(), { ...offered, agency: "Way" })).toEqual({ agency: "yes", order: "no", principal: "no", isConfirmed: false });
  expect(checkAsked(viewed(), { ...offered, order: "6/26" })).toMatchObject({ agency: "yes", order: "no", isConfirmed: false });
  expect(checkAsked(viewed(), { ...offered, principal: "Kirpich" })).toMatchObject({ order: "yes", principal: "no", isConfirmed: false });
  expect(checkAsked(viewed(), { ...offered, order: "9/26", principal: "Sand Ltd" })).toMatchObject({ principal: "no", isConfirmed: false });
});

test("[DI12] what was not asked is not no, and does not confirm", () => {
  expect(checkAsked(viewed(), { order: "7/26" })).toEqual({ agency: "notAsked", order: "yes", principal: "notAsked", isConfirmed: false });
  expect(checkAsked(viewed(), { ...offered, agency: " " })).toMatchObject({
    agency: "notAsked",
    order: "yes",
    principal: "yes",
    isConfirmed: false,
  });
});

test("[DI12] a licence that is suspended, ended or past its last day holds no more, and neither do its orders", () => {
  for (const spoiled of [{ standing: "suspended" }, { standing: "ended" }, { until: "2026-11-19" }] as const) {
    expect(checkAsked(viewed(spoiled), offered)).toMatchObject({ agency: "no", isConfirmed: false });
    expect(viewed(spoiled)[0]?.offers[0]).toMatchObject({ agency: "no", isConfirmed: false });
  }
  expect(viewEntry({ ...horizon, until: "2026-11-20" }, today)).toMatchObject({ standing: "holds" });
  expect(viewEntry({ ...horizon, until: "2026-11-19" }, today)).toMatchObject({ standing: "expired" });
});

test("[DI12] of an employer who is not named nothing is answered by name", () => {
  for (const principal of ["Family K.", "anybody"])
    expect(checkAsked(viewed(), { agency: "L 1", order: "8/26", principal })).toEqual({
      agency: "yes",
      order: "yes",
      principal: "undetermined",
      isConfirmed: false,
    });
});

test("[DI12] a search finds by part of a name and shows the offers that are meant", () => {
  const found = (asked: Parameters<typeof searchRegister>[1]) =>
    searchRegister(viewed(), asked).map((one) => [one.number, one.offers.length]);
  expect(found({})).toEqual([
    ["L 1", 3],
    ["L 2", 0],
  ]);
  expect(found({ agency: "гориз" })).toEqual([["L 1", 3]]);
  expect(found({ order: "7" })).toEqual([["L 1", 1]]);
  expect(found({ agency: "way", order: "7" })).toEqual([]);
});
