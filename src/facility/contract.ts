import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Incident, IncidentKind } from "./incident.ts";
import { Grant, Item } from "./inventory.ts";
import { Finding, MonitorVisit, Reply, Settlement } from "./monitoring.ts";
import { Model, Position, Profile, Topic } from "./profile.ts";
import { Room } from "./room.ts";

const Title = z.strictObject({ en: z.string(), ru: z.string() });

const Completion = z.strictObject({
  share: z.number().optional(),
  items: z.int(),
  complete: z.int(),
  notCounted: z.int(),
  unfunded: z.int(),
});

/** Places to sleep: how many there are, who has one by the stays, and how many are free (FC9). */
const PlacesView = z.strictObject({ places: z.int(), taken: z.int(), free: z.int(), elsewhere: z.int() });

/** A place as lists show it. */
export const FacilityHead = z.strictObject({
  unit: z.string(),
  title: Title,
  kind: z.string(),
  organisation: Title,
  place: Title.optional(),
  position: Position.optional(),
  isOwn: z.boolean(),
  isRecorded: z.boolean(),
  isModel: z.boolean(),
  privateRoom: z.enum(["yes", "no", "undetermined", "notRecorded"]),
  completion: Completion,
  /** Absent where no room with places is on record. */
  places: PlacesView.optional(),
  /** Visits of monitors in the last year, for who runs the place and who oversees all. */
  monitored: z.strictObject({ visits: z.int(), withoutSerious: z.int(), open: z.int(), last: z.string() }).optional(),
});
export type FacilityHead = z.infer<typeof FacilityHead>;

const Dated = { id: z.string(), at: z.string() };
const RoomView = Room.extend({ ...Dated, taken: z.int().optional() });
export type RoomView = z.infer<typeof RoomView>;
const GrantView = Grant.extend(Dated);
export type GrantView = z.infer<typeof GrantView>;
const ItemView = Item.extend({
  ...Dated,
  promised: z.int(),
  given: z.int(),
  lacking: z.int().optional(),
  unfunded: z.int().optional(),
  grants: z.array(GrantView).readonly(),
});
export type ItemView = z.infer<typeof ItemView>;

/** A place whole. */
export const FacilityPage = z.strictObject({
  head: FacilityHead,
  /** The record that commands are filed under. */
  dossier: z.string(),
  phone: z.string().optional(),
  /** Commands that the reader may send about it. */
  may: z.strictObject({ keep: z.boolean(), nameModel: z.boolean(), seeWithin: z.boolean(), monitor: z.boolean(), reply: z.boolean() }),
  rooms: z.array(RoomView).readonly(),
  items: z.array(ItemView).readonly(),
  profile: Profile.optional(),
  model: Model.optional(),
  /** What the directory of services says is given there. */
  services: z.array(z.strictObject({ service: z.string(), name: Title, description: Title, isVerified: z.boolean() })).readonly(),
});
export type FacilityPage = z.infer<typeof FacilityPage>;

const Told = z.union([z.int(), z.literal("withheld")]);
const IncidentView = Incident.extend({ id: z.string(), unit: z.string(), reference: z.string() });
export type IncidentView = z.infer<typeof IncidentView>;

/** Waiting, referrals and incidents of a place beside each other. */
export const FacilityFigures = z.strictObject({
  isOutside: z.boolean(),
  mayRecord: z.boolean(),
  cellMin: z.int(),
  /** Weeks from Monday, the last one still running. */
  weeks: z
    .array(
      z.strictObject({
        from: z.string(),
        arrivals: Told.optional(),
        referred: Told,
        acknowledged: Told,
        hoursToReferral: z.number().optional(),
        hoursToAnswer: z.number().optional(),
        incidents: z.int(),
      }),
    )
    .readonly(),
  /** Referrals that nobody has acknowledged; since when the oldest, for the place itself; cases open at the place; hours within which half were helped on. */
  waiting: z.strictObject({
    referrals: Told,
    since: z.string().optional(),
    open: Told,
    toReferral: z.number().optional(),
    toAnswer: z.number().optional(),
  }),
  /** To whom the referrals of these weeks went; absent for readers from outside. */
  receivers: z
    .array(z.strictObject({ title: Title, referred: z.int(), acknowledged: z.int() }))
    .readonly()
    .optional(),
  kinds: z.array(z.strictObject({ kind: IncidentKind, count: z.int() })).readonly(),
  incidents: z.array(IncidentView).readonly(),
});
export type FacilityFigures = z.infer<typeof FacilityFigures>;

