import { type Day, dayAt, type Instant, ok, refuse, type Result } from "../kernel/index.ts";
import { type CaseFile, type Country, dueAt, figureOf, findClock, type Procedure, type ProcedureSwitch, whenOf } from "../process/index.ts";
import { letterWords, outcomeWords } from "./letter-words.ts";
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

function outcomeText(procedure: Procedure, code: string): ShownText | undefined {
  if (Object.hasOwn(outcomeWords, code)) return outcomeWords[code as keyof typeof outcomeWords];
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

/** The body that hears appeals in this State, and who helps free of charge. */
function whereToAppeal({ procedure, switched, country }: LetterAsked) {
  const owner = procedure.clocks["decideAppeal"]?.owner ?? "";
  const body = country.units.find((unit) => unit.code === switched.parts[owner]?.units[0]);
  const help = country.units.find((unit) => unit.kind === "ngo");
  return {
    to: body?.title ?? letterWords.byLaw,
    address: body?.place ?? body?.title ?? letterWords.askHelp,
    help: help?.title ?? letterWords.giver,
    phone: help?.phone ?? body?.phone ?? "-",
  };
}

/** Whether the state that an appeal leads to protects from removal. */
function protectsMeanwhile(procedure: Procedure): boolean {
  return Object.values(procedure.steps).some(
    (step) => step.starts?.includes("decideAppeal") && step.to !== undefined && procedure.states[step.to]?.protects === true,
  );
}
