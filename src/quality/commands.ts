import { z } from "zod";
import { addDays, Day, ok, type Refused, refuse, UnitCode } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request, type SubjectState } from "../ledger/index.ts";
import type { Country } from "../process/index.ts";
import { CheckRecord } from "./checklist-answer.ts";
import { type DecidedCase, drawSample, strataKinds } from "./draw.ts";
import { auditForm, auditItems, isWhole, marks } from "./form.ts";
import { DrawnFile } from "./subject.ts";

/** Decided cases of a period in the order that a seed gives. */
export type Drawing = { readonly seed: string; readonly cases: readonly DecidedCase[] };

/** What an audit of quality may know: the State, the auditors named, and the cases that a draw is made of. */
export type QualityWorld = {
  readonly country: Country;
  readonly accounts: readonly {
    readonly id: string;
    readonly role: string;
    readonly unit: string;
    readonly disabledAt: string | undefined;
  }[];
  readonly drawing: Drawing | undefined;
  /** The compartment of the procedure that is audited. */
  readonly procedures: readonly { readonly id: string; readonly compartment: string }[];
};
type Asked<P> = Request<P, QualityWorld>;

/** Who reads files for their quality. */
export const auditorRole = "quality-auditor";
/** No sample is larger: two read each file whole. @source decision:0069 */
export const sizeMax = 60;
/** Files are open to auditors no longer than this. @source decision:0069 */
export const readingDaysMax = 90;

const DrawPayload = z.strictObject({
  sample: z.uuid(),
  from: Day,
  to: Day,
  size: z.int().min(1).max(sizeMax),
  strata: z.enum(strataKinds),
  auditors: z.tuple([z.uuid(), z.uuid()]),
  until: Day,
});
type Draw = z.infer<typeof DrawPayload>;

/**
 * Draws a sample of the cases that were closed in a period, by a seed that the node makes, and names the two who read them.
 * @refuses quality.dossier-differs, quality.period-open, quality.until-odd (QA1), quality.auditors-unfit (QA3), quality.nothing-to-draw (QA1)
 * @source rap-2012:RAP-II-05, rap-2012:RAP-II-T1
 */
export const drawQualitySample = defineCommand<Draw, QualityWorld>({
  kind: "quality.draw",
  payload: DrawPayload,
  begins: () => true,
  reach: "role",
  accounts: ({ auditors }) => auditors,
  draws: ({ from, to, auditors }) => ({ procedure: auditForm.procedure, from, to, notAssigned: auditors }),
  decide(request) {
    const { payload, world, author, at } = request;
    const refused = refuseDraw(request);
    if (refused) return refused;
    const { seed, cases } = world.drawing ?? { seed: "", cases: [] };
    const { strata, drawn } = drawSample(cases, payload);
    if (drawn.length === 0) return refuse("quality.nothing-to-draw", "QA1", { field: "payload.from" });
    const reference = request.newReference();
    return ok({
      wishes: [
        {
          dossier: payload.sample,
          subject: payload.sample,
          subjectKind: "quality-sample",
          reference,
          set: {
            sampleReference: reference,
            sampleForm: auditForm.version,
            sampleFrom: payload.from,
            sampleTo: payload.to,
            sampleSize: payload.size,
            sampleStrata: payload.strata,
            sampleSeed: seed,
            sampleCounts: strata,
            sampleFiles: drawn,
            sampleAuditors: payload.auditors,
            sampleUnit: author.unit,
            sampleAt: at,
            sampleUntil: payload.until,
          },
        },
      ],
      says: { reference },
    });
  },
});

