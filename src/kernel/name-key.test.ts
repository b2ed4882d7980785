import { expect, test } from "vitest";
import { nameKey } from "./index.ts";

test("[R3, BI16] a name is the same in whatever case, width, spaces and invisible marks; another name is another", () => {
  for (const written of [" rahmat  aliev ", "RAHMAT ALIEV", "Rahmat\u00A0Aliev", "Ｒahmat Aliev", "Rahmat\u200B Aliev\n"])
    expect(nameKey(written)).toBe(nameKey("Rahmat Aliev"));
  expect(nameKey("СЕМЁНОВА  Зоя")).toBe(nameKey("Семенова Зоя"));
  expect(nameKey("I\u0307smail")).toBe(nameKey("\u0130smail"));
  expect(nameKey("Rahmat Alieva")).not.toBe(nameKey("Rahmat Aliev"));
  expect(nameKey("Rahmata Liev")).not.toBe(nameKey("Rahmat Aliev"));
  expect(nameKey(" \u200B ")).toBe("");
});
