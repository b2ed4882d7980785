import type { Desk } from "../access/index.ts";
import type { Tx } from "../platform/index.ts";
import type { SigningKey } from "../platform/server.ts";
import type { Country, Procedure } from "../process/index.ts";
import type { Renderer } from "./renderer.ts";
import type { Sign } from "./sign1.ts";
import { makeSigner, publicKeyOf } from "./signer.ts";

/** The node's key for papers: deterministic Ed25519, so a second print carries the same code. */
export type PaperKey = { readonly keyId: string; readonly publicKey: Uint8Array; readonly sign: Sign };

/** The key for papers from the keys folder. */
export function openPaperKey({ keyId, privateKey }: SigningKey): PaperKey {
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return { keyId, publicKey: publicKeyOf(pem), sign: makeSigner(pem) };
}

/** What the routes of papers need beside the desk. */
export type DocumentParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly key: PaperKey;
  readonly renderer: () => Renderer;
  /** What a clause says, in our own words; the law is brought by the program, not by this module. */
  readonly saying: (ref: string, language: "en" | "ru") => string | undefined;
  /** Reads tables that hold nothing of a person, for those who are not signed in. */
  readonly openly: <T>(use: (tx: Tx) => Promise<T>) => Promise<T>;
};
