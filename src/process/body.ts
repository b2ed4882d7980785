import type { LawRef } from "../kernel/index.ts";
import type { Country, DecidingBody, SaidByLaw } from "./country.ts";
import type { Procedure } from "./definition.ts";
import type { StepId } from "./keys.ts";
import type { VotingRule } from "./panel.ts";
import { partsAtOpening, type Player } from "./parts.ts";

/** What a body decides by, and which of it no law was read for: that is a working standard of ours. */
export type BodyRule = VotingRule & {
  readonly quorumSource: LawRef;
  readonly majoritySource: LawRef;
  readonly isQuorumRead: boolean;
  readonly isMajorityRead: boolean;
};

/** Members that must vote where no law was read. @source decision:0081 */
export const workingQuorum = 3;
const workingStandard: LawRef = "decision:0081";

/** The rule by which a body decides: its law's, or our working standard where that was not read (PR80). */
export function ruleOfBody({ quorum, majority, seats }: DecidingBody): BodyRule {
  const said = <T>(law: SaidByLaw<T>, ours: T) =>
    law === "unknown" ? { value: ours, source: workingStandard, isRead: false } : { value: law.says, source: law.source, isRead: true };
  const [least, most] = [said(quorum, workingQuorum), said(majority, "ofVotes" as const)];
  return {
    quorum: least.value,
    majority: most.value,
    ...(seats === "unknown" ? {} : { seats: seats.says }),
    quorumSource: least.source,
    majoritySource: most.source,
    isQuorumRead: least.isRead,
    isMajorityRead: most.isRead,
  };
}

/** The body that a unit is; undefined where it is none. */
export function findBody({ bodies = [] }: Pick<Country, "bodies">, unit: string): DecidingBody | undefined {
  return bodies.find((one) => one.unit === unit);
}

/** Steps of a procedure that a body decides, from one stage or from any. */
export function stepsOfBody({ steps }: Pick<Procedure, "steps">, state?: string): StepId[] {
  return Object.entries(steps)
    .filter(([, step]) => step.byBody === true && (state === undefined || step.from.includes(state)))
    .map(([id]) => id);
}

type Known = { readonly country: Country; readonly procedures: readonly Procedure[] };

/** Procedures that a body decides in, with those of their steps: of each the version that runs now, older ones beside it. */
export function decidedBy(body: DecidingBody, { country, procedures }: Known): Procedure[] {
  return procedures.filter(({ id }) => body.procedures.includes(id) && country.procedures[id] !== undefined);
}

/** Roles whose accounts in the unit are members: those that take a step of the body somewhere. */
export function rolesOfBody(body: DecidingBody, known: Known): string[] {
  const roles = decidedBy(body, known).flatMap((procedure) => {
    const by = new Set(stepsOfBody(procedure).flatMap((step) => procedure.steps[step]?.by ?? []));
    return Object.entries(known.country.procedures[procedure.id]?.parts ?? {})
      .filter(([part, who]) => by.has(part) && who.units.includes(body.unit))
      .flatMap(([, who]) => who.roles);
  });
  return [...new Set(roles)];
}

/** The body that somebody is a member of. */
export function bodyOfMember(player: Player, known: Known): DecidingBody | undefined {
  const body = findBody(known.country, player.unit);
  return body && rolesOfBody(body, known).includes(player.role) ? body : undefined;
}

/** Parts of a case that are the body's: who acted in another is not impartial (SB6). */
export function partsOfBody(body: DecidingBody, procedure: Procedure, { country }: Pick<Known, "country">): string[] {
  const switched = country.procedures[procedure.id];
  const roles = rolesOfBody(body, { country, procedures: [procedure] });
  return switched
    ? [...new Set(roles.flatMap((role) => partsAtOpening({ role, unit: body.unit, ownDossier: undefined }, switched, "")))]
    : [];
}
