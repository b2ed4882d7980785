import { expect, test } from "vitest";
import { formatText } from "../../kit/message.ts";
import { copyPage } from "./copy-page.ts";

const field = (value: unknown) => ({
  name: "names",
  title: { en: "Names", ru: "Имена" },
  value,
  at: "2026-11-24T05:00:00.000Z",
});
const page = (value: unknown, language: "en" | "prs" = "en") =>
  copyPage(
    { at: "2026-11-24T05:00:00.000Z", reference: "XD-7K3M-29Q4", parts: [{ title: { en: "Person", ru: "Лицо" }, fields: [field(value)] }] },
    { t: (text, args) => formatText(text, language, args), language, day: (at) => at.slice(0, 10) },
  );

test("[PE24] a copy says each thing with its name and since when, and nothing in it is taken for the page itself", () => {
  const words = page([{ given: "<script>alert(1)</script>", family: "O'Neill & sons" }]);
  expect(words).toContain("Names");
  expect(words).toContain("written on 2026-11-24");
  expect(words).toContain("O&#39;Neill &amp; sons");
  expect(words).not.toContain("<script>");
});

test("[PE24] a copy stands in the direction of its language", () => {
  expect(page("x", "prs")).toContain('dir="rtl"');
  expect(page("x")).toContain('dir="ltr"');
});
