import { contextSql, noDossier } from "../access/index.ts";
import { watchArrivals } from "../influx/server.ts";
import type { Tx } from "../platform/server.ts";
import { findSilent, watchOnce } from "../process/server.ts";
import type { Node } from "./node.ts";

/** How often the node looks at what is due; well within the minute that P6 allows. @source trust:P6 */
export const watchEveryMs = 1_000;

/** Every unit of the State and no dossier: what is due is seen, whose it is stays shut. */
export function everyUnit(node: Node): string {
  return contextSql({ account: noDossier, units: node.country.units.map((unit) => unit.code), compartments: [], dossiers: [] });
}

/** One look at all that is due: raises until nothing is left to raise. Gives how many were raised. */
export async function watchAll(node: Node): Promise<number> {
  let raised = 0;
  for (;;) {
    const turn = await node.database.transaction(everyUnit(node), (tx: Tx) =>
      watchOnce(tx, { country: node.country, now: node.now(), newId: node.newId }),
    );
    raised += turn;
    if (turn === 0) return raised;
  }
}

/** How often arrivals are compared with the contingency plan. @source decision:0019 */
export const alarmEveryMs = 5_000;

/** One look at the arrivals of all posts. Gives how many thresholds were newly reached. */
export async function watchPlan(node: Node): Promise<number> {
  if (!node.country.contingency) return 0;
  // Some thresholds count by nationality claimed, which stands in the profiles of persons.
  const counting = contextSql({
    account: noDossier,
    units: node.country.units.map((unit) => unit.code),
    compartments: ["identity"],
    dossiers: [],
  });
  return await node.database.transaction(counting, (tx: Tx) =>
    watchArrivals(tx, { country: node.country, now: node.now(), newId: node.newId }),
  );
}

/** What would fall silent among all that is due (P6). Always empty. */
export async function listSilent(node: Node): Promise<readonly { readonly subject: string; readonly name: string }[]> {
  return await node.database.transaction(everyUnit(node), (tx: Tx) => findSilent(tx));
}
