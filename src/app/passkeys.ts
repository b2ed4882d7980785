import { createPublicKey, generateKeyPairSync } from "node:crypto";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { Encoder } from "cbor-x";
import {
  findAccount,
  findPasskey,
  insertChallenge,
  listPasskeys,
  type AccountRow,
  type PasskeyRow,
  takeChallenge,
  updateCounter,
} from "../access/server.ts";
import type { Tx } from "../platform/server.ts";
import type { Node } from "./node.ts";

/** 5 minutes for a ceremony. @source decision:0009 */
const ceremonyMs = 5 * 60_000;
/** EdDSA, ES256 and RS256: what authenticators in use have. @source decision:0009 */
const algorithms = [-8, -7, -257];

/** What a challenge was given out for; it serves for nothing else. */
export type Purpose = "enrol" | "sign-in" | "verify" | "add";
type Site = { readonly rpId: string; readonly origins: string[] };

/** The relying party is the node's own address; on one machine any port of localhost is its own. @source decision:0009 */
export function siteOf(node: Node, origin: string): Site {
  const own = new URL(node.publicUrl);
  const isLocal = own.hostname === "localhost" && URL.canParse(origin) && new URL(origin).hostname === "localhost";
  return { rpId: own.hostname, origins: isLocal ? [own.origin, origin] : [own.origin] };
}

/** What a browser needs to make or to use a passkey, with the ceremony under which its answer is awaited. */
export type Ceremony = { readonly ceremony: string; readonly options: Record<string, unknown> };

/** Options for a new passkey of an account; those it has already are named, so that no device holds two. */
export async function offerPasskey(node: Node, tx: Tx, account: AccountRow, purpose: "enrol" | "add"): Promise<Ceremony> {
  const known = await listPasskeys(tx, account.id);
  const options = await generateRegistrationOptions({
    rpName: `Panah ${node.country.code}`,
    rpID: siteOf(node, "").rpId,
    userName: account.login,
    userDisplayName: account.name,
    userID: new Uint8Array(Buffer.from(account.id)),
    timeout: ceremonyMs,
    attestationType: "none",
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map((one) => ({ id: one.id, transports: [...one.transports] })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return {
    ceremony: await keepChallenge(node, tx, { challenge: options.challenge, purpose, account: account.id }),
    options: { ...options },
  };
}

/** Options for proof of presence: of anybody who has a passkey here, or of one account. */
export async function askForProof(node: Node, tx: Tx, account?: string): Promise<Ceremony> {
  const known = account === undefined ? [] : await listPasskeys(tx, account);
  const options = await generateAuthenticationOptions({
    rpID: siteOf(node, "").rpId,
    timeout: ceremonyMs,
    userVerification: "required",
    allowCredentials: known.map((one) => ({ id: one.id, transports: [...one.transports] })),
  });
  return {
    ceremony: await keepChallenge(node, tx, {
      challenge: options.challenge,
      purpose: account === undefined ? "sign-in" : "verify",
      account,
    }),
    options: { ...options },
  };
}

async function keepChallenge(
  node: Node,
  tx: Tx,
  about: { challenge: string; purpose: Purpose; account: string | undefined },
): Promise<string> {
  const id = node.newId();
  const now = node.now();
  await insertChallenge(tx, { id, ...about, expiresAt: new Date(Date.parse(now) + ceremonyMs).toISOString() }, now);
  return id;
}

export type Answered<Response> = { readonly ceremony: string; readonly response: Response; readonly origin: string };

/** The passkey that a browser made, checked against its challenge; undefined when anything does not hold. */
export async function readNewPasskey(
  node: Node,
  tx: Tx,
  account: string,
  { ceremony, response, origin, purpose }: Answered<object> & { readonly purpose: "enrol" | "add" },
): Promise<PasskeyRow | undefined> {
  const now = node.now();
  const challenge = await takeChallenge(tx, { id: ceremony, purpose, account }, now);
  if (challenge === undefined) return undefined;
  const site = siteOf(node, origin);
  const verified = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origins,
    expectedRPID: site.rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => undefined);
  if (!verified?.verified) return undefined;
  const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
  return { id, account, publicKey, counter, transports: (transports ?? []).map(String), addedAt: now };
}

/**
 * The account whose passkey answered, checked against challenge and counter. A passkey that nobody has is checked
 * too, against a key that nobody has: unknown, disabled and wrong take the same work (P2).
 */
export async function readProof(
  node: Node,
  tx: Tx,
  account: string | undefined,
  { ceremony, response, origin }: Answered<object>,
): Promise<AccountRow | undefined> {
  const proof = response as AuthenticationResponseJSON;
  const challenge = await takeChallenge(tx, { id: ceremony, purpose: account === undefined ? "sign-in" : "verify", account }, node.now());
  const known = await findPasskey(tx, proof.id);
  const owner = await findAccount(tx, known?.account ?? noAccount);
  const { counter } = known ?? decoy;
  const publicKey = new Uint8Array(known?.publicKey ?? decoy.publicKey);
  const site = siteOf(node, origin);
  const verified = await verifyAuthenticationResponse({
    response: proof,
    expectedChallenge: challenge ?? "none",
    expectedOrigin: site.origins,
    expectedRPID: site.rpId,
    requireUserVerification: true,
    credential: { id: proof.id, publicKey, counter },
  }).catch(() => undefined);
  if (!verified?.verified || challenge === undefined || !known || !owner || owner.disabledAt !== undefined) return undefined;
  if (account !== undefined && owner.id !== account) return undefined;
  const moved = await updateCounter(tx, known.id, known.counter, verified.authenticationInfo.newCounter);
  return moved ? owner : undefined;
}

const noAccount = "00000000-0000-0000-0000-000000000000";
const decoy = { publicKey: makeDecoy(), counter: 0 };

/** A public key in COSE form whose private half is thrown away. */
function makeDecoy(): Uint8Array {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x, y } = createPublicKey(publicKey.export({ type: "spki", format: "pem" })).export({ format: "jwk" });
  const part = (text: string | undefined) => Buffer.from(text ?? "", "base64url");
  return new Encoder({ mapsAsObjects: false, useRecords: false }).encode(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, part(x)],
      [-3, part(y)],
    ]),
  );
}
