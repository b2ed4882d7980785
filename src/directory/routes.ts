import { type Actor, type Desk, noDossier, routeSet, type RouteSet } from "../access/index.ts";
import { addMonths, agesOf, Birth, type Day, dayAt, type Instant, ok, refuse, Sex } from "../kernel/index.ts";
import { fieldsOf } from "../ledger/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, type PlaceCount, type RegisterEntry, unitTitle } from "../process/index.ts";
import { countPlaces, listRegister } from "../process/server.ts";
import { sumActivities } from "./activity.ts";
import { directoryContract, type ServiceView } from "./contract.ts";
import { type ListedService, listServicesFor, type LocalMoment, type ServiceSearch } from "./list.ts";
import { isHelp, isRunning } from "./campaign.ts";
import { countProgramme, programmeQuota } from "./places.ts";
import { checkAsked, type RegisterView, searchRegister, viewEntry } from "./register.ts";
import { findService, listProposals, listServices, type ServiceRow } from "./store.ts";
import { serviceReasonTexts } from "./texts.ts";

/** What the routes of the directory need: the desk, the State, and a reading of tables that hold nothing of a person. */
export type DirectoryParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly openly: <T>(use: (tx: Tx) => Promise<T>) => Promise<T>;
};

/** Services for officers, with reasons, and for everybody. */
export function directoryRoutes({ desk, country, openly }: DirectoryParts): RouteSet {
  const listed = (rows: readonly ServiceRow[], search: Omit<ServiceSearch, "route" | "at"> & { route?: string | undefined }) => {
    const now = desk.now();
    const at = localMoment(now, country.timeZone);
    const today = dayAt(now, country.timeZone);
    const routes = search.route === undefined ? country.routes.map((route) => route.id) : [search.route];
    const seen = new Set<string>();
    return routes
      .flatMap((route) =>
        rows.length === 0
          ? []
          : listServicesFor(
              rows.map((row) => row.entry),
              { ...search, route, at },
              today,
            ),
      )
      .flatMap((one) => {
        const row = rows.find(({ entry }) => entry === one.entry);
        if (!row || seen.has(row.id)) return [];
        seen.add(row.id);
        return [{ row, one }];
      });
  };
  const viewsOf = (found: ReturnType<typeof listed>, counts: readonly PlaceCount[]) =>
    found.map(({ row, one }) => viewOf(row, one, { country, counts, today: dayAt(desk.now(), country.timeZone) }));
  const agencies = keepRegister({ desk, country, openly });
  return routeSet(directoryContract, {
    async directory({ query }, { actor }) {
      const { rows, counts } = await desk.list(actor, (tx) => countedServices(tx, query));
      // For a need whoever helps is listed, whose number is rung for a child in danger; a campaign stands in the whole list.
      const wanted = rows.filter(({ entry }) => isOfKind(entry, query.programme) && (query.route === undefined || isHelp(entry)));
      const found = listed(wanted, {
        route: query.route,
        unit: query.unit ?? actor.unit,
        ...(query.language ? { language: query.language } : {}),
      });
      return ok({ services: viewsOf(found, counts) });
    },
    async directoryFor({ params, query }, { actor }) {
      const of = (state: { kind: string }) => state.kind === "person";
      const opened = await desk.open(actor, params.dossier, { action: "read", of }, async ({ subjects, tx }) => ({
        ...(await countedServices(tx, query)),
        fields: fieldsOf(subjects.find(of)),
      }));
      if (!opened) return refuse("access.not-available", "AC3");
      const { rows, counts, fields } = opened;
      const helping = rows.filter(({ entry }) => isHelp(entry));
      const found = listed(helping, { route: query.route, unit: actor.unit, ...searchOf(fields, dayAt(desk.now(), country.timeZone)) });
      return ok({ services: viewsOf(found, counts) });
    },
    proposals: (_input, { actor }) => readProposals({ desk, country }, actor),
    async publicDirectory({ query }) {
      const { rows, counts } = await openly((tx) => countedServices(tx, query));
      const told = rows.filter((row) => isToldOpenly(row, dayAt(desk.now(), country.timeZone)));
      return ok({
        services: listed(told, { route: query.route, unit: "" }).map(({ row, one }) => publicView(row, one, counts)),
      });
    },
    publicAgencies: async ({ query }) => ok(tellAgencies(await agencies(), query, country)),
  });
}

/** DI15: who verifies sees what waits; who proposes sees what their own organisation proposed, and why some of it was declined. */
async function readProposals({ desk, country }: Pick<DirectoryParts, "desk" | "country">, actor: Actor) {
  const { commands } = actor.role;
  const keeps = commands.includes("service.accept");
  if (!keeps && !commands.includes("service.propose")) return refuse("access.not-permitted", "AC2");
  const own = country.units.find(({ code }) => code === actor.unit)?.organisation;
  const units = country.units.filter(({ organisation }) => organisation === own).map(({ code }) => code);
  const found = await desk.list(actor, async (tx) => {
    const rows = await listProposals(tx, keeps ? undefined : units);
    return await Promise.all(rows.map(async (row) => ({ ...row, before: await findService(tx, row.id) })));
  });
  const proposals = found
    .filter(({ proposal }) => !keeps || proposal.declined === undefined)
    .map(({ id, proposal: { entry, unit, at, declined }, before }) => ({
      service: id,
      entry,
      unit,
      unitTitle: unitTitle(country, unit),
      at,
      ...(before ? { before: before.entry } : {}),
      ...(declined ? { declined: { on: declined.on, unitTitle: unitTitle(country, declined.unit), reason: declined.reason } } : {}),
    }));
  return ok({ proposals });
}

