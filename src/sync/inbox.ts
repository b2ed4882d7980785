import type { Actor, Recorded } from "../access/index.ts";
import { contextSql, noDossier } from "../access/index.ts";
import { Problem, refuse, type Result } from "../kernel/index.ts";
import { findLastBlock, referenceBlockSize, reserveBlock, sha256 } from "../ledger/server.ts";
import type { Sender } from "../platform/index.ts";
import { DatabaseFault, isDiskFull } from "../platform/server.ts";
import { toBytes, toText } from "./bytes.ts";
import { readVerifier } from "./device-keys.ts";
import type { End, Entered, Fresh, InboxParts, ReadItem } from "./inbox-parts.ts";
import { judgeItem, type Judged, type Opened, openItem, readSlips } from "./judge.ts";
import { type Batch, batchText, type BatchItem, type Clash, type Receipt, receiptText, type SyncAnswer } from "./message.ts";
import { aheadOf } from "./moments.ts";
import { findDevice, type InboxRow, insertInbox, type KnownRow, listInbox, listOfficers, nextSequence, noteContact } from "./store.ts";

/** The node's inbox: it takes a batch and answers. */
export type Inbox = {
  /** @refuses sync.device-unknown, sync.signature-wrong, sync.device-revoked, sync.node-full */
  take(batch: Batch): Promise<Result<SyncAnswer>>;
};

/**
 * Opens the inbox (SY5-SY8): known items get their receipts again, fresh ones are recorded in the order of their numbers, each in one
 * transaction with its row and receipt. Batches of one device follow each other; the table would refuse a double all the same.
 */
export function openInbox(parts: InboxParts): Inbox {
  const under = new Map<string, Promise<unknown>>();
  return {
    async take(batch) {
      const before = under.get(batch.device) ?? Promise.resolve();
      const turn = before.catch(() => undefined).then(() => takeInTurn(parts, batch));
      under.set(batch.device, turn);
      try {
        return await turn;
      } catch (error) {
        // Another node over the same database wrote the same item at the same moment: its receipt is there now.
        if (isTakenMeanwhile(error)) return await takeInTurn(parts, batch);
        if (isDiskFull(error)) {
          parts.onFault(error);
          return refuse("sync.node-full", "SY5");
        }
        throw error;
      } finally {
        if (under.get(batch.device) === turn) under.delete(batch.device);
      }
    },
  };
}

function isTakenMeanwhile(error: unknown): boolean {
  return error instanceof DatabaseFault && (error.constraint?.startsWith("inbox_") ?? false);
}

/** The node has no room: the transaction is gone whole, and the officer is told what it is instead of "no answer". */

const noContext = contextSql({ account: noDossier, units: [], compartments: [], dossiers: [] });

async function takeInTurn(parts: InboxParts, batch: Batch): Promise<Result<SyncAnswer>> {
  const now = parts.now();
  const [device, officers] = await parts.database.transaction(noContext, (tx) =>
    Promise.all([findDevice(tx, batch.device), listOfficers(tx, batch.device)]),
  );
  if (!device) return refuse("sync.device-unknown", "SY7");
  const items = batch.items.map(readItem);
  const hashes = items.map((item) => item.hash);
  const verify = await readVerifier(toText(device.key));
  if (!(await verify(batchText(batch, hashes), batch.signature))) return refuse("sync.signature-wrong", "SY7");
  // A device that is not let in is heard all the same: where a stolen tablet was last on a line is worth knowing.
  await parts.database.transaction(noContext, async (tx) => noteContact(tx, device.id, now));
  if (device.revokedAt !== null) return refuse("sync.device-revoked", "SY8");
  const context = contextSql({ account: noDossier, units: [device.unit], compartments: [], dossiers: [] });
  const entered = { device, officers, context };
  const taken = await takeItems(parts, entered, { items, aheadMs: aheadOf(batch.sentAt, now) });
  const block = batch.needsBlock ? await giveBlock(parts, device.id, batch.blocks) : undefined;
  return { ok: true, value: { ...taken, ...(block && { block }), isLocked: device.lockedAt !== null, now: parts.now() } };
}

function readItem({ sequence, id, sealed }: BatchItem): ReadItem {
  if (sealed === undefined) return { sequence, id, sealed, hash: "" };
  const bytes = toBytes(sealed);
  if (!bytes) throw new Problem("request.malformed", [{ path: "body.items", code: "field.invalid-format" }]);
  return { sequence, id, sealed: bytes, hash: Buffer.from(sha256(bytes)).toString("hex") };
}

type Taking = { readonly items: readonly ReadItem[]; readonly aheadMs: number };
type Taken = Pick<SyncAnswer, "receipts" | "clashes" | "titles" | "expected">;

async function takeItems(parts: InboxParts, entered: Entered, { items, aheadMs }: Taking): Promise<Taken> {
  const { device, context } = entered;
  const [known, next] = await parts.database.transaction(context, (tx) =>
    Promise.all([
      listInbox(
        tx,
        device.id,
        items.map((one) => one.sequence),
        items.map((one) => one.id),
      ),
      nextSequence(tx, device.id),
    ]),
  );
  const sorted = sortItems(items, known, next);
  const opened = sorted.fresh.map((item) => openItem(parts, device.id, { item, aheadMs, before: firstOf(known, item.id) }));
  const slips = await readSlips(parts, entered, opened);
  const receipts = sorted.known.map(receiptOf);
  // One after the other: a later item may lean on an earlier one.
  for (const one of opened) {
    const taken = await takeFresh(parts, entered, one, judgeItem(parts, entered, one, slips));
    const { before, item } = one.fresh;
    receipts.push(receiptOf(before?.hash === item.hash ? before : taken));
  }
  const titles = receipts.flatMap((one) => (one.code === "" ? [] : [[one.id, parts.titleOf(one.code, one.rule)] as const]));
  return { receipts, clashes: sorted.clashes, titles: Object.fromEntries(titles), expected: next + opened.length };
}

