import { ok, refuse, type Result } from "../kernel/index.ts";
import type { Wish } from "../ledger/index.ts";
import { type Country, findBody, type StepOutside, stepsOfBody } from "../process/index.ts";
import { readItem } from "./records.ts";

/**
 * A step that is to be taken outside a sitting. What lies before one is decided there, and what the law leaves to the body alone
 * nowhere else (SB9); what was put off and needs no sitting any more is settled (SB8).
 * @refuses sitting.lies-before, sitting.body-alone (SB9)
 */
export function besideSitting(
  { states, dossier, procedure, step, to, at, unit, ...asked }: StepOutside,
  country: Country,
): Result<readonly Wish[]> {
  const items = states
    .filter((one) => one.dossier === dossier)
    .flatMap((one) => readItem(one) ?? [])
    .filter((one) => one.case === asked.case);
  const isBodys = procedure.steps[step]?.byBody === true;
  if (isBodys && items.some((one) => one.standing === "waiting")) return refuse("sitting.lies-before", "SB9");
  const alone = isBodys ? aloneIn(country, procedure.id, unit) : undefined;
  if (alone) return refuse("sitting.body-alone", "SB9", { source: [alone] });
  if (!isBodys && stepsOfBody(procedure, to).length > 0) return ok([]);
  return ok(
    items
      .filter((one) => one.standing === "adjourned" && one.settledAt === undefined)
      .map((one) => ({
        dossier,
        subject: one.id,
        subjectKind: "sitting-item",
        kind: "sitting.settle",
        compartment: procedure.compartment,
        follows: true,
        set: { itemSettledAt: at },
      })),
  );
}

/** The clause by which a body alone decides in a procedure, where the law was read to say so. */
function aloneIn(country: Country, procedure: string, unit: string): string | undefined {
  const bodies = (country.bodies ?? []).filter((one) => one.procedures.includes(procedure));
  const body = bodies.find((one) => one === findBody(country, unit)) ?? bodies[0];
  return body && body.alone !== "unknown" && body.alone.says ? body.alone.source : undefined;
}
