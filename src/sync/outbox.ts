import { refuse } from "../kernel/index.ts";
import { hashOf, toText } from "./bytes.ts";
import { textOfCapture } from "./envelope.ts";
import {
  type Batch,
  type BatchItem,
  batchBytesMax,
  batchItemsMax,
  batchText,
  captureBytesMax,
  type Receipt,
  receiptText,
  type SyncAnswer,
} from "./message.ts";
import {
  type Captured,
  type Changes,
  type Found,
  type Head,
  type Item,
  type Kept,
  type Outbox,
  type OutboxPorts,
  StorageFull,
  type Turn,
  type Wire,
  type WireAnswer,
} from "./ports.ts";

/** A block is asked for when fewer numbers are left: a night of a busy post. */
const referencesLow = 300;

/**
 * Opens the device's outbox (SY1-SY6). It holds no state of its own: all of it is in the store, so it may be killed between any two steps
 * and opened again, in two tabs at once.
 */
export function openOutbox(ports: OutboxPorts): Outbox {
  return {
    capture: (captured) => capture(ports, captured),
    takeReferences: (count) => takeReferences(ports, count),
    sync: async (asks = {}) => (await ports.alone(() => sendAll(ports, asks.isGreeting ?? false))) ?? "busy",
    list: (most) => ports.store.readAll(most),
  };
}

async function capture({ store, keys, now }: OutboxPorts, { id, account, command, clocked, references }: Captured): Promise<Kept> {
  const head = await store.readHead();
  const capturedAt = new Date(now()).toISOString();
  const { device } = head;
  const captured = { version: 1, account, capturedAt, command, clocked, references } as const;
  if (textOfCapture(captured).length > captureBytesMax) return refuse("sync.too-large", "SY2");
  const sealed = await keys.seal(captured, { device, id });
  const item = {
    id,
    label: command.kind,
    capturedAt,
    state: "queued",
    sealed,
    receipt: undefined,
    title: undefined,
  } as const;
  try {
    return await store.change([id], (found) => queue(found, item));
  } catch (error) {
    if (error instanceof StorageFull) return refuse("sync.storage-full", "SY2");
    throw error;
  }
}

type Decided<T> = { readonly changes: Changes; readonly value: T };

/** The same id again is the same item, whatever became of it; a body that looks the same is another item (SY3). */
function queue({ head, items }: Found, item: Omit<Item, "sequence">): Decided<Kept> {
  const known = items.get(item.id);
  if (known) return { changes: {}, value: { ok: true, sequence: known.sequence } };
  if (head.isRevoked) return { changes: {}, value: refuse("sync.device-revoked", "SY8") };
  if (head.isLocked) return { changes: {}, value: refuse("sync.device-locked", "SY8") };
  const sequence = head.nextSequence;
  return {
    changes: { head: { ...head, nextSequence: sequence + 1 }, items: [{ ...item, sequence }] },
    value: { ok: true, sequence },
  };
}

/** On a full disk nobody gets a number: the capture that follows says so, or the node gives one. */
async function takeReferences({ store }: OutboxPorts, count: number): Promise<readonly number[]> {
  try {
    return await store.change([], ({ head }) => takeNumbers(head, count));
  } catch (error) {
    if (error instanceof StorageFull) return [];
    throw error;
  }
}

/** Numbers are given out once, even when what they were for is never kept. */
function takeNumbers(head: Head, count: number): Decided<readonly number[]> {
  const taken: number[] = [];
  const blocks = head.blocks.flatMap((block) => {
    const more = Math.min(count - taken.length, block.end - block.next);
    for (let at = 0; at < more; at++) taken.push(block.next + at);
    const next = block.next + more;
    return next < block.end ? [{ ...block, next }] : [];
  });
  // The last block is kept by name when it is used up, so that the node does not tell it again.
  const last = head.blocks.at(-1);
  const kept = blocks.length === 0 && last ? [{ ...last, next: last.end }] : blocks;
  return { changes: { head: { ...head, blocks: kept } }, value: taken };
}

async function sendAll(ports: OutboxPorts, isGreeting: boolean): Promise<Turn> {
  for (let isFirst = true; ; isFirst = false) {
    const head = await ports.store.readHead();
    const queued = await ports.store.readQueued(batchItemsMax);
    if (queued.length === 0 && !(isFirst && (isGreeting || needsBlock(head)))) return "empty";
    const turn = await sendOne(ports, head, queued);
    if (turn !== "goOn") return turn;
  }
}

const needsBlock = (head: Head) => head.blocks.reduce((sum, block) => sum + block.end - block.next, 0) < referencesLow;

/** One batch there and back. Nothing is remembered of the sending: whatever is lost is sent again, and the node knows it (SY5). */
async function sendOne(ports: OutboxPorts, head: Head, queued: readonly Item[]): Promise<Turn | "goOn"> {
  const { store, wire, now } = ports;
  const items = fitting(queued);
  // What the store gives back damaged is sent as it is: the node keeps it and calls a person.
  const hashes = await Promise.all(items.map(({ sealed }) => (sealed ? hashOf(sealed) : Promise.resolve(""))));
  const batch = await signBatch(ports, head, { items, hashes });
  const answered = await answerTo(wire, batch);
  if (answered === undefined) return "noAnswer";
  if (!answered.ok) return await refusedBy(ports, answered.refusal);
  const { answer } = answered;
  const receipts = await trusted(ports, answer.receipts, { device: head.device, items, hashes });
  const lost = lostBefore(items[0]?.sequence, answer.expected).map((sequence) => ({ sequence, id: ports.newId() }));
  const said = { answer, receipts, lost, aheadMs: now() - Date.parse(answer.now) };
  const ids = items.map((item) => item.id);
  const isFurther = await store.change(ids, (found) => settle(found, said));
  return isFurther ? "goOn" : queued.length === 0 ? "empty" : "noAnswer";
}

