import type { PersonLanguage } from "../../src/kernel/text.ts";
import { commaOf, localeOf } from "./message.ts";
import { monthNames, monthShort, solarMonths } from "./months.ts";

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/** The parts of a calendar day `2026-03-07`, or undefined when it is not one. */
export function partsOfDay(day: string): Parts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (!match) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" });

/** The solar Hijri parts of a Gregorian day. */
export function solarOf(day: string): Parts {
  const found = persian.formatToParts(new Date(`${day.slice(0, 10)}T12:00:00Z`));
  const number = (type: string): number => Number(found.find((part) => part.type === type)?.value);
  return { year: number("year"), month: number("month"), day: number("day") };
}

/** A whole number in the digits of the language, without grouping when it is a year. */
export function formatNumber(value: number, language: PersonLanguage, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(localeOf(language), options).format(value);
}

/** What was written in Western digits, in those of the language; nothing else of it changes. */
function inDigitsOf(language: PersonLanguage, written: string): string {
  return written.replace(/\d/g, (digit) => formatNumber(Number(digit), language));
}

/** The day in words: `7 March 2026`; `short` gives `7 Mar` for dense rows. Dari and Pashto give both calendars. */
export function formatDay(day: string, language: PersonLanguage, length: "long" | "short" | "middle" = "long"): string {
  const parts = partsOfDay(day);
  if (!parts) return day;
  if (language === "prs" || language === "ps")
    return length === "short" ? gregorian(parts, language, length) : bothCalendars(day, parts, language);
  return gregorian(parts, language, length);
}

function gregorian(parts: Parts, language: PersonLanguage, length: "long" | "short" | "middle"): string {
  const names = length === "long" ? monthNames[language] : (monthShort[language] ?? monthNames[language]);
  const month = names[parts.month - 1] ?? "";
  const plain = (value: number): string => formatNumber(value, language, { useGrouping: false });
  const dayAndMonth = `${plain(parts.day)} ${month}`;
  return length === "short" ? dayAndMonth : `${dayAndMonth} ${plain(parts.year)}`;
}

function bothCalendars(day: string, parts: Parts, language: "prs" | "ps"): string {
  const solar = solarOf(day);
  const plain = (value: number): string => formatNumber(value, language, { useGrouping: false });
  const own = `${plain(solar.day)} ${solarMonths[language][solar.month - 1] ?? ""} ${plain(solar.year)}`;
  return `${own} (${gregorian(parts, language, "long")})`;
}

/** The State's own calendar day and clock time of an instant. `timeZone` is an IANA name. */
export function localParts(instant: string, timeZone: string): { day: string; time: string } {
  const words = zoneFormat(timeZone).format(new Date(instant));
  return { day: words.slice(0, 10), time: words.slice(-5) };
}

const zones = new Map<string, Intl.DateTimeFormat>();
function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = zones.get(timeZone);
  if (known) return known;
  // Swedish writes ISO order, so that the parts can be cut by position.
  const made = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  zones.set(timeZone, made);
  return made;
}

/** `7 Mar 2026, 21:05` in the State's time. */
export function formatInstant(
  instant: string,
  language: PersonLanguage,
  timeZone: string,
  length: "long" | "short" | "middle" = "middle",
): string {
  const { day, time } = localParts(instant, timeZone);
  return `${formatDay(day, language, length)}${commaOf(language)}${inDigitsOf(language, time)}`;
}
