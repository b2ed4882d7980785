import { readJoin } from "../person/index.ts";
import { replaceObligations } from "../process/server.ts";
import type { Projection } from "./node.ts";

/** PE6: what waits for a second officer is due in the unit that proposed it, in the file from which it was proposed. */
export const joinDuty: Projection = {
  kind: "join",
  compartment: "identity",
  tables: ["process.obligation"],
  write(tx, { dossier, subject, part }) {
    const join = readJoin({ dossier, subject, kind: "join", parts: { identity: part } });
    const isDue = join?.standing === "proposed" && join.proposed.from === dossier;
    replaceObligations(
      tx,
      { dossier, subject },
      isDue
        ? [
            {
              dossier,
              subject,
              name: "join",
              kind: "task",
              unit: join.proposed.unit,
              owner: undefined,
              procedure: undefined,
              step: "person.approve-join",
              reference: join.proposed.reference,
              startedAt: join.proposed.at,
              dueAt: undefined,
              source: "decision:0035",
              evidence: "R",
            },
          ]
        : [],
    );
  },
};
