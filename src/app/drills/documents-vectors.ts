import { readFileSync } from "node:fs";
import { join } from "node:path";
import { verifiesEd25519 } from "../../document/index.ts";

/** How many of a set of known cases were judged as its makers judge them. */
export type Judged = { readonly tests: number; readonly agree: number };

type Case = { readonly result: "valid" | "invalid" | "acceptable" };
type Signatures = {
  readonly testGroups: readonly { publicKey: { pk: string }; tests: readonly (Case & { msg: string; sig: string })[] }[];
};
type Agreements = { readonly testGroups: readonly { tests: readonly (Case & { public: string; private: string; shared: string })[] }[] };

const bytes = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, "hex"));
const read = <T>(folder: string, name: string): T => JSON.parse(readFileSync(join(folder, name), "utf8")) as T;

/** The check of papers against Wycheproof's cases of Ed25519. */
export async function judgeSignatures(folder: string): Promise<Judged> {
  const cases = read<Signatures>(folder, "ed25519_test.json").testGroups.flatMap(({ publicKey, tests }) =>
    tests.map((one) => ({ ...one, key: bytes(publicKey.pk) })),
  );
  const judged = await Promise.all(
    cases.map(async ({ key, sig, msg, result }) => (await verifiesEd25519(key, bytes(sig), bytes(msg))) === (result === "valid")),
  );
  return { tests: cases.length, agree: judged.filter(Boolean).length };
}

/** The key agreement of this runtime, which seals envelopes, against Wycheproof's cases of X25519. */
export async function judgeAgreements(folder: string): Promise<Judged> {
  const cases = read<Agreements>(folder, "x25519_test.json").testGroups.flatMap(({ tests }) => tests);
  const judged = await Promise.all(
    cases.map(async (one) => {
      const shared = await agree(one.private, one.public);
      // A case that may be taken or refused is right when refused, or taken with the secret that it names.
      return shared === one.shared || (shared === undefined && one.result !== "valid");
    }),
  );
  return { tests: cases.length, agree: judged.filter(Boolean).length };
}

/** What stands before the 32 bytes of a private key in PKCS #8. */
const privateFrame = "302e020100300506032b656e04220420";

async function agree(privateKey: string, publicKey: string): Promise<string | undefined> {
  try {
    const subtle = globalThis.crypto.subtle;
    const [own, theirs] = await Promise.all([
      subtle.importKey("pkcs8", bytes(privateFrame + privateKey), "X25519", false, ["deriveBits"]),
      subtle.importKey("raw", bytes(publicKey), "X25519", true, []),
    ]);
    return Buffer.from(await subtle.deriveBits({ name: "X25519", public: theirs }, own, 256)).toString("hex");
  } catch {
    return undefined; // refused
  }
}
