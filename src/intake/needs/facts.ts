import type { Answer, Birth, Day, Evidence, LawRef, NationalityCode, PersonText, Sex } from "../../kernel/index.ts";
import type { ArrivalRow, Relation, TickedNeed } from "../import/arrival-row.ts";

/** Questions that are answered by yes, no or unsure; one that stands in no record was not asked. */
export const answerCodes = [
  "alone",
  "parentPresent",
  "guardianshipShown",
  "relationVerified",
  "childProtectionSaw",
  "fearsReturn",
  "papersTaken",
  "unpaidWork",
  "debtBondage",
  "controlled",
  "feelsUnsafe",
  "pregnant",
  "singleParent",
  "olderPerson",
  "disability",
  "medical",
  "nationalityDoubt",
  "survivorDisclosed",
  "familyElsewhere",
  "seeksWork",
] as const;
export type AnswerCode = (typeof answerCodes)[number];

/** Whatever may be asked next: the answers, and the facts that have fields of their own. */
export const questionCodes = [
  ...answerCodes.filter((code) => code !== "survivorDisclosed"),
  "birth",
  "sex",
  "relation",
  "nationality",
  "wishesAsylum",
] as const;
/** A question that may be put; violence is not among them, since it is never asked at a post. */
export type QuestionCode = Exclude<AnswerCode, "survivorDisclosed"> | "birth" | "sex" | "relation" | "nationality" | "wishesAsylum";

/** What is known of a person at the first contact. Absent is not asked. `id` is the person's within the group. */
export type PersonFacts = {
  readonly id: string;
  readonly sex?: Sex;
  readonly birth?: Birth;
  readonly nationality?: NationalityCode;
  /** To the first of the group. */
  readonly relation?: Relation;
  readonly wishesAsylum: Answer;
  /** Shown to the officer beside a question; never read by a rule. */
  readonly reasonOwnWords?: string;
  readonly answers?: Readonly<Partial<Record<AnswerCode, Answer>>>;
};

/** Everybody who arrived together, the person as well. */
export type GroupFacts = { readonly members: readonly PersonFacts[] };

/** Needs of the first look, in the order in which they are shown. */
export const needCodes = [
  "unaccompaniedChild",
  "keepApart",
  "child",
  "noDetention",
  "asylum",
  "trafficking",
  "survivorOfViolence",
  "medical",
  "pregnant",
  "womanAtRisk",
  "separatedChild",
  "disability",
  "olderPerson",
  "singleParent",
  "familyUnity",
  "familyTracing",
  "statelessness",
  "labour",
  "registration",
] as const;
export type NeedCode = (typeof needCodes)[number];

/** The first step of each procedure or service that a need leads to. */
export const routeCodes = [
  "asylum",
  "child-protection",
  "nrm",
  "women-at-risk",
  "statelessness",
  "medical",
  "family-tracing",
  "labour-routes",
  "registration",
] as const;
export type RouteCode = (typeof routeCodes)[number];

/** Reasons a finding may give. */
export const factCodes = [
  "under18",
  "mayBeUnder18",
  "over18",
  "ageUnknown",
  "saidAlone",
  "onlyOneInGroup",
  "parentPresent",
  "parentAbsent",
  "parentUnclear",
  "guardianPresent",
  "guardianshipNotShown",
  "relationNotParent",
  "relationUnknown",
  "relationVerified",
  "relationNotVerified",
  "relationDisproved",
  "childSpouse",
  "noAdultInGroup",
  "childWithUnclearAdult",
  "childProtectionSaw",
  "wishesAsylum",
  "unsureAboutAsylum",
  "noWishForAsylum",
  "asylumNotAsked",
  "fearsReturn",
  "papersTaken",
  "unpaidWork",
  "debtBondage",
  "controlled",
  "noIndicator",
  "indicatorsOpen",
  "saidYes",
  "saidNo",
  "saidUnsure",
  "notAsked",
  "onlyIfDisclosed",
  "womanAlone",
  "womanNotAmongRelatives",
  "isMan",
  "belowAgeAsked",
  "onlyAdultWithChildren",
  "noChildrenInGroup",
  "otherParentPresent",
  "oldByAge",
  "youngerByAge",
  "stateless",
  "nationalityUnknown",
  "nationalityGiven",
  "refugeeWithoutNationality",
  "relativesInGroup",
  "noRelativesInGroup",
  "everyArrival",
] as const;
export type FactCode = (typeof factCodes)[number];

