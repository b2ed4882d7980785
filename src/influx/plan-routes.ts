import { type Actor, findRole, isOutside, routeSet, type RouteSet } from "../access/index.ts";
import { type Instant, ok, type OfficerText, dayAt, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type ContingencyPlan, type Country, type OutflowPlan, type PlanTerm, unitTitle } from "../process/index.ts";
import type { InfluxParts } from "./parts.ts";
import { partDossier, readinessDossier } from "./plan-commands.ts";
import { type OutflowView, planContract, type PartView, type PostReadiness } from "./plan-contract.ts";
import type { Confirmation, Readiness } from "./plan-subject.ts";
import { countForThresholds, listActivations, listConfirmations, listOpenAlarms, listPlaces, listReadiness } from "./store.ts";
import { lastDayOf } from "./terms.ts";
import { postsOf } from "./watch.ts";

const notPermitted = refuse("access.not-permitted", "AC2");
/** CS5: counts below five are not told to those who are not of the unit. */
const cellMin = 5;
const hourMs = 3_600_000;

/** The written plan, for who has a part in it. */
export function planRoutes(parts: InfluxParts): RouteSet {
  const { desk, country } = parts;
  return routeSet(planContract, {
    async plan(_input, { actor }) {
      if (!actor.role.screens.includes("plan")) return notPermitted;
      const plan = country.contingency;
      const now = desk.now();
      const today = dayAt(now, country.timeZone);
      if (!plan) return ok({ today, outflows: [], parts: [], readiness: [] });
      const read = await parts.counting(actor, (tx) => readPlan(tx, plan, { posts: postsOf(country), now }));
      const since = read.activations.find((one) => one.end === undefined)?.since;
      const about: About = { country, actor, plan };
      return ok({
        version: plan.version,
        ...(plan.note ? { note: plan.note } : {}),
        today,
        ...(since === undefined ? {} : { inForceSince: since }),
        outflows: (plan.outflows ?? []).map((one) => outflowView(one, read, about)),
        parts: (plan.parts ?? []).map((one) => partView(one, { ...about, since, confirmations: read.confirmations })),
        readiness: postsOf(country).map((post) => readinessView(post, read.readiness, about)),
      });
    },
  });
}

type About = { readonly country: Country; readonly actor: Actor; readonly plan: ContingencyPlan };

async function readPlan(tx: Tx, plan: ContingencyPlan, { posts, now }: { readonly posts: readonly string[]; readonly now: Instant }) {
  const named = (plan.outflows ?? []).flatMap((one) => one.thresholds);
  const thresholds = plan.thresholds.filter((one) => named.includes(one.id));
  return {
    counts: await countForThresholds(tx, { thresholds, posts, now }),
    alarms: await listOpenAlarms(tx),
    places: await listPlaces(tx),
    activations: await listActivations(tx, 1),
    confirmations: await listConfirmations(tx),
    readiness: await listReadiness(tx),
  };
}
type Read = Awaited<ReturnType<typeof readPlan>>;

const namedIn = (country: Country, code: string) => ({ code, title: unitTitle(country, code) });
const roleTitle = (id: string): OfficerText => findRole(id)?.title ?? { en: id, ru: id };

function outflowView(outflow: OutflowPlan, { counts, alarms, places }: Read, { country, actor, plan }: About): OutflowView {
  const taking = plan.places.filter((one) => outflow.places.includes(one.id));
  return {
    origin: outflow.origin,
    title: outflow.title,
    source: outflow.source,
    thresholds: plan.thresholds
      .filter((one) => outflow.thresholds.includes(one.id))
      .map(({ id, title, arrivals, measure }) => {
        const count = counts.get(id) ?? 0;
        const isSmall = count > 0 && count < cellMin && (isOutside(actor) || !postsOf(country).every((post) => actor.units.includes(post)));
        return {
          id,
          title,
          arrivals: arrivals.quantity,
          now: isSmall ? ("<5" as const) : count,
          isReached: alarms.some((one) => one.threshold === id) || count >= arrivals.quantity,
          measure,
          source: arrivals.source,
        };
      }),
    screening: outflow.screening.map(({ id, title, units, roles, source }) => ({
      id,
      title,
      units: units.map((code) => namedIn(country, code)),
      roles: roles.map(roleTitle),
      source,
    })),
    places: taking.map(({ id, title, capacity }) => {
      const occupied = places.find((one) => one.place === id)?.occupied;
      return { id, title, capacity: capacity.quantity, ...(occupied === undefined ? {} : { occupied }) };
    }),
    capacity: taking.reduce((sum, one) => sum + one.capacity.quantity, 0),
  };
}

type PartAbout = About & { readonly since: string | undefined; readonly confirmations: readonly Confirmation[] };

function partView(
  part: NonNullable<ContingencyPlan["parts"]>[number],
  { country, actor, plan, since, confirmations }: PartAbout,
): PartView {
  const confirmed = confirmations.find((one) => one.part === part.id);
  const isOfThisVersion = confirmed?.version === plan.version;
  const unit = country.units.find((one) => one.code === part.unit);
  const organisation = country.organisations.find((one) => one.code === unit?.organisation);
  return {
    id: part.id,
    dossier: partDossier(country, part.id),
    title: part.title,
    unit: namedIn(country, part.unit),
    organisation: organisation?.title ?? unitTitle(country, part.unit),
    within: { quantity: part.within.quantity, unit: part.within.unit, source: part.within.source },
    ...(since === undefined ? {} : { due: dueOf(part.within, since, country.timeZone) }),
    ...(confirmed ? { confirmed: { at: confirmed.at, name: confirmed.name, isOfThisVersion } } : {}),
    mayConfirm: actor.units.includes(part.unit) && actor.role.commands.includes("plan.confirm") && !isOfThisVersion,
  };
}

/** When a part is due that counts from when the plan was put into force: hours to the minute, longer terms to the end of their last day. */
function dueOf(within: PlanTerm, since: string, timeZone: string): string {
  if (within.unit === "hour") return new Date(Date.parse(since) + within.quantity * hourMs).toISOString();
  return lastDayOf(within, dayAt(since as Instant, timeZone));
}

type Found = { readonly post: string; readonly items: Readonly<Record<string, Readiness>> };

function readinessView(post: string, all: readonly Found[], { country, actor, plan }: About): PostReadiness {
  const found = all.find((one) => one.post === post)?.items ?? {};
  const items = plan.readiness ?? [];
  return {
    post: namedIn(country, post),
    dossier: readinessDossier(country, post),
    ready: items.filter((one) => found[one.id]?.state === "ready").length,
    items: items.map(({ id, title, owner, source }) => {
      const one = found[id];
      const said = one && {
        state: one.state,
        owner: one.owner,
        on: one.on,
        ...(one.evidence === undefined ? {} : { evidence: one.evidence }),
      };
      return { id, title, owner, source, ...(said ? { found: said } : {}) };
    }),
    mayMark: actor.units.includes(post) && actor.role.commands.includes("readiness.mark"),
  };
}
