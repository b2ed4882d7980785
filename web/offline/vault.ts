import {
  believedNow,
  isLeaseOver,
  keyOf,
  keyOfPasskey,
  leaseOf,
  phraseCost,
  renewed,
  seal,
  type Cost,
  type Lock,
  type Shut,
  triesMax,
  unseal,
} from "./lock.ts";
import { keyOfPhrase } from "./phrase.ts";
import type { Shelf } from "./shelf.ts";

/** What a passkey is asked: who it is, and the salt of this device. It answers with 32 bytes, or with nothing. */
export type AskPasskey = (about: {
  readonly credential: Uint8Array;
  readonly salt: Uint8Array;
}) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** What an attempt to open gave: the vault, the sealed view alone, or why not and how many tries are left. */
export type Opened =
  | { readonly kind: "open"; readonly key: CryptoKey }
  | { readonly kind: "sealedView" }
  | { readonly kind: "shut"; readonly why: Shut; readonly triesLeft: number };

export type Making = {
  readonly phrase?: string | undefined;
  readonly duress?: string | undefined;
  readonly passkey?: { readonly credential: Uint8Array; readonly salt: Uint8Array; readonly secret: Uint8Array<ArrayBuffer> } | undefined;
  readonly now: number;
  readonly cost?: Cost;
};

const lockName = "lock";
const words = { way: "the way in", duress: "under duress" } as const;
const chance = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

/** Makes the lock of a device and opens it. The key of the vault is never kept but in its wraps. */
export async function makeVault(shelf: Shelf, making: Making): Promise<CryptoKey> {
  const { phrase, duress, passkey, now, cost = phraseCost } = making;
  if (phrase === undefined && passkey === undefined) throw new Error("fault: nothing would open this device");
  const salt = chance(16);
  const bytes = chance(32);
  const byPhrase = phrase === undefined ? undefined : await seal(await keyOfPhrase(phrase, salt, cost), words.way, bytes);
  const byPasskey = passkey && {
    credential: passkey.credential,
    salt: passkey.salt,
    box: await seal(await keyOfPasskey(passkey.secret), words.way, bytes),
  };
  const duressKey = duress === undefined ? await keyOf(chance(32)) : await keyOfPhrase(duress, salt, cost);
  const lock: Lock = {
    format: 1,
    salt,
    cost,
    ...(byPhrase ? { byPhrase } : {}),
    ...(byPasskey ? { byPasskey } : {}),
    duress: await seal(duressKey, words.duress, chance(32)),
    tries: 0,
    seenAt: now,
    leaseUntil: now + leaseOf(byPasskey ? { byPasskey } : {}),
  };
  await shelf.put(lockName, lock);
  const key = await keyOf(bytes);
  bytes.fill(0);
  return key;
}

/** The lock as it stands, for screens: how it opens, and how many tries are left. */
export async function readLock(shelf: Shelf): Promise<Lock | undefined> {
  return (await shelf.get(lockName)) as Lock | undefined;
}

/** Opens with a phrase. The try is counted before it is made, so that pulling the plug gives none for nothing. */
export async function openByPhrase(shelf: Shelf, phrase: string, now: number): Promise<Opened> {
  const lock = await countTry(shelf, now);
  const shut = await refuseOpening(shelf, lock, now);
  if (shut || !lock) return shut ?? nothingThere;
  const key = await keyOfPhrase(phrase, lock.salt, lock.cost);
  const bytes = lock.byPhrase && (await unseal(key, words.way, lock.byPhrase));
  if (bytes) return await opened(shelf, bytes);
  if (await unseal(key, words.duress, lock.duress)) {
    await forgiveTries(shelf);
    return { kind: "sealedView" };
  }
  return await wrong(shelf, lock);
}

/** Opens with the passkey. What the authenticator itself refuses is no wrong entry: it counts its own. */
export async function openByPasskey(shelf: Shelf, ask: AskPasskey, now: number): Promise<Opened> {
  const lock = await shelf.update<Lock>(lockName, (before) => before && { ...before, seenAt: believedNow(before, now) });
  const shut = await refuseOpening(shelf, lock, now);
  if (shut || !lock?.byPasskey) return shut ?? nothingThere;
  const secret = await ask(lock.byPasskey);
  const bytes = secret && (await unseal(await keyOfPasskey(secret), words.way, lock.byPasskey.box));
  return bytes ? await opened(shelf, bytes) : { kind: "shut", why: "wrong", triesLeft: triesMax - lock.tries };
}

/** Contact with the node puts the end of the lease off. */
export async function renewLease(shelf: Shelf, now: number): Promise<void> {
  await shelf.update<Lock>(lockName, (before) => before && renewed(before, now));
}

/** Destroys the way in: what the vault's key sealed can never be opened again. What waits to be sent does not need it. */
export async function destroyWay(shelf: Shelf): Promise<void> {
  await shelf.delete(lockName);
}

const nothingThere: Opened = { kind: "shut", why: "none", triesLeft: 0 };

async function countTry(shelf: Shelf, now: number): Promise<Lock | undefined> {
  return await shelf.update<Lock>(lockName, (before) => before && { ...before, tries: before.tries + 1, seenAt: believedNow(before, now) });
}

async function refuseOpening(shelf: Shelf, lock: Lock | undefined, now: number): Promise<Opened | undefined> {
  if (!lock) return nothingThere;
  if (lock.tries <= triesMax && !isLeaseOver(lock, now)) return undefined;
  await destroyWay(shelf);
  return { kind: "shut", why: lock.tries > triesMax ? "destroyed" : "lease-over", triesLeft: 0 };
}

async function opened(shelf: Shelf, bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  await forgiveTries(shelf);
  const key = await keyOf(bytes);
  bytes.fill(0);
  return { kind: "open", key };
}

async function forgiveTries(shelf: Shelf): Promise<void> {
  await shelf.update<Lock>(lockName, (before) => before && { ...before, tries: 0 });
}

async function wrong(shelf: Shelf, lock: Lock): Promise<Opened> {
  if (lock.tries < triesMax) return { kind: "shut", why: "wrong", triesLeft: triesMax - lock.tries };
  await destroyWay(shelf);
  return { kind: "shut", why: "destroyed", triesLeft: 0 };
}
