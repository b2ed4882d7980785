import type { SessionView } from "../../src/access/index.ts";
import type { PostBundle } from "../../src/intake/index.ts";
import { openOutbox, openOutboxKeys, type Item, type NodeKeys, type Outbox, type Turn } from "../../src/sync/index.ts";
import { uuidv7 } from "uuidv7";
import { askAgain } from "../kit/query.ts";
import { readKept, renewBundle, type BundleKey } from "./bundle.ts";
import { closeDatabase, databaseShelf, deleteDatabase } from "./database.ts";
import { forgetSessions } from "./left.ts";
import { isLeaseOver, seal, unseal, type Box } from "./lock.ts";
import { countItems, databaseOutbox } from "./outbox-store.ts";
import { dropApp, keepApp } from "./register.ts";
import { changePost, markDevice, postState } from "./state.ts";
import { openByPasskey, openByPhrase, destroyWay, readLock, renewLease, type AskPasskey, type Opened } from "./vault.ts";
import { tellWindows, type Word } from "./windows.ts";
import { dropAll, dropOld, keepPerson, listPersons } from "./working.ts";
import { httpWire } from "./wire.ts";

/** What a device keeps of itself in plain: who it is, whose it is, and three public keys of its node. No person, no name. */
export type DeviceRecord = {
  readonly device: string;
  readonly unit: string;
  /** Of the State, so that times are right before anybody is known. */
  readonly timeZone: string;
  readonly nodeKeys: NodeKeys;
  readonly bundleKey: BundleKey;
  /** Accounts that joined: whoever signs in here captures here. */
  readonly officers: readonly string[];
  /** Signs what is sent; the browser does not give it out. */
  readonly privateKey: CryptoKey;
};

export const deviceShelf = databaseShelf("device");
const workingShelf = databaseShelf("working");
const recordName = "record";
const sessionName = "session";
const sessionWords = "session";

type Inside = { readonly key: CryptoKey; readonly session: SessionView | undefined; readonly bundle: PostBundle | undefined };
let inside: Inside | undefined;

export async function readRecord(): Promise<DeviceRecord | undefined> {
  return (await deviceShelf.get(recordName)) as DeviceRecord | undefined;
}
export const putRecord = (record: DeviceRecord): Promise<void> => deviceShelf.put(recordName, record);

/** The outbox of this device, or undefined where it is none. */
export async function outboxOf(record: DeviceRecord): Promise<Outbox> {
  const keys = await openOutboxKeys(record.privateKey, record.nodeKeys);
  return openOutbox({
    store: databaseOutbox(),
    wire: httpWire(),
    keys,
    now: () => Date.now(),
    newId: uuidv7,
    alone: async (work) => await navigator.locks.request("panah-outbox", { ifAvailable: true }, (lock) => (lock ? work() : undefined)),
  });
}

/** What the vault gives to the screens while the node cannot be asked: who is signed in, and the answers of the bundle. */
export function keptAnswer(address: string): unknown {
  if (!inside) return undefined;
  if (address === "/api/session")
    return inside.session && { session: inside.session, isDemo: inside.session.country.isDemo, country: inside.session.country.code };
  return inside.bundle?.answers[address];
}

/** The clocks and the directory of the bundle in use, while the vault is open. */
export const bundleInUse = (): PostBundle | undefined => inside?.bundle;

/** Goes in with a key: reads who works here and the bundle, checked anew. */
export async function goInside(key: CryptoKey): Promise<void> {
  const record = await readRecord();
  const box = (await deviceShelf.get(sessionName)) as Box | undefined;
  const bytes = box && (await unseal(key, sessionWords, box));
  const session = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as SessionView);
  const read = record && (await readKept(deviceShelf, { key: record.bundleKey, unit: record.unit }));
  inside = { key, session, bundle: read?.ok ? read.bundle : undefined };
  changePost({
    opened: "open",
    bundleAt: read?.ok ? read.bundle.issuedAt : undefined,
    bundleCode: read && !read.ok ? read.code : undefined,
  });
}

/** Keeps who is signed in, sealed, so that the device knows its officer when it starts without a network. */
export async function keepSession(session: SessionView): Promise<void> {
  if (!inside) return;
  await deviceShelf.put(sessionName, await seal(inside.key, sessionWords, new TextEncoder().encode(JSON.stringify(session))));
  inside = { ...inside, session };
}

export async function openWithPhrase(phrase: string): Promise<Opened> {
  return await enter(await openByPhrase(deviceShelf, phrase, Date.now()));
}

export async function openWithPasskey(ask: AskPasskey): Promise<Opened> {
  return await enter(await openByPasskey(deviceShelf, ask, Date.now()));
}

