import type { Evidence, LawRef, OfficerText, PersonLanguage } from "../kernel/index.ts";
import type { ContingencyPlan } from "./contingency.ts";
import type { Question } from "./form.ts";
import type { ClockId, PartId, StepId } from "./keys.ts";
import type { Clock, LawFigure, NationalOption, WorkingCalendar } from "./national-data.ts";

/** What a unit is for; referrals, menus and oversight follow from it. */
export type UnitKind =
  | "post"
  | "office"
  | "commission"
  | "court"
  | "childProtection"
  | "antiTrafficking"
  | "health"
  | "shelter"
  | "ngo"
  | "monitor"
  | "audit"
  | "coordination";

/** An authority, court, organisation or oversight body that units belong to. */
export type Organisation = {
  readonly code: string;
  readonly title: OfficerText;
  readonly kind: "authority" | "court" | "ngo" | "international" | "oversight";
};

/** A unit of an organisation: where people work, what referrals go to, and the token of row security. */
export type Unit = {
  readonly code: string;
  readonly organisation: string;
  readonly title: OfficerText;
  readonly kind: UnitKind;
  readonly place?: OfficerText;
  /** Unit whose supervisors see this one's overdue work. */
  readonly parent?: string;
  readonly phone?: string;
};

/** What a State's law says of a point in words; "unknown" where nobody read it. */
export type SaidByLaw<T> = "unknown" | { readonly says: T; readonly source: LawRef; readonly evidence: Evidence };

/** What a State says of a lawful way to come: to nationals of which States it is open, and what it costs whoever goes it (LM1). */
export type ChannelLaw = {
  /** `agreement` where the State opens it to those with whom it agreed on a scheme. */
  readonly openTo: SaidByLaw<"all" | "agreement" | readonly string[]>;
  readonly cost: SaidByLaw<OfficerText>;
};

/** How one State runs one procedure: stricter than the definition where it wants, never looser. */
export type ProcedureSwitch = {
  readonly version: string;
  /** Which roles of the access policy play each part. */
  readonly parts: Readonly<Record<PartId, { readonly roles: readonly string[]; readonly units: readonly string[] }>>;
  /** One for each clock of the definition, or more where they differ by date or by answer; figures nobody confirmed stay "unknown". */
  readonly clocks: readonly Clock[];
  /** Whether national law has each option of the definition; "unknown" where it was not read. */
  readonly options?: Readonly<Record<string, boolean | "unknown">>;
  /** One for each figure of the definition, or more where they differ by date or by answer; what nobody read stays "unknown". */
  readonly figures?: readonly LawFigure[];
  /** Extra questions that national law adds to a form. */
  readonly adds?: Readonly<Record<string, readonly Question[]>>;
  /** Choices that national law adds to a question of the definition, such as a ground of its own: question -> choice (PR28). */
  readonly widens?: Readonly<Record<string, Readonly<Record<string, NationalOption>>>>;
  /** Where several units play a part that a case moves to: the question whose answer says which, and the unit of each answer (PR71). */
  readonly moves?: Readonly<Record<PartId, { readonly question: string; readonly units: Readonly<Record<string, string>> }>>;
  /** Clauses of national law that speak of a step, or of the `opening`; several wordings stand beside each other (PR29). */
  readonly cites?: Readonly<Record<StepId, readonly LawRef[]>>;
  /** What the State says of the way, where the definition is one. */
  readonly channel?: ChannelLaw;
  readonly documents?: Readonly<
    Record<
      string,
      {
        readonly title: OfficerText;
        readonly term: Clock;
        /** What somebody must bring to get it, by a clause that was read; absent is "not read", and never that nothing is needed (R6). */
        readonly brings?: readonly NationalOption[];
      }
    >
  >;
};

/** How many votes a proposal needs: more for than against of those cast, or more than half of all seats. */
export type Majority = "ofVotes" | "ofSeats";

/**
 * A commission or panel that decides cases in sittings, as the State's law says of it; what nobody read is "unknown", and the node works by
 * our own standard, which it shows as not confirmed (PR80). @source decision:0081
 */
export type DecidingBody = {
  readonly unit: string;
  /** Procedures whose steps `byBody` it decides. */
  readonly procedures: readonly string[];
  /** Who its members are, in words. */
  readonly composition: SaidByLaw<OfficerText>;
  readonly seats: SaidByLaw<number>;
  readonly quorum: SaidByLaw<number>;
  readonly majority: SaidByLaw<Majority>;
  /** Whether nobody decides outside a sitting. */
  readonly alone: SaidByLaw<boolean>;
  readonly source: readonly LawRef[];
};

/** Who may go first on a route. A ground orders and refuses nobody. */
export type PriorityGround = "child" | "woman";

