import {
  type Captured,
  makeDeviceKey,
  newHead,
  openOutbox,
  type Outbox,
  type OutboxKeys,
  type OutboxPorts,
  type Wire,
} from "../../sync/index.ts";
import type { Chance } from "./chance.ts";
import { type Disk, openDisk, openMemoryStore, queuedOf } from "./posts-disk.ts";
import { Killed, mortalPorts, openLife } from "./posts-lives.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A form that an officer filled in; it waits on the table until the device says that it is kept. */
export type Form = Captured & { readonly isArrival: boolean };

/** A tablet of a post in the drill: its disk and clock, its app that may be killed, and the forms on the table. */
export type PostDevice = {
  readonly id: string;
  readonly unit: string;
  readonly account: string;
  readonly publicKey: string;
  readonly disk: Disk;
  readonly chance: Chance;
  readonly table: Form[];
  /** Forms that the device said it keeps. */
  readonly kept: Form[];
  /** The device's clock at a true time. */
  readonly clockAt: (now: number) => number;
  readonly turns: Turns;
};
/** What befell the app, counted. */
export type Turns = { killed: number; full: number };

/** How the outbox is broken on purpose, so that the drill can be seen to see it. */
export type Spoil = "byBody" | "beforeReceipt" | "freshIds";

/** Makes a device with a clock that is right, or wrong by up to two days in either direction, and set right or wrong again on the way. */
export async function makePostDevice(
  chance: Chance,
  who: { readonly unit: string; readonly account: string },
  week: { readonly from: number; readonly to: number },
): Promise<PostDevice & { readonly privateKey: CryptoKey }> {
  const { privateKey, publicKey } = await makeDeviceKey();
  const id = chance.uuid();
  const wrong = () => (chance.isTrue(0.3) ? 0 : chance.pick([-2 * dayMs, 2 * dayMs, chance.below(4 * dayMs) - 2 * dayMs]));
  const [before, after] = [wrong(), wrong()];
  const setAt = chance.isTrue(0.4) ? week.from + chance.below(week.to - week.from) : Number.POSITIVE_INFINITY;
  return {
    id,
    ...who,
    publicKey,
    privateKey,
    disk: openDisk(newHead(id)),
    chance,
    table: [],
    kept: [],
    clockAt: (now) => now + (now < setAt ? before : after),
    turns: { killed: 0, full: 0 },
  };
}

type Around = {
  readonly wire: Wire;
  readonly keys: OutboxKeys;
  readonly now: () => number;
  /** Steps of the app in the mean between two kills. */
  readonly killedEvery: number;
};

/** Opens the app: two tabs over one disk, of which one sends at a time. Killed, it is opened again. */
export function openApp(device: PostDevice, { wire, keys, now, killedEvery }: Around, spoil: Spoil | undefined) {
  let isSending = false;
  const ports: OutboxPorts = {
    store: openMemoryStore(device.disk),
    wire: spoil === "beforeReceipt" ? droppingWire(device, wire) : wire,
    keys,
    now: () => device.clockAt(now()),
    newId: device.chance.uuid,
    async alone(work) {
      if (isSending) return undefined;
      isSending = true;
      try {
        return await work();
      } finally {
        isSending = false;
      }
    },
  };
  const start = () => openOutbox(mortalPorts(ports, openLife(1 + device.chance.below(2 * killedEvery))));
  let outbox = start();
  /** Whatever is killed is started again; undefined where the answer died with it. */
  const live = async <T>(work: (app: Outbox) => Promise<T>): Promise<T | undefined> => {
    try {
      return await work(outbox);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      device.turns.killed++;
      outbox = start();
      return undefined;
    }
  };
  return {
    close: () => closeForms(device, live, spoil),
    async contact() {
      // The other tab tries as well; whichever comes second finds the first at work.
      await Promise.all([live((app) => app.sync()), live((app) => app.sync())]);
      return queuedOf(device.disk).length === 0;
    },
  };
}

type Live = <T>(work: (app: Outbox) => Promise<T>) => Promise<T | undefined>;

/** Closes the forms on the table one after the other; one that was not told as kept stays there. */
async function closeForms(device: PostDevice, live: Live, spoil: Spoil | undefined): Promise<void> {
  let isFull = false;
  for (const form of device.table.splice(0)) {
    // Nobody corrects what is still on the table, nor goes on closing forms when the device says that it is full.
    if (isFull || device.table.some((one) => one.command.dossier === form.command.dossier)) {
      device.table.push(form);
      continue;
    }
    if (spoil === "byBody" && device.kept.some((one) => bodyOf(one) === bodyOf(form))) {
      device.kept.push(form);
      continue;
    }
    const numbers = form.isArrival ? ((await live((app) => app.takeReferences(1))) ?? []) : [];
    const kept = await live((app) => app.capture({ ...form, references: [...numbers] }));
    if (kept?.ok) {
      device.kept.push(form);
      continue;
    }
    if (kept) {
      device.turns.full++;
      isFull = true;
    }
    device.table.push(spoil === "freshIds" && !kept ? withFreshIds(device.chance, form) : form);
  }
}

/** What a form says without whom it is about. */
function bodyOf({ command: { kind, payload } }: Form): string {
  return JSON.stringify([kind, { ...payload, person: undefined }]);
}

function withFreshIds(chance: Chance, form: Form): Form {
  const dossier = form.isArrival ? chance.uuid() : form.command.dossier;
  const payload = form.isArrival ? { ...form.command.payload, person: dossier } : form.command.payload;
  return { ...form, id: chance.uuid(), command: { ...form.command, id: chance.uuid(), dossier, payload } };
}

/** An outbox that believes that what was sent has arrived. */
function droppingWire({ disk }: PostDevice, wire: Wire): Wire {
  return {
    async send(batch) {
      for (const { id } of batch.items) {
        const item = disk.items.get(id);
        if (item) disk.items.set(id, { ...item, state: "accepted", sealed: undefined });
      }
      return await wire.send(batch);
    },
  };
}
