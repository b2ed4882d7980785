/** SHA-256 of the concatenation; given by the caller so that this file runs in node and browser alike. */
export type Sha256 = (...parts: Uint8Array[]) => Uint8Array;

/**
 * The peaks of a Merkle tree that only grows: one root for each set bit of its size, largest first.
 * @source rfc-6962:2.1
 */
export type Frontier = { readonly size: number; readonly peaks: readonly Uint8Array[] };

/** The tree before its first leaf. */
export const emptyFrontier: Frontier = { size: 0, peaks: [] };
const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** The frontier after one more leaf. */
export function addLeaf(frontier: Frontier, leaf: Uint8Array, sha256: Sha256): Frontier {
  const peaks = [...frontier.peaks];
  let node = sha256(leafPrefix, leaf);
  for (let size = frontier.size; size % 2 === 1; size = (size - 1) / 2) {
    const left = peaks.pop();
    if (left) node = sha256(nodePrefix, left, node);
  }
  peaks.push(node);
  return { size: frontier.size + 1, peaks };
}

/** The root over all leaves so far: the peaks folded from the right. */
export function rootOf(frontier: Frontier, sha256: Sha256): Uint8Array {
  const peaks = [...frontier.peaks];
  let root = peaks.pop();
  if (!root) return sha256();
  for (let peak = peaks.pop(); peak; peak = peaks.pop()) root = sha256(nodePrefix, peak, root);
  return root;
}
