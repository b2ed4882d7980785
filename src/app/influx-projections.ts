import { Confirmation, type GroupRecord, PlaceReport, Readiness } from "../influx/index.ts";
import { upsertActivation, upsertConfirmation, upsertPlace, upsertReadiness } from "../influx/server.ts";
import type { Day } from "../kernel/index.ts";
import type { Part } from "../ledger/index.ts";
import { endOfDay, type PlanTerm } from "../process/index.ts";
import { type Obligation, replaceObligations, upsertGroupDecision } from "../process/server.ts";
import type { Node, Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";

/** Only what there is: a record has no empty places. */
const present = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined));

type Due = {
  readonly dossier: string;
  readonly part: Part;
  readonly of: "influx" | "group";
  readonly prefix: "influx" | "decision";
  readonly terms: { readonly longest: PlanTerm; readonly review: PlanTerm } | undefined;
};

/** MI4: while it was not ended, somebody owes a review of it, and its last day is owed too. */
function dutiesOf({ dossier, part, of, prefix, terms }: Due, node: Node): Obligation[] {
  const unit = valueOf<string>(part, `${prefix}Unit`);
  const since = valueOf<string>(part, `${prefix}Since`);
  if (unit === undefined || since === undefined || valueOf(part, `${prefix}End`) !== undefined) return [];
  const duty = (step: string, day: Day | undefined, term: PlanTerm | undefined): Obligation => ({
    dossier,
    subject: dossier,
    name: step,
    kind: "task",
    unit,
    owner: undefined,
    procedure: undefined,
    step,
    reference: valueOf<string>(part, `${prefix}Reference`) ?? "",
    startedAt: since,
    dueAt: day === undefined ? since : endOfDay(day, node.country.timeZone),
    source: term?.source ?? "decision:0019",
    evidence: term?.evidence ?? "memory",
  });
  return [
    duty(`${of}.review`, valueOf<Day>(part, `${prefix}ReviewOn`), terms?.review),
    duty(`${of}.end`, valueOf<Day>(part, `${prefix}Until`), terms?.longest),
  ];
}

/** An activation in its table, and what is due on it. */
export const activationRow: Projection = {
  kind: "influx",
  compartment: "influx",
  tables: ["influx.activation", "process.obligation"],
  write(tx, { dossier, subject, part }, node) {
    const text = (field: string) => valueOf<string>(part, field) ?? "";
    upsertActivation(tx, {
      id: subject,
      reference: text("influxReference"),
      plan: text("influxPlan"),
      posts: valueOf<string[]>(part, "influxPosts") ?? [],
      reason: text("influxReason"),
      unit: text("influxUnit"),
      since: text("influxSince"),
      until: text("influxUntil"),
      reviewOn: text("influxReviewOn"),
      ...present({ review: valueOf(part, "influxReview"), end: valueOf(part, "influxEnd") }),
    });
    const terms = node.country.contingency?.activation;
    replaceObligations(tx, { dossier, subject }, dutiesOf({ dossier, part, of: "influx", prefix: "influx", terms }, node));
  },
};

/** A decision on a group as gates compare with it, and what is due on it. */
export const groupDecisionRow: Projection = {
  kind: "group-decision",
  compartment: "influx",
  tables: ["process.group_decision", "process.obligation"],
  write(tx, { dossier, subject, part }, node) {
    const text = (field: string) => valueOf<string>(part, field) ?? "";
    const end = valueOf<{ on: string }>(part, "decisionEnd");
    const record = {
      id: subject,
      reference: text("decisionReference"),
      kind: text("decisionKind") as GroupRecord["kind"],
      origins: valueOf<string[]>(part, "decisionOrigins") ?? [],
      arrivedFrom: text("decisionFrom"),
      posts: valueOf<string[]>(part, "decisionPosts") ?? [],
      reason: text("decisionReason"),
      unit: text("decisionUnit"),
      since: text("decisionSince"),
      until: text("decisionUntil"),
      reviewOn: text("decisionReviewOn"),
      ...present({ arrivedTo: valueOf(part, "decisionTo"), endedOn: end?.on, review: valueOf(part, "decisionReview"), end }),
    };
    upsertGroupDecision(tx, record);
    const terms = node.country.contingency?.group;
    replaceObligations(tx, { dossier, subject }, dutiesOf({ dossier, part, of: "group", prefix: "decision", terms }, node));
  },
};

/** What was last reported of a place. */
export const placeRow: Projection = {
  kind: "reception-place",
  compartment: "influx",
  tables: ["influx.place"],
  write(tx, { subject, part }) {
    const report = PlaceReport.safeParse(valueOf(part, "placeReport"));
    if (report.success) upsertPlace(tx, subject, report.data);
  },
};

/** MI13: a part of the plan as its organisation confirmed it. */
export const planPartRow: Projection = {
  kind: "plan-part",
  compartment: "influx",
  tables: ["influx.plan_part"],
  write(tx, { subject, part }) {
    const confirmed = Confirmation.safeParse(valueOf(part, "partConfirmed"));
    if (confirmed.success) upsertConfirmation(tx, subject, confirmed.data);
  },
};

/** MI14: what a post has ready. */
export const readinessRow: Projection = {
  kind: "readiness",
  compartment: "influx",
  tables: ["influx.readiness"],
  write(tx, { subject, part }) {
    const items = Object.entries(part.fields).flatMap(([field, { value }]) => {
      const read = Readiness.safeParse(value);
      return field.startsWith("readiness/") && read.success ? [[field.slice("readiness/".length), read.data] as const] : [];
    });
    upsertReadiness(tx, subject, { post: valueOf<string>(part, "readinessPost") ?? "", items: Object.fromEntries(items) });
  },
};
