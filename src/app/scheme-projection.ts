import { addDays, dayAt, type Instant } from "../kernel/index.ts";
import { confirmDays, SchemeProposal, schemeRecord } from "../labour/index.ts";
import { upsertScheme } from "../labour/server.ts";
import { endOfDay } from "../process/index.ts";
import { type Obligation, replaceObligations } from "../process/server.ts";
import type { Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";

/** LM4, LM5: a scheme in the register, what waits to be confirmed, and that the office owes an answer to it. */
export const schemeRow: Projection = {
  kind: "scheme",
  compartment: "labour",
  tables: ["process.scheme", "process.obligation"],
  write(tx, { dossier, subject, part }, { country }) {
    const fields = Object.fromEntries(Object.entries(part.fields).map(([field, { value }]) => [field, value]));
    const reference = valueOf<string>(part, "schemeReference") ?? "";
    const proposal = SchemeProposal.safeParse(fields["schemeProposal"]).data;
    upsertScheme(tx, subject, { record: schemeRecord(subject, fields), proposal: proposal && { ...proposal, reference } });
    const duty = ({ unit, at }: SchemeProposal): Obligation => ({
      dossier,
      subject,
      name: "scheme.confirm",
      kind: "task",
      unit,
      owner: undefined,
      procedure: undefined,
      step: "scheme.confirm",
      reference,
      startedAt: at,
      dueAt: undefined,
      remindAt: endOfDay(addDays(dayAt(at as Instant, country.timeZone), confirmDays), country.timeZone),
      source: "decision:0075",
      evidence: "R",
    });
    replaceObligations(tx, { dossier, subject }, proposal && proposal.declined === undefined ? [duty(proposal)] : []);
  },
};
