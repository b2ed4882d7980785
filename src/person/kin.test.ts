import { expect, test } from "vitest";
import { kinStanding } from "./kin.ts";
import { inverseOf, type KinAnswer, KinRelation, type KinSaid, type KinShown } from "./kin-subject.ts";

const [boy, man] = ["0b000000-0000-4000-8000-000000000001", "0b000000-0000-4000-8000-000000000002"];
const who = { at: "2026-11-24T05:00:00.000Z", by: boy, name: "Aziz", unit: "XD-POST-01" };
/** The latest word first, as a relation is read. */
const said = (...words: readonly (readonly [string | undefined, KinAnswer])[]): KinSaid[] =>
  words.map(([whose, says], place) => ({ ...who, id: String(place), says, ...(whose === undefined ? {} : { whose }) }));
const shown = (...speaks: readonly ("for" | "against")[]): KinShown[] =>
  speaks.map((one, place) => ({ ...who, id: String(place), shownBy: "paper", speaks: one, note: "A birth certificate" }));
const standing = (words: KinSaid[], evidence: KinShown[] = []) => kinStanding({ dossier: boy, other: man, said: words, shown: evidence });

test("[PE15] nobody's word makes a relation unknown, and who is unsure has not denied it", () => {
  expect(standing([])).toBe("unknown");
  expect(standing(said([boy, "unsure"]))).toBe("unknown");
  expect(standing(said([boy, "unsure"], [man, "yes"]))).toBe("stated");
});

test("[PE15] the last word of each counts", () => {
  expect(standing(said([boy, "no"], [boy, "yes"]))).toBe("denied");
  expect(standing(said([boy, "yes"], [boy, "no"]))).toBe("stated");
});

test("[PE16] the denial of either of the two stands over any other's word, and what shows it over all words", () => {
  expect(standing(said([undefined, "yes"], [man, "yes"], [boy, "no"]))).toBe("denied");
  expect(standing(said([undefined, "no"], [man, "yes"]))).toBe("stated");
  expect(standing(said([undefined, "no"]))).toBe("denied");
  expect(standing(said([boy, "no"]), shown("for"))).toBe("confirmed");
  expect(standing(said([boy, "yes"], [man, "yes"]), shown("against", "for"))).toBe("denied");
});

test("[PE18] the other's file says the same relation from the other side, and back again", () => {
  for (const relation of KinRelation.options) expect(inverseOf(inverseOf(relation))).toBe(relation);
  expect([inverseOf("parent"), inverseOf("guardian"), inverseOf("uncleOrAunt"), inverseOf("sibling")]).toEqual([
    "child",
    "ward",
    "nephewOrNiece",
    "sibling",
  ]);
});
