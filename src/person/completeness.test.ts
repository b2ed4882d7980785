import { expect, test } from "vitest";
import type { Instant } from "../kernel/index.ts";
import type { SubjectState } from "../ledger/index.ts";
import { completenessOf, fileItems, lackingOf } from "./completeness.ts";

const slot = (value: unknown) => ({
  value,
  version: 1,
  at: "2026-11-24T05:00:00.000Z" as Instant,
  by: "0b000000-0000-4000-8000-000000000001",
});
const person = (fields: Readonly<Record<string, unknown>>): SubjectState => ({
  dossier: "d",
  subject: "d",
  kind: "person",
  parts: { identity: { version: 1, fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, slot(value)])) } },
});
const all = () => true;
const standings = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(completenessOf([person(fields)], all).map(({ item, standing }) => [item, standing]));

test("[PE20] what nobody asked, what nobody could say, and what is there are three things", () => {
  expect(standings({})).toMatchObject({ birth: "notAsked", womanOfficer: "notAsked", feared: "notAsked", nationalities: "notAsked" });
  expect(
    standings({ birth: { precision: "unknown" }, womanOfficer: "unsure", fearedAsked: "cannotSay", nationalities: ["unknown"] }),
  ).toMatchObject({ birth: "unanswered", womanOfficer: "unanswered", feared: "unanswered", nationalities: "unanswered" });
  expect(
    standings({ birth: { precision: "year", year: 1990 }, womanOfficer: "no", fearedAsked: "asked", nationalities: ["AF"] }),
  ).toMatchObject({ birth: "recorded", womanOfficer: "recorded", feared: "recorded", nationalities: "recorded" });
  expect(standings({ womanOfficer: "notAsked" })).toMatchObject({ womanOfficer: "notAsked" });
});

test("[PE20] rights explained and not understood are not done, and papers asked for and not there are", () => {
  expect(standings({ informationReceipt: { understood: "unsure" }, documentsSeen: [] })).toMatchObject({
    informationReceipt: "unanswered",
    documentsSeen: "recorded",
  });
});

test("[PE20] how somebody stands to the first of a group is asked only of who came in one", () => {
  expect(standings({})).not.toHaveProperty("relation");
  expect(standings({ group: "g", relation: "unknown" })).toMatchObject({ relation: "unanswered" });
});

test("[PE20] an item that is shut to the reader is not named", () => {
  const items = completenessOf([person({})], (compartment) => compartment === "identity").map(({ item }) => item);
  expect(items).not.toContain("feared");
  expect(items).not.toContain("wishesAsylum");
  expect(items).toContain("names");
});

test("[PE21] a file lacks what is not recorded of its identity part, whatever else it holds", () => {
  expect(lackingOf({})).toEqual(fileItems.slice(0, fileItems.indexOf("household") + 1));
  expect(lackingOf({ names: [], phone: "+992", birth: { precision: "unknown" } })).toEqual(
    expect.arrayContaining(["birth", "sex", "address"]),
  );
  expect(lackingOf({ phone: "+992" })).not.toContain("contact");
});
