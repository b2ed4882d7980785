import type { OfficerText } from "../kernel/index.ts";
import { gregorianOfSolarHijri } from "./solar-hijri.ts";

/** A birth date as far as it is known. `isConventional`: 1 January, or 1 Hamal, as papers put where only the year is known. */
export type Birth = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly isConventional: boolean;
  /** Made from an age: the year may be one off. */
  readonly isFromAge: boolean;
  readonly written: string;
};
/** What is odd about a written date. */
export type BirthFlag = keyof typeof birthFlagTexts;
/** What an officer reads beside a date of birth that looks odd. */
export const birthFlagTexts = {
  "birth.unreadable": { en: "No date can be read from what is written.", ru: "По записанному дату прочитать нельзя." },
  "birth.no-such-day": { en: "There is no such day in the calendar.", ru: "Такого дня в календаре нет." },
  "birth.no-such-year": { en: "Nobody alive was born in such a year.", ru: "В таком году никто из живущих не родился." },
  "birth.conventional": {
    en: "1 January often stands where only the year is known.",
    ru: "1 января часто пишут, когда известен только год.",
  },
  "birth.solar-hijri": { en: "Read as a date of the Solar Hijri calendar.", ru: "Прочитано как дата солнечной хиджры." },
} as const satisfies Record<string, OfficerText>;

/** A written date as it was read; `birth` is absent where no date can be read from it. */
export type BirthReading = { readonly written: string; readonly birth?: Birth; readonly flags: readonly BirthFlag[] };

const yearMin = 1000,
  yearMax = 2200;
const hijriMin = 1250,
  hijriMax = 1450;

/**
 * Reads `1990-03-07`, `07.03.1990`, `19900307`, `1990-03`, `1990`, in Western, Persian or Arabic digits. A year of the
 * Solar Hijri calendar is read as one only where `calendar` says so: 1366 may be a historic year.
 */
export function readBirth(written: string, calendar: "gregorian" | "solarHijri" | "either" = "gregorian"): BirthReading {
  const text = westernDigits(written.trim());
  const found = parts(text);
  if (!found) return { written, flags: text === "" ? [] : ["birth.unreadable"] };
  const isHijri = calendar === "solarHijri" || (calendar === "either" && found.year >= hijriMin && found.year <= hijriMax);
  const read = isHijri ? gregorianOfSolarHijri(found) : found;
  const { year, month, day } = read;
  if (year < yearMin || year > yearMax) return { written, flags: ["birth.no-such-year"] };
  const flags: BirthFlag[] = isHijri ? ["birth.solar-hijri"] : [];
  if (!isInCalendar(read)) flags.push("birth.no-such-day");
  const isConventional = found.month === 1 && found.day === 1;
  if (isConventional) flags.push("birth.conventional");
  return {
    written,
    birth: {
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
      isConventional,
      isFromAge: false,
      written: text,
    },
    flags,
  };
}

/** A birth from an age that was said on a day. */
export function birthFromAge(age: number, saidInYear: number): Birth {
  return { year: saidInYear - age, isConventional: false, isFromAge: true, written: String(saidInYear - age) };
}

type Parts = { readonly year: number; readonly month?: number; readonly day?: number };

function parts(text: string): Parts | undefined {
  const match =
    /^(?<y>\d{4})(?:[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2}))?)?(?:T.*)?$/.exec(text) ??
    /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})$/.exec(text) ??
    /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/.exec(text);
  const { y, m, d } = match?.groups ?? {};
  if (y === undefined) return undefined;
  return { year: Number(y), ...(m === undefined ? {} : { month: Number(m) }), ...(d === undefined ? {} : { day: Number(d) }) };
}

function westernDigits(text: string): string {
  return text.replace(/[\u06F0-\u06F9\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function isInCalendar({ year, month, day }: Parts): boolean {
  if (month === undefined) return true;
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysOf(year, month)));
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** How two births agree, from the surest to none. */
export const birthLevels = [
  "sameDay",
  "sameConventional",
  "swapped",
  "oneDigitOff",
  "twoPartsSame",
  "sameYearConventional",
  "sameYear",
  "yearNear",
  "yearAbout",
  "different",
] as const;
export type BirthLevel = (typeof birthLevels)[number];

/** The level of two births. A day that only convention says is weaker than a day that somebody remembers. */
export function matchBirths(a: Birth, b: Birth): BirthLevel {
  const isWhole = a.day !== undefined && b.day !== undefined;
  const same = [a.year === b.year, a.month === b.month, a.day === b.day];
  if (isWhole && !same.includes(false)) return a.isConventional ? "sameConventional" : "sameDay";
  const sameYear = a.year === b.year;
  if (isWhole && sameYear && a.month === b.day && a.day === b.month) return "swapped";
  const isEstimated = isRough(a) || isRough(b);
  if (sameYear && isEstimated) return "sameYearConventional";
  if (!isEstimated && isOneDigitOff(a, b)) return "oneDigitOff";
  if (!isEstimated && same.filter(Boolean).length === 2) return "twoPartsSame";
  return sameYear ? "sameYear" : matchYears(a, b, isEstimated);
}

/** Whether no more than about the year is known. */
export function isRough({ day, isConventional, isFromAge }: Birth): boolean {
  return day === undefined || isConventional || isFromAge;
}

function matchYears(a: Birth, b: Birth, isEstimated: boolean): BirthLevel {
  const apart = Math.abs(a.year - b.year);
  // A mistyped digit of the year in an otherwise conventional date is caught here as well.
  if (apart <= 1 || (isEstimated && apart <= 2)) return "yearNear";
  return apart <= 5 || isOneDigitOff({ year: a.year, month: 1, day: 1 }, { year: b.year, month: 1, day: 1 }) ? "yearAbout" : "different";
}

/** One digit of the eight is another, or two neighbours changed places. */
function isOneDigitOff(a: DayParts, b: DayParts): boolean {
  const [one, other] = [numberOfDay(a), numberOfDay(b)];
  let [first, second, apart] = [0, 0, 0];
  for (let unit = 1; unit < 1e8 && one !== other; unit *= 10) {
    if (digitAt(one, unit) === digitAt(other, unit)) continue;
    apart++;
    if (apart > 2) return false;
    if (apart === 1) first = unit;
    else second = unit;
  }
  if (apart === 1) return true;
  return second === first * 10 && digitAt(one, first) === digitAt(other, second) && digitAt(one, second) === digitAt(other, first);
}

type DayParts = Pick<Birth, "year" | "month" | "day">;

function numberOfDay({ year, month, day }: DayParts): number {
  return year * 10_000 + (month ?? 0) * 100 + (day ?? 0);
}

function digitAt(number: number, unit: number): number {
  return Math.floor(number / unit) % 10;
}

/** The births of several values, as far as one can be read from each. */
export function birthsOf(values: readonly string[]): (Birth | undefined)[] {
  return values.map((value) => readBirth(value).birth);
}