function refuseDraw({ payload, command, world, author, today }: Asked<Draw>): Refused | undefined {
  const { sample, from, to, auditors, until } = payload;
  if (sample !== command.dossier) return refuse("quality.dossier-differs", "QA1", { field: "payload.sample" });
  // Of a day that still runs more may close: the same draw would give another sample.
  if (from > to || to >= today) return refuse("quality.period-open", "QA1", { field: from > to ? "payload.from" : "payload.to" });
  if (until < today || until > lastReadingDay(today)) return refuse("quality.until-odd", "QA1", { field: "payload.until" });
  const isFit = (id: string): boolean =>
    world.accounts.some((one) => one.id === id && one.role === auditorRole && one.unit === author.unit && one.disabledAt === undefined);
  if (auditors[0] === auditors[1] || !auditors.every(isFit)) return refuse("quality.auditors-unfit", "QA3", { field: "payload.auditors" });
  return undefined;
}

/** The last day to which files of a sample that is drawn today may be open. */
export function lastReadingDay(today: Day): Day {
  return addDays(today, readingDaysMax);
}

const TakePayload = z.strictObject({ reading: z.uuid(), sample: z.uuid(), case: z.uuid() });

/**
 * Takes a file of a sample up to read it: until it is handed in, the file is open to the auditor's unit.
 * @refuses access.not-available where the file is none of theirs, quality.taken-already, quality.over (QA3)
 */
export const takeQualityFile = defineCommand<z.infer<typeof TakePayload>, QualityWorld>({
  kind: "quality.take",
  payload: TakePayload,
  reach: "role",
  loads: ({ sample }) => [sample],
  decide({ payload, command, states, author, world, at, today }) {
    const sample = findSample(states, payload.sample);
    const file = sample?.files.find((one) => one.case === payload.case && one.dossier === command.dossier);
    if (!sample || !file || !sample.auditors.includes(author.account)) return refuse("access.not-available", "AC3");
    if (sample.until < today) return refuse("quality.over", "QA3");
    const isTaken = states.some((one) => {
      const fields = fieldsOf(one);
      return (
        one.kind === "quality-reading" &&
        fields["readingSample"] === payload.sample &&
        fields["readingCase"] === payload.case &&
        fields["readingBy"] === author.account
      );
    });
    if (isTaken) return refuse("quality.taken-already", "QA3");
    const opens = world.procedures.find((one) => one.id === auditForm.procedure)?.compartment ?? "";
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.reading,
          subjectKind: "quality-reading",
          isNew: true,
          set: {
            readingSample: payload.sample,
            readingCase: payload.case,
            readingBy: author.account,
            readingUnit: author.unit,
            readingOpens: opens,
            readingSince: at,
            readingUntil: sample.until,
          },
        },
      ],
    });
  },
});

const HandInPayload = z.strictObject({ reading: z.uuid(), sample: z.uuid(), marks: z.record(z.string().max(60), z.enum(marks)) });

/**
 * Hands a reading in: every item is marked, and nothing of it changes afterwards.
 * @refuses access.not-available, quality.handed-in-already (QA4), quality.marks-missing (QA4)
 */
export const handInReading = defineCommand<z.infer<typeof HandInPayload>, QualityWorld>({
  kind: "quality.hand-in",
  payload: HandInPayload,
  reach: "role",
  loads: ({ sample }) => [sample],
  decide({ payload, command, states, author, at }) {
    const reading = states.find(
      (one) => one.subject === payload.reading && one.dossier === command.dossier && one.kind === "quality-reading",
    );
    const fields = fieldsOf(reading);
    if (!reading || fields["readingBy"] !== author.account || fields["readingSample"] !== payload.sample)
      return refuse("access.not-available", "AC3");
    if (fields["readingHandedIn"] !== undefined) return refuse("quality.handed-in-already", "QA4");
    if (!isWhole(payload.marks)) return refuse("quality.marks-missing", "QA4", { field: "payload.marks" });
    const counter = `handedIn/${author.account}`;
    const before = fieldsOf(states.find((one) => one.subject === payload.sample))[counter];
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.reading,
          subjectKind: "quality-reading",
          set: { readingMarks: payload.marks, readingHandedIn: at },
        },
        {
          dossier: payload.sample,
          subject: payload.sample,
          subjectKind: "quality-sample",
          set: { [counter]: (typeof before === "number" ? before : 0) + 1 },
        },
      ],
    });
  },
});

