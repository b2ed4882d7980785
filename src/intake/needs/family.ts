import type { Relation } from "../import/arrival-row.ts";
import { mayBeAdult } from "./age.ts";
import type { FactCode, Holds, PersonFacts, QuestionCode, View } from "./facts.ts";

/** Whether a parent or legal guardian of the person is in the group. */
export type ParentFinding = { readonly holds: Holds; readonly fact: FactCode; readonly ask?: QuestionCode };

/** Relations that say who the child belongs to without saying that a parent is there. */
const notParent: ReadonlySet<Relation> = new Set(["nephewOrNiece", "uncleOrAunt", "otherRelative", "notRelated", "grandchild"]);

/**
 * Looks for a parent or guardian among those who arrived together. What the person said of it comes first, then what
 * the relations to the first of the group say.
 */
export function findParent(view: View): ParentFinding {
  const said = view.person.answers?.parentPresent;
  if (said === "yes") return { holds: "yes", fact: "parentPresent" };
  if (said === "no") return { holds: "no", fact: "parentAbsent" };
  if (view.person.answers?.alone === "yes") return { holds: "no", fact: "saidAlone" };
  if (view.others.length === 0) return { holds: "no", fact: "onlyOneInGroup" };
  if (!view.person.relation) return { holds: "undetermined", fact: "relationUnknown", ask: "relation" };
  return parentByRelation(view, view.person.relation);
}

function parentByRelation(view: View, relation: Relation): ParentFinding {
  const head = view.others.find((member) => member.relation === "head");
  if (relation === "child" || relation === "ward") return parentIsHead(view, relation, head);
  if (relation === "spouse") return { holds: "no", fact: "childSpouse", ask: "parentPresent" };
  if (notParent.has(relation)) return { holds: "no", fact: "relationNotParent", ask: "parentPresent" };
  if (relation === "head" || relation === "sibling") {
    if (adults(view).some((member) => member.relation === "parent")) return { holds: "yes", fact: "parentPresent" };
    if (adults(view).some((member) => member.relation === undefined)) {
      return { holds: "undetermined", fact: "parentUnclear", ask: "parentPresent" };
    }
    return { holds: "no", fact: "parentAbsent", ask: "parentPresent" };
  }
  // A child written down as parent or grandparent of the first: one of the two facts is wrong.
  return { holds: "undetermined", fact: "parentUnclear", ask: "parentPresent" };
}

function parentIsHead(view: View, relation: "child" | "ward", head: PersonFacts | undefined): ParentFinding {
  const { relationVerified, guardianshipShown } = view.person.answers ?? {};
  if (!head || !mayBeAdult(head, view)) return { holds: "undetermined", fact: "parentUnclear", ask: "parentPresent" };
  if (relationVerified === "no" || relationVerified === "unsure") {
    return { holds: "undetermined", fact: "relationDisproved", ask: "parentPresent" };
  }
  if (relation === "child") return { holds: "yes", fact: "parentPresent" };
  // Anyone can say that a child is their ward; a paper or an authority shows it.
  if (guardianshipShown === "yes") return { holds: "yes", fact: "guardianPresent" };
  if (guardianshipShown === "no") return { holds: "no", fact: "guardianshipNotShown", ask: "parentPresent" };
  return { holds: "undetermined", fact: "guardianshipNotShown", ask: "guardianshipShown" };
}

/** Members who may be adults. */
export function adults(view: View): readonly PersonFacts[] {
  return view.others.filter((member) => mayBeAdult(member, view));
}

/**
 * Whether an adult of the group could be a parent whom the relations do not show: two families may travel as one group,
 * and a child kept apart from its own mother is harmed. Then the question comes before the measure.
 */
export function mayHaveParentUnseen(view: View): boolean {
  const possible: Partial<Record<Relation, readonly Relation[]>> = {
    nephewOrNiece: ["sibling"],
    grandchild: ["child", "spouse"],
    uncleOrAunt: ["grandparent"],
    otherRelative: ["otherRelative"],
    notRelated: ["notRelated"],
  };
  const relation = view.person.relation;
  const wanted = relation ? (possible[relation] ?? []) : [];
  return adults(view).some((member) => member.relation === undefined || wanted.includes(member.relation));
}

/** Whether the person says to be a relative of the first of the group. */
export function isRelative(relation: Relation | undefined): boolean {
  return relation !== undefined && relation !== "notRelated";
}
