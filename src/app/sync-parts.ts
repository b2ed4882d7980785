import { type Actor, type Desk, findRole } from "../access/index.ts";
import { addNotices } from "../process/server.ts";
import { type InboxParts, type OfficerRow, openInbox, type SyncRouteParts } from "../sync/server.ts";
import { describeCommand } from "./item-content.ts";
import { type Node, unitsOf } from "./node.ts";
import { recordCommand } from "./record.ts";
import { refusalText } from "./texts.ts";

/** What the inbox of devices needs, out of a node. */
export function syncParts(node: Node, desk: Desk): SyncRouteParts {
  const { syncKeys } = node;
  const parts: InboxParts = {
    database: node.database,
    now: node.now,
    newId: node.newId,
    openingKey: syncKeys.opening,
    signReceipt: syncKeys.signReceipt,
    state: node.country.code,
    actorOf: (officer, device) => actorThen(node, officer, device),
    record: (actor, command, { references, beside }) => recordCommand(withReferences(node, references), actor, command, beside),
    describe: describeCommand,
    onFault: (error) => node.log.fault(node.newId(), error),
    notify: (tx, unit) => {
      const now = node.now();
      addNotices(tx, [{ id: node.newId(), unit, kind: "device.item", count: 1, firstDueAt: now }], now);
    },
    titleOf: (code, rule) => ({
      en: refusalText({ code, rule }, "en", node.procedures),
      ru: refusalText({ code, rule }, "ru", node.procedures),
    }),
  };
  const nodeKeys = () => ({ sealing: syncKeys.opening().publicText, receipts: syncKeys.receiptsKey });
  return { desk, inbox: openInbox(parts), parts, nodeKeys };
}

/** The officer as they were when they captured, whatever their account is now. */
function actorThen(node: Node, officer: OfficerRow, device: string): Actor | undefined {
  const role = findRole(officer.role);
  return (
    role && {
      account: officer.account,
      name: officer.name,
      role,
      unit: officer.unit,
      units: unitsOf(node.country, role, officer.unit),
      purpose: role.purpose,
      device,
      ownDossier: undefined,
      language: "en",
    }
  );
}

/** New subjects take the numbers that their slips say, in order; after them the node's own. Each attempt begins anew. */
function withReferences(node: Node, numbers: readonly number[]): Node {
  if (numbers.length === 0) return node;
  let taken = 0;
  const ensure = () => {
    taken = 0;
    return node.references.ensure();
  };
  return { ...node, references: { ensure, next: () => numbers[taken++] ?? node.references.next() } };
}
