import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from "hpke";
import { toBytes, utf8 } from "./bytes.ts";
import type { Capture } from "./message.ts";

/**
 * The envelope: one byte that is its version, the encapsulated key of HPKE in base mode (32 bytes), the ciphertext. The plaintext is the
 * capture as JSON behind a length in four bytes, filled with zeros up to a step, so that its length tells little (P24). Version 1 holds
 * the JSON as it is, in steps of 4 KiB: nobody seals it any more, what waits on a device is still opened. Version 2 holds it deflated
 * (RFC 1951), in steps of 2 KiB.
 * @source rfc-9180:5
 */
const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
/** The parts of an envelope, in bytes. */
export const envelopeParts = { versionBytes: 1, keyBytes: 32, tagBytes: 16, lengthBytes: 4 } as const;
/** What each version is bound to, how long its steps are in bytes, and whether its text is deflated. */
export const envelopeVersions = {
  1: { info: "panah-envelope-v1", step: 4096, isDeflated: false },
  2: { info: "panah-envelope-v2", step: 2048, isDeflated: true },
} as const;
export type EnvelopeVersion = keyof typeof envelopeVersions;
const { versionBytes, keyBytes, tagBytes, lengthBytes } = envelopeParts;
const sealedVersion = 2;
/** Envelopes come in steps of this size. */
export const envelopeStep = envelopeVersions[sealedVersion].step;

/** The place an envelope is bound to: no other device's and no other item's. */
export type About = { readonly device: string; readonly id: string };
/** What the ciphertext is bound to. */
export const aadOf = (version: EnvelopeVersion, { device, id }: About) => utf8(`${envelopeVersions[version].info}\n${device}\n${id}\n`);

/** Reads the node's public key as its text names it. @throws when it is none */
export async function readSealingKey(publicKey: string): Promise<CryptoKey> {
  const bytes = toBytes(publicKey);
  if (bytes?.length !== keyBytes) throw new Error("fault: the node's sealing key is 32 bytes");
  return await suite.DeserializePublicKey(bytes);
}

/** The capture as the bytes that are sealed; as long as a node takes it, see `captureBytesMax`. */
export const textOfCapture = (capture: Capture): Uint8Array<ArrayBuffer> => utf8(JSON.stringify(capture));

/** Seals a capture for the node: whoever seals cannot open. */
export async function sealCapture(key: CryptoKey, capture: Capture, about: About): Promise<Uint8Array<ArrayBuffer>> {
  const plain = pad(await deflate(textOfCapture(capture)));
  const how = { info: utf8(envelopeVersions[sealedVersion].info), aad: aadOf(sealedVersion, about) };
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, plain, how);
  const envelope = new Uint8Array(versionBytes + keyBytes + ciphertext.length);
  envelope[0] = sealedVersion;
  envelope.set(encapsulatedSecret, versionBytes);
  envelope.set(ciphertext, versionBytes + keyBytes);
  return envelope;
}

/** By the browser's own compressor, in memory alone: a blob might be put on the disk. */
async function deflate(text: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const [bytes] = await Promise.all([new Response(readable).arrayBuffer(), writer.write(text), writer.close()]);
  return new Uint8Array(bytes);
}

function pad(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const around = versionBytes + keyBytes + tagBytes;
  const whole = Math.ceil((around + lengthBytes + content.length) / envelopeStep) * envelopeStep;
  const padded = new Uint8Array(whole - around);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, lengthBytes);
  return padded;
}
