import { type Day, dayAt, type Instant, ok, refuse, type Result } from "../kernel/index.ts";
import { type CaseFile, type Country, dueAt, figureOf, findClock, type Procedure, type ProcedureSwitch, whenOf } from "../process/index.ts";
import type { ShownText } from "./person-text.ts";
import type { LetterWords } from "./subject.ts";
import { appealTermText, appealTermUnknown, lastDayOf } from "./term.ts";

/** Letters, and where the case keeps what they tell. */
export const letterKinds = {
  "decision-letter": { reasons: ["reasons", "complementaryReasons"], basis: "legalBasis" },
  "appeal-decision": { reasons: ["appealReasons"], basis: "appealBasis" },
} as const;
export type LetterKind = keyof typeof letterKinds;

/** What the officer adds to the decision's own words. */
export type LetterMore = {
  readonly summary?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly appealLastDay?: Day | undefined;
};

export type LetterAsked = {
  readonly kind: LetterKind;
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly switched: ProcedureSwitch;
  readonly country: Country;
  readonly at: Instant;
  readonly signatory: string;
  readonly more: LetterMore;
};

export type LetterRefusal = "document.decision-missing" | "document.appeal-term-unknown";

/**
 * The words of a letter from the decision in the case, so that the two cannot differ.
 * @refuses document.decision-missing (DO11), document.appeal-term-unknown (DO13)
 * @source rap-2012:RAP-II-05
 */
export function writeLetter(asked: LetterAsked): Result<LetterWords, LetterRefusal> {
  const { kind, file, procedure, more } = asked;
  const code = file.answers["outcome"];
  const reasons = letterKinds[kind].reasons.flatMap((question) => paragraphsOf(file.answers[question]));
  const outcome = typeof code === "string" ? outcomeText(procedure, code) : undefined;
  if (outcome === undefined || reasons.length === 0) return refuse("document.decision-missing", "DO11");
  const appeal = kind === "decision-letter" && code !== "recognised" ? appealOf(asked) : ok(undefined);
  if (!appeal.ok) return appeal;
  const basis = file.answers[letterKinds[kind].basis];
  return ok({
    caseReference: file.reference,
    outcome,
    reasons,
    signatory: asked.signatory,
    basis: Array.isArray(basis) ? basis.filter((one): one is string => typeof one === "string") : [],
    sources: [...(more.sources ?? [])],
    ...(more.summary ? { summary: more.summary } : {}),
    ...(appeal.value ? { appeal: appeal.value } : {}),
  });
}

/** Paragraphs, as they were parted by an empty line; a very long one is printed in pieces. */
function paragraphsOf(text: unknown): string[] {
  if (typeof text !== "string") return [];
  return text
    .split(/\n{2,}/)
    .flatMap((one) => one.trim().match(/[\s\S]{1,5900}(?:\s|$)|[\s\S]{1,5900}/g) ?? [])
    .map((one) => one.trim())
    .filter(Boolean);
}

/** Outcomes in the words that a person reads; other outcomes are said as the form says them. */
const outcomes: Readonly<Record<string, ShownText>> = {
  recognised: {
    en: "You are recognised as a refugee.",
    ru: "Вы признаны беженцем.",
    prs: "شما به حیث پناهنده شناخته شدید.",
    tg: "Шумо гуреза эътироф шудед.",
  },
  complementary: {
    en: "You are given complementary protection.",
    ru: "Вам предоставлена дополнительная защита.",
    prs: "برای شما حمایت تکمیلی داده شد.",
    tg: "Ба шумо ҳимояи иловагӣ дода шуд.",
  },
  rejected: {
    en: "Refugee status is not granted.",
    ru: "Статус беженца не предоставлен.",
    prs: "حیثیت پناهندگی داده نشد.",
    tg: "Мақоми гуреза дода нашуд.",
  },
};

function outcomeText(procedure: Procedure, code: string): ShownText | undefined {
  if (Object.hasOwn(outcomes, code)) return outcomes[code];
  return Object.values(procedure.forms)
    .flatMap((form) => form.questions)
    .find((one) => one.id === "outcome" && one.options?.[code])?.options?.[code];
}

function appealOf(asked: LetterAsked): Result<NonNullable<LetterWords["appeal"]>, LetterRefusal> {
  const { file, procedure, switched, country, at, more } = asked;
  const clock = findClock(switched.clocks, "appeal", dayAt(at, country.timeZone), file.answers);
  const lastDay = clock && (runningLastDay(asked) ?? lastDayOf(clock, at, country) ?? more.appealLastDay);
  if (!clock || lastDay === undefined) return refuse("document.appeal-term-unknown", "DO13", { field: "payload.appealLastDay" });
  return ok({
    lastDay,
    within: appealTermText(clock) ?? appealTermUnknown,
    source: clock.source,
    isConfirmed: figureOf(clock) === "confirmed",
    ...whereToAppeal(asked),
    isSuspensive: protectsMeanwhile(procedure),
  });
}

/** The day by the clock that runs already, from the day of notice. */
function runningLastDay({ file, country }: LetterAsked): Day | undefined {
  const running = file.clocks["appeal"];
  const due = running && running.stoppedAt === undefined ? dueAt(running.law, running, whenOf(country)) : undefined;
  return due === undefined ? undefined : dayAt(due, country.timeZone);
}

const byLaw: ShownText = {
  en: "The body named by law",
  ru: "Орган, указанный в законе",
  prs: "مقامی که در قانون آمده",
  tg: "Мақоме, ки дар қонун зикр шудааст",
};
const askHelp: ShownText = {
  en: "Ask the free help",
  ru: "Спросите там, где помогают бесплатно",
  prs: "از کمک رایگان بپرسید",
  tg: "Аз кӯмаки ройгон пурсед",
};
const giver: ShownText = {
  en: "The authority that gave you this letter",
  ru: "Орган, выдавший это письмо",
  prs: "اداره‌ای که این نامه را داد",
  tg: "Идорае, ки ин номаро дод",
};

/** The body that hears appeals in this State, and who helps free of charge. */
function whereToAppeal({ procedure, switched, country }: LetterAsked) {
  const owner = procedure.clocks["decideAppeal"]?.owner ?? "";
  const body = country.units.find((unit) => unit.code === switched.parts[owner]?.units[0]);
  const help = country.units.find((unit) => unit.kind === "ngo");
  return {
    to: body?.title ?? byLaw,
    address: body?.place ?? body?.title ?? askHelp,
    help: help?.title ?? giver,
    phone: help?.phone ?? body?.phone ?? "-",
  };
}

/** Whether the state that an appeal leads to protects from removal. */
function protectsMeanwhile(procedure: Procedure): boolean {
  return Object.values(procedure.steps).some(
    (step) => step.starts?.includes("decideAppeal") && step.to !== undefined && procedure.states[step.to]?.protects === true,
  );
}
