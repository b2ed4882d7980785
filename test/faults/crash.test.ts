import { expect, test } from "vitest";
import { drillCrash } from "../../src/app/drills/crash.ts";

const quiet = () => undefined;
const isRoot = process.getuid?.() === 0;

test("[P7] six kills under load: nothing acknowledged is lost, nothing stands by halves, answers stay", { timeout: 300_000 }, async () => {
  const report = await drillCrash({ kills: 6, powerCuts: isRoot ? 2 : 0, seed: 4, tell: quiet });
  expect(report).toMatchObject({ kills: 6, lost: 0, halfWritten: 0, halves: {}, answersChanged: 0, unreadable: 0, refused: 0 });
  expect(report.acknowledged).toBeGreaterThan(20);
});

test.runIf(isRoot)("[P7] with commits that do not wait for the disk, cut power loses what was acknowledged, and the drill says so", { timeout: 300_000 }, async () => {
  const report = await drillCrash({ kills: 0, powerCuts: 4, seed: 4, spoil: "synchronous_commit=off", tell: quiet });
  if (typeof report.powerCuts === "number") expect(report.lost).toBeGreaterThan(0);
  else expect(report.powerCuts).toMatch(/^not possible here: /);
});
