import { expect, test } from "vitest";
import { drillReferrals } from "../../src/app/drills/referrals.ts";

/** The full form is `panah drill referrals`: 10,000 referrals, 500 kills. */
test(
  "[P6] no referral falls silent, whatever is done, left undone or cut off; and a duty that is forgotten is found",
  { timeout: 240_000 },
  async () => {
    const report = await drillReferrals({ referrals: 40, kills: 4, seed: 7, plant: "forget", tell: () => undefined });
    // The one that was forgotten on purpose, at the end.
    expect(report).toMatchObject({ without: 1, halved: 0, late: 0, beyond: 0, nameless: 0, torn: 0 });
    expect(report.kills).toBeGreaterThan(2);
    expect(report.finished).toBeGreaterThan(10);
    expect(report.raised).toBeGreaterThan(20);
  },
);
