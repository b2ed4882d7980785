import { addDays, dayAt, type Instant } from "../kernel/index.ts";
import { readJoin } from "../person/index.ts";
import { endOfDay } from "../process/index.ts";
import { replaceObligations } from "../process/server.ts";
import type { Projection } from "./node.ts";

/** After so many days the unit is reminded of a join that waits, a day later the unit above. @source decision:0035 */
const remindDays = 7;

/** PE6: what waits for a second officer is due in the unit that proposed it, in the file from which it was proposed. */
export const joinDuty: Projection = {
  kind: "join",
  compartment: "identity",
  tables: ["process.obligation"],
  write(tx, { dossier, subject, part }, { country }) {
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
              remindAt: endOfDay(addDays(dayAt(join.proposed.at as Instant, country.timeZone), remindDays), country.timeZone),
              source: "decision:0035",
              evidence: "R",
            },
          ]
        : [],
    );
  },
};
