import { type Actor, type Desk, noDossier, routeSet, type RouteSet } from "../access/index.ts";
import { insertAccess } from "../access/server.ts";
import { refuse } from "../kernel/index.ts";
import { recordAgain } from "./again.ts";
import { readContent } from "./content.ts";
import { syncContract } from "./contract.ts";
import type { Inbox } from "./inbox.ts";
import type { InboxParts } from "./inbox-parts.ts";
import { listDevices, listWaiting, settleItem, takeWaiting, type WaitingRow } from "./store.ts";

const waitingMax = 200;

/** What the routes of devices need beside the desk. */
export type SyncRouteParts = {
  readonly desk: Desk;
  readonly inbox: Inbox;
  readonly parts: InboxParts;
  readonly nodeKeys: () => { readonly sealing: string; readonly receipts: string };
};

/** Who has to do with devices: the officers of a post, their supervisors, administrators. */
const mayHandle = ({ role }: Actor) => role.commands.includes("device.lock");
const notPermitted = refuse("access.not-permitted", "AC2");
const notWaiting = refuse("sync.not-waiting", "SY6");

/** Devices, what they send, and what of it needs a person. */
export function syncRoutes({ desk, inbox, parts, nodeKeys }: SyncRouteParts): RouteSet {
  return routeSet(syncContract, {
    sync: ({ body }) => inbox.take(body),
    nodeKeys: (_input, { actor }) => Promise.resolve(mayHandle(actor) ? { ok: true, value: nodeKeys() } : notPermitted),
    async devices(_input, { actor }) {
      if (!mayHandle(actor)) return notPermitted;
      const units = actor.role.id === "administrator" ? undefined : actor.units;
      const rows = await desk.list(actor, (tx) => listDevices(tx, units));
      const devices = rows.map(({ id, name, unit, enrolledAt, lockedAt, revokedAt, lastItemAt, lastContactAt, waiting }) => ({
        id,
        name,
        unit,
        enrolledAt,
        waiting,
        ...(lockedAt === null ? {} : { lockedAt }),
        ...(revokedAt === null ? {} : { revokedAt }),
        ...(lastItemAt === null ? {} : { lastItemAt }),
        ...(lastContactAt === null ? {} : { lastContactAt }),
      }));
      return { ok: true, value: { devices } };
    },
    async waiting(_input, { actor }) {
      if (!mayHandle(actor)) return notPermitted;
      const rows = await desk.list(actor, (tx) => listWaiting(tx, actor.units, waitingMax));
      return { ok: true, value: { items: rows.map((row) => renderWaiting(row, parts)) } };
    },
    async content({ query }, { actor }) {
      if (!mayHandle(actor)) return notPermitted;
      const content = await readContent(parts, { actor, ...query });
      if (content === "closed") return refuse("sync.not-readable", "SY13");
      return content ? { ok: true, value: content } : notWaiting;
    },
    async again({ body }, { actor }) {
      if (!mayHandle(actor)) return notPermitted;
      const again = await recordAgain(parts, { actor, ...body });
      return again ? { ok: true, value: again } : notWaiting;
    },
    settle: async ({ body }, { actor }) => (mayHandle(actor) ? await settle(desk, actor, body) : notPermitted),
  });
}

function renderWaiting(row: WaitingRow, { titleOf }: InboxParts) {
  const { device, deviceName, sequence, item, unit, kind, dossier, capturedAt, aheadMs, receivedAt, code, rule } = row;
  return {
    device,
    deviceName,
    sequence,
    id: item,
    unit,
    aheadMs,
    receivedAt,
    code,
    rule,
    title: titleOf(code, rule),
    ...(kind === null ? {} : { kind }),
    ...(dossier === null ? {} : { dossier }),
    ...(capturedAt === null ? {} : { capturedAt }),
  };
}

/** Somebody dealt with an item in another way, as by entering it again; who did is on record. */
async function settle(desk: Desk, actor: Actor, one: { readonly device: string; readonly sequence: number }) {
  const at = desk.now();
  const isSettled = await desk.list(actor, async (tx) => {
    if (!(await takeWaiting(tx, one.device, one.sequence))) return false;
    settleItem(tx, { ...one, at, by: actor.account });
    await insertAccess(tx, [
      {
        dossier: noDossier,
        id: desk.newId(),
        at,
        by: actor.account,
        role: actor.role.id,
        unit: actor.unit,
        purpose: actor.purpose,
        action: "command",
        subject: undefined,
        fields: ["device.settle"],
        outcome: "done",
        code: undefined,
      },
    ]);
    return true;
  });
  return isSettled ? ({ ok: true, value: { isSettled } } as const) : notWaiting;
}
