import { type CaseFile, type FactsAsked, factsOf } from "./case.ts";
import type { Country, ProcedureSwitch } from "./country.ts";
import type { Procedure } from "./definition.ts";
import { modelSchemes } from "./explore-facts.ts";
import type { GateFacts } from "./gate.ts";
import type { StepId } from "./keys.ts";
import type { NationalForms } from "./national.ts";

/** What each check of the model looks for (PR24). */
type Check = "gate" | "protection" | "exit" | "owner" | "clock" | "letter";
/** What the model check found, as a sentence for the author of the definition. */
export type Fault = { readonly check: Check; readonly text: string };

/** One procedure as one State runs it, with schemes that its cases may name. */
export type Model = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly procedure: Procedure;
  readonly switched: ProcedureSwitch & Pick<NationalForms, "offers">;
};

/** What the walks of it came by so far. */
export type Seen = {
  tried: number;
  taken: number;
  readonly refusedBy: Map<string, number>;
  readonly states: Set<string>;
  readonly steps: Map<StepId, number>;
  /** How often each step was taken from each state. */
  readonly ways: Map<string, number>;
  readonly verdicts: Map<string, Set<string>>;
  readonly started: Set<string>;
  readonly stopped: Set<string>;
  readonly faults: Map<string, Fault>;
  /** Cases as walks came by them, by state, and how many walks began there. */
  readonly reached: Map<string, { begun: number; readonly files: CaseFile[] }>;
};

/** Whose case it is. */
export const modelDossier = "00000000-0000-4000-8000-000000000000";

/** What is known of a case by itself, with the schemes that it may name. */
export function knownOf(
  { country, procedures, procedure, switched }: Model,
  about: Pick<FactsAsked, "file" | "actor" | "answers" | "at">,
): GateFacts {
  const none = { states: [], cases: [], groups: [], places: [] };
  return factsOf({ ...none, ...about, country, procedures, switched, schemes: modelSchemes(procedure) });
}

/** Figures that this State's law gives for the procedure, in every wording. */
export function figuresOf({ figures = [] }: ProcedureSwitch): number[] {
  return figures.map((one) => one.quantity).filter((one) => one !== "unknown");
}
