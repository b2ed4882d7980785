import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { emptyFrontier, type Frontier, grow, rootOf } from "../ledger/index.ts";
import { sha256 } from "../ledger/server.ts";

/** A checkpoint as a node tells it, with what its tree grew by since a size that was asked for. */
export type Offered = { readonly note: string; readonly nodes: readonly string[] };
/** What a witness keeps of a node: the last checkpoint that held, and the tree's peaks at it. Nothing of anybody. */
export type Witnessed = { readonly note: string; readonly size: number; readonly peaks: readonly string[] };
/** What a witness finds against the record: it is shorter than it was, is another, or is not signed by its node. */
export type Broken = "shorter" | "rewritten" | "unsigned";
export type Sight = { readonly ok: true; readonly kept: Witnessed } | { readonly ok: false; readonly broken: Broken };

/** The name and key of a log in the form in which C2SP notes name them: `panah.xd+1a2b3c4d+AbC…`; undefined where the text is none. */
export function readVerifier(
  text: string,
): { readonly origin: string; readonly publicKey: KeyObject; readonly keyHash: Buffer } | undefined {
  const [, origin, hash, encoded] = /^([a-z0-9.-]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  const typed = Buffer.from(encoded ?? "", "base64");
  if (origin === undefined || typed.length !== 33 || typed[0] !== 1) return undefined;
  const keyHash = Buffer.from(sha256(Buffer.from(`${origin}\n`), typed)).subarray(0, 4);
  if (keyHash.toString("hex") !== hash) return undefined;
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: typed.subarray(1).toString("base64url") }, format: "jwk" });
  return { origin, publicKey, keyHash };
}

type Verifier = NonNullable<ReturnType<typeof readVerifier>>;

/** Size and root that a note says, when its node signed it. @source c2sp-checkpoint:1 */
function readNote(note: string, { origin, publicKey, keyHash }: Verifier): { readonly size: number; readonly root: string } | undefined {
  const [, text, named, size, root, signer, signed] =
    /^(([^\n]+)\n(\d{1,15})\n([A-Za-z0-9+/=]+)\n)\n— (\S+) ([A-Za-z0-9+/=]+)\n$/.exec(note) ?? [];
  if (text === undefined || size === undefined || root === undefined || named !== origin || signer !== origin) return undefined;
  const signature = Buffer.from(signed ?? "", "base64");
  const isSigned = signature.subarray(0, 4).equals(keyHash) && verify(null, Buffer.from(text), publicKey, signature.subarray(4));
  return isSigned ? { size: Number(size), root } : undefined;
}

/**
 * Whether a node's newest checkpoint continues the one that was witnessed before: every entry that was there is there still, in its
 * place. A node that rewrote, cut off or forked its record cannot show this, whatever it signs (AU4).
 */
export function witness(before: Witnessed | undefined, offered: Offered, verifier: Verifier): Sight {
  const said = readNote(offered.note, verifier);
  if (!said) return { ok: false, broken: "unsigned" };
  const known: Frontier = before ? { size: before.size, peaks: before.peaks.map((one) => Buffer.from(one, "base64")) } : emptyFrontier;
  if (said.size < known.size) return { ok: false, broken: "shorter" };
  const grown = grow(
    known,
    said.size,
    offered.nodes.map((one) => Buffer.from(one, "base64")),
    sha256,
  );
  if (!grown || Buffer.from(rootOf(grown, sha256)).toString("base64") !== said.root) return { ok: false, broken: "rewritten" };
  return { ok: true, kept: { note: offered.note, size: said.size, peaks: grown.peaks.map((one) => Buffer.from(one).toString("base64")) } };
}
