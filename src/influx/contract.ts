import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Cell, Named, Title } from "../process/index.ts";
import { ActivationRecord, GroupRecord } from "./records.ts";

const Figure = z.strictObject({ quantity: z.int(), source: z.string(), evidence: z.string() });
const Term = z.strictObject({ quantity: z.int(), unit: z.string(), source: z.string(), evidence: z.string(), lastDay: z.string() });

const ThresholdView = z.strictObject({
  id: z.string(),
  title: Title,
  withinHours: z.int(),
  arrivals: Figure,
  measure: Title,
  /** How many came within its hours until now. */
  now: Cell,
  isReached: z.boolean(),
  raisedAt: z.string().optional(),
});

/** What was counted of a thing that the plan wants there; absent was not counted (R6). */
const Item = z.strictObject({ id: z.string(), title: Title, planned: Figure, counted: z.int().optional() });

const PlaceView = z.strictObject({
  id: z.string(),
  /** The record that reports are filed under. */
  dossier: z.string(),
  title: Title,
  unit: z.string(),
  unitTitle: Title,
  serves: z.array(Named).readonly(),
  capacity: Figure,
  /** Absent where nobody ever reported. */
  occupied: z.int().optional(),
  at: z.string().optional(),
  mayReport: z.boolean(),
  staff: z.array(Item).readonly(),
  stocks: z.array(Item).readonly(),
});
export type PlaceView = z.infer<typeof PlaceView>;

const PlanView = z.strictObject({
  version: z.string(),
  title: Title,
  source: z.string(),
  note: Title.optional(),
  thresholds: z.array(ThresholdView).readonly(),
  tells: z.array(Named).readonly(),
  activates: z.array(Named).readonly(),
  decidesGroups: z.array(Named).readonly(),
  activation: z.strictObject({ longest: Term, review: Term }),
  group: z.strictObject({ longest: Term, review: Term }),
});
export type PlanView = z.infer<typeof PlanView>;

/** One person of the post, as the lane shows them. */
export const LaneRow = z.strictObject({
  dossier: z.string(),
  reference: z.string(),
  names: z.array(z.unknown()),
  group: z.string().optional(),
  arrivedAt: z.string(),
  unit: z.string(),
  /** Needs that put the person first. */
  needs: z.array(z.strictObject({ need: z.string(), title: z.record(z.string(), z.string()) })).readonly(),
  /** How many questions of a need are open: never read as no. */
  open: z.int(),
  /** By the facts recorded, whether the person is of the group that is decided on. */
  belongs: z.enum(["yes", "no", "undetermined"]),
  case: z.strictObject({ id: z.string(), state: z.string(), title: Title }).optional(),
  paper: z.strictObject({ id: z.string(), number: z.string() }).optional(),
});
export type LaneRow = z.infer<typeof LaneRow>;

/** Routes of mass arrivals. */
export const influxContract = contract({
  influx: {
    method: "GET",
    path: "/api/influx",
    summary: "The contingency plan against the arrivals of now, what is in force, and the places",
    access: "session",
    returns: z.strictObject({
      now: z.string(),
      plan: PlanView.optional(),
      posts: z.array(Named).readonly(),
      may: z.strictObject({ activate: z.boolean(), decideGroups: z.boolean() }),
      activations: z.array(ActivationRecord).readonly(),
      groups: z.array(GroupRecord).readonly(),
      places: z.array(PlaceView).readonly(),
      /** By post, who came under the latest decision in force: let in, and not yet. Absent while there is none. */
      waiting: z
        .array(z.strictObject({ code: z.string(), title: Title, letIn: Cell, waiting: Cell }))
        .readonly()
        .optional(),
    }),
  },
  lane: {
    method: "GET",
    path: "/api/influx/lane/:decision",
    summary: "Who came to the caller's posts since a decision on a group, those with needs first",
    access: "session",
    params: z.strictObject({ decision: z.uuid() }),
    returns: z.strictObject({ decision: GroupRecord, rows: z.array(LaneRow).readonly(), isWhole: z.boolean() }),
  },
});
