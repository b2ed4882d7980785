import { type Day, dayAt, fileLanguages, type Instant } from "../kernel/index.ts";
import { type Clock, type Country, dueAt, figureOf, whenOf } from "../process/index.ts";
import type { ShownText } from "./person-text.ts";
import { fileWords } from "./texts/index.ts";
import type { PaperWords } from "./texts/words.ts";

/** The last day of a term that begins at an instant; undefined where the State has no figure. `renewed` takes the longest the law allows. */
export function lastDayOf(clock: Clock, from: Instant, country: Country, renewed = false): Day | undefined {
  const due = dueAt(clock, { startedAt: from, suspensions: [], extended: renewed }, whenOf(country));
  return due === undefined ? undefined : dayAt(due, country.timeZone);
}

/** Where a term comes from and what may be said of its figure. */
export function sourceOf(clock: Clock): { source: string; evidence: string; figure: string } {
  return { source: clock.source, evidence: clock.evidence, figure: figureOf(clock) };
}

const units: Readonly<
  Record<
    "hour" | "day" | "workingDay" | "month",
    { en: readonly [string, string]; ru: readonly [string, string, string]; prs: string; tg: string }
  >
> = {
  hour: { en: ["hour", "hours"], ru: ["час", "часа", "часов"], prs: "ساعت", tg: "соат" },
  day: { en: ["day", "days"], ru: ["день", "дня", "дней"], prs: "روز", tg: "рӯз" },
  workingDay: {
    en: ["working day", "working days"],
    ru: ["рабочий день", "рабочих дня", "рабочих дней"],
    prs: "روز کاری",
    tg: "рӯзи корӣ",
  },
  month: { en: ["month", "months"], ru: ["месяц", "месяца", "месяцев"], prs: "ماه", tg: "моҳ" },
};

/** `30 days from written notice`; undefined where there is no figure. */
export function appealTermText(clock: Clock): ShownText | undefined {
  if (clock.quantity === "unknown") return undefined;
  const words = units[clock.unit];
  const n = clock.quantity;
  const russian = { one: 0, few: 1, many: 2 }[new Intl.PluralRules("ru").select(n) as "one" | "few" | "many"];
  return {
    en: `${n} ${words.en[n === 1 ? 0 : 1]} from written notice`,
    ru: `${n} ${words.ru[russian] ?? words.ru[2]} со дня письменного уведомления`,
    prs: `${n.toLocaleString("fa-AF")} ${words.prs} از روز خبر کتبی`,
    tg: `${n} ${words.tg} аз рӯзи огоҳиномаи хаттӣ`,
    ...inFiles(clock.unit, n),
  };
}

function inFiles(term: keyof PaperWords["terms"], n = 0): Record<string, string> {
  const words = fileLanguages.map((language) => [
    language,
    fileWords[language].terms[term].replace("{n}", language === "ps" ? n.toLocaleString("fa-AF") : String(n)),
  ]);
  return Object.fromEntries(words) as Record<string, string>;
}

/** Said where no figure was confirmed. */
export const appealTermUnknown: ShownText = {
  en: "as early as you can",
  ru: "как можно раньше",
  prs: "هرچه زودتر",
  tg: "ҳарчи зудтар",
  ...inFiles("unknown"),
};
