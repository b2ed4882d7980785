import type { Wanted } from "../person/record.ts";
import type { Entry, Outcome } from "../together/take.ts";

/** From whom to whom: an account, or null for nobody. */
export type Handing = { readonly from: string | null; readonly to: string | null };

/** The command that gives one case to an officer, or to nobody again; another who came to hold it meanwhile keeps it. */
export function givingOf({ row }: Entry, { from, to }: Handing): Wanted {
  return { kind: "case.assign", dossier: row.dossier, payload: { case: row.subject, account: to, from } };
}

/** What can be taken back: the cases that record the act. */
export function givenOf(entries: readonly Entry[], outcomes: ReadonlyMap<string, Outcome>): readonly Entry[] {
  return entries.filter(({ row }) => outcomes.get(row.subject)?.kind === "recorded");
}
