import { toBytes, toText, utf8 } from "./bytes.ts";
import { readSealingKey, sealCapture } from "./envelope.ts";
import type { OutboxKeys } from "./ports.ts";

/** What a device is told at enrolment and keeps: two public keys of the node. */
export type NodeKeys = {
  /** X25519, 32 bytes: for it the device seals. */
  readonly sealing: string;
  /** Ed25519, 32 bytes: with it the node signs receipts. */
  readonly receipts: string;
};

const ed25519 = "Ed25519";

/** Makes a device's signing pair; the private key cannot be taken out of the browser. */
export async function makeDeviceKey(): Promise<{ readonly privateKey: CryptoKey; readonly publicKey: string }> {
  const pair = await crypto.subtle.generateKey(ed25519, false, ["sign", "verify"]);
  return { privateKey: pair.privateKey, publicKey: toText(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey))) };
}

/** The keys port of an outbox, by WebCrypto: the same in a browser and in Node. @throws when a public key is none */
export async function openOutboxKeys(deviceKey: CryptoKey, node: NodeKeys): Promise<OutboxKeys> {
  const sealing = await readSealingKey(node.sealing);
  const receipts = await readVerifier(node.receipts);
  return {
    seal: (capture, about) => sealCapture(sealing, capture, about),
    sign: async (text) => toText(new Uint8Array(await crypto.subtle.sign(ed25519, deviceKey, utf8(text)))),
    verify: receipts,
  };
}

/** Checks signatures of an Ed25519 public key, named by its 32 bytes. @throws when it is none */
export async function readVerifier(publicKey: string): Promise<(text: string, signature: string) => Promise<boolean>> {
  const bytes = toBytes(publicKey);
  if (bytes?.length !== 32) throw new Error("fault: a public key of Ed25519 is 32 bytes");
  const key = await crypto.subtle.importKey("raw", bytes, ed25519, false, ["verify"]);
  return async (text, signature) => {
    const signed = toBytes(signature);
    return signed?.length === 64 && (await crypto.subtle.verify(ed25519, key, signed, utf8(text)));
  };
}
