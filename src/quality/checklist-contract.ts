import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Named, Title } from "../process/index.ts";
import { CheckRecord, offices } from "./checklist-answer.ts";
import { checkFacts } from "./checklist.ts";
import { ActionRecord } from "./records.ts";

const Score = z.strictObject({
  items: z.int(),
  met: z.int(),
  inPart: z.int(),
  notMet: z.int(),
  notKnown: z.int(),
  open: z.int(),
  share: z.number().optional(),
});
const Scores = z.strictObject({ state: Score, monitor: Score });

const ChecklistHead = z.strictObject({
  id: z.string(),
  title: Title,
  lead: Title,
  source: z.array(z.string()).readonly(),
  scores: Scores,
  /** Day of the latest answer. */
  lastOn: z.string().optional(),
});
export type ChecklistHead = z.infer<typeof ChecklistHead>;

/** What an office said on a day. */
const SaidView = z.strictObject({
  ...CheckRecord.omit({ checklist: true, item: true, responsible: true, at: true }).shape,
  id: z.string(),
  on: z.string(),
  unitTitle: Title,
  responsible: Named.optional(),
});
export type SaidView = z.infer<typeof SaidView>;

const MeasureView = z.strictObject({ ...ActionRecord.shape, unitTitle: Title, isMine: z.boolean() });
export type MeasureView = z.infer<typeof MeasureView>;

const HintShape = z.strictObject({
  text: Title,
  source: z.array(z.string()).readonly(),
  procedure: z.strictObject({ id: z.string(), title: Title }),
  isConfirmed: z.boolean(),
});

const CheckItemView = z.strictObject({
  id: z.string(),
  title: Title,
  source: z.array(z.string()).readonly(),
  facts: z.array(z.enum(checkFacts)).readonly(),
  /** What the package of the State says to it, never an answer. */
  hints: z.array(HintShape).readonly(),
  state: SaidView.optional(),
  monitor: SaidView.optional(),
  isSeenOtherwise: z.boolean(),
  /** Every answer on record, newest first. */
  history: z.array(SaidView).readonly(),
  measures: z.array(MeasureView).readonly(),
});
export type CheckItemView = z.infer<typeof CheckItemView>;

const ChecklistView = z.strictObject({
  head: ChecklistHead,
  state: Title,
  /** For whom the reader answers; absent where they only read. */
  answersAs: z.enum(offices).optional(),
  sections: z.array(z.strictObject({ id: z.string(), title: Title, scores: Scores, items: z.array(CheckItemView).readonly() })).readonly(),
  units: z.array(Named).readonly(),
  organisations: z.array(Named).readonly(),
  /** The reader's unit: what it answered itself it may mend and hand on. */
  unit: z.string(),
  today: z.string(),
});
export type ChecklistView = z.infer<typeof ChecklistView>;

/** Routes of checklists of standards. */
export const checklistContract = contract({
  checklists: {
    method: "GET",
    path: "/api/checklists",
    summary: "Checklists of standards with how the State stands",
    access: "session",
    returns: z.strictObject({ state: Title, checklists: z.array(ChecklistHead).readonly() }),
  },
  checklist: {
    method: "GET",
    path: "/api/checklists/:list",
    summary: "One checklist: answers of the State and of its monitor, scores, measures about gaps",
    access: "session",
    params: z.strictObject({ list: z.string().max(60) }),
    returns: ChecklistView,
  },
});
