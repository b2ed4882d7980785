import type { Day, PersonLanguage } from "../kernel/index.ts";

/**
 * A day as a paper prints it in a language: the State's own calendar, and for readers of Dari and Pashto the solar
 * calendar too. Needs the full language data that the server's runtime has and browsers lack.
 */
export function printDay(day: Day, language: PersonLanguage): string {
  const date = new Date(`${day}T00:00:00Z`);
  const own = printers[language](date);
  const locale = { prs: "fa-AF", ps: "ps" }[language as string];
  return locale === undefined ? own : `${own} (${printSolar(date, locale)})`;
}

const printers: Readonly<Record<PersonLanguage, (date: Date) => string>> = {
  en: (date) => gregorian("en-GB", date),
  ru: (date) => gregorian("ru", date),
  kk: (date) => gregorian("kk", date),
  ky: (date) => gregorian("ky", date),
  uz: (date) => gregorian("uz-Latn", date),
  tk: (date) => gregorian("tk", date),
  // The month stands in the genitive link: 7 марти 2026.
  tg: (date) =>
    gregorian("tg", date)
      .toLowerCase()
      .replace(/(\p{L}+)/u, "$1и"),
  prs: (date) => gregorian("fa-AF", date),
  ps: (date) => inOrder(formatOf("ps", "gregory"), date),
};

const long = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each: a day is printed some ten times on a paper, and making is what takes long. */
function formatOf(locale: string, calendar: "gregory" | "persian"): Intl.DateTimeFormat {
  const name = `${locale}/${calendar}`;
  const made = formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...long, calendar });
  formats.set(name, made);
  return made;
}

function gregorian(locale: string, date: Date): string {
  return formatOf(locale, "gregory").format(date);
}

/** 16 Hut 1404, in the digits and months of Afghanistan. */
function printSolar(date: Date, locale: string): string {
  return inOrder(formatOf(locale, "persian"), date);
}

function inOrder(format: Intl.DateTimeFormat, date: Date): string {
  const parts = format.formatToParts(date);
  return ["day", "month", "year"].map((type) => parts.find((part) => part.type === type)?.value ?? "").join(" ");
}
