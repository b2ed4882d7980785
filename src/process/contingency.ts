import type { Evidence, LawRef, OfficerText } from "../kernel/index.ts";
import type { Term } from "./national-data.ts";

/** A figure of a contingency plan, with where it stands and how it was read. */
export type PlanFigure = { readonly quantity: number; readonly source: LawRef; readonly evidence: Evidence };

/** A length of time of a contingency plan, with where it stands and how it was read. */
export type PlanTerm = Term & { readonly source: LawRef; readonly evidence: Evidence };

/** How many arrivals within how many hours, at one post or at all posts of the State, are more than a usual day's work. */
export type Threshold = {
  readonly id: string;
  readonly title: OfficerText;
  /** A post, or all posts of the State together. */
  readonly unit: string;
  readonly withinHours: number;
  /** Counts those alone who claim this one nationality, as code of two letters; everybody where it is absent. */
  readonly origin?: string;
  readonly arrivals: PlanFigure;
  /** What the plan says is done when it is reached. */
  readonly measure: OfficerText;
};

/** Where people sleep: how many can, who reports on it, which posts send people there, and what it should have. */
export type ReceptionPlace = {
  readonly id: string;
  readonly title: OfficerText;
  /** Unit that reports how many sleep there. */
  readonly unit: string;
  readonly serves: readonly string[];
  readonly capacity: PlanFigure;
  readonly staff: readonly { readonly id: string; readonly title: OfficerText; readonly perHundred: PlanFigure }[];
  readonly stocks: readonly { readonly id: string; readonly title: OfficerText; readonly planned: PlanFigure }[];
};

/** What an organisation has taken on in the plan: which of its units, what, and how soon after the plan is put into force. */
export type PlanPart = {
  readonly id: string;
  readonly unit: string;
  readonly title: OfficerText;
  readonly within: PlanTerm;
};

/** Something that a post or district has ready before it is needed, and whose work it is. */
export type ReadinessItem = { readonly id: string; readonly title: OfficerText; readonly owner: OfficerText; readonly source: LawRef };

/** The plan drawn up for an outflow from one country: what tells of it, who screens whom for what, and where people go. */
export type OutflowPlan = {
  readonly origin: string;
  readonly title: OfficerText;
  readonly source: LawRef;
  /** Thresholds of the plan that count arrivals from this country. */
  readonly thresholds: readonly string[];
  readonly screening: readonly {
    readonly id: string;
    readonly title: OfficerText;
    readonly roles: readonly string[];
    readonly units: readonly string[];
    readonly source: LawRef;
  }[];
  /** Places of the plan that take them in. */
  readonly places: readonly string[];
};

type Deciders = { readonly roles: readonly string[]; readonly units: readonly string[] };

/** What a State has laid down for a mass arrival: when it is one, who says so, who decides, where people go. */
export type ContingencyPlan = {
  readonly version: string;
  readonly title: OfficerText;
  readonly source: LawRef;
  /** Said on every screen that shows the plan, where it is not a real one. */
  readonly note?: OfficerText;
  readonly thresholds: readonly Threshold[];
  readonly places: readonly ReceptionPlace[];
  readonly parts?: readonly PlanPart[];
  readonly readiness?: readonly ReadinessItem[];
  readonly outflows?: readonly OutflowPlan[];
  /** Units that are told of a threshold: one notice each. */
  readonly tells: readonly string[];
  readonly activates: Deciders;
  readonly decidesGroups: Deciders;
  /** How long an activation may hold, and after how long it is looked at again at the latest. */
  readonly activation: { readonly longest: PlanTerm; readonly review: PlanTerm };
  /** The same of a decision on a group. */
  readonly group: { readonly longest: PlanTerm; readonly review: PlanTerm };
};

/** Stands for all posts of the State together in a threshold. */
export const allPosts = "all";

type Facts = {
  readonly units: ReadonlyMap<string, { readonly kind: string }>;
  readonly isGround: (ref: string) => boolean;
};