/** Whom a State has taken first on a route: shorter limits for them, and longer ones for nobody (RE19). @source decision:0073 */
export type RoutePriority = {
  readonly title: OfficerText;
  readonly grounds: readonly { readonly ground: PriorityGround; readonly source: LawRef }[];
  readonly acknowledge: Clock;
  /** By when they have been helped, from when they were taken in hand. */
  readonly finish: Clock;
};

/** Where a kind of need is referred to, and by when it must be acknowledged. */
export type Route = {
  readonly id: string;
  readonly title: OfficerText;
  readonly units: readonly string[];
  /** Case that the receiving unit opens on acceptance. */
  readonly procedure?: string;
  /** Compartments that the referral lets the receiving unit open. */
  readonly compartments: readonly string[];
  readonly acknowledge: Clock;
  /** What the term counts from: a hand-over that the law times from the first contact is not put off by being sent late or sent on. */
  readonly runsFrom: "firstContact" | "sent";
  /** Absent where everybody waits alike. */
  readonly first?: RoutePriority;
  readonly why: readonly LawRef[];
};

/**
 * What the State's law asks so that a child of parents without its nationality gets it at birth; what nobody read is "unknown".
 * `residence` speaks of two parents without any nationality, `jointConsent` of parents of whom each has another.
 */
export type BirthNationality = {
  readonly residence: SaidByLaw<"bothPermanent" | "oneHabitual">;
  readonly jointConsent: SaidByLaw<true>;
};

/** One State's package: what is on, who does it, its clocks and calendar. */
export type Country = {
  readonly code: string;
  readonly title: OfficerText;
  readonly timeZone: string;
  readonly isDemo: boolean;
  /** The node runs an exercise of this State, or training, with invented persons; never written in a package, set at start. */
  readonly played?: "exercise" | "training";
  readonly languages: readonly PersonLanguage[];
  readonly calendar: WorkingCalendar;
  readonly organisations: readonly Organisation[];
  readonly units: readonly Unit[];
  readonly procedures: Readonly<Record<string, ProcedureSwitch>>;
  readonly routes: readonly Route[];
  /** Nationality by birth; absent where nothing of it was read. */
  readonly birth?: BirthNationality;
  /** Commissions and panels that decide in sittings; absent where none was read. */
  readonly bodies?: readonly DecidingBody[];
  /** First services of the directory; a node adds its own. Shape: `Service` of src/directory. */
  readonly services: readonly unknown[];
  /** What is laid down for a mass arrival; absent where no plan of the State was read (decision 0019). */
  readonly contingency?: ContingencyPlan;
};

/** Declares a country; that it fits the procedures it switches on is checked by `checkCountry` at start. */
export function defineCountry<const C extends Country>(country: C): C & Country {
  return country;
}

/**
 * The clock of a country that holds on a day for these answers, or undefined when the State has none.
 * A clock made for an answer goes before the general one; one that runs for each of something runs as often as the case says (PR31).
 */
export function findClock(
  clocks: readonly Clock[],
  id: ClockId,
  on: string,
  answers: Readonly<Record<string, unknown>> = {},
): Clock | undefined {
  const found = findWording(clocks, id, on, answers);
  return found && timesAnswered(found, answers);
}

/** A month for each month that was paid; where the case does not say how many, the term counts once. */
function timesAnswered(clock: Clock, answers: Readonly<Record<string, unknown>>): Clock {
  if (clock.quantity === "unknown" || clock.each === undefined) return clock;
  const times = answers[clock.each];
  return typeof times === "number" && Number.isInteger(times) && times > 0 ? { ...clock, quantity: clock.quantity * times } : clock;
}

/** Figures of a country as they hold on a day for these answers, by id (PR26). */
export function figuresOn(
  figures: readonly LawFigure[],
  on: string,
  answers: Readonly<Record<string, unknown>>,
): Readonly<Record<string, number | "unknown">> {
  const ids = [...new Set(figures.map((one) => one.id))];
  return Object.fromEntries(ids.map((id) => [id, findWording(figures, id, on, answers)?.quantity ?? "unknown"]));
}

/** Of several wordings the one that holds on the day; one made for an answer goes before the general one (PR15). */
function findWording<W extends Clock | LawFigure>(
  all: readonly W[],
  id: string,
  on: string,
  answers: Readonly<Record<string, unknown>>,
): W | undefined {
  const holding = all.filter((one) => one.id === id && one.validFrom <= on && (one.validTo === undefined || on <= one.validTo));
  const special = holding.find((one) => one.when?.is.includes(String(answers[one.when.question])));
  return special ?? holding.find((one) => one.when === undefined);
}

/** The name of a unit; of one that the State does not have, its code. */
export function unitTitle(country: Country, code: string): OfficerText {
  return country.units.find((unit) => unit.code === code)?.title ?? { en: code, ru: code };
}
