import { expect, test } from "vitest";
import { card, drawRows, lineOf, rowsOf } from "./layout.ts";

const tie = (one: string, relation: "parent" | "child" | "spouse" | "sibling" | "grandparent" | "uncleOrAunt", other: string) => ({
  one,
  other,
  relation,
});
const family = [
  tie("boy", "parent", "mother"),
  tie("mother", "spouse", "father"),
  tie("boy", "sibling", "girl"),
  tie("grandson", "grandparent", "mother"),
  tie("girl", "uncleOrAunt", "aunt"),
];
const everybody = ["boy", "mother", "father", "girl", "grandson", "aunt"];

test("a family stands in rows by generation, the eldest first, whichever way a relation was said", () => {
  expect(rowsOf("boy", everybody, family)).toEqual([["mother", "father", "aunt"], ["boy", "girl"], ["grandson"]]);
});

test("whoever is not reached stands in the person's own row, and nobody twice", () => {
  const rows = rowsOf("boy", [...everybody, "stranger"], [...family, tie("boy", "child", "mother")]);
  expect(rows.flat().sort()).toEqual([...everybody, "stranger"].sort());
  expect(rows[1]).toEqual(["boy", "girl", "stranger"]);
});

test("no two cards overlap, and every line joins the cards of its two persons", () => {
  const drawing = drawRows(rowsOf("boy", everybody, family));
  const spots = [...drawing.spots.values()];
  for (const [place, one] of spots.entries())
    for (const other of spots.slice(place + 1))
      expect(Math.abs(one.x - other.x) >= card.wide || Math.abs(one.y - other.y) >= card.high).toBe(true);
  for (const one of family) expect(lineOf(drawing, one)?.d).toMatch(/^M[\d.]+ [\d.]+[CH]/);
  expect(lineOf(drawing, tie("boy", "parent", "nobody"))).toBeUndefined();
});

test("spouses stand beside each other, and a line over several rows passes between the cards of the row between", () => {
  const ties = [tie("boy", "parent", "mother"), tie("boy", "uncleOrAunt", "uncle"), tie("mother", "spouse", "father")];
  const rows = rowsOf("boy", ["boy", "mother", "uncle", "father", "grandmother"], [...ties, tie("boy", "grandparent", "grandmother")]);
  expect(rows).toEqual([["grandmother"], ["mother", "father", "uncle"], ["boy"]]);
  const drawing = drawRows(rows);
  const middle = lineOf(drawing, tie("boy", "grandparent", "grandmother"))?.middle ?? { x: 0, y: 0 };
  const row = ["mother", "father", "uncle"].map((key) => drawing.spots.get(key)?.x ?? 0);
  expect(row.every((x) => middle.x < x || middle.x > x + card.wide)).toBe(true);
});

test("two of one row who are no neighbours are joined below those between", () => {
  const drawing = drawRows([["a", "b", "c"]]);
  expect(lineOf(drawing, tie("a", "sibling", "c"))?.middle.y).toBeGreaterThan(card.high);
  expect(lineOf(drawing, tie("a", "sibling", "b"))?.middle.y).toBe(card.high / 2);
});
