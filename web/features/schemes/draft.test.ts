import { expect, test } from "vitest";
import { draftOf, formOf } from "./draft.ts";

const said = {
  procedure: "circular-scheme",
  title: { en: "Cotton", ru: "Хлопок", tg: "Пахта" },
  sending: ["KG"],
  occupations: ["92", "6111"],
  ageFrom: 18,
  skills: { en: "drives a tractor", ru: "водит трактор" },
  returningOnly: true,
  places: 40,
  placesKept: 0,
  applyFrom: "2026-01-01",
  applyTo: "2026-06-30",
  stayFrom: "2026-04-01",
  stayTo: "2026-10-31",
};

test("[LM6] a new version begins with what holds, word by word", () => {
  const sent = Object.fromEntries(Object.entries(formOf(draftOf(said))).filter(([, value]) => value !== undefined));
  expect(sent).toEqual(said);
});

test("[LM4] what was left empty is not said, and what is no number goes to the node as it was typed", () => {
  expect(formOf({ en: "Cotton", ru: "Хлопок", places: "forty", occupations: " 92;6111 " })).toMatchObject({
    title: { en: "Cotton", ru: "Хлопок" },
    places: "forty",
    placesKept: 0,
    occupations: ["92", "6111"],
    returningOnly: false,
  });
  expect(formOf({ places: "40" })).not.toHaveProperty("skills");
});
