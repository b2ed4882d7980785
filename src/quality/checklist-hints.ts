import type { Day, LawRef, OfficerText } from "../kernel/index.ts";
import { type Clock, type ClockUnit, type Country, findClock, findProcedure, type Procedure } from "../process/index.ts";
import type { CheckHint } from "./checklist.ts";

/** What the package of a State says to an item, with its source; whether that is enough is for people to judge. */
export type HintView = {
  readonly text: OfficerText;
  /** Law that the package cites for it; where it says how the program is set up, the page of the procedure is the source. */
  readonly source: readonly LawRef[];
  /** The procedure that says so. */
  readonly procedure: { readonly id: string; readonly title: OfficerText };
  /** False where nobody confirmed it in the text of the law. */
  readonly isConfirmed: boolean;
};

type World = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly roleTitle: (id: string) => OfficerText | undefined;
  readonly today: Day;
};

/** What the package says to a hint; undefined where the State does not run the procedure, or nothing is to be said. */
export function hintView(hint: CheckHint, world: World): HintView | undefined {
  const procedure = findRun(hint.procedure, world);
  if (!procedure) return undefined;
  if (hint.kind === "clock") return clockHint(procedure, hint.clock, world);
  return hint.kind === "part" ? partHint(procedure, hint.part, world) : sendersHint(procedure, world);
}

function findRun(id: string, { country, procedures }: World): Procedure | undefined {
  const run = country.procedures[id];
  return run && findProcedure(procedures, id, run.version);
}

function clockHint(procedure: Procedure, id: string, { country, today }: World): HintView | undefined {
  const title = procedure.clocks[id]?.title;
  const clock = findClock(country.procedures[procedure.id]?.clocks ?? [], id, today);
  if (!title || !clock) return undefined;
  const term = termOf(clock);
  return {
    text: { en: `${title.en}: ${term.en}`, ru: `${title.ru}: ${term.ru}` },
    source: [clock.source],
    procedure: headOf(procedure),
    isConfirmed: clock.quantity !== "unknown" && clock.evidence === "R",
  };
}

type Forms = { readonly one: string; readonly few: string; readonly other: string };
const units: Readonly<Record<ClockUnit, { readonly en: Forms; readonly ru: Forms }>> = {
  hour: { en: { one: "hour", few: "hours", other: "hours" }, ru: { one: "час", few: "часа", other: "часов" } },
  day: { en: { one: "day", few: "days", other: "days" }, ru: { one: "день", few: "дня", other: "дней" } },
  workingDay: {
    en: { one: "working day", few: "working days", other: "working days" },
    ru: { one: "рабочий день", few: "рабочих дня", other: "рабочих дней" },
  },
  month: { en: { one: "month", few: "months", other: "months" }, ru: { one: "месяц", few: "месяца", other: "месяцев" } },
};

function termOf(clock: Clock): OfficerText {
  if (clock.quantity === "unknown") return { en: "the term was not read", ru: "срок не прочитан" };
  const { quantity, unit } = clock;
  if (quantity === 0) return { en: "the same day", ru: "в тот же день" };
  const words = (language: "en" | "ru"): string => {
    const form = new Intl.PluralRules(language).select(quantity);
    return `${quantity} ${units[unit][language][form === "one" || form === "few" ? form : "other"]}`;
  };
  return { en: words("en"), ru: words("ru") };
}

function partHint(procedure: Procedure, part: string, { country, roleTitle }: World): HintView | undefined {
  const title = procedure.parts[part];
  const roles = (country.procedures[procedure.id]?.parts[part]?.roles ?? []).flatMap((id) => roleTitle(id) ?? []);
  if (!title || roles.length === 0) return undefined;
  const list = (language: "en" | "ru"): string => roles.map((role) => role[language]).join(", ");
  return {
    text: { en: `Acts as “${title.en}”: ${list("en")}`, ru: `В роли «${title.ru}» действует: ${list("ru")}` },
    source: [],
    procedure: headOf(procedure),
    isConfirmed: true,
  };
}

/** Which other procedures of the State hand over to this one, by their own definitions. */
function sendersHint(procedure: Procedure, world: World): HintView | undefined {
  const senders = Object.keys(world.country.procedures).flatMap((id) => {
    const other = id === procedure.id ? undefined : findRun(id, world);
    return other && handOffsOf(other).includes(procedure.id) ? [other.title] : [];
  });
  if (senders.length === 0) return undefined;
  const list = (language: "en" | "ru"): string => senders.map((one) => one[language]).join("; ");
  return {
    text: { en: `Handed over here from: ${list("en")}`, ru: `Сюда передают из процедур: ${list("ru")}` },
    source: [],
    procedure: headOf(procedure),
    isConfirmed: true,
  };
}

function handOffsOf({ steps }: Procedure): string[] {
  return Object.values(steps).flatMap((step) => (step.handsOff ?? []).map(({ to }) => to));
}

const headOf = ({ id, title }: Procedure): HintView["procedure"] => ({ id, title });
