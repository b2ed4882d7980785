import { z } from "zod";
import { Title } from "./contract-shapes.ts";

/** Where a due thing stands in the day of who must do it. */
export const DueGroup = z.enum(["overdue", "today", "week", "later"]);
export type DueGroup = z.infer<typeof DueGroup>;

/** One thing that a unit must do. Nothing of a person is in it but the reference. */
export const InboxRow = z.strictObject({
  dossier: z.string(),
  subject: z.string(),
  name: z.string(),
  /** clock: a time limit of a case; referral, conflict, task: as named. */
  kind: z.enum(["clock", "referral", "conflict", "task"]),
  reference: z.string(),
  unit: z.string(),
  unitTitle: Title,
  procedure: z.string().optional(),
  procedureTitle: Title.optional(),
  /** What has to be done. */
  step: z.string(),
  title: Title,
  /** Why it is the reader's: the part that their unit plays, or the kind of duty. */
  why: Title,
  startedAt: z.string(),
  dueAt: z.string().optional(),
  /** A working reminder where no figure was confirmed or the clock rests; never shown as a legal date. */
  remindAt: z.string().optional(),
  group: DueGroup,
  source: z.string(),
  evidence: z.string(),
  /** Share of the time that has passed, 0..1; absent without a date. */
  share: z.number().optional(),
  owner: z.string().optional(),
  ownerName: z.string().optional(),
  isMine: z.boolean(),
  escalated: z.int(),
});
export type InboxRow = z.infer<typeof InboxRow>;

/** How far each group of an inbox is counted; no office has so much due, and a list so long is not worked from its count. */
export const countedMost = 10_000;
const Counted = z.int().max(countedMost);
/** How much is due, by group. */
export const Counts = z.strictObject({ overdue: Counted, today: Counted, week: Counted, later: Counted });
export type Counts = z.infer<typeof Counts>;

/** A count, or "<5" where a reader from outside the unit may not see a small cell. */
export const Cell = z.union([z.int(), z.literal("<5")]);
export type Cell = z.infer<typeof Cell>;

/** A count of a chart that may be printed, or withheld: it is small, or would tell a small one (SD6). */
export const ToldCell = z.union([z.int(), z.literal("withheld")]);
export type ToldCell = z.infer<typeof ToldCell>;

/** What a supervisor is told: one notice for many of a kind. */
export const Notice = z.strictObject({
  id: z.string(),
  unit: z.string(),
  unitTitle: Title,
  kind: z.string(),
  title: Title,
  count: z.int(),
  firstDueAt: z.string().optional(),
  at: z.string(),
  seenAt: z.string().optional(),
});
