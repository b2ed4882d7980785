import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { birthFlagTexts, matchBirths, readBirth } from "./birth.ts";
import { type NameFlag, nameFlagTexts } from "../kernel/index.ts";
import { pairWeights, weighNames } from "./name-weights.ts";
import { readName } from "./reading.ts";
import { buildSearchIndex, searchIndex } from "./index.ts";

const odd: readonly (readonly [what: string, written: string, flags: readonly NameFlag[]])[] = [
  ["nothing but signs", "—?!", ["name.empty"]],
  ["one letter", "X", ["name.one-letter"]],
  ["three hundred letters", "Rahimov ".repeat(43), ["name.long"]],
  ["one word of three hundred letters", "а".repeat(300), ["name.long"]],
  ["digits", "Rah1mov 2", ["name.digits"]],
  ["Persian digits", "رحیم ۲", ["name.digits"]],
  ["an emoji", "Zahra 🌸", ["name.symbols"]],
  ["emoji alone", "🌸🌸", ["name.empty", "name.symbols"]],
  ["marks of direction", "\u202eRahim\u202c", ["name.direction-marks"]],
  ["letters of two alphabets in one word", "Rаhimov", ["name.mixed-scripts"]],
  ["half of a pair of signs", "Rahim \ud83d", ["name.symbols"]],
];

describe("odd names", () => {
  test.each(odd)("[MA6] %s: kept as said, and flagged in words", (_, written, flags) => {
    const reading = readName(written);
    expect(reading.written).toBe(written);
    expect(reading.flags).toEqual(flags);
    for (const flag of reading.flags) expect(nameFlagTexts[flag].en).toMatch(/^[A-Z].+\.$/);
  });

  test("[MA6] an ordinary name of any script has no flag, a zero-width joiner and an apostrophe included", () => {
    for (const written of ["فیض‌الله رحیمی", "O‘ktam Yoʻldoshev", "Раҳимов Файзулло", "Ann-Marie O'Neill, Jr.", "张伟"])
      expect(readName(written).flags).toEqual([]);
  });

  test("[MA6] a letter that only looks like another is read as the one that was meant", () => {
    const [honest, mixed] = [readName("Rahimov"), readName("Rаhimоv")];
    expect(mixed.words.map(({ written }) => written)).toEqual(honest.words.map(({ written }) => written));
    expect(weighNames(readName("Rah1mov"), honest, pairWeights).bits).toBeGreaterThan(0);
  });

  test("[MA6] whatever is written is read, compared and looked for, and nothing fails", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary", maxLength: 320 }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom(...odd.map(([, written]) => written)),
    );
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(readName(one).written).toBe(one);
        expect(Number.isFinite(weighNames(readName(one), readName(other), pairWeights).bits)).toBe(true);
        const hits = searchIndex(buildSearchIndex([{ name: one }, { name: other }]), { name: one }, 10);
        expect(hits.every(({ bits }) => Number.isFinite(bits))).toBe(true);
      }),
    );
  });
});

describe("odd births", () => {
  test.each([
    ["0000-00-00", "birth.no-such-year"],
    ["9999-12-31", "birth.no-such-year"],
    ["1990-02-30", "birth.no-such-day"],
    ["1990-13-01", "birth.no-such-day"],
    ["about forty", "birth.unreadable"],
    ["1990-01-01", "birth.conventional"],
  ] as const)("[MA6] %s is kept and flagged", (written, flag) => {
    const reading = readBirth(written);
    expect(reading.written).toBe(written);
    expect(reading.flags).toContain(flag);
    expect(birthFlagTexts[flag].en).toMatch(/^[A-Z1].+\.$/);
  });

  test("[MA6] any text is read as a birth or flagged, and two readings can be compared", () => {
    const text = fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^[0-9۰-۹]{1,4}[-/.]?[0-9]{0,2}[-/.]?[0-9]{0,4}$/));
    fc.assert(
      fc.property(text, text, fc.constantFrom("gregorian", "solarHijri", "either"), (one, other, calendar) => {
        const [a, b] = [readBirth(one, calendar), readBirth(other, calendar)];
        if (!a.birth && one.trim() !== "") expect(a.flags).not.toEqual([]);
        if (a.birth && b.birth) expect(matchBirths(a.birth, b.birth)).toBe(matchBirths(b.birth, a.birth));
      }),
    );
  });
});
