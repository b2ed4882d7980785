import { expect, test } from "vitest";
import { drillInputs } from "../../src/app/drills/inputs.ts";

test(
  "[P19] broken input never breaks in: no 5xx, no stack or SQL text, no partial write, no prototype change",
  { timeout: 180_000 },
  async () => {
    const report = await drillInputs({ perRoute: 25, seed: 2, tell: () => undefined });
    expect(report).toMatchObject({ serverErrors: 0, stacks: 0, partialWrites: 0, prototypeChanges: 0, differences: 0, faults: [] });
    expect(report.routes).toBeGreaterThan(40);
    expect(report.accepted).toBeGreaterThan(100);
  },
);
