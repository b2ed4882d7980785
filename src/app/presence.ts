import type { Caller } from "../access/index.ts";
import type { Node } from "./node.ts";

/** 5 minutes since presence was proved, for acts that ask for it. @source decision:0009 */
const freshMs = 5 * 60_000;

/**
 * What gives somebody or something a way in, or a wider one, and what shuts a device out with all that waits on it (SI7). Shutting an
 * account and locking a device wait for nothing: nothing is lost by either, and a thief does not wait.
 */
const waysIn: readonly string[] = [
  "account.create",
  "account.change",
  "account.enable",
  "account.invite",
  "device.enrol",
  "device.release",
  "device.revoke",
];

/** Whether whoever holds this session has just proved to be there. */
export function isFresh(node: Pick<Node, "now">, { verifiedAt }: Caller["session"]): boolean {
  return Date.parse(node.now()) - Date.parse(verifiedAt) <= freshMs;
}

/**
 * Whether a command that the role has waits for a proof of presence. Who came with a click, in the demo State or in training, has
 * nothing to prove with.
 */
export function lacksProof(node: Pick<Node, "now">, kind: string, { actor, session }: Caller): boolean {
  return waysIn.includes(kind) && actor.role.commands.includes(kind) && session.byClick !== true && !isFresh(node, session);
}
