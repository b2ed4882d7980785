import { expect, test } from "vitest";
import { drillTiming, tellsApart } from "../../src/app/drills/timing.ts";

const quiet = () => undefined;
const ways = ["person", "casePage", "documentPdf", "search by reference", "command person.update"];

/** The full form is `panah drill timing`: 2,000 pairs on every way. */
test("[P2] the time of an answer does not tell a file that is shut from none", { timeout: 240_000 }, async () => {
  const report = await drillTiming({ pairs: 200, seed: 11, ways, tell: quiet });
  expect(report.telling).toEqual([]);
  expect(report.ways).toBeGreaterThanOrEqual(3 * (ways.length - 1));
});

test("[P2] a route that looks before it refuses is found by its time", { timeout: 120_000 }, async () => {
  const report = await drillTiming({ pairs: 100, seed: 3, ways: ["look"], plant: "look", tell: quiet });
  expect(report.telling.map(({ way }) => way)).toContain("look");
});

test.each([
  ["nothing apart", [1, 2, 3], [1, 2, 3], 0.5],
  ["all apart", [4, 5], [1, 2], 1],
  ["the other way about", [1, 2], [4, 5], 0],
  ["some apart", [1, 3], [2, 2], 0.5],
  ["ties count a half", [2, 3], [2, 1], 0.875],
])("[P2] the chance that one takes longer: %s", (_, first, second, share) => {
  expect(tellsApart([first, second])).toBe(share);
});