async function enter(opened: Opened): Promise<Opened> {
  if (opened.kind === "open") await goInside(opened.key);
  if (opened.kind === "sealedView") {
    // Whoever forces an officer to open finds nobody: those of this shift are gone, and wait sealed in the outbox. No other window stays open.
    shut();
    await dropAll(workingShelf);
    changePost({ opened: "sealedView" });
  }
  if (opened.kind === "shut" && ["destroyed", "lease-over"].includes(opened.why)) await dropReadable();
  return opened;
}

/** Shuts the vault: the key leaves the memory of this window and of all others of this device. */
export function shut(): void {
  shutHere();
  tellWindows("shut");
}

function shutHere(): void {
  inside = undefined;
  changePost({ opened: "shut" });
}

/** Does in this window what another one did. */
export async function follow(word: Word): Promise<void> {
  if (word === "changed") return await lookHere();
  shutHere();
  if (word === "forgotten") {
    changePost({ isEnrolled: false });
    await closeDatabase();
  }
}

/** The shift is over: nobody stays readable on this device. */
export async function endShift(): Promise<void> {
  shut();
  await dropAll(workingShelf);
}

/** What could be read with the way in goes with it; what waits to be sent stays. */
async function dropReadable(): Promise<void> {
  shut();
  await destroyWay(deviceShelf);
  await deviceShelf.delete(sessionName);
  await dropAll(workingShelf);
}

/** A person captured just now, readable in this shift. Without an open vault nobody is kept readable. */
export async function keepReadable(id: string, value: unknown): Promise<void> {
  if (inside) await keepPerson(workingShelf, inside.key, { id, at: Date.now(), value });
}

export async function listReadable<T>(): Promise<readonly T[]> {
  return inside ? await listPersons<T>(workingShelf, inside.key, Date.now()) : [];
}

/** Looks at the outbox after something in it changed, and has every window of this device look. */
export async function lookAtOutbox(): Promise<void> {
  await lookHere();
  tellWindows("changed");
}

async function lookHere(): Promise<void> {
  const [counts, head] = await Promise.all([countItems(), databaseOutbox().readHead()]);
  changePost({
    waiting: counts.queued,
    needsPerson: counts.needsPerson,
    contactAt: head.contactAt,
    isLocked: head.isLocked,
    isRevoked: head.isRevoked,
  });
}

/** What was captured here, the newest first, without envelopes. */
export const listItems = (most: number): Promise<readonly Item[]> => databaseOutbox().readAll(most);

/** Sends what waits, then does what contact with the node asks for: the lease goes on, or the lock falls. */
export async function sendNow(): Promise<Turn | undefined> {
  const record = await readRecord();
  if (!record) return undefined;
  const before = (await databaseOutbox().readHead()).contactAt;
  const turn = await (await outboxOf(record)).sync({ isGreeting: true });
  const { isLocked, isRevoked, contactAt } = await databaseOutbox().readHead();
  await lookAtOutbox();
  if (isLocked || isRevoked) await dropReadable();
  else if (contactAt !== undefined && contactAt !== before) await renewLease(deviceShelf, Date.now());
  // The node was heard: no screen goes on saying that it does not answer.
  if (postState().isAway && contactAt !== before) void askAgain();
  return turn;
}

/** What a device does by itself at each start and from time to time: old things go, what waits is sent, new versions come. */
export async function tend(): Promise<void> {
  // Taken out of use in this window: looking would make an empty store again.
  if (!postState().isEnrolled) return;
  const record = await readRecord();
  if (!record) return markDevice(false);
  const lock = await readLock(deviceShelf);
  if (lock && isLeaseOver(lock, Date.now())) await dropReadable();
  await dropOld(workingShelf, Date.now());
  await lookAtOutbox();
  if ((await sendNow()) === "noAnswer") return;
  await renew(record);
}

/** Newer versions of bundle and app, in the background; what does not come changes nothing. */
export async function renew(record: DeviceRecord): Promise<void> {
  const read = await renewBundle(deviceShelf, { key: record.bundleKey, unit: record.unit });
  if (read.ok) {
    if (inside) inside = { ...inside, bundle: read.bundle };
    changePost({ bundleAt: read.bundle.issuedAt, bundleCode: undefined });
  } else if (read.code !== "bundle.unreachable") changePost({ bundleCode: read.code });
  // While the bundle was on its way the device may have been taken out of use: nothing comes back then.
  if (postState().isEnrolled) await keepApp();
}

/** Forgets everything of a device of a post: lock, bundle, outbox, app. What waits is lost with it, so a screen asks first. */
export async function forgetDevice(): Promise<void> {
  shut();
  markDevice(false);
  forgetSessions();
  tellWindows("forgotten");
  // Whatever holds one of them up, the other goes.
  const [store] = await Promise.allSettled([deleteDatabase(), dropApp()]);
  if (store.status === "rejected") throw store.reason;
}

export const isOpen = (): boolean => postState().opened === "open";
