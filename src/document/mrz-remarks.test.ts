import { expect, test } from "vitest";
import type { Day, NationalityCode } from "../kernel/index.ts";
import { mrzRemarkTexts } from "./check-texts.ts";
import { remarkMrz } from "./mrz-remarks.ts";
import { writeMrz, type MrzInput } from "./mrz-write.ts";
import { checkMrz, type MrzFields } from "./mrz.ts";

const today = "2026-03-07" as Day;
/** A zone about which nothing is to be said; each test spoils one thing. */
const allowed: MrzInput = {
  format: "TD3",
  documentCode: "P",
  issuer: "AF",
  family: "Ahmadzai",
  given: "Parwana",
  number: "P03458812",
  nationality: "AF" as NationalityCode,
  birth: { precision: "day", day: "1990-03-07" },
  sex: "F",
  validTo: "2031-05-14",
};
function read(change: Partial<MrzInput> = {}): MrzFields {
  const lines = writeMrz({ ...allowed, ...change });
  const check = lines.ok ? checkMrz(lines.value) : undefined;
  if (!check?.ok) throw new Error("the zone does not hold together");
  return check.fields;
}

test.each(["TD1", "TD2", "TD3"] as const)("[DO17] an ordinary %s has no remark", (format) => {
  expect(remarkMrz(read({ format, documentCode: format === "TD3" ? "P" : "I" }), today)).toEqual([]);
});

test.each([
  ["the number of ICAO's sample", { number: "L898902C3" }, "mrz.specimen"],
  ["the name of ICAO's sample", { family: "Eriksson", given: "Anna Maria" }, "mrz.specimen"],
  ["a State that does not exist", { issuer: "XD" }, "mrz.state-unknown"],
  ["a number of one sign", { number: "P77777777" }, "mrz.number-pattern"],
  ["a number that counts up", { number: "AB3456789" }, "mrz.number-pattern"],
  ["a number that counts down", { number: "98765432" }, "mrz.number-pattern"],
  ["a birth that lies ahead", { birth: { precision: "day", day: "2026-03-08" } }, "mrz.birth-ahead"],
  ["an end before the birth", { validTo: "1989-05-14" }, "mrz.ends-before-birth"],
] as const)("[DO17] %s is told", (_, change, remark) => {
  expect(remarkMrz(read(change), today)).toEqual([remark]);
});

test.each([
  ["a stateless person", { nationality: "XXA" as NationalityCode }],
  ["a refugee's paper", { nationality: "XXB" as NationalityCode }],
  ["a birth of which the year alone is known", { birth: { precision: "year", year: 1990 } }],
  ["a birth that is not known", { birth: { precision: "unknown" } }],
  ["a long expired paper", { validTo: "2009-05-14" }],
  ["somebody of ninety-eight", { birth: { precision: "day", day: "1927-08-01" } }],
] as const)("[DO17] nothing is said of %s", (_, change) => {
  expect(remarkMrz(read(change), today)).toEqual([]);
});

test("[DO17] the State's own papers are no samples to it", () => {
  expect(remarkMrz(read({ issuer: "XD", nationality: "XD" as NationalityCode }), today, "UTO")).toEqual([]);
});

test("[DO17] no remark says that a person lied, or that anything follows", () => {
  const words = Object.values(mrzRemarkTexts).flatMap((text) => [text.en, text.ru]);
  expect(words.filter((text) => /false|forg|fake|fraud|refus|detain|поддел|подлог|фальш|отказ|задерж/i.test(text))).toEqual([]);
});
