import { z } from "zod";
import { routeSet, type RouteSet } from "../access/index.ts";
import { contract, ok, refuse } from "../kernel/index.ts";
import { findGrowth } from "../ledger/server.ts";
import type { Node } from "./node.ts";
import { noContext } from "./sessions.ts";

/** What a witness asks a node for: three lines that it signed, and some hashes. It holds nothing of anybody, so everybody may have it. */
const witnessContract = contract({
  checkpoint: {
    method: "GET",
    path: "/api/checkpoint",
    summary: "The newest signed checkpoint of the record, with what the tree grew by since a size; for witnesses",
    query: z.strictObject({
      since: z.coerce
        .number()
        .pipe(
          z
            .int()
            .min(0)
            .max(2 ** 48),
        )
        .default(0),
    }),
    returns: z.strictObject({ note: z.string(), nodes: z.array(z.string()).readonly() }),
    access: "public",
  },
});

/** Lets a second party keep checkpoints of this node, against which a rewritten record shows (AU4). */
export function witnessRoutes(node: Node): RouteSet {
  return routeSet(witnessContract, {
    async checkpoint({ query }) {
      const found = await node.database.transaction(noContext, (tx) => findGrowth(tx, query.since));
      if (!found) return refuse("access.not-available", "AU4");
      return ok({ note: found.note, nodes: found.nodes.map((one) => Buffer.from(one).toString("base64")) });
    },
  });
}
