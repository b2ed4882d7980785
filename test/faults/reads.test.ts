import { expect, test } from "vitest";
import { drillReads } from "../../src/app/drills/reads.ts";

/** The full form is `panah drill reads`: 10,000 requests, 200 kills. */
test(
  "[P9] each field shown is on record, and each record tells of an answer that showed something, though the database is cut off; what is planted is found",
  { timeout: 240_000 },
  async () => {
    const report = await drillReads({ requests: 500, kills: 10, seed: 1, plant: "both", tell: () => undefined });
    expect(new Set(report.odd.map(({ channel }) => channel))).toEqual(new Set(["hush", "boast"]));
    expect(report.unrecorded).toBeGreaterThan(0);
    expect(report.unshown).toBeGreaterThan(0);
    expect(report.kills).toBeGreaterThan(3);
    expect(report.shown).toBeGreaterThan(100);
  },
);
