import { ageRange, isChild } from "./age.ts";
import { findKeepApart } from "./child-rules.ts";
import type { AnswerCode, QuestionCode, View } from "./facts.ts";
import { adults, isRelative } from "./family.ts";
import { type Finding, no, undetermined, yes } from "./finding.ts";

/** ND5. A wish for asylum, unsure or said as fear of return, opens the asylum procedure; nobody is asked to be sure. */
export function findAsylum({ person }: View): Finding {
  if (person.wishesAsylum === "yes") return yes("wishesAsylum");
  if (person.wishesAsylum === "unsure") return yes("unsureAboutAsylum");
  const fears = person.answers?.fearsReturn;
  if (fears === "yes" || fears === "unsure") return yes("fearsReturn");
  if (person.wishesAsylum === "notAsked") return undetermined("wishesAsylum", "asylumNotAsked");
  return no("noWishForAsylum");
}

const indicators = ["papersTaken", "unpaidWork", "debtBondage", "controlled"] as const;

/** ND6. One ticked indicator is enough to be a presumed victim; free text is never one, it is shown beside the question. */
export function findTrafficking(view: View): Finding {
  const answers = view.person.answers ?? {};
  const ticked = indicators.filter((indicator) => answers[indicator] === "yes");
  if (ticked.length > 0) return yes(...ticked);
  const open = indicators.find((indicator) => answers[indicator] !== "no");
  const apart = findKeepApart(view);
  if (apart.holds === "yes")
    return undetermined(answers.relationVerified ? (open ?? "childProtectionSaw") : "relationVerified", ...apart.because);
  if (open) return undetermined(open, "indicatorsOpen");
  return apart.holds === "undetermined" ? undetermined(apart.ask, ...apart.because) : no("noIndicator");
}

/** ND7. A woman or girl alone, among strangers, or who says that she does not feel safe. */
export function findWomanAtRisk(view: View): Finding {
  const { sex, relation, answers } = view.person;
  if (answers?.feelsUnsafe === "yes" && sex !== "M") return yes("saidYes");
  if (sex === "M") return no("isMan");
  if (sex === undefined) return undetermined("sex", "notAsked");
  if (sex === "F" && (answers?.alone === "yes" || view.others.length === 0)) return yes("womanAlone");
  if (sex === "F" && relation === "notRelated") return yes("womanNotAmongRelatives");
  if (answers?.feelsUnsafe === "no") return no("saidNo");
  return undetermined("feelsUnsafe", answers?.feelsUnsafe === "unsure" ? "saidUnsure" : "notAsked");
}

/** ND8. */
export function findPregnant(view: View): Finding {
  const { sex, birth, answers } = view.person;
  if (answers?.pregnant === "yes") return yes("saidYes");
  if (answers?.pregnant === "no") return no("saidNo");
  if (sex === "M") return no("isMan");
  const range = ageRange(birth, view.today, view.policy);
  if (range && range.max < view.policy.pregnancyAskedYearsMin) return no("belowAgeAsked");
  return undetermined("pregnant", answers?.pregnant === "unsure" ? "saidUnsure" : "notAsked");
}

/** ND9. Who cares for children of the group without another parent. */
export function findSingleParent(view: View): Finding {
  const { relation, answers } = view.person;
  if (answers?.singleParent === "yes") return yes("saidYes");
  if (answers?.singleParent === "no") return no("saidNo");
  const children = view.others.filter((member) => isChild({ ...view, person: member }) !== "no");
  if (children.length === 0) return no("noChildrenInGroup");
  if (relation === "head") {
    if (view.others.some((member) => member.relation === "spouse")) return no("otherParentPresent");
    const own = children.some((member) => member.relation === "child" && isChild({ ...view, person: member }) === "yes");
    const clear = adults(view).every((member) => member.relation !== undefined);
    if (own && clear) return yes("onlyAdultWithChildren");
  }
  return undetermined("singleParent", answers?.singleParent === "unsure" ? "saidUnsure" : "notAsked");
}

/** ND10. */
export function findOlderPerson(view: View): Finding {
  const said = view.person.answers?.olderPerson;
  if (said === "yes") return yes("saidYes");
  const range = ageRange(view.person.birth, view.today, view.policy);
  if (!range) return undetermined("birth", "ageUnknown");
  if (range.min >= view.policy.olderPersonYearsMin) return yes("oldByAge");
  if (range.max < view.policy.olderPersonYearsMin) return no("youngerByAge");
  return said === "no" ? no("saidNo") : undetermined("olderPerson", "ageUnknown");
}

/** ND11, ND12, ND18: what only the person can say. */
export function findByAnswer(code: AnswerCode & QuestionCode): (view: View) => Finding {
  return ({ person }) => {
    const said = person.answers?.[code];
    if (said === "yes") return yes("saidYes");
    if (said === "no") return no("saidNo");
    return undetermined(code, said === "unsure" ? "saidUnsure" : "notAsked");
  };
}

/** ND13. No nationality, or none known, is to be looked into; it is no finding that the person is stateless. */
export function findStatelessness({ person }: View): Finding {
  const { nationality, answers } = person;
  if (nationality === "XXA") return yes("stateless");
  if (nationality === "XXX" || nationality === "unknown") return yes("nationalityUnknown");
  if (answers?.nationalityDoubt === "yes") return yes("saidYes");
  if (nationality === undefined) return undetermined("nationality", "notAsked");
  if (answers?.nationalityDoubt === "unsure") return undetermined("nationalityDoubt", "saidUnsure");
  // The two codes for refugees leave out which nationality they hold, if any.
  if (nationality === "XXB" || nationality === "XXC") {
    return answers?.nationalityDoubt === "no" ? no("saidNo") : undetermined("nationalityDoubt", "refugeeWithoutNationality");
  }
  return no("nationalityGiven");
}

/** ND14. Only what a person tells unasked: a question at a post can hurt, and an answer within others' hearing can kill. */
export function findSurvivor({ person }: View): Finding {
  if (person.answers?.survivorDisclosed !== "yes") return undetermined(undefined, "onlyIfDisclosed");
  return { ...yes("saidYes"), route: person.sex === "M" ? "medical" : "women-at-risk" };
}

/** ND16. Relatives who arrived together stay together, unless the person says that they are not safe with them. */
export function findFamilyUnity(view: View): Finding {
  const { relation } = view.person;
  if (view.others.length === 0) return no("onlyOneInGroup");
  if (findKeepApart(view).holds === "yes") {
    return undetermined(view.person.answers?.relationVerified ? "childProtectionSaw" : "relationVerified", "childWithUnclearAdult");
  }
  const relatives = view.others.filter((member) => isRelative(member.relation) && member.relation !== "head");
  if (relation === "head" && relatives.length > 0) return yes("relativesInGroup");
  if (relation !== "head" && isRelative(relation)) return yes("relativesInGroup");
  if (relation === undefined || view.others.some((member) => member.relation === undefined))
    return undetermined("relation", "relationUnknown");
  return no("noRelativesInGroup");
}

/** ND17. Tracing only as the person wishes; for a child, child protection decides with the child. */
export function findFamilyTracing(view: View): Finding {
  const said = view.person.answers?.familyElsewhere;
  if (said === "yes") return yes("saidYes");
  if (said === "no") return no("saidNo");
  return undetermined("familyElsewhere", said === "unsure" ? "saidUnsure" : "notAsked");
}

/** ND19. */
export function findRegistration(): Finding {
  return yes("everyArrival");
}
