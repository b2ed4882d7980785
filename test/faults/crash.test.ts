import { expect, test } from "vitest";
import { drillCrash } from "../../src/app/drills/crash.ts";

const quiet = () => undefined;
const isRoot = process.getuid?.() === 0;

const whole = { lost: 0, halfWritten: 0, halves: {}, answersChanged: 0, unreadable: 0, refused: 0, differences: 0, auditProblems: 0 };

test("[P7] six kills under load: nothing acknowledged is lost, nothing stands by halves, answers stay", { timeout: 300_000 }, async () => {
  const report = await drillCrash({ kills: 6, powerCuts: 0, seed: 4, tell: quiet });
  expect(report).toMatchObject({ kills: 6, ...whole });
  expect(report.acknowledged).toBeGreaterThan(20);
});

test(
  "[P7] a kill and a power cut, each of a node of its own: what one acknowledged is not looked for in the other",
  { timeout: 300_000 },
  async () => {
    const report = await drillCrash({ kills: 1, powerCuts: 1, seed: 5, tell: quiet });
    expect(report).toMatchObject({ kills: 1, ...whole });
    if (typeof report.powerCuts === "string") expect(report.powerCuts).toMatch(/^not possible here: /);
  },
);

test.runIf(isRoot)(
  "[P7] with commits that do not wait for the disk, cut power loses what was acknowledged, and the drill says so",
  { timeout: 300_000 },
  async () => {
    const report = await drillCrash({ kills: 0, powerCuts: 8, seed: 4, spoil: "synchronous_commit=off", tell: quiet });
    if (typeof report.powerCuts === "number") expect(report.lost).toBeGreaterThan(0);
    else expect(report.powerCuts).toMatch(/^not possible here: /);
  },
);
