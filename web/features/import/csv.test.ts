import { expect, test } from "vitest";
import { csvCell, csvOf } from "./csv.ts";

test.each([["=1+1"], ["+7"], ["-5"], ["@x"], ["  =1"], ["\u200b=1"], ["\u200f@x"]])("a cell that would begin a formula is shielded: %j", (text) => {
  expect(csvCell(text)).toBe(`"'${text}"`);
});

test("commas, quotes and line ends stay inside their cell", () => {
  expect(csvOf(["a", "b"], [['say "no"', "x,y"]])).toBe('\ufeffa,b\r\n"say ""no""","x,y"\r\n');
  expect(csvCell("Karimi")).toBe("Karimi");
});
