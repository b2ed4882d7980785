import { expect, test } from "vitest";
import type { ComparedCell, ComparedRow } from "../../../src/process/index.ts";
import { linesOf, showRows, type CellWords, type Wish } from "./rows.ts";

const has = (sign?: string): ComparedCell => ({
  standing: sign === undefined ? "unknown" : "has",
  ...(sign === undefined ? {} : { sign }),
  wordings: [{ source: "xd-law:apply", evidence: "R", figure: sign === undefined ? "noFigure" : "confirmed", isNow: true }],
});
const row = (id: string, cells: Readonly<Record<string, ComparedCell>>): ComparedRow => ({
  id,
  kind: "clock",
  procedure: "asylum",
  procedureTitle: { en: "Asylum", ru: "Убежище" },
  title: { en: id, ru: id },
  cells,
  reform: ["rap-2012:RAP-II-03"],
});
const rows = [
  row("same", { KG: has("1"), KZ: has("1") }),
  row("unlike", { KG: has("1"), KZ: has("2") }),
  row("unread", { KG: has("1"), KZ: has() }),
  row("elsewhere", { TM: has("1") }),
];
const wish: Wish = {
  states: ["KG", "KZ"],
  kind: undefined,
  procedure: undefined,
  typed: "",
  onlyDifferent: false,
  onlyUnsure: false,
  order: "procedure",
};
const words = { titleOf: (one: ComparedRow) => one.title.en, wordsOf: (one: ComparedRow) => `${one.title.en} asylum` };
const shown = (more: Partial<Wish>): string[] => showRows(rows, { ...wish, ...more }, words).map((one) => one.row.id);

test("[PR30] points that none of the chosen States has are left out", () => {
  expect(shown({})).toEqual(["same", "unlike", "unread"]);
  expect(shown({ states: ["TM"] })).toEqual(["elsewhere"]);
});

test("[PR30] only differences keeps what differs and what is not known to agree; only the unconfirmed keeps what nobody confirmed", () => {
  expect(shown({ onlyDifferent: true })).toEqual(["unlike", "unread"]);
  expect(shown({ onlyUnsure: true })).toEqual(["unread"]);
});

test("what was typed is looked for, and the order is the reader's", () => {
  expect(shown({ typed: " UNL " })).toEqual(["unlike"]);
  expect(shown({ order: "different" })).toEqual(["unlike", "unread", "same"]);
  expect(shown({ order: "unsure" })[0]).toBe("unread");
  expect(shown({ order: "title" })).toEqual(["same", "unlike", "unread"]);
  expect(shown({ kind: "step" })).toEqual([]);
});

test("[PR30] the file has a line for each wording of each State, with source, mark and days, and for States that say nothing", () => {
  const say: CellWords = {
    cell: (_, cell) => (cell ? "none" : "not run"),
    wording: () => "said",
    kind: (kind) => kind,
    title: (text) => text.en,
    differs: (differs) => differs,
    figure: (figure) => figure,
  };
  const lines = linesOf(showRows(rows, { ...wish, typed: "unlike", states: ["KG", "KZ", "TM"] }, words), ["KG", "KZ", "TM"], say);
  expect(lines.map((line) => line[3])).toEqual(["KG", "KZ", "TM"]);
  expect(lines[0]).toEqual([
    "Asylum",
    "clock",
    "unlike",
    "KG",
    "said",
    "confirmed",
    "xd-law:apply",
    "R",
    "",
    "",
    "",
    "yes",
    "rap-2012:RAP-II-03",
  ]);
  expect(lines[2]?.[4]).toBe("not run");
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([13]));
});
