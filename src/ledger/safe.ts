import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";

const ivLength = 12;
const tagLength = 16;
const keyLength = 32;

/** A data key of one dossier in one compartment: as used, and as stored. */
export type DataKey = { readonly plain: Uint8Array; readonly wrapped: Uint8Array };

/** Makes, wraps and uses the keys of dossiers. Compartment keys come from the keys folder, never from the database. */
export type Safe = {
  makeKey(dossier: string, compartment: string): DataKey;
  unwrapKey(dossier: string, compartment: string, wrapped: Uint8Array): Uint8Array;
  /** Truncated keyed hash of a search key: equal keys meet, nobody without the key can test a name (MA1). */
  hashKey(compartment: string, text: string): bigint;
};

/**
 * Opens the safe of a node.
 * @param compartmentKey 32 bytes by name, such as `compartment-health`
 */
export function openSafe(compartmentKey: (name: string) => Uint8Array): Safe {
  const wrapping = (compartment: string) => compartmentKey(`compartment-${compartment}`);
  return {
    makeKey(dossier, compartment) {
      const plain = randomBytes(keyLength);
      return { plain, wrapped: encrypt(wrapping(compartment), plain, `panah-key\n${dossier}\n${compartment}`) };
    },
    unwrapKey: (dossier, compartment, wrapped) => decrypt(wrapping(compartment), wrapped, `panah-key\n${dossier}\n${compartment}`),
    hashKey(compartment, text) {
      return createHmac("sha256", compartmentKey(`matching-${compartment}`)).update(text).digest().readBigInt64BE(0);
    },
  };
}

/** AES-256-GCM as `iv | ciphertext | tag`; `about` binds the bytes to their place, so that rows cannot be swapped. */
export function encrypt(key: Uint8Array, plain: Uint8Array, about: string): Uint8Array {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: tagLength }).setAAD(Buffer.from(about));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Opens what `encrypt` sealed.
 * @throws when the bytes, their place or the key are not the ones they were sealed with
 */
export function decrypt(key: Uint8Array, sealed: Uint8Array, about: string): Uint8Array {
  const body = sealed.subarray(ivLength, sealed.length - tagLength);
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, ivLength), { authTagLength: tagLength }).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  return Buffer.concat([decipher.update(body), decipher.final()]);
}

/** SHA-256 of the concatenation. */
export function sha256(...parts: Uint8Array[]): Uint8Array {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}
