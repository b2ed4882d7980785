import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PersonName } from "../kernel/index.ts";
import { nameKeys, rankNames } from "./names.ts";
import { readName } from "./reading.ts";
import { keysVersion } from "./skeleton.ts";

const name = (whole: string): PersonName => ({
  script: /\p{Script=Arabic}/u.test(whole) ? "Arab" : /\p{Script=Cyrillic}/u.test(whole) ? "Cyrl" : "Latn",
  whole,
});
const keys = (whole: string) => nameKeys([name(whole)]);
const shared = (a: string, b: string) => keys(a).filter((key) => keys(b).includes(key));
const skeletons = (whole: string) => readName(whole).words.map(({ skeletons: [first] }) => first);

describe("keys", () => {
  const rahimov = ["Раҳимов Файзулло", "Fayzullo Rahimov", "Faizullah Rahimi", "فیض‌الله رحیمی", "Файзулла Рахимов", "FAIZULLA RAHEEMI"];
  test.each(rahimov.flatMap((a) => rahimov.map((b) => [a, b])))("[MA1] %s and %s share the pair of both words", (a, b) => {
    expect(shared(a, b)).toContain("p:FSL+RHM");
  });

  test.each([
    ["Mohammad", "محمد"],
    ["Magomed", "Магомед"],
    ["Магомед", "Muhammad"],
    ["Husayn", "Гусейн"],
    ["Hossein", "حسین"],
    ["Abdul Rahman", "عبدالرحمن"],
    ["Abdurrahmon", "Абдураҳмон"],
    ["Jamshid", "Ҷамшед"],
    ["Джамшид", "جمشید"],
    ["Ghulam", "غلام"],
    ["Гулям", "Gholam"],
    ["Yusuf", "یوسف"],
    ["Юсуф", "Yousef"],
    ["Othman", "عثمان"],
    ["Усмон", "Usman"],
    ["Yoʻldoshev", "Йўлдошев"],
    ["Юлдашев", "Yuldashev"],
    ["Қодирова", "Qodirov"],
    ["Кадыров", "قادری"],
    ["Shirin", "شیرین"],
    ["Khadija", "Хадича".replace("ч", "дж")],
    ["Salahuddin", "صلاح‌الدین"],
    ["Ебрагим".replace("Е", "И"), "Ebrahim"],
    ["Alireza", "علی رضا"],
    ["Gulagha", "گل آغا"],
    ["Najib Ullah", "نجیب‌الله"],
    ["Әлихан", "Alikhan"],
    ["Nawruz", "نوروز"],
    ["Наврӯз", "Nowruz"],
    ["Sharifzoda", "شریف"],
    ["ځدران", "Zadran"],
    ["Suhrob", "سهراب"],
  ])("[MA1] %s and %s share a key", (a, b) => {
    expect(shared(a, b)).not.toEqual([]);
  });

  test.each([
    ["Rahimov", "Karimov"],
    ["Zahra", "Laila"],
    ["سهراب", "Shirin"],
    ["Ahmad Noorzai", "Farid Haidari"],
  ])("[MA1] %s and %s share none", (a, b) => {
    expect(shared(a, b)).toEqual([]);
  });

  test.each([
    ["رَحِیم", "رحیم"],
    ["رحـــیم", "رحیم"],
    ["\u202bرحیم\u202c", "رحیم"],
    ["كريمي", "کریمی"],
    ["O‘ktam", "Oʻktam"],
    ["RAHIM", "rahim"],
    ["Karimi, Zahra", "Zahra Karimi"],
    ["Abdul-Rahman", "Abdulrahman"],
  ])("[MA2] %s and %s are one writing", (a, b) => {
    expect(keys(a)).toEqual(keys(b));
  });

  test("[MA2] titles and words of descent do not count, unless they are the whole name", () => {
    expect(keys("Haji Mullah Rahim walad Karim")).toEqual(keys("Rahim Karim"));
    expect(keys("ملا رحیم ولد کریم")).toEqual(keys("رحیم کریم"));
    expect(keys("Sayed")).not.toEqual([]);
  });

  test("[MA3] an ending of a surname is taken off and kept", () => {
    expect(keys("Rahimova")).toEqual(expect.arrayContaining(["s:RHM", "s:RHMF"]));
    expect(keys("Шарифзода")).toContain("s:XRF");
    expect(skeletons("Ali Latif Sharif Rauf")).toEqual(["AL", "LTF", "XRF", "RF"]);
  });

  test("[MA5] keys have a version, and stay what they are within it", () => {
    expect(keysVersion).toBe(2);
    expect(keys("Fayzullo Rahimov")).toEqual(["p:FSL+RHM", "p:FSL+RM", "s:FSL", "s:RHM", "s:RHMF", "s:RM", "s:RMF"]);
  });

  test("[MA1] any names give few keys, and never fail", () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(..." وшгcthعیʻ-"), fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.constantFrom("Latn" as const, "Cyrl" as const, "Arab" as const), (whole, script) => {
        for (const key of nameKeys([{ script, whole }])) expect(key).toMatch(/^(s:[A-Z]+|p:[A-Z]+\+[A-Z]+)$/);
        expect(nameKeys([{ script, whole }]).length).toBeLessThan(500);
      }),
    );
  });
});

