import type { Evidence, OfficerText } from "../kernel/index.ts";
import { startOf } from "./case-view.ts";
import { figureOf } from "./clock.ts";
import type { ComparedWording } from "./contract-compare.ts";
import type { Procedure } from "./definition.ts";
import type { Clock, LawFigure, NationalOption } from "./national-data.ts";
import type { FigureUse } from "./uses.ts";

/** What the law folder knows of a clause; undefined for a decision of ours. */
export type ClauseOf = (ref: string) =>
  | {
      readonly subject: OfficerText;
      readonly evidence: string;
      readonly validFrom?: string | undefined;
      readonly validTo?: string | undefined;
    }
  | undefined;

type About = { readonly procedure: Procedure; readonly on: string; readonly clauseOf: ClauseOf };
type Ground = {
  readonly source: string;
  readonly evidence: Evidence | string;
  readonly confirmedBy?: string | undefined;
  readonly confirmedOn?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
};

/** A time limit as one State words it. */
export function wordClock(clock: Clock, about: About): ComparedWording {
  const when = wordsOfWhen(clock.when, about.procedure);
  const length =
    clock.quantity === "unknown"
      ? { remindAfter: lengthOf(clock.remindAfter) }
      : { ...lengthOf(clock), ...(clock.extension ? { extension: lengthOf(clock.extension) } : {}) };
  return { ...length, ...(when ? { when } : {}), ...startOf(clock), ...groundOf(clock, about), figure: figureOf(clock) };
}

/** A figure of law, or a choice, as one State words it. */
export function wordFigure(one: LawFigure | NationalOption, about: About, unit?: FigureUse["unit"]): ComparedWording {
  const ground = { ...groundOf(one, about), figure: one.confirmedBy === undefined ? standingOf(one.evidence) : "confirmed" } as const;
  if (!("quantity" in one)) return ground;
  const when = wordsOfWhen(one.when, about.procedure);
  const shared = { ...ground, ...(when ? { when } : {}), ...(one.currency ? { currency: one.currency } : {}) };
  if (one.quantity === "unknown") return { ...shared, figure: "noFigure" };
  return { ...shared, quantity: one.quantity, ...(unit ? { unit } : {}) };
}

/** A clause that a State cites at a step. */
export function wordClause(ref: string, about: About): ComparedWording | undefined {
  const clause = about.clauseOf(ref);
  if (!clause) return undefined;
  return { subject: clause.subject, ...groundOf({ ...clause, source: ref }, about), figure: standingOf(clause.evidence) };
}

function standingOf(evidence: string): ComparedWording["figure"] {
  if (evidence === "R" || evidence === "invented") return "confirmed";
  return evidence === "memory" ? "noFigure" : "notConfirmed";
}

function groundOf({ source, evidence, confirmedBy, confirmedOn, validFrom, validTo }: Ground, { on }: About) {
  return {
    source,
    evidence,
    ...(confirmedBy === undefined ? {} : { confirmedBy }),
    ...(confirmedOn === undefined ? {} : { confirmedOn }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    // Days of a clause may be a year or a month: as text they compare with a day as they should, an end only when it is whole.
    isNow: (validFrom === undefined || validFrom <= on) && (validTo === undefined || on.slice(0, validTo.length) <= validTo),
  };
}

function lengthOf<U extends string>({ quantity, unit }: { readonly quantity: number; readonly unit: U }) {
  return { quantity, unit };
}

function wordsOfWhen(when: Clock["when"], procedure: Procedure): ComparedWording["when"] {
  if (!when) return undefined;
  const question = Object.values(procedure.forms)
    .flatMap((form) => form.questions)
    .find((one) => one.id === when.question);
  const plain = (words: string): OfficerText => ({ en: words, ru: words });
  return {
    question: question?.label ?? plain(when.question),
    is: when.is.map((answer) => question?.options?.[answer] ?? plain(answer)),
  };
}