type AskedAgency = Parameters<typeof checkAsked>[1];

/** DI12: agencies that were found, and whether an offer is confirmed where one was asked about. */
function tellAgencies(entries: readonly RegisterView[], query: AskedAgency, country: Country) {
  const found = searchRegister(entries, query);
  const isAsked = [query.agency, query.order, query.principal].some((one) => one !== undefined && one !== "");
  return {
    isKept: Object.hasOwn(country.procedures, agencyProcedure),
    found: found.slice(0, toldMax),
    more: Math.max(0, found.length - toldMax),
    ...(isAsked ? { check: checkAsked(entries, query) } : {}),
  };
}

const agencyProcedure = "agency-licence";
/** More entries than anybody reads are told as a number. */
const toldMax = 50;
/** The register is read from the database this seldom, however many ask: nobody is signed in here. @source decision:0057 */
const keptMs = 5_000;

/** Entries of the register as they stand today, read anew when they have grown old. */
function keepRegister({ desk, country, openly }: DirectoryParts): () => Promise<readonly RegisterView[]> {
  let kept: { readonly at: number; readonly entries: Promise<RegisterEntry[]> } | undefined;
  return async () => {
    const now = desk.now();
    const at = Date.parse(now);
    if (kept === undefined || at - kept.at >= keptMs || at < kept.at)
      kept = { at, entries: openly((tx) => listRegister(tx, agencyProcedure)) };
    const today = dayAt(now, country.timeZone);
    return (await kept.entries).map((entry) => viewEntry(entry, today));
  };
}

/** A service as anybody reads it: not who verified it, and of a programme only whether there is a place (DI9, DI13). */
function publicView({ id, entry: whole }: ServiceRow, { isVerified, contact }: ListedService, counts: readonly PlaceCount[]) {
  const { verifiedBy: _, ...entry } = whole;
  const free = entry.programme && countProgramme(entry, id, counts).free;
  return { service: id, entry, isVerified, ...(contact ? { contact } : {}), ...(free === undefined ? {} : { hasPlaces: free > 0 }) };
}

/** What is looked for, of what is open of a person's file: nothing that is not known is held against a service (DI7). */
function searchOf(fields: Readonly<Record<string, unknown>>, today: Day): Partial<ServiceSearch> {
  const language = Array.isArray(fields["languages"]) ? String(fields["languages"][0]) : undefined;
  const ageYears = agesOf(Birth.safeParse(fields["birth"]).data, today, estimateYearsOff);
  const sex = Sex.safeParse(fields["sex"]).data;
  const occupations = Array.isArray(fields["occupations"]) ? fields["occupations"].map(String) : undefined;
  return {
    ...(language ? { language } : {}),
    ...(ageYears ? { ageYears } : {}),
    ...(sex ? { sex } : {}),
    ...(occupations ? { occupations } : {}),
  };
}

/** @source decision:0004 */
const estimateYearsOff = 2;

/** The service that is named, else those of a route, and the counts of those that are programmes. */
async function countedServices(tx: Tx, { service, route }: { readonly service?: string | undefined; readonly route?: string | undefined }) {
  const rows = service === undefined ? await listServices(tx, route) : await namedService(tx, service);
  const programmes = rows.filter(({ entry }) => entry.programme !== undefined);
  return {
    rows,
    // A count over everybody leaves nobody's dossier out.
    counts: await countPlaces(
      tx,
      programmes.map(({ id }) => programmeQuota(id)),
      noDossier,
    ),
  };
}

async function namedService(tx: Tx, service: string): Promise<ServiceRow[]> {
  const row = await findService(tx, service);
  return row ? [row] : [];
}

/** A campaign is told to everybody until its last day (DI19). */
function isToldOpenly({ entry: { campaign } }: ServiceRow, today: Day): boolean {
  return campaign === undefined || isRunning(campaign, today);
}

function isOfKind({ programme }: ServiceRow["entry"], asked: string | undefined): boolean {
  return asked === undefined || (asked === "any" ? programme !== undefined : programme?.kind === asked);
}

type Beside = { readonly country: Country; readonly counts: readonly PlaceCount[]; readonly today: Day };

/** More activities than anybody reads in a list stand in its sums alone. */
const toldActivities = 20;

function yearOf({ activities }: ServiceRow, today: Day) {
  const since = addMonths(today, -12);
  return { ...sumActivities(activities, since), latest: activities.filter((one) => one.on >= since).slice(0, toldActivities) };
}

function viewOf(row: ServiceRow, one: ListedService, { country, counts, today }: Beside): ServiceView {
  const unit = country.units.find(({ code }) => code === row.entry.verifiedBy);
  return {
    service: row.id,
    version: row.version,
    entry: row.entry,
    isVerified: one.isVerified,
    ...(unit ? { verifiedByTitle: unit.title } : {}),
    reasons: one.reasons.map((code) => ({ code, title: serviceReasonTexts[code] })),
    ...(one.contact ? { contact: one.contact } : {}),
    ...(row.entry.programme ? { places: countProgramme(row.entry, row.id, counts) } : {}),
    ...(row.entry.programme?.kind === "group" || row.entry.campaign ? { activities: yearOf(row, today) } : {}),
  };
}

/** Weekday and time of an instant in a State's own time. */
function localMoment(now: Instant, timeZone: string): LocalMoment {
  const weekday = new Date(`${dayAt(now, timeZone)}T00:00:00Z`).getUTCDay();
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(now));
  return { weekday: weekday === 0 ? 7 : weekday, time };
}
