import type { Frontier, Sha256 } from "./merkle.ts";
import { addLeaf, emptyFrontier } from "./merkle.ts";

const nodePrefix = Uint8Array.of(1);

/**
 * The full subtrees of leaves `from` up to `to`, in order: where each begins and how many leaves it has. Those of a tree that grew are
 * what its earlier form lacks, so that two sizes are compared by a few hashes and no leaf.
 * @source rfc-6962:2.1
 */
export function listSubtrees(from: number, to: number): { readonly start: number; readonly size: number }[] {
  const subtrees: { start: number; size: number }[] = [];
  for (let start = from; start < to;) {
    let size = 1;
    while (start % (size * 2) === 0 && start + size * 2 <= to) size *= 2;
    subtrees.push({ start, size });
    start += size;
  }
  return subtrees;
}

/** The roots of the subtrees by which a tree grew, from the hashes of its new leaves. */
export function growthOf(from: number, hashes: readonly Uint8Array[], sha256: Sha256): Uint8Array[] {
  return listSubtrees(from, from + hashes.length).map(({ start, size }) => {
    const own = hashes.slice(start - from, start - from + size);
    const [root] = own.reduce((frontier, hash) => addLeaf(frontier, hash, sha256), emptyFrontier).peaks;
    if (!root) throw new Error("fault: a subtree without leaves");
    return root;
  });
}

/** The tree after it grew to a size by these subtrees; undefined where they are not as many as it takes. */
export function grow(frontier: Frontier, to: number, roots: readonly Uint8Array[], sha256: Sha256): Frontier | undefined {
  const subtrees = listSubtrees(frontier.size, to);
  if (subtrees.length !== roots.length) return undefined;
  const peaks = [...frontier.peaks];
  for (const [place, { start, size }] of subtrees.entries()) {
    let node = roots[place] ?? new Uint8Array();
    for (let rest = start / size; rest % 2 === 1; rest = (rest - 1) / 2) node = sha256(nodePrefix, peaks.pop() ?? new Uint8Array(), node);
    peaks.push(node);
  }
  return { size: to, peaks };
}
