import { type Actor, type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { dayAt, type Instant, ok, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, type PlaceCount, type RegisterEntry, unitTitle } from "../process/index.ts";
import { countPlaces, listRegister } from "../process/server.ts";
import { directoryContract, type ServiceView } from "./contract.ts";
import { type ListedService, listServicesFor, type LocalMoment, type ServiceSearch } from "./list.ts";
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
  const agencies = keepRegister({ desk, country, openly });
  return routeSet(directoryContract, {
    async directory({ query }, { actor }) {
      const { rows, counts } = await desk.list(actor, (tx) => countedServices(tx, query.route));
      const wanted = rows.filter(({ entry }) => isOfKind(entry, query.programme));
      const found = listed(wanted, {
        route: query.route,
        unit: query.unit ?? actor.unit,
        ...(query.language ? { language: query.language } : {}),
      });
      return ok({ services: found.map(({ row, one }) => viewOf(row, one, { country, counts })) });
    },
    proposals: (_input, { actor }) => readProposals({ desk, country }, actor),
    async publicDirectory({ query }) {
      const { rows, counts } = await openly((tx) => countedServices(tx, query.route));
      return ok({
        services: listed(rows, { route: query.route, unit: "" }).map(({ row, one }) => {
          const { verifiedBy: _, ...entry } = row.entry;
          const free = entry.programme && countProgramme(entry, row.id, counts).free;
          return {
            service: row.id,
            entry,
            isVerified: one.isVerified,
            ...(one.contact ? { contact: one.contact } : {}),
            ...(entry.programme ? { hasPlaces: free !== 0 } : {}),
          };
        }),
      });
    },
    async publicAgencies({ query }) {
      const entries = await agencies();
      const found = searchRegister(entries, query);
      const isAsked = [query.agency, query.order, query.principal].some((one) => one !== undefined && one !== "");
      return ok({
        isKept: Object.hasOwn(country.procedures, agencyProcedure),
        found: found.slice(0, toldMax),
        more: Math.max(0, found.length - toldMax),
        ...(isAsked ? { check: checkAsked(entries, query) } : {}),
      });
    },
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

/** Services of a route, and the counts of those that are programmes. */
async function countedServices(tx: Tx, route: string | undefined) {
  const rows = await listServices(tx, route);
  const programmes = rows.filter(({ entry }) => entry.programme !== undefined);
  return {
    rows,
    counts: await countPlaces(
      tx,
      programmes.map(({ id }) => programmeQuota(id)),
      nobody,
    ),
  };
}

/** A count over everybody leaves nobody's dossier out. */
const nobody = "00000000-0000-0000-0000-000000000000";

function isOfKind({ programme }: ServiceRow["entry"], asked: string | undefined): boolean {
  return asked === undefined || (asked === "any" ? programme !== undefined : programme?.kind === asked);
}

type Beside = { readonly country: Country; readonly counts: readonly PlaceCount[] };

function viewOf(row: ServiceRow, one: ListedService, { country, counts }: Beside): ServiceView {
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
  };
}

/** Weekday and time of an instant in a State's own time. */
function localMoment(now: Instant, timeZone: string): LocalMoment {
  const weekday = new Date(`${dayAt(now, timeZone)}T00:00:00Z`).getUTCDay();
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(now));
  return { weekday: weekday === 0 ? 7 : weekday, time };
}
