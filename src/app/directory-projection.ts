import { Activity, DirectoryEntry, Proposal, reviewDays } from "../directory/index.ts";
import { upsertProposal, upsertService } from "../directory/server.ts";
import { addDays, dayAt, type Instant } from "../kernel/index.ts";
import { type Country, endOfDay } from "../process/index.ts";
import { type Obligation, replaceObligations } from "../process/server.ts";
import type { Projection } from "./node.ts";

/** A service in the table that every session reads, what is proposed of it, and that somebody owes an answer to it (DI15). */
export const serviceRow: Projection = {
  kind: "service",
  compartment: "directory",
  tables: ["directory.service", "directory.proposal", "process.obligation"],
  write(tx, { dossier, subject, part, isNew }, { country }) {
    const entry = part.fields["serviceEntry"]?.value;
    if (entry !== undefined)
      upsertService(tx, {
        id: subject,
        version: part.version,
        entry: DirectoryEntry.parse(entry),
        activities: Object.entries(part.fields)
          .filter(([field]) => field.startsWith("activity/"))
          .map(([, slot]) => Activity.parse(slot.value))
          .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
        isRetired: part.fields["retiredOn"] !== undefined,
      });
    const proposed = part.fields["serviceProposal"]?.value;
    if (proposed === undefined && isNew) return;
    const proposal = proposed === undefined ? undefined : Proposal.parse(proposed);
    upsertProposal(tx, subject, proposal);
    replaceObligations(tx, { dossier, subject }, proposal && proposal.declined === undefined ? [reviewOf(dossier, proposal, country)] : []);
  },
};

/** The office that coordinates keeps the directory; where a State has none, the first of its units. */
function reviewOf(dossier: string, { at }: Proposal, country: Country): Obligation {
  const keeper = country.units.find(({ kind }) => kind === "coordination") ?? country.units[0];
  return {
    dossier,
    subject: dossier,
    name: "service.review",
    kind: "task",
    unit: keeper?.code ?? "",
    owner: undefined,
    procedure: undefined,
    step: "service.review",
    reference: "",
    startedAt: at,
    dueAt: undefined,
    remindAt: endOfDay(addDays(dayAt(at as Instant, country.timeZone), reviewDays), country.timeZone),
    source: "decision:0068",
    evidence: "R",
  };
}
