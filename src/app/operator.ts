import { type Actor, findRole } from "../access/index.ts";
import { findAccountByLogin } from "../access/server.ts";
import { assert } from "../kernel/index.ts";
import { type Node } from "./node.ts";
import { recordCommand } from "./record.ts";
import { actorOf, noContext } from "./sessions.ts";

export const operatorLogin = "operator";
const operatorId = "00000000-0000-7000-8000-000000000001";

/**
 * The account under which the command line and first steps of a node are recorded. Nobody signs in with it; whoever
 * runs the machine acts as it, and each act names it in the ledger. It makes itself, once.
 */
export async function ensureOperator(node: Node): Promise<Actor> {
  return (await findActor(node, operatorLogin)) ?? (await createOperator(node));
}

/** An enabled account of that name as the one who acts. */
export async function findActor(node: Node, login: string): Promise<Actor | undefined> {
  const account = await node.database.transaction(noContext, (tx) => findAccountByLogin(tx, login));
  return account && account.disabledAt === undefined ? actorOf(node, account) : undefined;
}

async function createOperator(node: Node): Promise<Actor> {
  const role = findRole("operator");
  const unit = (node.country.units.find((one) => one.kind === "coordination") ?? node.country.units[0])?.code;
  assert(role && unit, "a node needs the operator's role and one unit");
  const self: Actor = {
    account: operatorId,
    name: "Operator",
    role,
    unit,
    units: [unit],
    purpose: role.purpose,
    device: undefined,
    ownDossier: undefined,
    language: "en",
  };
  const payload = { account: operatorId, name: "Operator of the node", login: operatorLogin, role: role.id, unit };
  const recorded = await recordCommand(node, self, { id: operatorId, kind: "account.create", dossier: operatorId, payload });
  assert(recorded.ok, "the operator's account could not be made");
  return self;
}
