import type { OfficerText } from "../kernel/index.ts";
import type { InboxParts } from "./inbox-parts.ts";
import { judgeItem, readSlips } from "./judge.ts";
import { settleItem } from "./store.ts";
import { type Asked, findWaiting } from "./waiting.ts";

/** What became of it: settled, or still waiting with its reason. */
export type Again = { readonly isSettled: boolean; readonly code: string; readonly rule: string; readonly title?: OfficerText };

/**
 * Records an item that needed a person, now that its reason may be gone: as whoever captured it, at the time of its capture; who asked is
 * noted beside it (SY6). Undefined where nothing of that number waits in the asker's units.
 */
export async function recordAgain(parts: InboxParts, asked: Asked): Promise<Again | undefined> {
  const waiting = await findWaiting(parts, asked);
  if (!waiting) return undefined;
  const { actor, device: id, sequence } = asked;
  const say = (isSettled: boolean, code: string, rule: string): Again => ({
    isSettled,
    code,
    rule,
    ...(code === "" ? {} : { title: parts.titleOf(code, rule) }),
  });
  const { opened, entered, asOfThen } = waiting;
  if (!opened) return say(false, "sync.item-missing", "SY6");
  const judged = judgeItem(asOfThen, entered, opened, await readSlips(asOfThen, entered, [opened]));
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
