import type { AnswerCode } from "../../../src/intake/index.ts";
import type { Answer, PersonName } from "../../../src/kernel/index.ts";
import type { DraftGroup, DraftPerson } from "./draft.ts";

/** What one tap on a chip makes of an answer: not asked, then yes, then no, then not asked again (R6). */
export function nextAnswer(answer: Answer | undefined): Answer {
  if (answer === undefined || answer === "notAsked") return "yes";
  return answer === "yes" ? "no" : "notAsked";
}

/** A relation that is one tap in a list; every other one stands in the whole row. */
export const listRelations = ["spouse", "child", "otherRelative", "notRelated"] as const;

/** Questions that are one tap in a list, with whom they are put to: the rest stands in the whole row. */
export function listQuestions(person: Pick<DraftPerson, "sex" | "birth">): readonly AnswerCode[] {
  const age = person.birth?.precision === "estimated" ? person.birth.ageYears : undefined;
  const mayBePregnant = person.sex === "F" && (age === undefined || age >= 10);
  return ["medical", ...(mayBePregnant ? (["pregnant"] as const) : []), "disability"];
}

/** The family that a person of the sheet came with: people of one bus are several. */
export function familyOf(person: Pick<DraftPerson, "family">, group: Pick<DraftGroup, "id">): string {
  return person.family ?? group.id;
}

/** Families in the order in which they stand on the sheet, each with its people. */
export function familiesOf<Person extends Pick<DraftPerson, "family">>(
  people: readonly Person[],
  group: Pick<DraftGroup, "id">,
): readonly { readonly id: string; readonly people: readonly Person[] }[] {
  return [...Map.groupBy(people, (person) => familyOf(person, group))].map(([id, members]) => ({ id, people: members }));
}

const latin = (names: readonly PersonName[]): PersonName | undefined => names.find((name) => name.script === "Latn");

/** The parts of the Latin name as a list shows them. */
export function partsOf(names: readonly PersonName[]): { readonly given: string; readonly family: string } {
  const name = latin(names);
  return { given: name?.given ?? name?.whole ?? "", family: name?.family ?? "" };
}

/** Names with other parts in Latin letters; what is written in other scripts stays. */
export function withParts(names: readonly PersonName[], parts: { readonly given: string; readonly family: string }): readonly PersonName[] {
  const others = names.filter((name) => name.script !== "Latn");
  const { whole: _, ...kept } = latin(names) ?? { script: "Latn" as const };
  const { given, family } = parts;
  if (given === "" && family === "") return others;
  return [{ ...kept, script: "Latn", given: given || undefined, family: family || undefined } as PersonName, ...others];
}

/** A row with only a family name carried on was not written yet. */
export function isBegun(person: Pick<DraftPerson, "names">): boolean {
  return partsOf(person.names).given !== "";
}