/** Three answers: undetermined is never "no" (R6). */
export type Holds = "yes" | "no" | "undetermined";

/** Who should put a question: a child's are left to trained staff, a woman's to a woman. */
export type AskedBy = "trainedChildStaff" | "woman";

/**
 * What the first look says of one need. `undetermined` is shown like `yes`, with what to ask: it is never "no" (R6).
 * It orders help and referral; it decides no status and proves nothing.
 * @source rap-2012:RAP-I-FN3
 */
export type NeedFinding = {
  readonly need: NeedCode;
  readonly holds: Holds;
  readonly because: readonly { readonly fact: FactCode }[];
  readonly ask?: { readonly question: QuestionCode; readonly text: PersonText; readonly by?: AskedBy };
  /** As numbered in RULES.md. */
  readonly rule: string;
  readonly source: readonly LawRef[];
  readonly route: RouteCode;
  /** The first level of UNHCR's specific-needs code that stands beside ours. */
  readonly unhcr?: { readonly code: string; readonly evidence: Evidence };
  /** Only where a source names a time; `quantity: 0, unit: "day"` is the same day. Not confirmed unless evidence is R. */
  readonly within?: { readonly quantity: number; readonly unit: "hour" | "day"; readonly evidence: Evidence };
  /** Members from whom the child is kept apart until child protection has seen them. */
  readonly apartFrom?: readonly string[];
  /** The person's own words, to be read by the officer beside the question. */
  readonly showBeside?: "reasonOwnWords";
};

/** Figures that the rules use. A country may be more protective, never less. */
export type NeedPolicy = {
  /** @source crc-1989:1 */
  readonly childYearsBelow: number;
  /** UNHCR's practice, from memory: not confirmed. */
  readonly olderPersonYearsMin: number;
  /** How far an estimate may be off: practice of ours; within it the person counts as a child. */
  readonly estimateYearsOff: number;
  /** Girls below this age are not asked about a pregnancy: practice of ours. */
  readonly pregnancyAskedYearsMin: number;
};

/** The figures where a country sets none. */
export const defaultNeedPolicy: NeedPolicy = {
  childYearsBelow: 18,
  olderPersonYearsMin: 60,
  estimateYearsOff: 2,
  pregnancyAskedYearsMin: 10,
};

/** The person and the group as a rule sees them. */
export type View = {
  readonly person: PersonFacts;
  readonly others: readonly PersonFacts[];
  readonly today: Day;
  readonly policy: NeedPolicy;
};

const answerOfTick: Readonly<Record<TickedNeed, AnswerCode>> = {
  alone: "alone",
  olderPerson: "olderPerson",
  medical: "medical",
  disability: "disability",
  pregnant: "pregnant",
  singleParent: "singleParent",
  womanAtRisk: "feelsUnsafe",
  survivorOfViolence: "survivorDisclosed",
  familyElsewhere: "familyElsewhere",
};

/** The facts of one row of a list: a tick is a yes, what is not ticked was not asked. */
export function factsOfArrival(id: string, arrival: ArrivalRow): PersonFacts {
  const { sex, birth, nationality, relation, wishesAsylum, reasonOwnWords } = arrival;
  const answers: Partial<Record<AnswerCode, Answer>> = {};
  for (const need of arrival.needs ?? []) answers[answerOfTick[need]] = "yes";
  return {
    id,
    birth,
    wishesAsylum,
    answers,
    ...(sex && { sex }),
    ...(nationality && { nationality }),
    ...(relation && { relation }),
    ...(reasonOwnWords && { reasonOwnWords }),
  };
}
