import { ageRange, isChild } from "./age.ts";
import { adults, findParent, isRelative, mayHaveParentUnseen } from "./family.ts";
import type { View } from "./facts.ts";
import { type Finding, no, undetermined, yes } from "./finding.ts";

/** ND1. An age that may be under eighteen counts as under eighteen until it is clarified. */
export function findChild(view: View): Finding {
  const range = ageRange(view.person.birth, view.today, view.policy);
  if (!range) return undetermined("birth", "ageUnknown");
  if (range.max < view.policy.childYearsBelow) return yes("under18");
  return range.min < view.policy.childYearsBelow ? { ...yes("mayBeUnder18"), ask: "birth" } : no("over18");
}

/** ND2. A child without parent or guardian; a relative whose relation nobody has verified does not count as one. */
export function findUnaccompanied(view: View): Finding {
  const child = isChild(view);
  const parent = findParent(view);
  if (child === "no") return no("over18");
  if (parent.holds === "yes") return no(parent.fact);
  if (parent.holds === "no" && isVerifiedRelative(view)) return no("relationVerified");
  if (child === "undetermined") return undetermined("birth", "ageUnknown", parent.fact);
  if (parent.holds === "undetermined") return undetermined(parent.ask ?? "parentPresent", parent.fact);
  return { ...yes(parent.fact), ...(parent.ask && { ask: parent.ask }) };
}

/** ND3. A child without parent or guardian, with a relative whose relation is verified. */
export function findSeparated(view: View): Finding {
  const child = isChild(view);
  const parent = findParent(view);
  if (child === "no") return no("over18");
  if (parent.holds === "yes") return no(parent.fact);
  if (view.person.relation === "notRelated" || adults(view).length === 0) return no("noRelativesInGroup");
  if (child === "undetermined") return undetermined("birth", "ageUnknown");
  if (parent.holds === "undetermined") return undetermined(parent.ask ?? "parentPresent", parent.fact);
  if (isVerifiedRelative(view)) return yes("relationVerified", parent.fact);
  if (view.person.answers?.relationVerified === "no") return no("relationDisproved");
  if (view.person.relation === undefined) return undetermined("relation", "relationUnknown");
  return undetermined("relationVerified", "relationNotVerified");
}

function isVerifiedRelative(view: View): boolean {
  return view.person.answers?.relationVerified === "yes" && isRelative(view.person.relation) && adults(view).length > 0;
}

/** ND4. A child with adults of whom none is known to be a parent is kept apart until child protection has seen them. */
export function findKeepApart(view: View): Finding {
  const { childProtectionSaw, relationVerified } = view.person.answers ?? {};
  const child = isChild(view);
  if (child === "no") return no("over18");
  if (adults(view).length === 0) return no("noAdultInGroup");
  if (childProtectionSaw === "yes") return no("childProtectionSaw");
  if (child === "yes" && (relationVerified === "no" || relationVerified === "unsure")) return apart(view, "relationDisproved");
  const parent = findParent(view);
  if (parent.holds === "yes") return no(parent.fact);
  if (relationVerified === "yes" && isRelative(view.person.relation)) return no("relationVerified");
  if (child === "undetermined") return undetermined("birth", "ageUnknown", parent.fact);
  if (parent.holds === "undetermined") return undetermined(parent.ask ?? "parentPresent", parent.fact);
  return apartUnlessFamily(view);
}

function apartUnlessFamily(view: View): Finding {
  const { relation, answers } = view.person;
  const saidAbsent = answers?.parentPresent === "no";
  if (!saidAbsent && mayHaveParentUnseen(view)) return undetermined("parentPresent", "parentUnclear");
  // A brother or grandmother is family by what everybody says; a question suffices before children are parted from them.
  if (relation === "sibling" || relation === "grandchild") return undetermined("relationVerified", "relationNotVerified");
  return apart(view, "childWithUnclearAdult");
}

function apart(view: View, fact: "relationDisproved" | "childWithUnclearAdult"): Finding {
  return { ...yes(fact), ask: "childProtectionSaw", apartFrom: adults(view).map((member) => member.id) };
}

/** ND15. Children are not detained for entry or status; who may be a child neither. */
export function findNoDetention(view: View): Finding {
  const { apartFrom: _, ...finding } = findChild(view);
  return finding;
}
