import { type Actor, contextSql, noDossier } from "../access/index.ts";
import type { Instant, OfficerText } from "../kernel/index.ts";
import type { InboxParts } from "./inbox-parts.ts";
import { judgeItem, openItem, readSlips } from "./judge.ts";
import { findDevice, listOfficers, settleItem, takeWaiting } from "./store.ts";

/** Which item, and who asks. */
export type Asked = { readonly actor: Actor; readonly device: string; readonly sequence: number };
/** What became of it: settled, or still waiting with its reason. */
export type Again = { readonly isSettled: boolean; readonly code: string; readonly rule: string; readonly title?: OfficerText };

/**
 * Records an item that needed a person, now that its reason may be gone: as whoever captured it, at the time of its capture; who asked is
 * noted beside it (SY6). Undefined where nothing of that number waits in the asker's units.
 */
export async function recordAgain(parts: InboxParts, { actor, device: id, sequence }: Asked): Promise<Again | undefined> {
  const context = contextSql({ account: noDossier, units: actor.units, compartments: [], dossiers: [] });
  const { device, officers, row } = await parts.database.transaction(context, async (tx) => {
    const [found, capturing, waiting] = await Promise.all([findDevice(tx, id), listOfficers(tx, id), takeWaiting(tx, id, sequence)]);
    return { device: found, officers: capturing, row: waiting };
  });
  if (!device || !row) return undefined;
  const say = (isSettled: boolean, code: string, rule: string): Again => ({
    isSettled,
    code,
    rule,
    ...(code === "" ? {} : { title: parts.titleOf(code, rule) }),
  });
  if (row.sealed === null) return say(false, "sync.item-missing", "SY6");
  const item = { sequence, id: row.item, sealed: Uint8Array.from(row.sealed), hash: "" };
  const then = { ...parts, now: () => row.receivedAt as Instant };
  const entered = { device, officers, context };
  const opened = openItem(then, id, { item, aheadMs: row.aheadMs, before: undefined });
  const judged = judgeItem(then, entered, opened, await readSlips(then, entered, [opened]));
  if ("end" in judged) return say(false, judged.end.code, judged.end.rule);
  const recorded = await parts.record(judged.actor, judged.command, {
    references: judged.references,
    beside: (tx, answer) => {
      if (answer.ok) settleItem(tx, { device: id, sequence, at: parts.now(), by: actor.account });
    },
  });
  if (!recorded.ok) return say(false, recorded.refusal.code, recorded.refusal.rule);
  return recorded.answer.outcome === "conflict" ? say(true, "sync.conflict", "LE6") : say(true, "", "");
}
