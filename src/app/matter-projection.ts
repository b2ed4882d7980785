import { replaceObligations } from "../process/server.ts";
import { Matter, owedOf } from "../referral/index.ts";
import { replaceMatter } from "../referral/server.ts";
import type { Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";

/** RE22: a matter as its two units read it; until it ends, exactly one of them owes the next step, by a term that has a source. */
export const matterRow: Projection = {
  kind: "matter",
  compartment: "coordination",
  tables: ["process.matter", "process.obligation"],
  write(tx, { dossier, subject, part }) {
    const read = Matter.safeParse(valueOf(part, "matter"));
    if (!read.success) return;
    const matter = read.data;
    replaceMatter(tx, subject, matter);
    const owed = owedOf(matter);
    const duty = ({ unit, step }: NonNullable<typeof owed>) => ({
      dossier,
      subject,
      name: "matter",
      kind: "task" as const,
      unit,
      owner: step === "matter.finish" ? matter.owner?.account : undefined,
      procedure: undefined,
      step,
      reference: matter.reference,
      startedAt: matter.term?.dueSource.from ?? matter.sentAt,
      dueAt: matter.term?.dueAt,
      source: matter.term?.dueSource.source ?? "decision:0077",
      evidence: matter.term?.dueSource.evidence ?? "R",
    });
    replaceObligations(tx, { dossier, subject }, owed ? [duty(owed)] : []);
  },
};
