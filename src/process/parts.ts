import type { Author } from "../ledger/index.ts";
import type { CaseFile } from "./case.ts";
import type { Country, ProcedureSwitch } from "./country.ts";
import { isOfNobody, type Procedure, type Step } from "./definition.ts";
import type { PartId } from "./keys.ts";

/** Who may play parts: an account in its unit, or the person in their own file. */
export type Player = Pick<Author, "role" | "unit" | "ownDossier">;

/**
 * Units that hold a case now: where it lies, who owns a running clock, and who held it and may still act from here, if only
 * to issue the paper that their last step called for.
 */
export function unitsOfCase(file: CaseFile, procedure: Procedure, switched: ProcedureSwitch): string[] {
  const owners = Object.entries(file.clocks).flatMap(([id, clock]) => {
    const use = procedure.clocks[id];
    return clock.stoppedAt === undefined && use ? [unitOfPart(use.owner, file, switched)] : [];
  });
  const isToIssue = (step: Step): boolean => step.to === file.state && (step.issues?.length ?? 0) > 0;
  const mayAct = new Set(
    Object.values(procedure.steps)
      .filter((step) => step.from.includes(file.state) || isToIssue(step))
      .flatMap((step) => step.by)
      .flatMap((part) => switched.parts[part]?.units ?? []),
  );
  return [...new Set([file.unit, ...owners, ...file.heldBy.filter((unit) => mayAct.has(unit))])];
}

/**
 * The unit that plays a part in a case: where the case lies, else the last that held it, else the first of the State.
 * A part without units is the person's own; the unit where the case lies looks after its time limits, so that none is nobody's.
 */
export function unitOfPart(part: PartId, file: Pick<CaseFile, "unit" | "heldBy">, switched: ProcedureSwitch): string {
  const units = switched.parts[part]?.units ?? [];
  if (units.includes(file.unit)) return file.unit;
  return file.heldBy.findLast((unit) => units.includes(unit)) ?? units[0] ?? file.unit;
}

/** Parts that an account plays where no case is yet: by role and unit, or by being the person concerned. */
export function partsAtOpening(player: Player, switched: ProcedureSwitch, dossier: string): PartId[] {
  return Object.entries(switched.parts)
    .filter(
      ([, who]) =>
        who.roles.includes(player.role) && (who.units.length === 0 ? player.ownDossier === dossier : who.units.includes(player.unit)),
    )
    .map(([part]) => part);
}

/**
 * Parts that an account plays in a case. Where a unit of the part holds the case, the other units of that part do not act in it;
 * a part that nobody holds yet may be taken by any of its units.
 */
export function partsInCase(
  player: Player,
  file: CaseFile,
  about: { readonly procedure: Procedure; readonly switched: ProcedureSwitch; readonly dossier: string },
): PartId[] {
  const holding = unitsOfCase(file, about.procedure, about.switched);
  return partsAtOpening(player, about.switched, about.dossier).filter((part) => {
    const units = about.switched.parts[part]?.units ?? [];
    return units.length === 0 || holding.includes(player.unit) || !units.some((unit) => holding.includes(unit));
  });
}

/** Compartments of the procedures in which an account plays a part: what steps of cases may touch beside the role's own. */
export function compartmentsOfParts(country: Country, procedures: readonly Procedure[], player: Pick<Player, "role" | "unit">): string[] {
  const played = procedures.filter((procedure) => {
    const parts = Object.values(country.procedures[procedure.id]?.parts ?? {});
    return parts.some((who) => who.roles.includes(player.role) && (who.units.length === 0 || who.units.includes(player.unit)));
  });
  return played.length === 0 ? [] : [...new Set(["identity", "arrival", ...played.map((procedure) => procedure.compartment)])];
}

/**
 * A time limit of an authority begins with the opening only where the case then lies: a post that never met the person
 * has nobody to hand over, and its clock would open the file to it (CS2). The person's own limits always run.
 */
export function isOwnedHere(
  clock: string,
  unit: string,
  { procedure, switched }: { procedure: Procedure; switched: ProcedureSwitch },
): boolean {
  const units = switched.parts[procedure.clocks[clock]?.owner ?? ""]?.units ?? [];
  return units.length === 0 || units.includes(unit);
}

/** Units that read a case on a shelf where it stands now, without acting in it (PR83). */
export function readersOfCase({ state }: Pick<CaseFile, "state">, { shelf }: Procedure, switched: ProcedureSwitch): string[] {
  return (shelf?.readers ?? []).filter((one) => one.in.includes(state)).flatMap(({ part }) => switched.parts[part]?.units ?? []);
}

/** Where a case lies that is of nobody: the unit that takes its first step. */
export function receivingUnit({ steps, initial }: Procedure, switched: ProcedureSwitch): string | undefined {
  const acting = Object.values(steps).filter((step) => step.from.includes(initial));
  return acting.flatMap((step) => step.by).flatMap((part) => switched.parts[part]?.units ?? [])[0];
}

/** Where a new case lies: that of nobody with who takes its first step, else the asked unit, the author's own when it plays a part here, else the first unit that may open it or act next. */
export function openingUnit(
  own: string,
  asked: string | undefined,
  { procedure, switched, parts }: { procedure: Procedure; switched: ProcedureSwitch; parts: readonly string[] },
): string | undefined {
  if (isOfNobody(procedure)) return receivingUnit(procedure, switched);
  const all = Object.values(switched.parts).flatMap((part) => part.units);
  if (asked !== undefined) return all.includes(asked) ? asked : undefined;
  if (parts.some((part) => switched.parts[part]?.units.includes(own))) return own;
  const next = Object.values(procedure.steps)
    .filter((step) => step.from.includes(procedure.initial))
    .flatMap((step) => step.by);
  return [...procedure.opening.by, ...next].flatMap((part) => switched.parts[part]?.units ?? [])[0] ?? all[0];
}

/** Whether a step finds somebody to let go; a step that lets nobody go finds that always (PR40). */
export function findsWhomItReleases({ releases }: Step, { heldBy }: CaseFile, switched: ProcedureSwitch): boolean {
  return releases === undefined || heldBy.some((unit) => switched.parts[releases]?.units.includes(unit));
}
