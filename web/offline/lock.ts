/**
 * The lock of a device: what opens it, how often a wrong word may be tried, and until when it opens at all. Pure, but
 * for the browser's own cipher; time and chance come as arguments.
 */
export type Box = { readonly nonce: Uint8Array; readonly sealed: Uint8Array };

export type Lock = {
  readonly format: 1;
  /** For the passphrase; of a passkey the device needs only who it is and what to ask it. */
  readonly salt: Uint8Array;
  readonly cost: Cost;
  readonly byPhrase?: Box;
  readonly byPasskey?: { readonly credential: Uint8Array; readonly salt: Uint8Array; readonly box: Box };
  /** Opens nothing: it only tells that the entry was made under duress. Chance where none was set, so that nobody can tell. */
  readonly duress: Box;
  readonly tries: number;
  readonly leaseUntil: number;
  /** The latest time this device ever saw: a clock that is set back puts nothing off. */
  readonly seenAt: number;
};

export type Cost = { readonly kilobytes: number; readonly rounds: number };

/** Half a second on a tablet of today, and as much memory as one may ask of it. @source decision:0017 */
export const phraseCost: Cost = { kilobytes: 32_768, rounds: 2 };
/** Ten wrong entries destroy the way in. @source trust:P13 */
export const triesMax = 10;
const dayMs = 86_400_000;
/** How long a device opens without having spoken to its node: shorter where only a phrase guards it. @source decision:0017 */
export const leaseMs = { passkey: 30 * dayMs, phrase: 14 * dayMs } as const;

/** Why a device does not open. */
export type Shut = "none" | "wrong" | "lease-over" | "destroyed";

/** Now, as far as this device may be believed. */
export const believedNow = (lock: Pick<Lock, "seenAt">, now: number): number => Math.max(lock.seenAt, now);

/** Whether the time without contact is over. */
export const isLeaseOver = (lock: Lock, now: number): boolean => believedNow(lock, now) >= lock.leaseUntil;

/** The lock after contact with the node. */
export function renewed(lock: Lock, now: number): Lock {
  const at = believedNow(lock, now);
  // A clock far ahead of the node's would end the lease at once and for ever; the node's own time is taken as it is.
  return { ...lock, seenAt: now, leaseUntil: Math.max(at, now) === now || at - now > dayMs ? now + leaseOf(lock) : at + leaseOf(lock) };
}

export const leaseOf = (lock: Pick<Lock, "byPasskey">): number => (lock.byPasskey ? leaseMs.passkey : leaseMs.phrase);

const context = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`panah-post ${words}`);

/** Seals bytes under a key; `words` say what for, and are needed to open. */
export async function seal(key: CryptoKey, words: string, plain: Uint8Array<ArrayBuffer>): Promise<Box> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: context(words) }, key, plain);
  return { nonce, sealed: new Uint8Array(sealed) };
}

/** What was sealed, or undefined where the key or the words are others. */
export async function unseal(key: CryptoKey, words: string, box: Box): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const iv = Uint8Array.from(box.nonce);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: context(words) }, key, Uint8Array.from(box.sealed)),
    );
  } catch {
    return undefined;
  }
}

/** A key for sealing that the page can use and never read. */
export async function keyOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** The key that a secret of the authenticator gives. */
export async function keyOfPasskey(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info: context("passkey") };
  return await crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
