import { decodeCbor, encodeCbor, sameBytes, type Cbor } from "./cbor.ts";

/** Signs bytes with the Ed25519 key of an issuing State; 64 bytes come back. Where the key lies is the caller's matter. */
export type Sign = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** A public key of an issuing State that this reader trusts. */
export type VerifyKey = {
  /** A short public name of the key, as the signer writes it into each code. */
  readonly keyId: string;
  /** ISO 3166-1 alpha-2: the one State whose papers this key may sign. */
  readonly issuer: string;
  /** 32 bytes, raw Ed25519. */
  readonly publicKey: Uint8Array;
};

const sign1Tag = 18;
const labels = { algorithm: 1, keyId: 4 } as const;
const edDsa = -8;

/**
 * A COSE_Sign1 message over the payload; algorithm and key id are under the signature, nothing is outside it.
 * @source rfc-9052:4.2
 */
export async function sealSign1(payload: Uint8Array, keyId: string, sign: Sign): Promise<Uint8Array<ArrayBuffer>> {
  const head = encodeCbor(
    new Map<number, Cbor>([
      [labels.algorithm, edDsa],
      [labels.keyId, shownKeyId(keyId)],
    ]),
  );
  const signature = await sign(toSign(head, payload));
  return encodeCbor({ tag: sign1Tag, item: [head, new Map(), payload, signature] });
}

/** The payload and the key that signed it, or undefined when the message is not one that a known key signed. */
export async function openSign1(message: Uint8Array, keys: readonly VerifyKey[]): Promise<{ payload: Cbor; key: VerifyKey } | undefined> {
  const parts = partsOf(decodeCbor(message));
  const key = parts && (await findSigner(parts, keys));
  if (!parts || !key) return undefined;
  const payload = decodeCbor(parts.payload);
  return payload === undefined ? undefined : { payload, key };
}

/** The key that signed: of several whose names begin alike the signature tells which. */
async function findSigner({ keyId, head, payload, signature }: Parts, keys: readonly VerifyKey[]): Promise<VerifyKey | undefined> {
  const signed = toSign(head, payload);
  for (const key of keys) {
    const isNamed = sameBytes(keyIdBytes(key.keyId).subarray(0, keyId.length), keyId);
    if (isNamed && (await verifiesEd25519(key.publicKey, signature, signed))) return key;
  }
  return undefined;
}

type Parts = { readonly head: Uint8Array; readonly keyId: Uint8Array; readonly payload: Uint8Array; readonly signature: Uint8Array };

function partsOf(message: Cbor | undefined): Parts | undefined {
  if (message === undefined || typeof message !== "object" || !("tag" in message) || message.tag !== sign1Tag) return undefined;
  const items = message.item;
  if (!Array.isArray(items) || items.length !== 4) return undefined;
  const [head, loose, payload, signature] = items as readonly Cbor[];
  if (!(head instanceof Uint8Array) || !(payload instanceof Uint8Array) || !(signature instanceof Uint8Array)) return undefined;
  // Anything outside the signature could be changed unseen, so it must be empty.
  if (!(loose instanceof Map) || loose.size > 0) return undefined;
  const known = decodeCbor(head);
  if (!(known instanceof Map) || known.size !== 2 || known.get(labels.algorithm) !== edDsa) return undefined;
  const keyId: unknown = known.get(labels.keyId);
  if (!(keyId instanceof Uint8Array) || keyId.length < keyIdBytesShown) return undefined;
  return { head, keyId, payload, signature };
}

function toSign(head: Uint8Array, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  return encodeCbor(["Signature1", head, new Uint8Array(0), payload]);
}

/** Whether an Ed25519 key of 32 raw bytes signed this; the one place where signatures of papers are checked. */
export async function verifiesEd25519(publicKey: Uint8Array, signature: Uint8Array, signed: Uint8Array): Promise<boolean> {
  const subtle = globalThis.crypto.subtle;
  const key = await subtle.importKey("raw", Uint8Array.from(publicKey), "Ed25519", false, ["verify"]);
  return subtle.verify("Ed25519", key, Uint8Array.from(signature), Uint8Array.from(signed));
}

/** How many bytes of a key's name a code carries. Whoever made two names begin alike gains nothing. @source decision:0037 */
const keyIdBytesShown = 4;

/** The beginning of the name of a node's key; another name stands whole. */
function shownKeyId(keyId: string): Uint8Array<ArrayBuffer> {
  return isHashName(keyId) ? keyIdBytes(keyId).slice(0, keyIdBytesShown) : keyIdBytes(keyId);
}

/** A key of a node is named by the beginning of its hash, which is half as long in bytes as in letters. */
function keyIdBytes(keyId: string): Uint8Array<ArrayBuffer> {
  if (!isHashName(keyId)) return new TextEncoder().encode(keyId);
  return Uint8Array.from(keyId.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function isHashName(keyId: string): boolean {
  return /^([0-9a-f]{2}){4,16}$/.test(keyId);
}
