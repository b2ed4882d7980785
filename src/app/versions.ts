import type { Tx } from "../platform/server.ts";
import { checkKeptVersion, findProcedure } from "../process/index.ts";
import { listVersionsInUse } from "../process/server.ts";
import type { Node } from "./node.ts";
import { everyUnit } from "./watching.ts";

/**
 * Why this program cannot go on with cases that began under an earlier version of a procedure: the version is gone from
 * `procedures/`, or the country no longer answers what it needs (PR6). Empty when it can.
 */
export async function checkVersionsInUse(node: Node): Promise<string[]> {
  const used = await node.database.transaction(everyUnit(node), (tx: Tx) => listVersionsInUse(tx));
  return used.flatMap(({ procedure, version }) => {
    const known = findProcedure(node.procedures, procedure, version);
    return known
      ? checkKeptVersion(node.country, known)
      : [`cases began under ${procedure} ${version}, which procedures/ no longer has: list it beside the version that holds now`];
  });
}