const ActPayload = z.strictObject({
  action: z.uuid(),
  item: z.string().max(60),
  words: z.string().trim().min(10).max(1000),
  unit: UnitCode,
  by: Day,
});

/**
 * Notes what is done about a gap that an audit found, or that an answer to a checklist names: by which unit and by when (QA7, CL6).
 * @refuses access.not-available, quality.item-unknown, quality.unit-unknown, quality.by-passed (QA7)
 */
export const agreeAction = defineCommand<z.infer<typeof ActPayload>, QualityWorld>({
  kind: "quality.act",
  payload: ActPayload,
  reach: "role",
  decide(request) {
    const { payload, command, states, author, world, at, today } = request;
    const found = findGaps(states, command.dossier);
    if (!found || found.unit !== author.unit || states.some((one) => one.subject === payload.action))
      return refuse("access.not-available", "AC3");
    if (!found.items.includes(payload.item)) return refuse("quality.item-unknown", "QA7", { field: "payload.item" });
    if (!world.country.units.some((one) => one.code === payload.unit))
      return refuse("quality.unit-unknown", "QA7", { field: "payload.unit" });
    if (payload.by < today) return refuse("quality.by-passed", "QA7", { field: "payload.by" });
    const reference = request.newReference();
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.action,
          subjectKind: "quality-action",
          reference,
          set: {
            actionReference: reference,
            actionItem: payload.item,
            actionWords: payload.words,
            actionUnit: payload.unit,
            actionAsks: author.unit,
            actionBy: payload.by,
            actionSince: at,
            ...(found.checklist === undefined ? {} : { actionChecklist: found.checklist }),
          },
        },
      ],
      says: { reference },
    });
  },
});

const SettlePayload = z.strictObject({ action: z.uuid(), result: z.string().trim().min(10).max(1000) });

/** Notes what came of an action. @refuses access.not-available, quality.settled-already (QA7) */
export const settleAction = defineCommand<z.infer<typeof SettlePayload>, QualityWorld>({
  kind: "quality.settle",
  payload: SettlePayload,
  reach: "role",
  decide({ payload, command, states, author, today }) {
    const action = states.find((one) => one.subject === payload.action && one.dossier === command.dossier && one.kind === "quality-action");
    if (!action || fieldsOf(action)["actionAsks"] !== author.unit) return refuse("access.not-available", "AC3");
    if (fieldsOf(action)["actionDoneOn"] !== undefined) return refuse("quality.settled-already", "QA7");
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.action,
          subjectKind: "quality-action",
          set: { actionResult: payload.result, actionDoneOn: today },
        },
      ],
    });
  },
});

/** Of what a measure may be taken where a sample or an answer to a checklist is on record: whose it is, and which items. */
function findGaps(states: readonly SubjectState[], id: string) {
  const sample = findSample(states, id);
  if (sample) return { unit: sample.unit, items: auditItems.map((one) => one.id), checklist: undefined };
  const answer = states.find((one) => one.kind === "checklist-answer" && one.subject === id);
  const read = CheckRecord.safeParse(answer && fieldsOf(answer)["checkAnswer"]);
  if (!read.success) return undefined;
  const { unit, item, checklist } = read.data;
  // What is met has no gap.
  return { unit, items: read.data.answer === "met" ? [] : [item], checklist };
}

const Sample = z.object({
  sampleFiles: z.array(DrawnFile),
  sampleAuditors: z.array(z.string()),
  sampleUntil: z.string(),
  sampleUnit: z.string(),
});

function findSample(states: readonly SubjectState[], id: string) {
  const found = states.find((one) => one.kind === "quality-sample" && one.subject === id);
  const read = Sample.safeParse(found && fieldsOf(found));
  if (!read.success) return undefined;
  const { sampleFiles: files, sampleAuditors: auditors, sampleUntil: until, sampleUnit: unit } = read.data;
  return { files, auditors, until, unit };
}
