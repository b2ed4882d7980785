import fc from "fast-check";
import { expect, test } from "vitest";
import { base64Of, csvCell, csvOf } from "./csv.ts";

test.each([
  ["=1+1", `"'=1+1"`],
  ["+7", `"'+7"`],
  ["-2", `"'-2"`],
  ["@x", `"'@x"`],
  ["\tx", `"'\tx"`],
  ['say "hi"', `"say ""hi"""`],
  ["plain", `"plain"`],
])("%s is a cell of text, never a formula", (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test("numbers of our own stay numbers", () => {
  expect(csvCell(-2)).toBe('"-2"');
  expect(csvOf(["row"], [[12]])).toBe('\ufeff"row"\r\n"12"\r\n');
});

test("base64 gives the same bytes back, whatever their number", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
      expect(Buffer.from(base64Of(bytes), "base64").equals(Buffer.from(bytes))).toBe(true);
    }),
    { numRuns: 20 },
  );
});
