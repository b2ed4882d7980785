import type { Day, Instant, Result } from "../kernel/index.ts";
import type { SubjectState, Wish } from "../ledger/index.ts";
import type { Country } from "./country.ts";
import type { Procedure } from "./definition.ts";
import type { GroupDecision } from "./gate.ts";
import type { Scheme } from "./scheme-terms.ts";
import type { ShelfItem } from "./uses.ts";
import type { PlaceCount } from "./quotas.ts";

/** What a step of a case ends: papers of these kinds, in this dossier. */
export type EndedPapers = {
  readonly states: readonly SubjectState[];
  readonly dossier: string;
  readonly kinds: readonly string[];
  /** The case of the step, and the papers that its procedure gives: of these it ends its own alone. */
  readonly case: string;
  readonly gives: ReadonlySet<string>;
  readonly at: Instant;
  readonly today: Day;
  readonly reference: string;
};

/** A case that is opened: in which procedure, by whom, for which units. */
export type OpenedCase = {
  readonly states: readonly SubjectState[];
  readonly dossier: string;
  readonly procedure: string;
  readonly author: { readonly account: string; readonly name: string; readonly units: readonly string[] };
  readonly at: Instant;
};

/** A step that is to be taken outside a sitting. */
export type StepOutside = {
  readonly states: readonly SubjectState[];
  readonly dossier: string;
  readonly case: string;
  readonly unit: string;
  readonly procedure: Procedure;
  readonly step: string;
  /** Where the case stands after it. */
  readonly to: string;
  readonly at: Instant;
};

/** What decisions on cases may know of the State, of the dossier's other cases, and of accounts that a command names. */
export type CaseWorld = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  /** Decisions on groups of this State, ended ones too. */
  readonly groups: readonly GroupDecision[];
  /** Schemes of this State, closed ones too. */
  readonly schemes: readonly Scheme[];
  /** Places that cases of other dossiers have of the quotas of the procedure that the command is about. */
  readonly places: readonly PlaceCount[];
  /** Cases on a shelf that the command names by their reference, where its author may read them. */
  readonly shelf: readonly ShelfItem[];
  readonly cases: readonly {
    readonly id: string;
    readonly procedure: string;
    readonly version?: string | undefined;
    readonly state: string;
    readonly isFinal: boolean;
  }[];
  readonly accounts: readonly {
    readonly id: string;
    readonly role: string;
    readonly unit: string;
    readonly disabledAt: string | undefined;
  }[];
  /** Papers belong to a module of their own: it says what is to be written when a step ends some. */
  readonly endPapers: (ended: EndedPapers) => readonly Wish[];
  /** So do referrals: it says what is to be written of those that asked for a case which now is opened. */
  readonly answerReferrals: (opened: OpenedCase) => readonly Wish[];
  /** And sittings of bodies: what they alone decide is refused elsewhere, and what a step settles of what was put off is written (PR80). */
  readonly besideSitting: (step: StepOutside) => Result<readonly Wish[]>;
};
