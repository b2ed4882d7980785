import type { FactCode, Holds, QuestionCode, RouteCode } from "./facts.ts";

/** What a rule's function answers; the rule adds its number, sources and route. */
export type Finding = {
  readonly holds: Holds;
  readonly because: readonly FactCode[];
  readonly ask?: QuestionCode;
  readonly apartFrom?: readonly string[];
  /** Instead of the rule's own route. */
  readonly route?: RouteCode;
};

export function yes(...because: FactCode[]): Finding {
  return { holds: "yes", because };
}

export function no(...because: FactCode[]): Finding {
  return { holds: "no", because };
}

/** Not known: `ask` is the question that would settle it, or undefined where it must not be asked. */
export function undetermined(ask: QuestionCode | undefined, ...because: FactCode[]): Finding {
  return { holds: "undetermined", because, ...(ask && { ask }) };
}
