import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from "hpke";
import { toBytes, utf8 } from "./bytes.ts";
import type { Capture } from "./message.ts";

/**
 * The envelope, `panah-envelope-v1`: one byte 1, the encapsulated key of HPKE in base mode (32 bytes), the ciphertext. The plaintext is
 * the capture as JSON behind its length in four bytes, filled with zeros, so that the envelope is a multiple of 4 KiB.
 * @source rfc-9180:5
 */
const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
/** What the key schedule is bound to. */
export const envelopeInfo = "panah-envelope-v1";
const info = utf8(envelopeInfo);
/** The parts of an envelope, in bytes; the first byte is its version. */
export const envelopeParts = { version: 1, keyBytes: 32, tagBytes: 16, lengthBytes: 4 } as const;
const { version, keyBytes, tagBytes, lengthBytes } = envelopeParts;
/** Envelopes come in steps of this size, so that their length tells little (P24). */
export const envelopeStep = 4096;

/** The place an envelope is bound to: no other device's and no other item's. */
export type About = { readonly device: string; readonly id: string };
/** What the ciphertext is bound to. */
export const aadOf = ({ device, id }: About) => utf8(`panah-envelope-v1\n${device}\n${id}\n`);

/** Reads the node's public key as its text names it. @throws when it is none */
export async function readSealingKey(publicKey: string): Promise<CryptoKey> {
  const bytes = toBytes(publicKey);
  if (bytes?.length !== keyBytes) throw new Error("fault: the node's sealing key is 32 bytes");
  return await suite.DeserializePublicKey(bytes);
}

/** Seals a capture for the node: whoever seals cannot open. */
export async function sealCapture(key: CryptoKey, capture: Capture, about: About): Promise<Uint8Array<ArrayBuffer>> {
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, pad(utf8(JSON.stringify(capture))), { info, aad: aadOf(about) });
  const envelope = new Uint8Array(1 + keyBytes + ciphertext.length);
  envelope[0] = version;
  envelope.set(encapsulatedSecret, 1);
  envelope.set(ciphertext, 1 + keyBytes);
  return envelope;
}

function pad(plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const around = 1 + keyBytes + tagBytes;
  const whole = Math.ceil((around + lengthBytes + plain.length) / envelopeStep) * envelopeStep;
  const padded = new Uint8Array(whole - around);
  new DataView(padded.buffer).setUint32(0, plain.length);
  padded.set(plain, lengthBytes);
  return padded;
}
