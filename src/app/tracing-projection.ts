import { addDays, dayAt, type Instant } from "../kernel/index.ts";
import { endOfDay } from "../process/index.ts";
import { replaceObligations } from "../process/server.ts";
import { replaceRelations } from "../access/server.ts";
import { readTracing } from "../tracing/index.ts";
import type { Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";

/** After so many days the unit is reminded of a request that runs. @source decision:0048 */
const remindDays = 30;
/** A child who is to be heard waits no longer than so many days without a reminder. @source decision:0048 */
const hearDays = 3;
/** How long the unit that traces may open the file of somebody whom it asks. @source decision:0048 */
const approachDays = 30;
/** What tracing opens: who somebody is, and what they wish of relatives. */
const opened = ["identity", "tracing"];

/** FT1, FT7: the unit that traces has a relation to the file of whoever asks while the request runs, and something to do. */
export const tracingDuty: Projection = {
  kind: "tracing",
  compartment: "tracing",
  tables: ["process.obligation", "access.relation"],
  write(tx, { dossier, subject, part }, { country }) {
    const tracing = readTracing({ dossier, subject, kind: "tracing", parts: { tracing: part } });
    if (!tracing?.wish) return;
    const { at } = tracing.wish;
    const until = tracing.ended?.at ?? null;
    replaceRelations(tx, dossier, [subject], [{ dossier, unit: tracing.unit, cause: subject, compartments: opened, since: at, until }]);
    const isHeard = tracing.standing === "open";
    const remindAt = endOfDay(addDays(dayAt(at as Instant, country.timeZone), isHeard ? remindDays : hearDays), country.timeZone);
    const duty = {
      dossier,
      subject,
      name: "tracing",
      kind: "task" as const,
      unit: tracing.unit,
      owner: undefined,
      procedure: undefined,
      step: isHeard ? "tracing.approach" : "tracing.hear",
      reference: tracing.reference,
      startedAt: at,
      dueAt: undefined,
      remindAt,
      source: "decision:0048",
      evidence: "R",
    };
    replaceObligations(tx, { dossier, subject }, tracing.ended ? [] : [duty]);
  },
};

/** FT5: the units that ask somebody, for a time; and the unit that keeps what was said of relatives, which may read it again. */
export const wishRelations: Projection = {
  kind: "family-wish",
  compartment: "tracing",
  tables: ["access.relation"],
  write(tx, { dossier, subject, part }) {
    const keeper = valueOf<string>(part, "wishUnit");
    const since = part.fields["wishUnit"]?.at;
    const asking = Object.entries(part.fields).flatMap(([field, slot]) => {
      const begun = (slot.value as { since?: string } | null)?.since;
      if (!field.startsWith("approached/") || begun === undefined) return [];
      const until = new Date(Date.parse(begun) + approachDays * 86_400_000).toISOString();
      return [{ dossier, unit: field.slice("approached/".length), cause: subject, compartments: opened, since: begun, until }];
    });
    const isAsking = asking.some((one) => one.unit === keeper);
    // What was said is kept by the unit that heard it: of the file it opens nothing that was shut before.
    const keeping =
      keeper === undefined || since === undefined || isAsking
        ? []
        : [{ dossier, unit: keeper, cause: subject, compartments: ["tracing"], since, until: null }];
    replaceRelations(tx, dossier, [subject], [...asking, ...keeping]);
  },
};
