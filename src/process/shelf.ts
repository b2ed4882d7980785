import { dayAt, parseReference } from "../kernel/index.ts";
import type { CaseFile } from "./case.ts";
import type { Procedure } from "./definition.ts";
import type { ShelfItem } from "./uses.ts";

/**
 * What stands on a shelf of a case: where it stands, and the closed answers by which it is found; undefined for a case of a person
 * (PR83). Of a day that sets a time limit it tells when the limit ends, since the law may end it sooner (PR50).
 */
export function shelfItem(file: CaseFile, { id, shelf, clocks }: Procedure, timeZone: string): ShelfItem | undefined {
  if (!shelf) return undefined;
  const limitSetBy = (question: string) => Object.keys(clocks).find((clock) => clocks[clock]?.setBy === question);
  const found = shelf.foundBy.flatMap((one) => {
    const due = file.clocks[limitSetBy(one) ?? ""]?.dueAt;
    const told = due === undefined ? file.answers[one] : dayAt(due, timeZone);
    return told === undefined ? [] : [[one, told] as const];
  });
  return { procedure: id, reference: file.reference, state: file.state, found: Object.fromEntries(found) };
}

/** References that the answers of a case cite from a shelf, each once (PR84). */
export function citedBy({ past }: Pick<CaseFile, "past">, { cites }: Procedure): string[] {
  if (!cites) return [];
  const named = Object.values(past).flatMap((taken) => taken.map(({ answers }) => referenceIn(answers[cites.question])));
  return [...new Set(named.filter((one) => one !== undefined))];
}

/** References that the answers of a command may name: short texts that are one. */
export function namedIn(payload: unknown): string[] {
  const answers = (payload as { readonly answers?: Readonly<Record<string, unknown>> } | undefined)?.answers ?? {};
  return [...new Set(Object.values(answers).flatMap((one) => referenceIn(one) ?? []))];
}

/** What an answer names on the shelf of a procedure, as far as the actor may read it. */
export function findCited(shelf: readonly ShelfItem[] | undefined, procedure: string, answer: unknown): ShelfItem | undefined {
  const reference = referenceIn(answer);
  return shelf?.find((one) => one.procedure === procedure && one.reference === reference);
}

const referenceMost = 20;
const referenceIn = (answer: unknown): string | undefined =>
  typeof answer === "string" && answer.length <= referenceMost ? parseReference(answer) : undefined;
