import { expect, test } from "vitest";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { procedures } from "../../../procedures/index.ts";
import { paperName } from "./effect-words.tsx";

test("[KIT10] every paper that a step issues or makes untrue has a name in Russian, and is not told by its code", () => {
  const kinds = procedures.flatMap(({ steps }) => Object.values(steps).flatMap(({ issues = [], revokes = [] }) => [...issues, ...revokes]));
  expect(new Set(kinds).size).toBeGreaterThan(10);
  const ru = (text: OfficerText): string => text.ru;
  expect([...new Set(kinds)].filter((kind) => /[a-z]/i.test(paperName(kind, ru)))).toEqual([]);
});
