import type { Tx } from "../platform/server.ts";
import { type PlaceCount, quotasOf } from "../process/index.ts";
import { countPlaces, lockQuotas } from "../process/server.ts";
import type { Node, World } from "./node.ts";

/** What a command says of the case whose quotas count: one that is open, or one that it opens. */
type Named = { readonly case: string } | { readonly procedure: string };

/**
 * Counts stand still until this command is written, so that the last place of a quota is given once (PR33). Only who may take a place
 * waits: whatever else is done for somebody with a place goes on meanwhile.
 */
export async function placesBeside(
  node: Node,
  tx: Tx,
  { dossier, named, cases }: { readonly dossier: string; readonly named: Named; readonly cases: World["cases"] },
): Promise<PlaceCount[]> {
  const procedure = "case" in named ? cases.find((one) => one.id === named.case)?.procedure : named.procedure;
  const quotas = [...new Set(node.procedures.filter(({ id }) => id === procedure).flatMap(quotasOf))];
  if (quotas.length === 0) return [];
  lockQuotas(tx, quotas);
  return await countPlaces(tx, quotas, dossier);
}
