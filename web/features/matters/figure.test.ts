import { expect, test } from "vitest";
import { figureTold } from "./figure.ts";

test("[RE20] a figure is handed on in the words of whoever will read it, its days too", () => {
  const title = { en: "Open claims", ru: "Открытые ходатайства" };
  expect(figureTold(title, ["2026-07-01", "2026-09-30"])).toEqual({
    en: "Open claims, 1 Jul 2026 – 30 Sep 2026",
    ru: "Открытые ходатайства, 1 июл 2026 – 30 сен 2026",
  });
  expect(figureTold(title, [])).toEqual(title);
});
