import { type Actor, routeSet, type RouteSet } from "../access/index.ts";
import { dayAt, ok, refuse } from "../kernel/index.ts";
import { type ContingencyPlan, type Country, isGroupInForce, type PlanFigure, type PlanTerm, unitTitle } from "../process/index.ts";
import { listGroupDecisions } from "../process/server.ts";
import { mayDecide } from "./commands.ts";
import { influxContract, type PlanView, type PlaceView } from "./contract.ts";
import { laneOf, readLane } from "./lane-reading.ts";
import type { InfluxParts } from "./parts.ts";
import { placeDossier } from "./place-commands.ts";
import type { GroupRecord, PlaceRecord } from "./records.ts";
import type { Tx } from "../platform/index.ts";
import { countForThresholds, countLetIn, listActivations, listOpenAlarms, listPlaces } from "./store.ts";
import { lastDayOf } from "./terms.ts";
import { postsOf } from "./watch.ts";

const notAvailable = refuse("access.not-available", "AC3");
const notPermitted = refuse("access.not-permitted", "AC2");
const activationsMax = 20;
/** CS5: counts below five are not told to those who are not of the unit. */
const cellMin = 5;

/** The plan against what is, and the lane of a post. */
export function influxRoutes(parts: InfluxParts): RouteSet {
  const { desk, country } = parts;
  return routeSet(influxContract, {
    async influx(_input, { actor }) {
      if (!actor.role.screens.includes("influx")) return notPermitted;
      const plan = country.contingency;
      const now = desk.now();
      const posts = postsOf(country);
      const read = await parts.counting(actor, async (tx) => {
        const groups = (await listGroupDecisions(tx)) as GroupRecord[];
        return {
          waiting: await readWaiting(tx, groups, posts, { today: dayAt(now, country.timeZone), timeZone: country.timeZone }),
          counts: plan ? await countForThresholds(tx, { thresholds: plan.thresholds, posts, now }) : new Map<string, number>(),
          alarms: await listOpenAlarms(tx),
          activations: await listActivations(tx, activationsMax),
          groups,
          places: await listPlaces(tx),
        };
      });
      const who = { role: actor.role.id, unit: actor.unit };
      return ok({
        now,
        posts: posts.map((code) => ({ code, title: unitTitle(country, code) })),
        may: {
          activate: plan !== undefined && mayDecide(plan.activates, who) && actor.role.commands.includes("influx.activate"),
          decideGroups: plan !== undefined && mayDecide(plan.decidesGroups, who) && actor.role.commands.includes("group.decide"),
        },
        activations: read.activations,
        groups: read.groups,
        ...(read.waiting ? { waiting: waitingView(read.waiting, posts, { country, actor }) } : {}),
        places: (plan?.places ?? []).map((place) => placeView(place, { country, actor, reports: read.places })),
        ...(plan ? { plan: planView(plan, { ...read, country, actor, today: dayAt(now, country.timeZone) }) } : {}),
      });
    },
    async lane({ params }, { actor }) {
      if (!actor.role.screens.includes("influx") || actor.role.scope !== "related") return notPermitted;
      const lane = await readLane(parts, actor, params.decision);
      return lane ? ok(lane) : notAvailable;
    },
  });
}

/** Under the latest decision in force, by post: who was let in and who still waits. */
async function readWaiting(
  tx: Tx,
  groups: readonly GroupRecord[],
  posts: readonly string[],
  { today, timeZone }: { readonly today: string; readonly timeZone: string },
) {
  const decision = groups.find((one) => isGroupInForce(one, today));
  if (!decision) return undefined;
  const here = decision.posts.length === 0 ? posts : decision.posts;
  return await countLetIn(tx, laneOf(decision, here, timeZone));
}

type Waiting = NonNullable<Awaited<ReturnType<typeof readWaiting>>>;
function waitingView(counts: Waiting, posts: readonly string[], { country, actor }: { readonly country: Country; readonly actor: Actor }) {
  const cell = (count: number, unit: string) => (count > 0 && count < cellMin && !actor.units.includes(unit) ? ("<5" as const) : count);
  return posts.flatMap((code) => {
    const found = counts.find((one) => one.unit === code);
    return found ? [{ code, title: unitTitle(country, code), letIn: cell(found.letIn, code), waiting: cell(found.waiting, code) }] : [];
  });
}

type PlanAbout = {
  readonly country: Country;
  readonly actor: Actor;
  readonly counts: ReadonlyMap<string, number>;
  readonly alarms: readonly { readonly threshold: string; readonly raisedAt: string }[];
  readonly today: ReturnType<typeof dayAt>;
};

function planView(plan: ContingencyPlan, { country, actor, counts, alarms, today }: PlanAbout): PlanView {
  const named = (units: readonly string[]) => units.map((code) => ({ code, title: unitTitle(country, code) }));
  const term = (one: PlanTerm) => ({ ...figure(one), unit: one.unit, lastDay: lastDayOf(one, today) });
  return {
    version: plan.version,
    title: plan.title,
    source: plan.source,
    ...(plan.note ? { note: plan.note } : {}),
    thresholds: plan.thresholds.map(({ id, title, unit, withinHours, arrivals, measure }) => {
      const count = counts.get(id) ?? 0;
      const alarm = alarms.find((one) => one.threshold === id);
      const isSmall = count > 0 && count < cellMin && !actor.units.includes(unit);
      return {
        id,
        title,
        withinHours,
        arrivals: figure(arrivals),
        measure,
        now: isSmall ? ("<5" as const) : count,
        isReached: alarm !== undefined || count >= arrivals.quantity,
        ...(alarm ? { raisedAt: alarm.raisedAt } : {}),
      };
    }),
    tells: named(plan.tells),
    activates: named(plan.activates.units),
    decidesGroups: named(plan.decidesGroups.units),
    activation: { longest: term(plan.activation.longest), review: term(plan.activation.review) },
    group: { longest: term(plan.group.longest), review: term(plan.group.review) },
  };
}

function figure({ quantity, source, evidence }: PlanFigure): PlanFigure {
  return { quantity, source, evidence };
}

type PlaceAbout = { readonly country: Country; readonly actor: Actor; readonly reports: readonly PlaceRecord[] };

function placeView(place: ContingencyPlan["places"][number], { country, actor, reports }: PlaceAbout): PlaceView {
  const report = reports.find((one) => one.place === place.id);
  const counted = (id: string, of: Readonly<Record<string, number>> | undefined) => (of?.[id] === undefined ? {} : { counted: of[id] });
  return {
    id: place.id,
    dossier: placeDossier(country, place.id),
    title: place.title,
    unit: place.unit,
    unitTitle: unitTitle(country, place.unit),
    serves: place.serves.map((code) => ({ code, title: unitTitle(country, code) })),
    capacity: figure(place.capacity),
    mayReport: actor.units.includes(place.unit) && actor.role.commands.includes("place.report"),
    staff: place.staff.map(({ id, title, perHundred }) => ({
      id,
      title,
      planned: { ...figure(perHundred), quantity: Math.ceil((perHundred.quantity * place.capacity.quantity) / 100) },
      ...counted(id, report?.staff),
    })),
    stocks: place.stocks.map(({ id, title, planned }) => ({ id, title, planned: figure(planned), ...counted(id, report?.stocks) })),
    ...(report ? { occupied: report.occupied, at: report.at } : {}),
  };
}
