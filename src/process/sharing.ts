import { type Actor, type Desk, names } from "../access/index.ts";
import { refuse } from "../kernel/index.ts";
import { findProcedure } from "./case.ts";
import type { Country, ProcedureSwitch } from "./country.ts";
import type { Procedure } from "./definition.ts";
import { listColleagues, listFree, listStanding } from "./sharing-store.ts";

type SharingParts = { readonly desk: Desk; readonly country: Country; readonly procedures: readonly Procedure[] };

/** One act takes no more cases than a person can look through. */
const freeMost = 200;

/** Who gives out the work of a unit: names of colleagues are told to supervisors alone (PR53). */
const sharesOut = ({ role }: Actor): boolean => role.screens.includes("notices") && role.commands.includes("case.assign");

/** Cases of one procedure in the reader's own unit that nobody holds, and who of the unit may be given them. */
export async function readFree({ desk, country, procedures }: SharingParts, actor: Actor, id: string) {
  if (!sharesOut(actor)) return refuse("access.not-permitted", "AC2");
  const switched = country.procedures[id];
  const procedure = switched && findProcedure(procedures, id, switched.version);
  const grant = procedure && actor.role.compartments[procedure.compartment as keyof typeof actor.role.compartments];
  if (!procedure || !names(grant?.read, "state") || !names(grant?.read, "assigned")) return refuse("access.not-available", "AC3");
  const shelf = { unit: actor.unit, procedure: id };
  const [cases, colleagues] = await desk.list(actor, (tx) =>
    Promise.all([listFree(tx, shelf, freeMost + 1), listColleagues(tx, shelf, rolesIn(actor.unit, switched))]),
  );
  const title = (state: string) => procedure.states[state]?.title ?? procedure.title;
  return {
    ok: true as const,
    value: {
      title: procedure.title,
      cases: cases.slice(0, freeMost).map(({ state, ...one }) => ({ ...one, stateTitle: title(state) })),
      colleagues,
      hasMore: cases.length > freeMost,
    },
  };
}

/** Cases of the reader's units that stand where a step may be taken in many by one act, with the group in which each is examined (PR64). */
export async function readStanding(
  { desk, country, procedures }: SharingParts,
  actor: Actor,
  { id, step: asked }: { readonly id: string; readonly step: string },
) {
  const switched = country.procedures[id];
  const procedure = switched && findProcedure(procedures, id, switched.version);
  const step = procedure?.steps[asked];
  const grant = procedure && actor.role.compartments[procedure.compartment as keyof typeof actor.role.compartments];
  if (!switched || !step?.many || !mayTake(actor, switched, step) || !actor.role.screens.includes("inbox") || !names(grant?.read, "state"))
    return refuse("access.not-available", "AC3");
  const about = { units: actor.units, procedure: id, states: step.from };
  const cases = await desk.list(actor, (tx) => listStanding(tx, about, freeMost + 1));
  return {
    ok: true as const,
    value: {
      cases: cases.slice(0, freeMost).map(({ joint, ...one }) => ({ ...one, ...(joint === null ? {} : { joint }) })),
      hasMore: cases.length > freeMost,
    },
  };
}

/** Whether the reader's role plays one of the parts that take a step. */
export function mayTake({ role }: Actor, { parts }: Pick<ProcedureSwitch, "parts">, { by }: { readonly by: readonly string[] }): boolean {
  return by.some((part) => parts[part]?.roles.includes(role.id));
}

/** Roles that play a part of the procedure in a unit: a case is given to nobody else (PR11). */
function rolesIn(unit: string, { parts }: ProcedureSwitch): string[] {
  return [
    ...new Set(
      Object.values(parts)
        .filter((who) => who.units.includes(unit))
        .flatMap((who) => who.roles),
    ),
  ];
}
