import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OwnReasons } from "./own-reasons.tsx";
import type { OwnWords } from "./take.ts";

const entries = ["XD-0001", "XD-0002", "XD-0003"].map((reference, at) => ({
  row: { dossier: `d-${at}`, subject: `s-${at}`, reference },
  place: at + 1,
}));
const question = { id: "reasons", label: { en: "Reasons", ru: "Основания" }, kind: "longText" } as never;
const drawn = (own: OwnWords) =>
  renderToStaticMarkup(<OwnReasons entries={entries} questions={[question]} own={own} onChange={() => undefined} />);

test("[PR86] the fields of single cases are folded away, each case with its own, and the fold says where something was written", () => {
  const none = drawn({});
  expect(none).toContain("The same words in all cases");
  // No field stands before the first fold, and none of the folds is open.
  expect(none.indexOf("<textarea")).toBeGreaterThan(none.indexOf("<details"));
  expect(none.match(/<details/g)).toHaveLength(1 + entries.length);
  expect(none).not.toContain("has other words");
  const one = drawn({ "s-1": { reasons: "His wife gave birth." } });
  expect(one).toContain("Other words in 1 case");
  expect(one.match(/has other words/g)).toHaveLength(1);
  expect(one.indexOf("has other words")).toBeGreaterThan(one.indexOf("XD-0002"));
  expect(one.indexOf("has other words")).toBeLessThan(one.indexOf("XD-0003: Reasons"));
});
