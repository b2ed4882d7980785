import { type Actor, contextSql } from "../access/index.ts";
import type { StatisticsParts } from "../statistics/server.ts";
import { apartCompartments } from "./apart-mark.ts";
import type { Node } from "./node.ts";

/**
 * Reading for tables alone: every unit of the State and the identity compartment, whose profile is counted, but no dossier: nothing of a
 * person can be opened in it, and what is counted is told only as a safe table (SD1-SD4). Of a compartment that counts apart it reads rows
 * that name nobody (PR66).
 */
export function countingOf(node: Node): StatisticsParts["counting"] {
  return (actor: Actor, use) =>
    node.database.transaction(
      contextSql({
        account: actor.account,
        units: node.country.units.map((unit) => unit.code),
        compartments: ["identity", ...apartCompartments(node)],
        dossiers: [],
      }),
      use,
    );
}
