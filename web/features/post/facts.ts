import {
  factTexts,
  findNeeds,
  needTexts,
  type AnswerCode,
  type NeedView,
  type PersonFacts,
  type QuestionCode,
} from "../../../src/intake/index.ts";
import type { Answer, Day, NationalityCode } from "../../../src/kernel/index.ts";
import type { DraftGroup, DraftPerson } from "./draft.ts";
import { familyOf } from "./list-model.ts";

/** What the rules may look at of a row; the same facts that the node makes of its record. */
export function factsOfDraft(person: DraftPerson, group: DraftGroup): PersonFacts {
  const nationality = (person.nationality ?? group.nationality) as NationalityCode | undefined;
  return {
    id: person.id,
    wishesAsylum: person.wishesAsylum,
    answers: person.answers,
    ...(person.sex && { sex: person.sex }),
    ...(person.birth && { birth: person.birth }),
    ...(nationality && { nationality }),
    ...(person.relation && person.relation !== "unknown" && { relation: person.relation as NonNullable<PersonFacts["relation"]> }),
    ...(person.reasonOwnWords && { reasonOwnWords: person.reasonOwnWords }),
  };
}

/** The findings on a row while it is typed, as the node will find them, with what was decided on the sheet. */
export function needsOfDraft(person: DraftPerson, people: readonly DraftPerson[], group: DraftGroup, today: string): readonly NeedView[] {
  const own = familyOf(person, group);
  const members = people.filter((one) => familyOf(one, group) === own).map((one) => factsOfDraft(one, group));
  return findNeeds(factsOfDraft(person, group), { members }, today as Day).map((finding) => {
    const made = person.decisions[finding.need];
    return {
      need: finding.need,
      title: needTexts[finding.need],
      holds: finding.holds,
      because: finding.because.map((one) => factTexts[one.fact]),
      rule: finding.rule,
      source: [...finding.source],
      route: finding.route,
      ...(finding.ask ? { ask: { ...finding.ask } } : {}),
      ...(finding.within ? { within: finding.within } : {}),
      ...(finding.apartFrom ? { apartFrom: [...finding.apartFrom] } : {}),
      ...(made ? { decided: { decided: made.decided, rule: made.rule, ...(made.reason ? { reason: made.reason } : {}) } } : {}),
    };
  });
}

const fieldQuestions: ReadonlySet<QuestionCode> = new Set(["birth", "sex", "relation", "nationality", "wishesAsylum"]);
/** The order in which questions stand, so that none moves under the finger. */
const order: readonly AnswerCode[] = [
  "alone",
  "parentPresent",
  "guardianshipShown",
  "relationVerified",
  "childProtectionSaw",
  "medical",
  "pregnant",
  "disability",
  "olderPerson",
  "singleParent",
  "familyElsewhere",
  "fearsReturn",
  "papersTaken",
  "unpaidWork",
  "debtBondage",
  "controlled",
  "feelsUnsafe",
  "nationalityDoubt",
  "seeksWork",
];

export type Asked = { readonly code: AnswerCode; readonly by?: string | undefined };

/** Questions to put now: those a finding asks for, and those already answered, so that an answer can be changed. */
export function questionsOf(person: Pick<DraftPerson, "answers">, needs: readonly NeedView[]): readonly Asked[] {
  const asked = new Map(
    needs.flatMap((need) =>
      need.ask && !fieldQuestions.has(need.ask.question as QuestionCode) ? [[need.ask.question, need.ask.by] as const] : [],
    ),
  );
  return order.flatMap((code) =>
    asked.has(code) || (person.answers[code] ?? "notAsked") !== "notAsked" ? [{ code, by: asked.get(code) }] : [],
  );
}

const given = (answer: Answer): Answer | undefined => (answer === "notAsked" ? undefined : answer);
const list = (value: string | undefined): string[] | undefined => (value === undefined ? undefined : [value]);

/** The payload of `arrival.record` for a row. */
export function arrivalOf(
  person: DraftPerson,
  group: DraftGroup,
  at: { readonly post: string; readonly arrivedAt: string },
): Readonly<{ [field: string]: unknown }> {
  const answers = Object.fromEntries(Object.entries(person.answers).filter(([, answer]) => answer !== "notAsked"));
  const { mrz, isMrzGood: _, ...paper } = person.paper;
  const lines = (mrz ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 3);
  const hasPaper = paper.type ?? paper.number ?? lines[0];
  return {
    person: person.id,
    group: familyOf(person, group),
    post: at.post,
    arrivedAt: at.arrivedAt,
    relation: person.relation,
    names: person.names,
    sex: person.sex,
    birth: person.birth,
    nationalities: list(person.nationality ?? group.nationality),
    formerResidence: list(group.from),
    languages: list(person.language ?? group.language),
    documentsSeen: hasPaper ? [{ ...paper, type: paper.type ?? "other", ...(lines.length > 0 ? { mrz: lines } : {}) }] : undefined,
    womanOfficer: given(person.womanOfficer),
    wishesAsylum: person.wishesAsylum,
    goingTo: person.goingTo,
    goingWhy: person.goingWhy,
    reasonOwnWords: person.reasonOwnWords,
    fearedAsked: person.fearedAsked ?? (group.isFearAsked ? "asked" : undefined),
    feared: person.fearedAsked || group.isFearAsked ? person.feared : undefined,
    answers: Object.keys(answers).length > 0 ? answers : undefined,
  };
}
