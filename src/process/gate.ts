import type { LawRef, OfficerText } from "../kernel/index.ts";
import type { ClockId, GateId, StateId, StepId } from "./keys.ts";
import type { SchemeOfCase } from "./scheme-terms.ts";
import type { ShelfItem } from "./uses.ts";

/** How a clock of this case stands; a clock that never started is absent. `noFigure`: it runs, but no figure was confirmed. */
export type ClockStanding = "running" | "suspended" | "passed" | "stopped" | "noFigure";

/** A decision on a described group of persons, as gates compare a person with it. */
export type GroupDecision = {
  readonly id: string;
  readonly kind: "primaFacie" | "temporaryProtection";
  /** Countries of nationality or former residence that the group comes from. */
  readonly origins: readonly string[];
  readonly arrivedFrom: string;
  /** Absent where the group is still coming. */
  readonly arrivedTo?: string | undefined;
  /** Posts that it came to; none named is all. */
  readonly posts: readonly string[];
  /** Last day on which it holds. */
  readonly until: string;
  /** Absent while it was not ended. */
  readonly endedOn?: string | undefined;
};

/** A step as gates read it: panels count votes by who cast them (PR23). */
export type TakenStep = { readonly step: StepId; readonly by: string; readonly answers: Readonly<Record<string, unknown>> };

/** From whom the data of a person are kept: where a hand-off leads, or somebody by name, in small letters (PR85). */
export type Kept = { readonly to: string; readonly name?: string };

/** What a gate may look at. Absent is not known, never "no" (R6). */
export type GateFacts = {
  /** The person's other cases, in every compartment: by procedure and state, and whether that state protects (R2). */
  readonly cases: readonly { readonly procedure: string; readonly state: StateId; readonly isFinal: boolean; readonly protects: boolean }[];
  /** The latest answer to each question of this case, by question id: within one procedure a question id has one meaning. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields of the person; the names that gates read are listed in RULES.md. */
  readonly person: Readonly<Record<string, unknown>>;
  /** Answers handed in at earlier steps, oldest first: step -> one record each time it was taken. */
  readonly past: Readonly<Record<StepId, readonly Readonly<Record<string, unknown>>[]>>;
  /** Every step taken in this case, oldest first: who took it, and with which answers. */
  readonly taken: readonly TakenStep[];
  /** How each clock of this case stands now. */
  readonly clocks: Readonly<Record<ClockId, ClockStanding>>;
  /** What this State's law has, by the procedure's option ids. */
  readonly options: Readonly<Record<string, boolean | "unknown">>;
  /** Figures of this State's law that are no time limits, as they hold today for these answers (PR26). */
  readonly figures?: Readonly<Record<string, number | "unknown">>;
  /** Places of each quota that other cases have taken, for these answers; absent where an answer that tells the quota is missing (PR33). */
  readonly placesTaken?: Readonly<Record<string, number>>;
  /** The scheme that the case names; absent where it names none that was confirmed by then (PR65). */
  readonly scheme?: SchemeOfCase;
  /** The scheme that the answers being handed in name, as it holds today: for a case that is older than its scheme (PR77). */
  readonly schemeAnew?: SchemeOfCase;
  /** Cases on a shelf that the answers being handed in name by their reference, and that the actor may read (PR84). */
  readonly shelf?: readonly ShelfItem[];
  /** Who acted at earlier steps: step -> users. */
  readonly actedBy: Readonly<Record<StepId, readonly string[]>>;
  /** Decisions on groups of this State, ended ones too. */
  readonly groups: readonly GroupDecision[];
  readonly actor: string;
  /** Hand-offs asked for with the step, by where they lead; none while a step is only looked at. */
  readonly handsOff?: readonly string[];
  /** Answers of the form being handed in. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly today: string;
};

/** What a public register is made of: a case by itself, without its person, who acted, or any other case (PR34). */
export type PublicFacts = Pick<GateFacts, "fields" | "past"> & { readonly state: StateId };

/** A condition that must hold before an effect. `undetermined` blocks as `no` does, and says what is missing. */
export type Gate = {
  readonly id: GateId;
  /** Number in the RULES.md beside the definition, or R1-R6. */
  readonly rule: string;
  readonly title: OfficerText;
  readonly holds: (facts: GateFacts) => "yes" | "no" | "undetermined";
  /** What the officer may lawfully do next when it blocks. */
  readonly nextStep: OfficerText;
  readonly source: readonly LawRef[];
};
