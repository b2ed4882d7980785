import { type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { addDays, dayAt, type Instant, ok, refuse } from "../kernel/index.ts";
import type { Country } from "../process/index.ts";
import { type MemorandumRow, permitting, standingOf } from "./memorandum.ts";
import { memorandumContract, type MemorandumView } from "./memorandum-contract.ts";
import { listMemoranda } from "./memorandum-store.ts";
import { remindDaysBefore } from "./memorandum-reminder.ts";

const notPermitted = refuse("access.not-permitted", "AC2");

/** The register of memoranda between authorities. */
export function memorandumRoutes({ desk, country }: { readonly desk: Desk; readonly country: Country }): RouteSet {
  const organisations = country.organisations.map(({ code, title }) => ({ code, title }));
  const routes = country.routes.map(({ id, title }) => ({ code: id, title }));
  const named = (list: typeof routes, code: string) => list.find((one) => one.code === code) ?? { code, title: { en: code, ru: code } };
  const organisationOf = (unit: string): string => country.units.find((one) => one.code === unit)?.organisation ?? unit;
  return routeSet(memorandumContract, {
    async memoranda(_input, { actor }) {
      if (!actor.role.screens.includes("memoranda")) return notPermitted;
      const today = dayAt(desk.now(), country.timeZone);
      const view = (row: MemorandumRow): MemorandumView => {
        const standing = standingOf(row, today);
        return {
          ...row,
          parties: row.parties.map((code) => named(organisations, code)),
          routes: row.routes.map((code) => named(routes, code)),
          standing,
          isEnding:
            standing === "inForce" && row.endedOn === undefined && row.to !== undefined && row.to <= addDays(today, remindDaysBefore),
        };
      };
      const rows = await desk.list(actor, listMemoranda);
      return ok({ today, mayRecord: actor.role.commands.includes("memorandum.record"), organisations, routes, memoranda: rows.map(view) });
    },
    async memorandaFor({ query }, { actor }) {
      if (!actor.role.screens.includes("inbox")) return notPermitted;
      const [from, to] = [organisationOf(query.from), organisationOf(query.to)];
      const on = dayAt(new Date(query.at).toISOString() as Instant, country.timeZone);
      const found = permitting(await desk.list(actor, listMemoranda), { from, to, route: query.route, on });
      return ok({
        isBetween: from !== to,
        memoranda: found.map(({ id, reference, subject, document }) => ({ id, reference, subject, document })),
      });
    },
  });
}
