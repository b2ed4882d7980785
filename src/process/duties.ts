import type { CaseFile } from "./case.ts";
import type { ProcedureSwitch } from "./country.ts";
import type { Procedure } from "./definition.ts";
import { unitOfPart } from "./parts.ts";
import type { Obligation } from "./rows.ts";

/**
 * What running clocks of a case oblige whom to: each has a unit, a step and a start, and a date or a reminder (PR8, P6).
 * In a final state only clocks remain that an authority still has to end from there; the person's own limits are theirs to use.
 */
export function dutiesOf(file: CaseFile, about: { readonly procedure: Procedure; readonly switched: ProcedureSwitch; readonly dossier: string; readonly subject: string }): Obligation[] {
  const { procedure, switched } = about;
  const isFinal = procedure.states[file.state]?.isFinal ?? false;
  return Object.entries(file.clocks).flatMap(([id, clock]) => {
    const use = procedure.clocks[id];
    if (!use || clock.stoppedAt !== undefined) return [];
    const isOfAuthority = (switched.parts[use.owner]?.units.length ?? 0) > 0;
    if (isFinal && !(isOfAuthority && procedure.steps[use.awaits]?.from.includes(file.state))) return [];
    const unit = unitOfPart(use.owner, file, switched);
    return [{
      dossier: about.dossier, subject: about.subject, name: `clock/${id}`, kind: "clock" as const, unit, owner: unit === file.unit ? file.assigned : undefined,
      procedure: procedure.id, step: use.awaits, reference: file.reference, startedAt: clock.startedAt, dueAt: clock.dueAt, remindAt: clock.remindAt, source: clock.source, evidence: clock.evidence,
    }];
  });
}
