import { expect, test } from "vitest";
import { safeCsv } from "./safe-csv.ts";

const text = (words: string) => ({ en: words, ru: "слова" });

test("[KIT5] a withheld cell is a word in the file too, never empty and never nought", () => {
  const table = {
    id: "sex" as const,
    title: text("By sex"),
    columns: [
      { id: "F", title: text("female") },
      { id: "M", title: text("male") },
    ],
    lines: [
      { day: "2026-11-20", cells: ["withheld" as const, "withheld" as const], total: 20 },
      { day: "2026-11-21", cells: [0, 9], total: 9 },
    ],
    totals: [6, 23],
  };
  const words = { day: "Day", total: "Total", withheld: "withheld", title: (one: { readonly en: string }) => one.en };
  expect(safeCsv([table], words).split("\r\n")).toEqual([
    "By sex",
    "Day,female,male,Total",
    "2026-11-20,withheld,withheld,20",
    "2026-11-21,0,9,9",
    "Total,6,23",
    "",
  ]);
});
