import { bundleBytesMax, bundleToSign, type PostBundle, type SignedBundle } from "../../src/intake/index.ts";
import type { Shelf } from "./shelf.ts";

/** Why a bundle was not taken; the one in use stays in use. Each has its words in `texts.ts`. */
export const bundleCodes = [
  "bundle.broken",
  "bundle.too-large",
  "bundle.signature",
  "bundle.other-post",
  "bundle.older",
  "bundle.unreachable",
] as const;
export type BundleCode = (typeof bundleCodes)[number];

/** The key that this device takes bundles from: pinned when it was enrolled. */
export type BundleKey = { readonly keyId: string; readonly publicKey: string };
type About = { readonly key: BundleKey; readonly unit: string };
export type ReadBundle = { readonly ok: true; readonly bundle: PostBundle } | { readonly ok: false; readonly code: BundleCode };

type Kept = { readonly text: string; readonly etag: string };
const name = "bundle";

/** Reads a bundle as it came: whole, of this post, signed by this node, and not older than the one in use. Anything else is refused. */
export async function readBundle(text: string, about: About & { readonly newerThan?: string | undefined }): Promise<ReadBundle> {
  if (new TextEncoder().encode(text).length > bundleBytesMax) return { ok: false, code: "bundle.too-large" };
  const signed = parse(text) as Partial<SignedBundle> | undefined;
  if (typeof signed?.body !== "string" || typeof signed.signature !== "string") return { ok: false, code: "bundle.broken" };
  if (signed.keyId !== about.key.keyId || !(await verifies(about.key, signed.body, signed.signature)))
    return { ok: false, code: "bundle.signature" };
  const bundle = parse(signed.body) as Partial<PostBundle> | undefined;
  if (bundle?.format !== 1 || typeof bundle.issuedAt !== "string" || Number.isNaN(Date.parse(bundle.issuedAt)))
    return { ok: false, code: "bundle.broken" };
  if (bundle.unit !== about.unit) return { ok: false, code: "bundle.other-post" };
  if (about.newerThan !== undefined && Date.parse(bundle.issuedAt) < Date.parse(about.newerThan))
    return { ok: false, code: "bundle.older" };
  return { ok: true, bundle: bundle as PostBundle };
}

/** The bundle in use, checked again each time: what lies on a disk may have been changed there. */
export async function readKept(shelf: Shelf, about: About): Promise<ReadBundle | undefined> {
  const kept = (await shelf.get(name)) as Kept | undefined;
  return kept && (await readBundle(kept.text, about));
}

/** Fetches the newest bundle and takes it in use, or says why not. What is in use changes in one step or not at all. */
export async function renewBundle(shelf: Shelf, about: About, fetching: typeof fetch = fetch): Promise<ReadBundle> {
  const kept = (await shelf.get(name)) as Kept | undefined;
  const before = kept && (await readBundle(kept.text, about));
  const headers = before?.ok && kept ? { "if-none-match": kept.etag } : undefined;
  const answer = await fetching("/api/post/bundle", { cache: "no-store", ...(headers ? { headers } : {}) }).catch(() => undefined);
  if (answer?.status === 304 && before) return before;
  if (!answer?.ok) return { ok: false, code: "bundle.unreachable" };
  // A line that breaks in the middle gives no whole text.
  const text = await answer.text().catch(() => "");
  const read = await readBundle(text, { ...about, newerThan: before?.ok ? before.bundle.issuedAt : undefined });
  if (read.ok) await shelf.put(name, { text, etag: answer.headers.get("etag") ?? "" } satisfies Kept);
  return read;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function verifies({ publicKey }: BundleKey, body: string, signature: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("raw", bytesOf(publicKey), "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", key, bytesOf(signature), bundleToSign(body));
  } catch {
    return false;
  }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
