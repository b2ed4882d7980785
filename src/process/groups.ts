import type { GroupDecision } from "./gate.ts";
import type { Verdict } from "./facts.ts";

/** What the record says of a person that a decision on a group may look at; what is absent was not asked (R6). */
export type GroupMember = {
  readonly nationalities?: unknown;
  readonly formerResidence?: unknown;
  readonly post?: unknown;
  /** The day of first contact in the State's own time. */
  readonly arrivedOn?: unknown;
};

/** Nationalities that say nothing against a former residence: stateless, refugee, unspecified, not known. */
const noNationality = new Set(["XXA", "XXB", "XXC", "XXX", "unknown"]);

/** Whether a decision on a group holds on a day. */
export function isGroupInForce(decision: GroupDecision, today: string): boolean {
  return decision.endedOn === undefined && today <= decision.until;
}

/**
 * Whether a person is of the group that a decision describes: by where they come from, when and where they came. Nothing else is
 * asked: the simple test is what makes a decision on a group one. What is not recorded is undetermined.
 * @source unhcr-standards:registration.emergency
 */
export function belongsTo(decision: GroupDecision, person: GroupMember): Verdict {
  const parts = [isFrom(decision, person), cameWithin(decision, person), cameOver(decision, person)];
  if (parts.includes("no")) return "no";
  return parts.includes("undetermined") ? "undetermined" : "yes";
}

function isFrom({ origins }: GroupDecision, person: GroupMember): Verdict {
  const [nationalities, residence] = [codes(person.nationalities), codes(person.formerResidence)];
  if (nationalities?.some((one) => origins.includes(one))) return "yes";
  const hasNone = nationalities === undefined || nationalities.every((one) => noNationality.has(one));
  if (!hasNone) return "no";
  if (residence?.some((one) => origins.includes(one))) return nationalities === undefined ? "undetermined" : "yes";
  return nationalities === undefined || residence === undefined ? "undetermined" : "no";
}

function cameWithin({ arrivedFrom, arrivedTo }: GroupDecision, { arrivedOn }: GroupMember): Verdict {
  if (typeof arrivedOn !== "string") return "undetermined";
  return arrivedOn >= arrivedFrom && (arrivedTo === undefined || arrivedOn <= arrivedTo) ? "yes" : "no";
}

function cameOver({ posts }: GroupDecision, { post }: GroupMember): Verdict {
  if (posts.length === 0) return "yes";
  if (typeof post !== "string") return "undetermined";
  return posts.includes(post) ? "yes" : "no";
}

function codes(given: unknown): readonly string[] | undefined {
  return Array.isArray(given) && given.length > 0 ? given.filter((one) => typeof one === "string") : undefined;
}
