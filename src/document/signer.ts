import { createPrivateKey, createPublicKey, sign as signBytes, type KeyObject } from "node:crypto";
import type { Sign } from "./sign1.ts";

/** Signs with the node's Ed25519 key for papers. The key stays here; its PEM lies in the node's keys, apart from the data. */
export function makeSigner(privateKeyPem: string): Sign {
  const key = ed25519(createPrivateKey(privateKeyPem));
  return async (bytes) => Uint8Array.from(signBytes(null, bytes, key));
}

/** The 32 bytes of the public key, to be given to those who check papers. */
export function publicKeyOf(privateKeyPem: string): Uint8Array {
  const { x } = createPublicKey(ed25519(createPrivateKey(privateKeyPem))).export({ format: "jwk" });
  return Uint8Array.from(Buffer.from(x ?? "", "base64url"));
}

function ed25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== "ed25519") throw new Error("fault: papers are signed with Ed25519");
  return key;
}
