import type { Day } from "../kernel/index.ts";
import { encodeCbor, type Cbor } from "./cbor.ts";
import { openSign1, sealSign1, type Sign, type VerifyKey } from "./sign1.ts";

/**
 * The revocations of one State: one bit a paper, at a place drawn at random when the paper is issued, so that
 * neither the list nor its length tells whose paper it is. Small enough for a post to carry the whole country's.
 * @source draft-ietf-oauth-status-list:4
 */
export type StatusList = {
  /** `XD/1`: State and number of the list. */
  readonly list: string;
  /** ISO 3166-1 alpha-2 of the State whose key signed it. */
  readonly issuer: string;
  readonly issuedOn: Day;
  /** The day from which a newer list should be here. */
  readonly nextUpdateOn: Day;
  /** Lowest bit of the first byte is place 0. */
  readonly bits: Uint8Array;
};

/** How far a list can be relied on; said on screen beside every verdict. */
export type StatusListAge =
  | { readonly kind: "none" }
  | { readonly kind: "current" | "stale"; readonly issuedOn: Day; readonly days: number };

const claims = { issuer: 1, subject: 2, expires: 4, issuedAt: 6, list: 65_533 } as const;
/** 2^24 papers a list: a bound for what a reader unpacks. */
const bytesMax = 2 ** 21;

/** An empty list. `places` is a multiple of eight; 2^20 is the usual size. */
export function emptyStatusList(about: Omit<StatusList, "bits">, places = 2 ** 20): StatusList {
  return { ...about, bits: new Uint8Array(places / 8) };
}

/** A place for a new paper that no other paper has. `random` gives 0 <= n < bound; undefined when the list is nearly full. */
export function choosePlace(list: StatusList, taken: (place: number) => boolean, random: (bound: number) => number): number | undefined {
  const bound = list.bits.length * 8;
  for (let attempt = 0; attempt < 64; attempt++) {
    const place = random(bound);
    if (!taken(place)) return place;
  }
  return undefined;
}

/** The list with the papers at these places revoked. Revocation is for ever: a paper given back in error is issued anew. */
export function revokePlaces(list: StatusList, places: readonly number[]): StatusList {
  const bits = Uint8Array.from(list.bits);
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  return { ...list, bits };
}

/** Whether the paper at this place is revoked; undefined when the list has no such place. */
export function isRevoked(list: StatusList, place: number): boolean | undefined {
  const byte = list.bits[place >> 3];
  return byte === undefined ? undefined : (byte & (1 << (place & 7))) !== 0;
}

/** How old the list in hand is. */
export function ageOfStatusList(list: StatusList | undefined, today: Day): StatusListAge {
  if (!list) return { kind: "none" };
  const days = Math.round((Date.parse(today) - Date.parse(list.issuedOn)) / 86_400_000);
  return { kind: list.nextUpdateOn >= today ? "current" : "stale", issuedOn: list.issuedOn, days };
}

/** The list as a post carries it: packed and signed. */
export async function encodeStatusList(list: StatusList, keyId: string, sign: Sign): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await through(list.bits, new CompressionStream("deflate"), Infinity);
  const payload = new Map<number, Cbor>([
    [claims.issuer, list.issuer],
    [claims.subject, list.list],
    [claims.issuedAt, Date.parse(list.issuedOn) / 1000],
    [claims.expires, Date.parse(list.nextUpdateOn) / 1000],
    [
      claims.list,
      new Map<string, Cbor>([
        ["bits", 1],
        ["lst", packed ?? new Uint8Array(0)],
      ]),
    ],
  ]);
  return sealSign1(encodeCbor(payload), keyId, sign);
}

/** The list, or undefined when no known key of its own State signed it. */
export async function readStatusList(message: Uint8Array, keys: readonly VerifyKey[]): Promise<StatusList | undefined> {
  const opened = await openSign1(message, keys);
  const payload = opened?.payload;
  if (!opened || !(payload instanceof Map) || payload.get(claims.issuer) !== opened.key.issuer) return undefined;
  const [list, issuedAt, expires, inner] = [claims.subject, claims.issuedAt, claims.expires, claims.list].map((key): unknown =>
    payload.get(key),
  );
  if (typeof list !== "string" || typeof issuedAt !== "number" || typeof expires !== "number" || !(inner instanceof Map)) return undefined;
  const packed: unknown = inner.get("lst");
  if (inner.get("bits") !== 1 || !(packed instanceof Uint8Array)) return undefined;
  const bits = await through(packed, new DecompressionStream("deflate"), bytesMax);
  if (!bits) return undefined;
  return { list, issuer: opened.key.issuer, issuedOn: dayOfSeconds(issuedAt), nextUpdateOn: dayOfSeconds(expires), bits };
}

/** The calendar day, in UTC, of a time in seconds. */
export function dayOfSeconds(seconds: number): Day {
  return new Date(seconds * 1000).toISOString().slice(0, 10) as Day;
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream, most: number): Promise<Uint8Array | undefined> {
  const reader = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      chunks.push(step.value);
      length += step.value.length;
      if (length > most) return void (await reader.cancel());
    }
  } catch {
    return undefined; // not a packed list
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