/** Visits of people to a centre by topic, without names. */
export const FacilityVisits = z.strictObject({
  isOutside: z.boolean(),
  mayRecord: z.boolean(),
  cellMin: z.int(),
  from: z.string(),
  to: z.string(),
  months: z.array(z.strictObject({ from: z.string(), count: z.int() })).readonly(),
  tables: z
    .array(
      z.strictObject({
        by: z.enum(["sex", "age", "coming"]),
        columns: z.array(z.string()).readonly(),
        lines: z.array(z.strictObject({ topic: Topic, cells: z.array(Told).readonly(), total: Told })).readonly(),
      }),
    )
    .readonly(),
  /** Appointments booked there in the next two weeks, for the place itself. */
  booked: z.int().optional(),
});
export type FacilityVisits = z.infer<typeof FacilityVisits>;

const FindingView = Finding.extend({
  id: z.string(),
  state: z.enum(["open", "answered", "met"]),
  since: z.string(),
  dueOn: z.string().optional(),
  reply: Reply.optional(),
  settlement: Settlement.optional(),
});
/** A visit of monitors with what they found and what was answered. */
export const MonitorVisitView = MonitorVisit.extend({
  id: z.string(),
  reference: z.string(),
  unit: z.string(),
  unitTitle: Title,
  byTitle: Title,
  findings: z.array(FindingView).readonly(),
  may: z.strictObject({ reply: z.boolean(), settle: z.boolean() }),
});
export type MonitorVisitView = z.infer<typeof MonitorVisitView>;

/** Routes of posts and centres. */
export const facilityContract = contract({
  facilities: {
    method: "GET",
    path: "/api/facilities",
    summary: "Posts and centres: what they have and lack, whether there is a private room",
    access: "session",
    returns: z.strictObject({ facilities: z.array(FacilityHead).readonly(), since: z.string() }),
  },
  facility: {
    method: "GET",
    path: "/api/facilities/:unit",
    summary: "One post or centre: rooms, things and who gave them, what it does",
    access: "session",
    params: z.strictObject({ unit: z.string().max(40) }),
    returns: FacilityPage,
  },
  facilityFigures: {
    method: "GET",
    path: "/api/facilities/:unit/figures",
    summary: "Waiting, referrals and incidents of one place, week by week, for who runs it and for those who oversee",
    access: "session",
    params: z.strictObject({ unit: z.string().max(40) }),
    returns: FacilityFigures,
  },
  facilityVisits: {
    method: "GET",
    path: "/api/facilities/:unit/visits",
    summary: "Visits of people to one centre by topic, sex, age and why they came",
    access: "session",
    params: z.strictObject({ unit: z.string().max(40) }),
    returns: FacilityVisits,
  },
  facilityMonitoring: {
    method: "GET",
    path: "/api/facilities/:unit/monitoring",
    summary: "Visits of monitors to one place, with findings and answers",
    access: "session",
    params: z.strictObject({ unit: z.string().max(40) }),
    returns: z.strictObject({ visits: z.array(MonitorVisitView).readonly() }),
  },
  monitorVisit: {
    method: "GET",
    path: "/api/monitoring/:id",
    summary: "One visit of monitors",
    access: "session",
    params: z.strictObject({ id: z.uuid() }),
    returns: MonitorVisitView,
  },
  publicFacility: {
    method: "GET",
    path: "/api/public/facilities/:unit",
    summary: "The profile of a centre that was named a model for others",
    access: "public",
    params: z.strictObject({ unit: z.string().max(40) }),
    returns: z.strictObject({
      /** Absent for whatever is no model. */
      found: z
        .strictObject({
          title: Title,
          organisation: Title,
          profile: Profile,
          model: Model,
          services: z.array(z.strictObject({ service: z.string(), name: Title })).readonly(),
          places: z.int().optional(),
        })
        .optional(),
    }),
  },
});