/** Whatever breaks on the way is no answer. */
async function answerTo(wire: Wire, batch: Batch): Promise<WireAnswer | undefined> {
  try {
    return await wire.send(batch);
  } catch {
    return undefined;
  }
}

async function refusedBy({ store }: OutboxPorts, refusal: { readonly code: string; readonly rule: string }): Promise<Turn> {
  if (refusal.code === "sync.device-revoked")
    await store.change([], ({ head }) => ({ changes: { head: { ...head, isRevoked: true } }, value: undefined }));
  return { refused: refusal };
}

/** As many of the first as travel at once, at least one. */
function fitting(queued: readonly Item[]): Item[] {
  let bytes = 0;
  return queued.filter((item, place) => {
    bytes += ((item.sealed?.length ?? 0) * 4) / 3;
    return place === 0 || bytes <= batchBytesMax;
  });
}

type Sending = { readonly items: readonly Item[]; readonly hashes: readonly string[] };

async function signBatch({ keys, now }: OutboxPorts, head: Head, { items, hashes }: Sending): Promise<Batch> {
  const batch = {
    version: 1 as const,
    device: head.device,
    sentAt: new Date(now()).toISOString(),
    blocks: head.blocks.map((block) => block.first),
    needsBlock: needsBlock(head),
    items: items.map(({ sequence, id, sealed }): BatchItem => ({ sequence, id, ...(sealed && { sealed: toText(sealed) }) })),
  };
  return { ...batch, signature: await keys.sign(batchText(batch, hashes)) };
}

/** Receipts that the node signed, for items of this batch with the envelope that was sent; others count for nothing (SY4). */
async function trusted(
  { keys }: OutboxPorts,
  receipts: readonly Receipt[],
  { device, items, hashes }: Sending & { readonly device: string },
): Promise<Receipt[]> {
  const signed = await Promise.all(receipts.map((receipt) => keys.verify(receiptText(receipt), receipt.signature)));
  return receipts.filter((receipt, place) => {
    const sent = items.findIndex((item) => item.id === receipt.id);
    return signed[place] === true && sent >= 0 && receipt.device === device && receipt.hash === hashes[sent];
  });
}

/** Numbers that the node waits for and the device no longer has, as after a damaged store: they are told as lost, so that nothing waits for ever (SY6). */
function lostBefore(first: number | undefined, expected: number): number[] {
  return first === undefined
    ? []
    : Array.from({ length: Math.min(Math.max(0, first - expected), batchItemsMax) }, (_, place) => expected + place);
}

type Said = {
  readonly answer: SyncAnswer;
  readonly receipts: readonly Receipt[];
  readonly lost: readonly { readonly sequence: number; readonly id: string }[];
  readonly aheadMs: number;
};

/** What one answer changes: items end by their receipts, those whose number is taken get another, the head learns what the node said. */
function settle({ head, items }: Found, { answer, receipts, lost, aheadMs }: Said): Decided<boolean> {
  const ended = receipts.flatMap((receipt) => {
    const item = items.get(receipt.id);
    return item?.state === "queued" ? [endItem(item, receipt, answer)] : [];
  });
  let nextSequence = Math.max(head.nextSequence, answer.expected);
  const moved = answer.clashes.flatMap((clash) => {
    const item = items.get(clash.id);
    const isEnded = receipts.some((receipt) => receipt.id === clash.id);
    return item?.state === "queued" && item.sequence === clash.sequence && !isEnded ? [{ ...item, sequence: nextSequence++ }] : [];
  });
  const known = head.blocks.some((block) => block.first === answer.block?.first);
  const fresh =
    answer.block && !known ? [{ first: answer.block.first, next: answer.block.first, end: answer.block.first + answer.block.size }] : [];
  const next: Head = {
    ...head,
    nextSequence,
    blocks: [...head.blocks, ...fresh],
    isLocked: answer.isLocked,
    isRevoked: false,
    aheadMs,
    contactAt: answer.now,
  };
  const told = lost.map(({ sequence, id }) => lostItem(sequence, id, answer.now));
  return { changes: { head: next, items: [...ended, ...moved, ...told] }, value: ended.length + moved.length + told.length > 0 };
}

function lostItem(sequence: number, id: string, at: string): Item {
  return {
    id,
    sequence,
    label: "lost",
    capturedAt: at,
    state: "queued",
    sealed: undefined,
    receipt: undefined,
    title: undefined,
  };
}

function endItem(item: Item, receipt: Receipt, answer: SyncAnswer): Item {
  return { ...item, state: receipt.outcome, sealed: undefined, receipt, title: answer.titles[item.id] };
}
