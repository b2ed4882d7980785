import type { Actor } from "../access/index.ts";
import { referenceOf } from "../kernel/index.ts";
import { findStrange } from "../ledger/server.ts";
import { openEnvelope } from "./opening-key.ts";
import type { End, Entered, Fresh, InboxParts } from "./inbox-parts.ts";
import { Capture } from "./message.ts";
import { moved, movedCommand } from "./moments.ts";
import type { OfficerRow } from "./store.ts";

/** What is known of an item before it is recorded: who records what, or how it ends without being recorded. */
export type Judged =
  | { readonly end: End; readonly capture?: Capture }
  | {
      readonly actor: Actor;
      readonly command: Capture["command"];
      readonly references: readonly number[];
      readonly capture: Capture;
      /** Why the number on the slip is not the person's, though they are recorded. */
      readonly slip?: { readonly code: string; readonly rule: string };
    };

const ends = (code: string, rule: string, capture?: Capture): Judged => ({
  end: { outcome: "needsPerson", code, rule },
  ...(capture && { capture }),
});

/** An item with what its envelope holds, or how it ends because it holds nothing. */
export type Opened = { readonly fresh: Fresh } & ({ readonly end: End } | { readonly capture: Capture });

/** Opens an item; nothing is asked of anybody yet. */
export function openItem(parts: InboxParts, device: string, fresh: Fresh): Opened {
  const { item, before } = fresh;
  const ends = (code: string, rule: string) => ({ fresh, end: { outcome: "needsPerson", code, rule } }) as const;
  if (before) return before.hash === item.hash ? { fresh, end: endAgain(before) } : ends("sync.id-used", "SY5");
  if (!item.sealed) return ends("sync.item-missing", "SY6");
  const opened = openEnvelope(parts.openingKey(), item.sealed, { device, id: item.id });
  if ("code" in opened) return ends(opened.code, "SY6");
  const capture = parseCapture(opened.json);
  return capture ? { fresh, capture } : ends("sync.content-malformed", "SY6");
}

/** Finds who captured an opened item, as they were then (SY6, SY7). Nothing is written here. */
export function judgeItem(parts: InboxParts, { device, officers }: Entered, opened: Opened, slips: Slips): Judged {
  if ("end" in opened) return { end: opened.end };
  const { capture, fresh } = opened;
  const now = parts.now();
  const officer = officerAt(officers, capture.account, moved(capture.capturedAt, fresh.aheadMs, now));
  if (typeof officer === "string") return ends(officer, "SY7", capture);
  const actor = parts.actorOf(officer, device.id);
  if (!actor) return ends("sync.officer-unknown", "SY7", capture);
  const slip = slips.faultOf(capture.references);
  return {
    actor,
    capture,
    command: movedCommand(capture, fresh.aheadMs, now),
    references: slip ? [] : capture.references,
    ...(slip && { slip }),
  };
}

const endAgain = ({ outcome, code, rule }: End): End => ({ outcome, code, rule });

function parseCapture(opened: string): Capture | undefined {
  try {
    return Capture.safeParse(JSON.parse(opened)).data;
  } catch {
    return undefined;
  }
}

/**
 * Whoever captured, in the role and unit that held then. Clocks are estimated and not known: who never joined captured nothing here, but
 * what seems earlier than the first joining was captured after it.
 */
function officerAt(
  officers: readonly OfficerRow[],
  account: string,
  at: string,
): OfficerRow | "sync.officer-unknown" | "sync.officer-shut" {
  const own = officers.filter((one) => one.account === account);
  const officer = own.find((one) => one.since <= at) ?? own.at(-1);
  if (!officer) return "sync.officer-unknown";
  return officer.disabledAt !== null && officer.disabledAt <= at ? "sync.officer-shut" : officer;
}

/** Whether numbers of a slip are of this device's blocks, and free; each item that is judged takes its own. */
export type Slips = { readonly faultOf: (numbers: readonly number[]) => { readonly code: string; readonly rule: string } | undefined };

/** Looks the numbers of all opened items up at once (SY10). */
export async function readSlips(parts: InboxParts, { device, context }: Entered, items: readonly Opened[]): Promise<Slips> {
  const numbers = items.flatMap((one) => ("capture" in one ? one.capture.references : []));
  if (numbers.length === 0) return { faultOf: () => undefined };
  const references = numbers.map((one) => referenceOf(parts.state, one));
  const found = await parts.database.transaction(context, (tx) => findStrange(tx, { reservedFor: device.id, numbers, references }));
  const [foreign, used] = [new Set(found.foreign), new Set(found.used)];
  return {
    faultOf(own) {
      if (own.some((one) => foreign.has(one))) return { code: "sync.reference-foreign", rule: "SY10" };
      const written = own.map((one) => referenceOf(parts.state, one));
      if (new Set(written).size < written.length || written.some((one) => used.has(one)))
        return { code: "sync.reference-used", rule: "SY10" };
      for (const one of written) used.add(one);
      return undefined;
    },
  };
}
