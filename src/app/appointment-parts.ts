import type { Desk } from "../access/index.ts";
import { findAccount } from "../access/server.ts";
import type { AppointmentParts } from "../appointment/server.ts";
import type { Node } from "./node.ts";
import { actorOf, makeToken, noContext, tokenHashOf } from "./sessions.ts";

/** What appointments and calendars need of the node: keys of feeds are made and hashed as those of sessions are. */
export function appointmentParts(node: Node, desk: Desk, renderer: AppointmentParts["renderer"]): AppointmentParts {
  return {
    desk,
    country: node.country,
    procedures: node.procedures,
    renderer,
    newKey: makeToken,
    hashOf: tokenHashOf,
    openly: (use) => node.database.transaction(noContext, use),
    async findReader(tx, id) {
      const account = await findAccount(tx, id);
      return account && account.disabledAt === undefined ? actorOf(node, account) : undefined;
    },
  };
}
