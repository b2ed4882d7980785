import { type Actor, contextSql, noDossier } from "../access/index.ts";
import type { Instant } from "../kernel/index.ts";
import type { Entered, InboxParts } from "./inbox-parts.ts";
import { type Opened, openItem } from "./judge.ts";
import { findDevice, listOfficers, takeWaiting } from "./store.ts";

/** Which item, and who asks. */
export type Asked = { readonly actor: Actor; readonly device: string; readonly sequence: number };

/** An item that waits for a person, opened again as when it came; `opened` is absent where nothing of it was kept. */
export type WaitingItem = {
  readonly entered: Entered;
  /** The node as it was when the item came: its clocks count from there. */
  readonly asOfThen: InboxParts;
  readonly item: string;
  readonly opened: Opened | undefined;
};

/** Finds an item that waits for a person in the asker's units, and opens its envelope. */
export async function findWaiting(parts: InboxParts, { actor, device: id, sequence }: Asked): Promise<WaitingItem | undefined> {
  const context = contextSql({ account: noDossier, units: actor.units, compartments: [], dossiers: [] });
  const { device, officers, row } = await parts.database.transaction(context, async (tx) => {
    const [found, capturing, waiting] = await Promise.all([findDevice(tx, id), listOfficers(tx, id), takeWaiting(tx, id, sequence)]);
    return { device: found, officers: capturing, row: waiting };
  });
  if (!device || !row) return undefined;
  const asOfThen = { ...parts, now: () => row.receivedAt as Instant };
  const sealed = row.sealed === null ? undefined : Uint8Array.from(row.sealed);
  return {
    entered: { device, officers, context },
    asOfThen,
    item: row.item,
    opened:
      sealed && openItem(asOfThen, id, { item: { sequence, id: row.item, sealed, hash: "" }, aheadMs: row.aheadMs, before: undefined }),
  };
}
