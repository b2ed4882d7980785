import { type Day, dayAt, type Instant, ok, type PersonLanguage, refuse, type Result } from "../kernel/index.ts";
import {
  type CaseFile,
  type Country,
  type DecisionUse,
  dueAt,
  figureOf,
  findClock,
  type Procedure,
  type ProcedureSwitch,
  unitOfPart,
  whenOf,
} from "../process/index.ts";
import { letterWords } from "./letter-words.ts";
import type { ShownText } from "./person-text.ts";
import type { LetterWords } from "./subject.ts";
import type { lastTaken } from "./taken.ts";
import { appealTermText, appealTermUnknown, lastDayOf } from "./term.ts";

/** What the officer adds to the decision's own words. */
export type LetterMore = {
  readonly summary?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly appealLastDay?: Day | undefined;
  readonly reasonsIn?: PersonLanguage | undefined;
};

export type LetterAsked = {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly switched: ProcedureSwitch;
  readonly country: Country;
  readonly at: Instant;
  readonly signatory: string;
  readonly called: NonNullable<ReturnType<typeof lastTaken>>;
  readonly more: LetterMore;
};

export type LetterRefusal = "document.decision-missing" | "document.appeal-term-unknown";

/**
 * The words of a letter from the decision in the case and from what its definition says of such a decision, so that they cannot differ.
 * @refuses document.decision-missing (DO11), document.appeal-term-unknown (DO13)
 * @source rap-2012:RAP-II-05
 */
export function writeLetter(asked: LetterAsked): Result<LetterWords, LetterRefusal> {
  const { file, procedure, more, called } = asked;
  const { decides } = called.step;
  const told = decides && outcomeOf(decides, asked);
  const reasons = decides?.reasons.flatMap((question) => paragraphsOf(answerOf(asked, question))) ?? [];
  if (!decides || !told || (reasons.length === 0 && !told.isGranted)) return refuse("document.decision-missing", "DO11");
  const remedy = told.isGranted ? ok(undefined) : remedyOf(asked, decides);
  if (!remedy.ok) return remedy;
  const head = { caseReference: file.reference, outcome: told.words, ...remedy.value };
  const summary = more.summary ? { summary: more.summary } : {};
  if (isDiscreet(procedure)) return ok({ ...head, ...summary, isDiscreet: true, reasons: [], basis: [], sources: [] });
  return ok({
    ...head,
    ...summary,
    signatory: asked.signatory,
    ...(procedure.letters && "about" in procedure.letters ? { about: procedure.letters.about } : {}),
    reasons,
    ...(more.reasonsIn && reasons.length > 0 ? { reasonsIn: more.reasonsIn } : {}),
    ...basisOf(asked, decides),
    sources: [...(more.sources ?? [])],
  });
}

/** Whether papers of a procedure must not tell what they are about (DO25). */
export function isDiscreet({ letters }: Pick<Procedure, "letters">): boolean {
  return letters !== undefined && "discreet" in letters;
}

/** What was decided, in the words of the definition; a choice that national law added is told in the words of that law. */
function outcomeOf({ outcome, says, grants = [] }: DecisionUse, { called, switched }: LetterAsked) {
  const code = String(outcome === undefined ? Object.keys(says)[0] : called.taken.answers[outcome]);
  const words: ShownText | undefined = says[code] ?? switched.widens?.[outcome ?? ""]?.[code]?.title;
  return words && { words, isGranted: grants.includes(code) };
}

/** An answer of the step, or the latest in the case: what was proposed before is decided by who adopts it. */
function answerOf({ called, file }: LetterAsked, question: string): unknown {
  return called.taken.answers[question] ?? file.answers[question];
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

/** The clauses that were answered, by their ids or in words; else those of the step, in this State. */
function basisOf(asked: LetterAsked, { basis }: DecisionUse): Pick<LetterWords, "basis" | "law"> {
  const answered = basis === undefined ? undefined : answerOf(asked, basis);
  const clauses = Array.isArray(answered) ? answered.filter((one): one is string => typeof one === "string") : [];
  const { id, step } = asked.called;
  const words = typeof answered === "string" ? answered.trim().slice(0, 600) : "";
  if (clauses.length > 0) return { basis: clauses.slice(0, 40) };
  return {
    basis: [...new Set<string>([...step.source, ...(asked.switched.cites?.[id] ?? [])])].slice(0, 40),
    ...(words ? { law: words } : {}),
  };
}

/** How what was not given can be changed: within which time and where, or whom to ask about a court. */
function remedyOf(asked: LetterAsked, { remedy }: DecisionUse): Result<Pick<LetterWords, "appeal" | "further">, LetterRefusal> {
  if (remedy === undefined) return ok({ further: helpOf(asked.country) });
  const { file, procedure, switched, country, at, more } = asked;
  const clock = findClock(switched.clocks, remedy, dayAt(at, country.timeZone), file.answers);
  const lastDay = clock && (runningLastDay(asked, remedy) ?? lastDayOf(clock, at, country) ?? more.appealLastDay);
  if (!clock || lastDay === undefined) return refuse("document.appeal-term-unknown", "DO13", { field: "payload.appealLastDay" });
  return ok({
    appeal: {
      lastDay,
      within: appealTermText(clock) ?? appealTermUnknown,
      ...(isDiscreet(procedure) ? {} : { source: clock.source }),
      isConfirmed: figureOf(clock) === "confirmed",
      ...whereToAsk(asked, remedy),
      isSuspensive: protectsMeanwhile(procedure, remedy),
    },
  });
}

/** The day by the clock that runs already, from the day of notice. */
function runningLastDay({ file, country }: LetterAsked, remedy: string): Day | undefined {
  const running = file.clocks[remedy];
  const due = running && running.stoppedAt === undefined ? dueAt(running.law, running, whenOf(country)) : undefined;
  return due === undefined ? undefined : dayAt(due, country.timeZone);
}

/** Who helps free of charge, and their number. */
export function helpOf(country: Country): Pick<NonNullable<LetterWords["further"]>, "help" | "phone"> {
  const help = country.units.find((unit) => unit.kind === "ngo");
  return { help: help?.title ?? letterWords.giver, phone: help?.phone ?? "-" };
}

/** The body that hears it in this State: whoever owns the time limit that asking starts. A discreet paper names none. */
function whereToAsk({ procedure, switched, country, file }: LetterAsked, remedy: string) {
  const asked = procedure.steps[procedure.clocks[remedy]?.awaits ?? ""];
  const owner = asked?.starts?.map((one) => procedure.clocks[one]?.owner).find((one) => one !== undefined) ?? "";
  const code = unitOfPart(owner, file, switched);
  const body = isDiscreet(procedure) ? undefined : country.units.find((unit) => unit.code === code);
  const { help, phone } = helpOf(country);
  return {
    to: body?.title ?? (isDiscreet(procedure) ? letterWords.giver : letterWords.byLaw),
    address: body?.place ?? body?.title ?? letterWords.askHelp,
    help,
    phone: phone === "-" ? (body?.phone ?? phone) : phone,
  };
}

/** Whether the state that asking leads to protects from removal. */
function protectsMeanwhile(procedure: Procedure, remedy: string): boolean {
  const to = procedure.steps[procedure.clocks[remedy]?.awaits ?? ""]?.to;
  return to !== undefined && procedure.states[to]?.protects === true;
}
