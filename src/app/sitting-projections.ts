import { replaceRelations } from "../access/server.ts";
import type { Day } from "../kernel/index.ts";
import { fieldsOf } from "../ledger/index.ts";
import { endOfDay } from "../process/index.ts";
import { type Obligation, replaceObligations } from "../process/server.ts";
import { readItem, readSitting, standingOfSitting } from "../sitting/index.ts";
import { upsertItem, upsertSitting } from "../sitting/server.ts";
import type { Projection } from "./node.ts";

/** A sitting in its table: what is due of it stands in the calendar of its body, to which alone it is open (SB2, SB11). */
export const sittingRow: Projection = {
  kind: "sitting",
  compartment: "sitting",
  tables: ["process.sitting", "process.obligation", "access.relation"],
  write(tx, { dossier, subject, part }) {
    const sitting = readSitting(subject, fieldsOf({ parts: { sitting: part } }));
    const since = part.fields["sittingUnit"]?.at;
    if (!sitting || since === undefined) return;
    const standing = standingOfSitting(sitting);
    const { id, reference, unit, startsAt, endsAt, place } = sitting;
    upsertSitting(tx, { id, reference, unit, standing, startsAt, endsAt, place: place ?? null });
    const isCalled = standing === "called";
    const due: Obligation = {
      dossier,
      subject,
      name: "sitting",
      kind: "task",
      unit,
      owner: sitting.ledBy?.account,
      procedure: undefined,
      step: isCalled ? "sitting.open" : "sitting.close",
      reference,
      startedAt: isCalled ? since : (sitting.openedAt ?? since),
      dueAt: isCalled ? startsAt : endsAt,
      source: "decision:0081",
      evidence: "R",
    };
    replaceObligations(tx, { dossier, subject }, isCalled || standing === "open" ? [due] : []);
    replaceRelations(tx, dossier, [subject], [{ dossier, unit, cause: subject, compartments: ["sitting"], since, until: null }]);
  },
};

/** A case before a sitting in its table; put off, it stays due until it is settled (SB8). */
export const sittingItemRow: Projection = {
  kind: "sitting-item",
  compartment: "*",
  tables: ["process.sitting_item", "process.obligation"],
  write(tx, { dossier, subject, compartment, part }, { country }) {
    const item = readItem({ dossier, subject, kind: "sitting-item", parts: { [compartment]: part } });
    if (!item) return;
    const { id, sitting, procedure, unit, place, standing, reference, end } = item;
    upsertItem(tx, { dossier, id, sitting, case: item.case, procedure, unit, place, standing });
    const isOpen = standing === "adjourned" && item.settledAt === undefined && end?.until !== undefined;
    replaceObligations(
      tx,
      { dossier, subject },
      isOpen
        ? [
            {
              dossier,
              subject,
              name: "adjourned",
              kind: "task",
              unit,
              owner: undefined,
              procedure,
              step: "sitting.add",
              reference,
              startedAt: end.at,
              dueAt: endOfDay(end.until as Day, country.timeZone),
              source: "decision:0081",
              evidence: "R",
            },
          ]
        : [],
    );
  },
};
