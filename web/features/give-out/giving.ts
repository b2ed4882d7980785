import type { Wanted } from "../person/record.ts";
import type { Entry, Outcome } from "../together/take.ts";

/** The command that gives one case to an officer, or to nobody again. */
export function givingOf({ row }: Entry, account: string | null): Wanted {
  return { kind: "case.assign", dossier: row.dossier, payload: { case: row.subject, account } };
}

/** What can be taken back: the cases that record the act. */
export function givenOf(entries: readonly Entry[], outcomes: ReadonlyMap<string, Outcome>): readonly Entry[] {
  return entries.filter(({ row }) => outcomes.get(row.subject)?.kind === "recorded");
}
