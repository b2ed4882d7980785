import fc from "fast-check";
import { expect, test } from "vitest";
import { soundDistance } from "./word-distance.ts";

const word = fc.string({ unit: fc.constantFrom(..."abdeghiklmnoprstuxyzšžčĥŵşй"), maxLength: 9 });

test("[MA20] whether two words lie further apart than asked is told alike by a short look and by a whole one", () => {
  fc.assert(
    fc.property(word, word, fc.boolean(), fc.double({ min: 0, max: 4, noNaN: true }), (a, b, isUnwritten, most) => {
      const whole = soundDistance(a, b, isUnwritten);
      const short = soundDistance(a, b, isUnwritten, most);
      if (whole <= most) expect(short).toBe(whole);
      else expect(short).toBeGreaterThan(most);
    }),
    { numRuns: 3_000 },
  );
});

test("[MA20] two sounds that changed places are one mistake, however little is allowed", () => {
  const whole = soundDistance("mrst", "mrts", false);
  expect(soundDistance("mrst", "mrts", false, whole)).toBe(whole);
});