const firstOf = (known: readonly KnownRow[], id: string) => known.find((one) => one.item === id && one.isFirst);

type Sorted = { readonly known: KnownRow[]; readonly clashes: Clash[]; readonly fresh: ReadItem[] };

/** What came before gets its receipt again, what stands under another's number clashes, what is next in turn is fresh; the rest waits (SY11). */
function sortItems(items: readonly ReadItem[], rows: readonly KnownRow[], next: number): Sorted {
  const sorted: Sorted = { known: [], clashes: [], fresh: [] };
  for (const item of items.toSorted((one, other) => one.sequence - other.sequence)) {
    const row = firstOf(rows, item.id);
    const { sequence, id, hash } = item;
    if (sequence === next + sorted.fresh.length) sorted.fresh.push(item);
    else if (sequence >= next) break;
    else if (row?.hash === hash) sorted.known.push(row);
    else sorted.clashes.push({ sequence, id, code: "sync.sequence-used" });
  }
  return sorted;
}

function receiptOf({ device, sequence, item, hash, outcome, code, rule, receivedAt, signature }: KnownRow): Receipt {
  return { device, sequence, id: item, hash, outcome, code, rule, at: receivedAt, signature };
}

/** One item, one transaction: what it records, its row with the receipt, and the notice where a person is needed. */
async function takeFresh(parts: InboxParts, entered: Entered, { fresh }: Opened, judged: Judged): Promise<KnownRow> {
  let written: InboxRow | undefined;
  const write = (tx: Sender, end: End) => {
    written = rowOf(parts, entered, { fresh, judged, end });
    insertInbox(tx, written);
    if (end.outcome === "needsPerson") parts.notify(tx, entered.device.unit);
  };
  const alone = (end: End) => parts.database.transaction(entered.context, async (tx) => write(tx, end));
  if ("end" in judged) await alone(judged.end);
  else
    try {
      const { actor, command, references } = judged;
      await parts.record(actor, command, { references, beside: (tx, recorded) => write(tx, endOf(recorded, judged)) });
    } catch (error) {
      await alone(endOfFault(parts, error));
    }
  if (!written) throw new Error("fault: an item was recorded without its row");
  return written;
}

const accepted: End = { outcome: "accepted", code: "", rule: "" };

/** What is recorded may still need a person: two values that met, or a slip with a number that is not the person's. */
function endOf(recorded: Recorded, judged: Extract<Judged, { readonly actor: Actor }>): End {
  if (!recorded.ok) return { outcome: "needsPerson", code: recorded.refusal.code, rule: recorded.refusal.rule };
  if (recorded.answer.outcome === "conflict") return { outcome: "needsPerson", code: "sync.conflict", rule: "LE6" };
  return judged.slip ? { outcome: "needsPerson", ...judged.slip } : accepted;
}

/**
 * What can never be recorded as it is waits for a person; what failed for another reason, as a database that went away, is sent again.
 * @throws what may pass
 */
function endOfFault({ onFault }: InboxParts, error: unknown): End {
  if (error instanceof Problem) return { outcome: "needsPerson", code: error.code, rule: "SY6" };
  if (error instanceof DatabaseFault && !isOfValues(error)) throw error;
  onFault(error);
  return { outcome: "needsPerson", code: "sync.not-recordable", rule: "SY6" };
}

/** Values that the database will never hold; not that two met, which passes. */
function isOfValues({ kind, sqlState }: DatabaseFault): boolean {
  return kind === "statement" && (sqlState === undefined || (/^2[23]/.test(sqlState) && !["22012", "23505"].includes(sqlState)));
}

type Ended = { readonly fresh: Fresh; readonly judged: Judged; readonly end: End };

function rowOf(parts: InboxParts, { device }: Entered, { fresh: { item, aheadMs, before }, judged, end }: Ended): InboxRow {
  const receipt = { device: device.id, sequence: item.sequence, id: item.id, hash: item.hash, ...end, at: parts.now() };
  return {
    device: device.id,
    sequence: item.sequence,
    item: item.id,
    isFirst: before === undefined,
    unit: device.unit,
    dossier: judged.capture?.command.dossier,
    account: judged.capture?.account,
    kind: judged.capture?.command.kind,
    hash: item.hash,
    ...end,
    receivedAt: receipt.at,
    capturedAt: judged.capture?.capturedAt,
    aheadMs,
    signature: parts.signReceipt(receiptText(receipt)),
    // What is recorded stands in the ledger; everything else is kept as it came.
    sealed: end.outcome === "accepted" || end.code === "sync.conflict" ? undefined : item.sealed,
  };
}

/** The last block of a device is told again where the device does not know it: its answer was lost, the numbers are not. */
async function giveBlock(parts: InboxParts, device: string, knows: readonly number[]): Promise<{ first: number; size: number }> {
  return await parts.database.transaction(noContext, async (tx) => {
    const last = await findLastBlock(tx, device);
    const first = last !== undefined && !knows.includes(last.first) ? last.first : await reserveBlock(tx, device, parts.now());
    return { first, size: referenceBlockSize };
  });
}
