import { seal, unseal, type Box } from "./lock.ts";
import type { Shelf } from "./shelf.ts";

/**
 * The working set: persons captured in this shift, readable on this device for a short time, each in its own box under
 * the vault's key. Nobody is lost when it goes: what was captured waits, sealed for the node, in the outbox.
 */
export const personsMax = 30;
export const keptMs = 24 * 3_600_000;

type Kept = { readonly at: number; readonly box: Box };

const plain = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));

/** Puts a person into the set; the oldest make room. */
export async function keepPerson(
  shelf: Shelf,
  key: CryptoKey,
  person: { readonly id: string; readonly at: number; readonly value: unknown },
): Promise<void> {
  const box = await seal(key, `person ${person.id}`, plain(person.value));
  await shelf.put(person.id, { at: person.at, box } satisfies Kept);
  await dropOld(shelf, person.at);
}

/** Those of the set, the newest first. What another key sealed is not of this device any more and is left out. */
export async function listPersons<T>(shelf: Shelf, key: CryptoKey, now: number): Promise<readonly T[]> {
  await dropOld(shelf, now);
  const found: { readonly at: number; readonly value: T }[] = [];
  for (const id of await shelf.names()) {
    const kept = (await shelf.get(id)) as Kept | undefined;
    const bytes = kept && (await unseal(key, `person ${id}`, kept.box));
    if (kept && bytes) found.push({ at: kept.at, value: JSON.parse(new TextDecoder().decode(bytes)) as T });
  }
  return found.sort((one, other) => other.at - one.at).map(({ value }) => value);
}

/** Removes who is too old and who is too many. A clock that was set back keeps nobody longer: what is of the future goes too. */
export async function dropOld(shelf: Shelf, now: number): Promise<void> {
  const held: { readonly id: string; readonly at: number }[] = [];
  for (const id of await shelf.names()) held.push({ id, at: ((await shelf.get(id)) as Kept | undefined)?.at ?? 0 });
  const byAge = held.sort((one, other) => other.at - one.at);
  const leaving = byAge.filter(({ at }, place) => place >= personsMax || now - at >= keptMs || at > now + keptMs);
  if (leaving.length > 0) await shelf.delete(...leaving.map(({ id }) => id));
}

/** The shift is over: nobody stays. */
export async function dropAll(shelf: Shelf): Promise<void> {
  await shelf.delete(...(await shelf.names()));
}
