import type { Tx } from "../platform/server.ts";
import { type PlaceCount, quotasOf } from "../process/index.ts";
import { countPlaces, lockQuotas } from "../process/server.ts";
import type { Node, World } from "./node.ts";

/** Counts stand still until this command is written, so that the last place of a quota is given once (PR33). */
export async function placesBeside(node: Node, tx: Tx, dossier: string, cases: World["cases"]): Promise<PlaceCount[]> {
  const quotas = cases.flatMap((one) => node.procedures.filter(({ id }) => !one.isFinal && id === one.procedure).flatMap(quotasOf));
  if (quotas.length === 0) return [];
  lockQuotas(tx, [...new Set(quotas)]);
  return await countPlaces(tx, quotas, dossier);
}
