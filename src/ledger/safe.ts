import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hash, type KeyObject, randomFillSync } from "node:crypto";

const ivLength = 12;
const tagLength = 16;
const keyLength = 32;

/** A data key of one dossier in one compartment: as used, and as stored. */
export type DataKey = { readonly plain: KeyObject; readonly wrapped: Uint8Array };

/** Makes, wraps and uses the keys of dossiers. Compartment keys come from the keys folder, never from the database. */
export type Safe = {
  makeKey(dossier: string, compartment: string): DataKey;
  unwrapKey(dossier: string, compartment: string, wrapped: Uint8Array): KeyObject;
  /** Truncated keyed hash of a search key: equal keys meet, nobody without the key can test a name (MA1). */
  hashKey(compartment: string, text: string): bigint;
};

/**
 * Opens the safe of a node.
 * @param compartmentKey 32 bytes by name, such as `compartment-health`
 */
export function openSafe(compartmentKey: (name: string) => Uint8Array): Safe {
  // A key made ready once: with bytes in its place each use would cost five times as much.
  const ready = new Map<string, KeyObject>();
  const keyNamed = (name: string): KeyObject => {
    const known = ready.get(name) ?? createSecretKey(compartmentKey(name));
    ready.set(name, known);
    return known;
  };
  const wrapping = (compartment: string) => keyNamed(`compartment-${compartment}`);
  return {
    makeKey(dossier, compartment) {
      const plain = takeRandom(keyLength);
      return { plain: createSecretKey(plain), wrapped: encrypt(wrapping(compartment), plain, `panah-key\n${dossier}\n${compartment}`) };
    },
    unwrapKey: (dossier, compartment, wrapped) =>
      createSecretKey(decrypt(wrapping(compartment), wrapped, `panah-key\n${dossier}\n${compartment}`)),
    hashKey(compartment, text) {
      return createHmac("sha256", keyNamed(`matching-${compartment}`))
        .update(text)
        .digest()
        .readBigInt64BE(0);
    },
  };
}

const poolBytes = 4_096;
let pool = Buffer.alloc(0);

/** Bytes of the system's generator, asked for many at a time; none is given twice. */
function takeRandom(length: number): Buffer {
  if (pool.length < length) pool = randomFillSync(Buffer.allocUnsafeSlow(poolBytes));
  const taken = Buffer.from(pool.subarray(0, length));
  pool.fill(0, 0, length);
  pool = pool.subarray(length);
  return taken;
}

/** AES-256-GCM as `iv | ciphertext | tag`; `about` binds the bytes to their place, so that rows cannot be swapped. */
export function encrypt(key: KeyObject, plain: Uint8Array, about: string): Uint8Array {
  const iv = takeRandom(ivLength);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: tagLength }).setAAD(Buffer.from(about));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Opens what `encrypt` sealed.
 * @throws when the bytes, their place or the key are not the ones they were sealed with
 */
export function decrypt(key: KeyObject, sealed: Uint8Array, about: string): Uint8Array {
  const body = sealed.subarray(ivLength, sealed.length - tagLength);
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, ivLength), { authTagLength: tagLength }).setAAD(
    Buffer.from(about),
  );
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  return Buffer.concat([decipher.update(body), decipher.final()]);
}

/** SHA-256 of the concatenation. */
export function sha256(...parts: Uint8Array[]): Uint8Array {
  const [only, ...more] = parts;
  return hash("sha256", only && more.length === 0 ? only : Buffer.concat(parts), "buffer");
}
