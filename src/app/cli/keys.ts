import { createHash } from "node:crypto";
import type { Keys } from "../../platform/server.ts";

/** A public key of the node; `verifier` is the form in which C2SP notes name a key. */
export type PublicKey = {
  readonly name: string;
  readonly for: string;
  readonly keyId: string;
  readonly pem: string;
  readonly verifier?: string;
};

/** The public keys of a node: never a private half. @source c2sp-checkpoint:1 */
export function listPublicKeys(keys: Keys, state: string): PublicKey[] {
  const origin = `panah.${state.toLowerCase()}`;
  const one = (name: string, purpose: string) => {
    const { publicKey, keyId } = keys.signingKey(name);
    return {
      name,
      for: purpose,
      keyId,
      pem: publicKey.export({ type: "spki", format: "pem" }).toString(),
      raw: publicKey.export({ type: "spki", format: "der" }).subarray(-32),
    };
  };
  const { raw, ...checkpoint } = one("checkpoint", "signs the checkpoints of the record");
  const { raw: _, ...documents } = one("documents", "signs the codes on papers");
  const typed = Buffer.concat([Uint8Array.of(1), raw]);
  const hash = createHash("sha256").update(`${origin}\n`).update(typed).digest("hex").slice(0, 8);
  return [{ ...checkpoint, verifier: `${origin}+${hash}+${typed.toString("base64")}` }, documents];
}
