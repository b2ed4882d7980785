import type { NeedView } from "../../../src/intake/index.ts";
import type { DraftPerson, Sheet } from "./draft.ts";
import { needsOfDraft } from "./facts.ts";
import { familiesOf } from "./list-model.ts";

/** Findings on everybody of a list, found once for its rows and for what is agreed to; each family is judged by itself. */
export function needsOfList(sheet: Pick<Sheet, "people" | "group">, today: string): (person: DraftPerson) => readonly NeedView[] {
  const found = new Map(
    familiesOf(sheet.people, sheet.group).flatMap(({ people }) =>
      people.map((person) => [person.id, needsOfDraft(person, people, sheet.group, today)] as const),
    ),
  );
  return (person) => found.get(person.id) ?? [];
}
