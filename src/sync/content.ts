import { contextSql, noDossier } from "../access/index.ts";
import { insertAccess } from "../access/server.ts";
import type { Field } from "./contract.ts";
import type { InboxParts } from "./inbox-parts.ts";
import { type Asked, findWaiting } from "./waiting.ts";

/** What an item says, as far as its reader may read it. */
export type Content = {
  readonly kind: string;
  /** Who captured it, as they were called then; absent where nobody of that account joined the device. */
  readonly by?: string;
  readonly capturedAt: string;
  readonly fields: readonly Field[];
  /** How many more fields it holds. */
  readonly hidden: number;
};

/**
 * Reads what an item that needs a person says (SY13): each field only to a role that reads it, with an access record in the name of the
 * person it is about. Undefined where nothing of that number waits in the reader's units; "closed" where nobody can open it.
 */
export async function readContent(parts: InboxParts, asked: Asked): Promise<Content | "closed" | undefined> {
  const waiting = await findWaiting(parts, asked);
  if (!waiting) return undefined;
  const { opened, entered } = waiting;
  if (!opened || "end" in opened) return "closed";
  const { command, account, capturedAt } = opened.capture;
  const { fields, hidden } = parts.describe(asked.actor, command);
  await noteRead(parts, asked, { dossier: command.dossier, fields });
  const by = entered.officers.find((one) => one.account === account)?.name;
  return { kind: command.kind, capturedAt, fields, hidden, ...(by === undefined ? {} : { by }) };
}

async function noteRead(
  { database, newId, now }: InboxParts,
  { actor }: Asked,
  { dossier, fields }: { readonly dossier: string; readonly fields: readonly Field[] },
): Promise<void> {
  const names = new Set(fields.map(({ compartment, field }) => `${compartment}.${field.slice(0, field.indexOf("/") + 1) || field}`));
  const context = contextSql({ account: actor.account, units: actor.units, compartments: [], dossiers: [dossier] });
  await database.transaction(context, (tx) =>
    insertAccess(tx, [
      {
        dossier: dossier || noDossier,
        id: newId(),
        at: now(),
        by: actor.account,
        role: actor.role.id,
        unit: actor.unit,
        purpose: actor.purpose,
        action: "read",
        subject: undefined,
        fields: [...names],
        outcome: "shown",
        code: undefined,
      },
    ]),
  );
}
