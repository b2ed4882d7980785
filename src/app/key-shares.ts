import { contextSql, noDossier } from "../access/index.ts";
import { readSharesAge, replaceKeyShares } from "../person/server.ts";
import type { Node } from "./node.ts";

/** How often the node looks whether the common keys should be counted anew. @source decision:0044 */
export const sharesEveryMs = 600_000;
/** A count is good for a day: how common a name is changes slowly. @source decision:0044 */
const ageHoursMax = 24;
/** Fewer persons than this are counted by the search itself. @source decision:0044 */
const leastCommon = 200;
/** Keys that are counted in one transaction, so that none takes long. */
const keysAtOnce = 500_000;

type Counting = Pick<Node, "database" | "now">;

const context = contextSql({ account: noDossier, units: [], compartments: ["identity"], dossiers: [] });
/** Keys are hashes: each of so many equal ranges has about as many of them. */
const [lowest, highest] = [-(2n ** 63n), 2n ** 63n - 1n];

/** Counts the common keys anew where that was not done for a day. Says whether it did. */
export async function refreshKeyShares(node: Counting): Promise<boolean> {
  const { countedAt } = await node.database.transaction(context, readSharesAge);
  const age = countedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(node.now()) - Date.parse(countedAt);
  if (age < ageHoursMax * 3_600_000) return false;
  await countKeyShares(node);
  return true;
}

/** Counts how many persons have each key that many have, range by range, while others work. */
export async function countKeyShares(node: Counting): Promise<void> {
  const { keysInAll } = await node.database.transaction(context, readSharesAge);
  const ranges = BigInt(Math.max(1, Math.ceil(keysInAll / keysAtOnce)));
  const width = (highest - lowest + 1n) / ranges;
  for (let range = 0n; range < ranges; range++) {
    const from = lowest + range * width;
    const to = range === ranges - 1n ? highest : from + width - 1n;
    await node.database.transaction(context, async (tx) => replaceKeyShares(tx, { from, to }, { least: leastCommon, now: node.now() }));
  }
}
