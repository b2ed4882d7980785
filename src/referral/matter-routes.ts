import { type Actor, type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { listServices } from "../directory/server.ts";
import { dayAt, type Instant, ok, type OfficerText, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, type Procedure, unitTitle } from "../process/index.ts";
import { listSchemes } from "../process/server.ts";
import { matterContract, type MatterView } from "./matter-contract.ts";
import { findReceiver, originScreens, type Receiver, receiversOf } from "./matter-receivers.ts";
import { findMatter, listMatters, type MatterRow } from "./matter-store.ts";
import { type MatterMade, owedOf } from "./matter.ts";

type Parts = { readonly desk: Desk; readonly country: Country; readonly procedures: readonly Procedure[] };
type Made = MatterMade & { readonly title: OfficerText };

const notPermitted = refuse("access.not-permitted", "AC2");
const notAvailable = refuse("access.not-available", "AC3");
/** A page shows no more matters that ended than this, and all that wait; older ones stand in the record. @source decision:0077 */
const endedMost = 300;

/** Matters between units, each read by the two alone (RE25). */
export function matterRoutes(parts: Parts): RouteSet {
  const { desk, country } = parts;
  const named = (code: string) => ({ code, title: unitTitle(country, code) });
  const today = () => dayAt(desk.now(), country.timeZone);
  return routeSet(matterContract, {
    async matters(_input, { actor }) {
      if (!actor.role.screens.includes("matters")) return notPermitted;
      const rows = await desk.list(actor, async (tx) => {
        const { matters, isWhole } = await listMatters(tx, actor.units, endedMost);
        return { found: matters, isWhole, made: await listMade(tx, matters) };
      });
      const view = (row: MatterRow) => viewOf(row, rows.made, { actor, parts });
      const isTo = (row: MatterRow): boolean => actor.units.includes(row.to);
      return ok({
        today: today(),
        isWhole: rows.isWhole,
        mayNoteCalls: actor.role.screens.includes("calls"),
        received: rows.found.filter(isTo).map(view),
        handedOn: rows.found.filter((row) => !isTo(row)).map(view),
      });
    },
    async matter({ params }, { actor }) {
      if (!actor.role.screens.includes("matters")) return notPermitted;
      const read = await desk.list(actor, async (tx) => {
        const row = await findMatter(tx, actor.units, params.id);
        return row && { row, made: await listMade(tx) };
      });
      if (!read) return notAvailable;
      const receiver = findReceiver(parts, read.row.leadsTo);
      return ok({
        today: today(),
        matter: viewOf(read.row, read.made, { actor, parts }),
        units: (receiver?.units ?? []).map(named),
        makes: read.made.filter((one) => one.kind === read.row.leadsTo),
      });
    },
    receivers({ params }, { actor }) {
      if (!originScreens[params.origin].some((one) => actor.role.screens.includes(one))) return Promise.resolve(notPermitted);
      const view = ({ id, title, units }: Receiver) => ({ code: id, title, units: units.map(named) });
      return Promise.resolve(ok({ receivers: receiversOf(parts, params.origin).map(view) }));
    },
  });
}

/** Campaigns and schemes on record, by their names; of a list only where one of its matters led to any. */
async function listMade(tx: Tx, rows?: readonly MatterRow[]): Promise<Made[]> {
  if (rows?.every((row) => row.made === undefined)) return [];
  const campaigns = (await listServices(tx)).filter(({ entry }) => entry.campaign !== undefined);
  const schemes = await listSchemes(tx);
  return [
    ...campaigns.map(({ id, entry }) => ({ kind: "campaign" as const, id, title: entry.service.name })),
    ...schemes.map(({ id, title }) => ({ kind: "scheme" as const, id, title: { en: title.en, ru: title.ru } })),
  ];
}

type About = { readonly actor: Actor; readonly parts: Parts };

function viewOf(row: MatterRow, all: readonly Made[], { actor, parts }: About): MatterView {
  const { from, to, leadsTo, owner, made, ...rest } = row;
  const owed = owedOf(row);
  const receiver = findReceiver(parts, leadsTo);
  const named = (code: string) => ({ code, title: unitTitle(parts.country, code) });
  const found = made && all.find((one) => one.kind === made.kind && one.id === made.id);
  return {
    ...rest,
    from: named(from),
    to: named(to),
    leadsTo: { code: leadsTo, title: receiver?.title ?? { en: leadsTo, ru: leadsTo } },
    ...(owner ? { owner: owner.name } : {}),
    ...(made ? { made: { ...made, ...(found ? { title: found.title } : {}) } } : {}),
    ...(owed ? { step: owed.step } : {}),
    isLate: row.term !== undefined && (row.term.dueAt as Instant) < parts.desk.now(),
    may: mayDo(row, actor),
  };
}

/** What the reader may do with a matter as it stands now. */
function mayDo({ state, from, to }: MatterRow, { units, role }: Actor): MatterView["may"] {
  const received = units.includes(to) ? receiverMay[state] : [];
  const sent = units.includes(from) ? senderMay[state] : [];
  return [...(received ?? []), ...(sent ?? [])].filter((act) => role.commands.includes(`matter.${act}`));
}
const receiverMay: Readonly<Partial<Record<MatterRow["state"], MatterView["may"]>>> = {
  sent: ["acknowledge", "decline"],
  acknowledged: ["finish", "decline"],
};
const senderMay: Readonly<Partial<Record<MatterRow["state"], MatterView["may"]>>> = {
  sent: ["withdraw"],
  declined: ["redirect", "withdraw"],
};