/** Where a contingency plan does not fit its State: each figure has a source that was read, each unit exists (MI1). */
export function checkContingency(plan: ContingencyPlan, { units, isGround }: Facts): string[] {
  const faults: string[] = [];
  const need = (held: boolean, fault: string) => {
    if (!held) faults.push(`contingency plan: ${fault}`);
  };
  for (const [name, { source, evidence, quantity }] of figuresOf(plan)) {
    need(isGround(source), `${name} cites unknown ${source}`);
    need(evidence !== "memory", `${name} is a figure that nobody read`);
    need(Number.isInteger(quantity) && quantity > 0, `${name} is not a whole number above nought`);
  }
  need(isGround(plan.source), `cites unknown ${plan.source}`);
  for (const { id, unit, withinHours } of plan.thresholds) {
    need(unit === allPosts || units.get(unit)?.kind === "post", `threshold ${id} is of no post of this State`);
    need(withinHours > 0 && withinHours <= 24 * 31, `threshold ${id} counts over no time, or over more than a month`);
  }
  const named = [
    ...plan.tells,
    ...plan.activates.units,
    ...plan.decidesGroups.units,
    ...plan.places.flatMap((one) => [one.unit, ...one.serves]),
    ...(plan.parts ?? []).map((one) => one.unit),
    ...(plan.outflows ?? []).flatMap((one) => one.screening.flatMap((step) => step.units)),
  ];
  for (const unit of named) need(units.has(unit), `unit ${unit} is unknown`);
  faults.push(...checkOutflows(plan, { units, isGround }));
  need(plan.tells.length > 0, "nobody is told when a threshold is reached");
  for (const list of [plan.thresholds, plan.places, plan.parts ?? [], plan.readiness ?? []])
    need(new Set(list.map((one) => one.id)).size === list.length, "two of its parts have one id");
  return faults;
}

/** What of an outflow does not fit: each threshold counts arrivals from its country, each place is of the plan, each step has a ground and somebody (MI15). */
function checkOutflows(plan: ContingencyPlan, { isGround }: Facts): string[] {
  const grounds = [...(plan.readiness ?? []), ...(plan.outflows ?? []), ...(plan.outflows ?? []).flatMap((one) => one.screening)];
  const unknown = grounds.filter((one) => !isGround(one.source)).map((one) => `contingency plan: cites unknown ${one.source}`);
  const odd = (plan.outflows ?? []).flatMap(({ origin, thresholds, places, screening }) => [
    ...thresholds
      .filter((id) => plan.thresholds.find((one) => one.id === id)?.origin !== origin)
      .map((id) => `threshold ${id} does not count arrivals from ${origin}`),
    ...places.filter((id) => !plan.places.some((one) => one.id === id)).map((id) => `place ${id} is none of the plan`),
    ...(thresholds.length === 0 ? [`nothing tells of an outflow from ${origin}`] : []),
    ...screening.filter((one) => one.roles.length === 0 || one.units.length === 0).map((one) => `nobody takes ${one.id}`),
  ]);
  return [...unknown, ...odd.map((fault) => `contingency plan: ${fault}`)];
}

/** Every figure of a plan by what it is a figure of. */
function figuresOf(plan: ContingencyPlan): [string, PlanFigure][] {
  return [
    ...plan.thresholds.map((one): [string, PlanFigure] => [`threshold ${one.id}`, one.arrivals]),
    ...plan.places.flatMap((place): [string, PlanFigure][] => [
      [`capacity of ${place.id}`, place.capacity],
      ...place.staff.map((one): [string, PlanFigure] => [`staff ${one.id} of ${place.id}`, one.perHundred]),
      ...place.stocks.map((one): [string, PlanFigure] => [`stock ${one.id} of ${place.id}`, one.planned]),
    ]),
    ...(plan.parts ?? []).map((one): [string, PlanFigure] => [`term of part ${one.id}`, one.within]),
    ["longest activation", plan.activation.longest],
    ["review of an activation", plan.activation.review],
    ["longest decision on a group", plan.group.longest],
    ["review of a decision on a group", plan.group.review],
  ];
}
