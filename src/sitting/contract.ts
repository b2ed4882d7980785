import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Named, Sources, Title } from "../process/index.ts";
import { ItemStanding, Vote } from "./subject.ts";

const Standing = z.enum(["called", "open", "closed", "notHeld"]);

/** What a body decides by; what no law was read for is our working standard. */
const RuleView = z.strictObject({
  quorum: z.int(),
  majority: z.enum(["ofVotes", "ofSeats"]),
  seats: z.int().optional(),
  quorumSource: z.string(),
  majoritySource: z.string(),
  isQuorumRead: z.boolean(),
  isMajorityRead: z.boolean(),
});

/** A sitting in a list. How many cases lie before it counts those alone that the reader may see. */
const SittingHead = z.strictObject({
  id: z.string(),
  reference: z.string(),
  standing: Standing,
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string().optional(),
  cases: z.int(),
  /** Of these nothing is said yet. */
  waiting: z.int(),
});
export type SittingHead = z.infer<typeof SittingHead>;

/** A case that waits for the body and lies before no sitting. */
const WaitingCase = z.strictObject({
  dossier: z.string(),
  case: z.string(),
  reference: z.string(),
  procedureTitle: Title,
  stateTitle: Title,
  dueAt: z.string().optional(),
});
export type WaitingCase = z.infer<typeof WaitingCase>;

const VoteView = z.strictObject({ name: z.string(), isMine: z.boolean(), vote: Vote, dissent: z.string().optional() });
const ProposalView = z.strictObject({
  number: z.int(),
  step: z.string(),
  title: Title,
  name: z.string(),
  /** What is recorded if it is carried, in words. */
  answers: z.array(z.strictObject({ label: Title, value: Title, kind: z.enum(["choice", "day", "words"]) })).readonly(),
});

/** A case before a sitting, as its reader may see it. Its number is its place among those that they see. */
const AgendaItem = z.strictObject({
  dossier: z.string(),
  id: z.string(),
  case: z.string(),
  number: z.int(),
  reference: z.string(),
  procedureTitle: Title,
  stateTitle: Title,
  standing: ItemStanding,
  dueAt: z.string().optional(),
  /** Steps that the body may decide from here. */
  steps: z.array(Named).readonly(),
  proposal: ProposalView.optional(),
  votes: z.array(VoteView).readonly(),
  tally: z.strictObject({ inFavour: z.int(), against: z.int(), abstained: z.int() }),
  /** Undetermined while too few have voted. */
  isCarried: z.enum(["yes", "no", "undetermined"]),
  /** Members who keep out of it, and why where they said it. */
  apart: z.array(z.strictObject({ name: z.string(), isMine: z.boolean(), why: z.string() })).readonly(),
  /** Why the reader takes no part in it. */
  shutTo: z.enum(["keepsOut", "actedBefore"]).optional(),
  end: z.strictObject({ at: z.string(), name: z.string(), why: z.string().optional(), until: z.string().optional() }).optional(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

const SittingPage = z.strictObject({
  sitting: SittingHead,
  unitTitle: Title,
  rule: RuleView,
  ledBy: z.string().optional(),
  openedAt: z.string().optional(),
  closedAt: z.string().optional(),
  present: z.array(z.strictObject({ name: z.string(), isMine: z.boolean(), leads: z.boolean() })).readonly(),
  /** Members who have not said that they are present. */
  absent: z.array(z.string()).readonly(),
  isPresent: z.boolean(),
  items: z.array(AgendaItem).readonly(),
  today: z.string(),
});
export type SittingPage = z.infer<typeof SittingPage>;

const BodyView = z.strictObject({
  unit: z.string(),
  title: Title,
  composition: Title.optional(),
  compositionSource: z.string().optional(),
  rule: RuleView,
  /** The law leaves the decision to the body alone. */
  isAlone: z.boolean(),
  procedures: z.array(Named).readonly(),
  members: z.int(),
  source: Sources,
});

/** Routes of sittings. */
export const sittingContract = contract({
  sittings: {
    method: "GET",
    path: "/api/sittings",
    summary: "The body that the reader is a member of, its sittings, and the cases that wait for it",
    access: "session",
    returns: z.strictObject({
      body: BodyView,
      sittings: z.array(SittingHead).readonly(),
      /** False where older sittings that are over are not shown. */
      isEverySitting: z.boolean(),
      waiting: z.array(WaitingCase).readonly(),
      /** False where more cases may wait than are shown, the soonest limit first. */
      isEveryWaiting: z.boolean(),
      today: z.string(),
    }),
  },
  sitting: {
    method: "GET",
    path: "/api/sittings/:sitting",
    summary: "One sitting with its agenda, as far as the reader may see it",
    access: "session",
    params: z.strictObject({ sitting: z.uuid() }),
    returns: SittingPage,
  },
  minutes: {
    method: "GET",
    path: "/api/sittings/:sitting/minutes.pdf",
    summary: "Minutes of a closed sitting, without the name of any person",
    access: "session",
    params: z.strictObject({ sitting: z.uuid() }),
    returns: z.instanceof(Uint8Array),
  },
});
