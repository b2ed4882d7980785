import type { SubjectState } from "../ledger/index.ts";
import { casePart, findProcedure, readCase, takenOf } from "./case.ts";
import type { Procedure } from "./definition.ts";
import type { Kept } from "./gate.ts";

/** Somebody to whom nothing of a person is handed over, and by which routes hand-offs of that case would lead there. */
export type KeptParty = Kept & { readonly routes: readonly string[] };

/**
 * To whom the cases of a dossier keep their person's data from, as far as they lie in compartments that are read whole: a refusal tells
 * nobody of a case that is shut to them (PR85).
 */
export function keptParties(
  states: readonly SubjectState[],
  {
    dossier,
    procedures,
    reads,
  }: { readonly dossier: string; readonly procedures: readonly Procedure[]; readonly reads: readonly string[] },
): KeptParty[] {
  return states.flatMap((state) => {
    const part = state.kind === "case" && state.dossier === dossier ? casePart(state) : undefined;
    const file = part && readCase(part);
    const procedure = file && findProcedure(procedures, file.procedure, file.version);
    if (!file || !procedure?.keepsFrom || !reads.includes(procedure.compartment)) return [];
    const handsOff = Object.values(procedure.steps).flatMap((step) => step.handsOff ?? []);
    const routesTo = (to: string) => [...new Set(handsOff.filter((one) => one.to === to).map((one) => one.route))];
    return procedure.keepsFrom(takenOf(file)).map((one) => ({ ...one, routes: routesTo(one.to) }));
  });
}