test("[MA1] known truth: the first hundred names of the weekend list that are written in two scripts", () => {
  const lines = readFileSync(new URL("../../test/fixtures/arrivals/weekend.csv", import.meta.url), "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const both = lines.filter((cells) => cells[4] && cells[7]).slice(0, 100);
  const people = both.map((cells) => ({ latin: name([cells[4], cells[6]].filter(Boolean).join(" ")), original: name(cells[7] ?? "") }));
  const found = people.filter(({ latin, original }) => nameKeys([latin]).some((key) => nameKeys([original]).includes(key)));
  expect([both.length, found.length]).toEqual([100, 100]);
  // Among all hundred, the own original stands in the first ten; namesakes may stand beside it.
  const candidates = people.map(({ original }) => ({ names: [original] }));
  const shown = people.filter(({ latin, original }) =>
    rankNames([latin], candidates)
      .slice(0, 10)
      .some(({ candidate }) => candidate.names[0]?.whole === original.whole),
  );
  expect(shown.length).toBe(100);
});

describe("ranking", () => {
  const rank = (query: string, ...candidates: string[]) =>
    rankNames(
      [name(query)],
      candidates.map((whole) => ({ names: [name(whole)] })),
    );

  test("[MA4] the likeliest first, with what agrees and how", () => {
    const ranked = rank("Zahra Haidari", "زهرا حیدری", "Zohra Haydari", "Zahra Karimi", "Zahra Haidari", "Farid Noorzai");
    expect(ranked.map(({ candidate }) => candidate.names[0]?.whole)).toEqual([
      "Zahra Haidari",
      "Zohra Haydari",
      "زهرا حیدری",
      "Zahra Karimi",
    ]);
    expect(ranked[0]).toMatchObject({
      similarity: 1,
      reason: { matched: [{ how: "sameSpelling" }, { how: "sameSpelling" }], onlyQuery: [], onlyCandidate: [] },
    });
    expect(ranked[2]).toMatchObject({
      similarity: 0.85,
      reason: { matched: [{ query: "zahra", candidate: "زهرا", how: "sameSound" }, {}] },
    });
    expect(ranked[3]?.reason).toMatchObject({ onlyQuery: ["haidari"], onlyCandidate: ["karimi"] });
  });

  test("[MA4] a name left out costs less than a name that differs, and one sound off counts for less", () => {
    const likeness = (candidate: string) => rank("Zahra Haidari", candidate)[0]?.similarity ?? 0;
    expect(likeness("Zahra Esmat Haidari")).toBeGreaterThan(likeness("Zahra Karimi"));
    expect(likeness("Zahra")).toBeGreaterThan(likeness("Zahra Karimi"));
    expect(likeness("Zahra Haidani")).toBeGreaterThan(likeness("Zahra Karimi"));
    expect(likeness("Zahra Haidani")).toBeLessThan(likeness("Zahra Haidari"));
  });

  test("[MA4] likeness lies from 0 to 1, and is the same both ways", () => {
    const word = fc.constantFrom("Rahim", "Раҳимов", "رحیمی", "Ali", "Reza", "Alireza", "Гусейн", "Husain", "Bibi", "گل", "Karimi");
    const whole = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => name(words.join(" ")));
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [there, back] = [rankNames([a], [{ names: [b] }])[0]?.similarity ?? 0, rankNames([b], [{ names: [a] }])[0]?.similarity ?? 0];
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        expect(there).toBeCloseTo(back, 10);
        expect(rankNames([a], [{ names: [a] }])[0]?.similarity).toBe(1);
      }),
    );
  });
});
