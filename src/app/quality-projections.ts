import { replaceRelations } from "../access/server.ts";
import type { Day } from "../kernel/index.ts";
import type { Part } from "../ledger/index.ts";
import { endOfDay } from "../process/index.ts";
import { type Obligation, replaceObligations } from "../process/server.ts";
import { CheckRecord, SampleRecord } from "../quality/index.ts";
import { insertAnswer, upsertAction, upsertReading, upsertSample } from "../quality/server.ts";
import type { Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";

type Due = Pick<Obligation, "dossier" | "subject" | "name" | "unit" | "step" | "reference" | "startedAt"> & {
  readonly owner: string | undefined;
  readonly by: string;
};

const dutyOf = ({ by, ...due }: Due, timeZone: string): Obligation => ({
  ...due,
  kind: "task",
  procedure: undefined,
  dueAt: endOfDay(by as Day, timeZone),
  source: "decision:0069",
  evidence: "R",
});

/** A sample in its table, and for each of its two auditors what is still to be read. */
export const sampleRow: Projection = {
  kind: "quality-sample",
  compartment: "quality",
  tables: ["quality.sample", "process.obligation"],
  write(tx, { dossier, subject, part }, { country }) {
    const read = SampleRecord.safeParse(sampleOf(subject, part));
    if (!read.success) return;
    const sample = read.data;
    upsertSample(tx, sample);
    const reading = sample.auditors
      .filter((account) => (valueOf<number>(part, `handedIn/${account}`) ?? 0) < sample.files.length)
      .map((account) =>
        dutyOf(
          {
            dossier,
            subject,
            name: `read/${account}`,
            unit: sample.unit,
            owner: account,
            step: "quality.hand-in",
            reference: sample.reference,
            startedAt: sample.at,
            by: sample.until,
          },
          country.timeZone,
        ),
      );
    replaceObligations(tx, { dossier, subject }, reading);
  },
};

function sampleOf(id: string, part: Part): unknown {
  const value = (field: string): unknown => valueOf(part, field);
  return {
    id,
    reference: value("sampleReference"),
    form: value("sampleForm"),
    from: value("sampleFrom"),
    to: value("sampleTo"),
    size: value("sampleSize"),
    strata: value("sampleStrata"),
    seed: value("sampleSeed"),
    counts: value("sampleCounts"),
    files: value("sampleFiles"),
    auditors: value("sampleAuditors"),
    unit: value("sampleUnit"),
    at: value("sampleAt"),
    until: value("sampleUntil"),
  };
}

/** QA3: a reading in its table; until it is handed in, the file that it is of is open to the auditor's unit. */
export const readingRow: Projection = {
  kind: "quality-reading",
  compartment: "quality",
  tables: ["quality.reading", "access.relation"],
  write(tx, { dossier, subject, part }, { country }) {
    const text = (field: string): string => valueOf<string>(part, field) ?? "";
    const handedInAt = valueOf<string>(part, "readingHandedIn");
    upsertReading(tx, {
      dossier,
      id: subject,
      sample: text("readingSample"),
      case: text("readingCase"),
      by: text("readingBy"),
      unit: text("readingUnit"),
      handedInAt: handedInAt ?? null,
      marks: valueOf<Record<string, string>>(part, "readingMarks") ?? null,
    });
    replaceRelations(
      tx,
      dossier,
      [subject],
      [
        {
          dossier,
          unit: text("readingUnit"),
          cause: subject,
          compartments: ["identity", text("readingOpens")],
          since: text("readingSince"),
          until: handedInAt ?? endOfDay(text("readingUntil") as Day, country.timeZone),
        },
      ],
    );
  },
};

/** QA7: an action in its table; until it is settled, the unit that audits is reminded to ask what came of it. */
export const actionRow: Projection = {
  kind: "quality-action",
  compartment: "quality",
  tables: ["quality.action", "process.obligation"],
  write(tx, { dossier, subject, part }, { country }) {
    const text = (field: string): string => valueOf<string>(part, field) ?? "";
    const [result, doneOn] = [valueOf<string>(part, "actionResult"), valueOf<string>(part, "actionDoneOn")];
    const [unit, by] = [text("actionAsks"), text("actionBy")];
    const checklist = valueOf<string>(part, "actionChecklist");
    upsertAction(tx, unit, {
      id: subject,
      sample: dossier,
      reference: text("actionReference"),
      item: text("actionItem"),
      words: text("actionWords"),
      unit: text("actionUnit"),
      by,
      since: text("actionSince"),
      ...(checklist === undefined ? {} : { checklist }),
      ...(result === undefined ? {} : { result }),
      ...(doneOn === undefined ? {} : { doneOn }),
    });
    const duty = dutyOf(
      {
        dossier,
        subject,
        // By its name a row of the inbox leads to the item of its own checklist.
        name: checklist === undefined ? "settle" : `settle/${checklist}/${text("actionItem")}`,
        unit,
        owner: undefined,
        step: checklist === undefined ? "quality.settle" : "checklist.settle",
        reference: text("actionReference"),
        startedAt: text("actionSince"),
        by,
      },
      country.timeZone,
    );
    replaceObligations(tx, { dossier, subject }, doneOn === undefined ? [duty] : []);
  },
};

/** CL4: an answer to a checklist in its table; none is ever written over. */
export const answerRow: Projection = {
  kind: "checklist-answer",
  compartment: "quality",
  tables: ["quality.answer"],
  write(tx, { subject, part }) {
    const read = CheckRecord.safeParse(valueOf(part, "checkAnswer"));
    if (read.success) insertAnswer(tx, { ...read.data, id: subject });
  },
};
