import type { Day } from "../kernel/index.ts";
import { decodeBase45, encodeBase45 } from "./base45.ts";
import { encodeCbor, type Cbor } from "./cbor.ts";
import { SignedClaims } from "./claims.ts";
import { findForm, kindOfNumber } from "./kinds.ts";
import { readClaims } from "./read-claims.ts";
import { openSign1, sealSign1, type Sign, type VerifyKey } from "./sign1.ts";
import { ageOfStatusList, dayOfSeconds, isRevoked, type StatusList, type StatusListAge } from "./status-list.ts";

export { SignedClaims };

/** What a check of a code gives. */
export type Verdict = "valid" | "expired" | "revoked" | "unknown";
/** Why a code is unknown: it is none of ours, or not signed by a State known here, or not valid yet, or its own list lacks its place. */
export type UnknownWhy = "not-signed-by-a-known-state" | "not-valid-yet" | "place-not-in-list";
/** A verdict with what the code says and how far it can be relied on. */
export type Verification = {
  readonly verdict: Verdict;
  /** What the paper should say; absent when nobody known signed it. The officer compares it with the paper. */
  readonly says?: SignedClaims;
  readonly why?: UnknownWhy;
  /** A paper is only known not to be revoked as of this list. */
  readonly listAge: StatusListAge;
};

/** Tells a reader which code this is. */
const prefix = "PANAH1:";
/** CWT claims and, within the claim of identity, the keys of ID claim 169; what that has no key for stands under numbers below zero. */
const cwt = { issuer: 1, expires: 4, notBefore: 5, identity: 169, status: 65_535 } as const;
const identity = { reference: 1, name: 4, born: 8, nationality: 13, otherNames: -1, kind: -2, place: -3 } as const;

/**
 * The text of a QR code that anyone with the State's public key can check without a network. A kind and a list of ours
 * are said by number: a small code is read by a worn camera. @source rfc-8392:3, decision:0037
 */
export async function encodeSigned(claims: SignedClaims, keyId: string, sign: Sign): Promise<string> {
  return encodeSealed(await sealClaims(claims, keyId, sign));
}

/** A credential in the letters of a QR code. */
export function encodeSealed(credential: Uint8Array): string {
  return prefix + encodeBase45(credential);
}

/** The same as bytes, before they are written in the letters of a QR code. */
export async function sealClaims(claims: SignedClaims, keyId: string, sign: Sign): Promise<Uint8Array<ArrayBuffer>> {
  const said = SignedClaims.parse(claims);
  const payload = new Map<number, Cbor>([
    [cwt.issuer, said.issuer],
    [cwt.expires, Date.parse(`${said.validTo}T23:59:59Z`) / 1000],
    [cwt.notBefore, Date.parse(`${said.validFrom}T00:00:00Z`) / 1000],
    [cwt.identity, identityOf(said)],
  ]);
  if (said.status && !isOwnList(said.status, said.issuer)) payload.set(cwt.status, listClaim(said.status));
  return sealSign1(encodeCbor(payload), keyId, sign);
}

function identityOf({ reference, names: [name = "", ...otherNames], born, nationality, kind, status, issuer }: SignedClaims) {
  const person = new Map<number, Cbor>([
    [identity.reference, reference],
    [identity.name, name],
    [identity.kind, findForm(kind)?.number ?? kind],
  ]);
  if (born !== undefined) person.set(identity.born, born.replaceAll("-", ""));
  if (nationality !== undefined) person.set(identity.nationality, nationality);
  if (otherNames.length > 0) person.set(identity.otherNames, otherNames);
  if (status && isOwnList(status, issuer)) person.set(identity.place, status.place);
  return person;
}

type ListedAt = NonNullable<SignedClaims["status"]>;

/** The first list of the State that issued the paper: its place says enough. */
const ownList = (issuer: unknown): string => `${String(issuer)}/1`;
const isOwnList = (status: ListedAt, issuer: string): boolean => status.list === ownList(issuer);

/** @source draft-ietf-oauth-status-list:4 */
function listClaim({ place, list }: ListedAt): Cbor {
  const inner = new Map<string, Cbor>([
    ["idx", place],
    ["uri", list],
  ]);
  return new Map<string, Cbor>([["status_list", inner]]);
}

/**
 * Checks a scanned code without a network. A revoked paper is shown as revoked even when it has expired too.
 * @param lists the newest lists of revocations in hand; the age of the paper's own list comes back with the verdict.
 * @param today the day in the State where the paper is checked.
 */
export async function verifySigned(
  text: string,
  keys: readonly VerifyKey[],
  lists: readonly StatusList[],
  today: Day,
): Promise<Verification> {
  const bytes = text.startsWith(prefix) ? decodeBase45(text.slice(prefix.length)) : undefined;
  const opened = bytes && (await openSign1(bytes, keys));
  const says = opened && claimsOf(opened.payload);
  if (!opened || !says || says.issuer !== opened.key.issuer) {
    return { verdict: "unknown", why: "not-signed-by-a-known-state", listAge: { kind: "none" } };
  }
  const list = lists.find((each) => each.list === says.status?.list && each.issuer === says.issuer);
  return { ...judge(says, list, today), says, listAge: ageOfStatusList(list, today) };
}

function judge(says: SignedClaims, list: StatusList | undefined, today: Day): { verdict: Verdict; why?: UnknownWhy } {
  const revoked = list && says.status ? isRevoked(list, says.status.place) : false;
  if (revoked === undefined) return { verdict: "unknown", why: "place-not-in-list" };
  if (revoked) return { verdict: "revoked" };
  if (says.validTo < today) return { verdict: "expired" };
  if (says.validFrom > today) return { verdict: "unknown", why: "not-valid-yet" };
  return { verdict: "valid" };
}

function claimsOf(payload: Cbor): SignedClaims | undefined {
  const person: unknown = payload instanceof Map ? payload.get(cwt.identity) : undefined;
  if (!(payload instanceof Map) || !(person instanceof Map)) return undefined;
  const born: unknown = person.get(identity.born);
  const others: unknown = person.get(identity.otherNames);
  const kind: unknown = person.get(identity.kind);
  const issuer: unknown = payload.get(cwt.issuer);
  return readClaims({
    kind: typeof kind === "number" ? kindOfNumber(kind) : kind,
    reference: person.get(identity.reference),
    issuer,
    validFrom: day(payload.get(cwt.notBefore)),
    validTo: day(payload.get(cwt.expires)),
    names: [person.get(identity.name), ...(Array.isArray(others) ? others : [])],
    born: typeof born === "string" ? born.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3") : undefined,
    nationality: person.get(identity.nationality),
    status: statusOf(person.get(identity.place), payload.get(cwt.status), ownList(issuer)),
  });
}

function statusOf(place: unknown, claim: unknown, own: string): unknown {
  if (place !== undefined) return { place, list: own };
  if (claim === undefined) return undefined;
  const inner: unknown = claim instanceof Map ? claim.get("status_list") : undefined;
  return inner instanceof Map ? { place: inner.get("idx"), list: inner.get("uri") } : null;
}

function day(seconds: unknown): Day | undefined {
  return typeof seconds === "number" && Math.abs(seconds) < 1e11 ? dayOfSeconds(seconds) : undefined;
}
