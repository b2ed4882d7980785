import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { SchemeTitle } from "./scheme.ts";
import { Cell, ComparedWording, PersonWords, Sources, Title } from "../process/index.ts";

const Ground = { source: z.string(), evidence: z.string() };
const Term = z.strictObject({ title: Title, wordings: z.array(ComparedWording).readonly() });
const SafeCell = z.union([z.int(), z.literal("withheld")]);

/** What somebody comes for. */
export const ChannelPurpose = z.enum(["work", "study", "settlement"]);
/** Who gives a way: one State, two, or several. */
export const ChannelLevel = z.enum(["national", "bilateral", "regional"]);

/** One lawful way to come to a State, as its package says it. */
export const Channel = z.strictObject({
  id: z.string(),
  to: z.string(),
  toTitle: Title,
  isDemo: z.boolean(),
  procedure: z.string(),
  title: Title,
  says: PersonWords,
  purpose: ChannelPurpose,
  level: ChannelLevel,
  /** To nationals of which States; `agreement` where schemes say it. */
  openTo: z.union([
    z.literal("unknown"),
    z.strictObject({ says: z.union([z.enum(["all", "agreement"]), z.array(z.string()).readonly()]), ...Ground }),
  ]),
  cost: z.union([z.literal("unknown"), z.strictObject({ says: Title, ...Ground })]),
  apply: z.strictObject({
    title: Title,
    by: z.array(Title).readonly(),
    at: z.array(z.strictObject({ title: Title, place: Title.optional(), phone: z.string().optional() })).readonly(),
  }),
  answeredWithin: z.array(Term).readonly(),
  lasts: z.array(Term).readonly(),
  /** The stay has no end; what lasts is told of its papers. */
  isEndless: z.boolean(),
  places: z.array(Term).readonly(),
  source: Sources,
});
export type Channel = z.infer<typeof Channel>;

/** Places taken of one quota of this State, told by the answers that tell the quota; a small count is not told. */
export const TakenPlaces = z.strictObject({ procedure: z.string(), of: z.array(Title).readonly(), taken: Cell });
export type TakenPlaces = z.infer<typeof TakenPlaces>;

/** What who is on a way is told apart by. */
export const UseSplit = z.enum(["origin", "sex", "age"]);
export type UseSplit = z.infer<typeof UseSplit>;

/** Who is on each way of this State now, by where they come from, by sex or by age, and how many ways there are at each level. */
export const ChannelUseTable = z.strictObject({
  by: UseSplit,
  /** Codes of States, which the screen names, or values with their words; then `others` and `notRecorded`. */
  columns: z.array(z.strictObject({ id: z.string(), title: Title.optional() })).readonly(),
  lines: z.array(z.strictObject({ procedure: z.string(), cells: z.array(SafeCell).readonly(), total: SafeCell })).readonly(),
  levels: z.array(z.strictObject({ level: ChannelLevel, ways: z.int(), use: SafeCell })).readonly(),
});
export type ChannelUseTable = z.infer<typeof ChannelUseTable>;

/** What a scheme says of whom it is for, how many, and when. */
const SchemeTold = {
  procedure: z.string(),
  title: SchemeTitle,
  sending: z.array(z.string()).readonly(),
  occupations: z.array(z.string()).readonly(),
  ageFrom: z.int().optional(),
  ageTo: z.int().optional(),
  skills: Title.optional(),
  returningOnly: z.boolean(),
  places: z.int(),
  placesKept: z.int(),
  applyFrom: z.string(),
  applyTo: z.string(),
  stayFrom: z.string(),
  stayTo: z.string().optional(),
};

/** A scheme that takes applications today, as anybody may read it. */
export const OpenScheme = z.strictObject({ id: z.string(), ...SchemeTold, taken: Cell });
export type OpenScheme = z.infer<typeof OpenScheme>;

/** How a scheme stands today; `waiting` before its first version was confirmed. */
export const SchemeStanding = z.enum(["waiting", "declined", "coming", "open", "over", "closed"]);

/** A scheme as the office that keeps it sees it. */
export const SchemeView = z.strictObject({
  id: z.string(),
  reference: z.string(),
  standing: SchemeStanding,
  version: z.int(),
  /** Absent before a first version was confirmed. */
  said: z.strictObject({ ...SchemeTold, memorandum: z.string().optional() }).optional(),
  taken: z.int(),
  /** Absent where nobody took part before is told apart. */
  takenByNewcomers: z.int().optional(),
  closedOn: z.string().optional(),
  since: z.string().optional(),
  proposal: z
    .strictObject({
      said: z.strictObject({ ...SchemeTold, memorandum: z.string().optional() }),
      at: z.string(),
      isOwn: z.boolean(),
      declined: z.strictObject({ on: z.string(), reason: z.string() }).optional(),
    })
    .optional(),
});
export type SchemeView = z.infer<typeof SchemeView>;

/** What the catalogue of lawful ways answers. */
export const Catalogue = z.strictObject({
  on: z.string(),
  /** The State of this node: of its ways alone the places taken are known. */
  own: z.string(),
  channels: z.array(Channel).readonly(),
  taken: z.array(TakenPlaces).readonly(),
  /** Schemes of this State that take applications today. */
  schemes: z.array(OpenScheme).readonly(),
});
export type Catalogue = z.infer<typeof Catalogue>;

/** Routes of lawful ways. */
export const labourContract = contract({
  publicChannels: {
    method: "GET",
    path: "/api/public/channels",
    summary: "Lawful ways to come for work or study, by State, with their places and those taken",
    access: "public",
    returns: Catalogue,
  },
  schemes: {
    method: "GET",
    path: "/api/schemes",
    summary: "Schemes of this State with their versions, their places and what waits to be confirmed",
    access: "session",
    returns: z.strictObject({
      today: z.string(),
      mayKeep: z.boolean(),
      procedures: z.array(z.strictObject({ code: z.string(), title: Title, stay: z.enum(["season", "open"]) })).readonly(),
      memoranda: z.array(z.strictObject({ id: z.string(), reference: z.string(), subject: z.string() })).readonly(),
      schemes: z.array(SchemeView).readonly(),
    }),
  },
  channelUse: {
    method: "GET",
    path: "/api/channels/use",
    summary: "Who is on each lawful way of this State now, by origin, sex or age, and by level, without small cells",
    access: "session",
    query: z.strictObject({ by: UseSplit.optional() }),
    returns: ChannelUseTable,
  },
});
