import { z } from "zod";
import { SaidInstant } from "../kernel/index.ts";
import { Command } from "../ledger/index.ts";

/** A public request carries 128 KiB; of a batch's items this much travels at once, whatever they are. */
export const batchBytesMax = 96 * 1024;
/** Items of one batch: on 64 kbit/s a batch of the smallest is gone in about ten seconds, and a broken one is soon sent again. */
export const batchItemsMax = 16;
/** One envelope. */
export const sealedBytesMax = 64 * 1024;
/** What one envelope holds, unpacked; the longest form of a group of two hundred stays below. */
export const captureBytesMax = 60 * 1024;
const sealedTextMax = Math.ceil((sealedBytesMax * 4) / 3) + 4;
const sequenceMax = 2 ** 40;
/** Blocks of reference numbers that a device names as its own; it forgets those that it used up. */
const blocksMax = 20;

/** What an envelope holds once it is open: the command, who captured it and when by the device's own clock. */
export const Capture = z.strictObject({
  version: z.literal(1),
  /** The officer who captured it; enrolled on the device, whoever is signed in when it is sent. */
  account: z.uuid(),
  /** The device's clock when the form closed, right or wrong. The node keeps it and estimates how wrong it was. */
  capturedAt: SaidInstant,
  command: Command,
  /** Fields of the payload that the device's clock filled in, such as `arrivedAt`: the node moves them by its estimate. What a person said stays as said. */
  clocked: z.array(z.string().max(60)).max(8),
  /** Numbers of the device's reserved blocks, in the order in which the command's new subjects take them. */
  references: z
    .array(
      z
        .int()
        .min(0)
        .max(2 ** 35),
    )
    .max(200),
});
export type Capture = z.infer<typeof Capture>;

/** One item of a batch. Without `sealed` the device says that it no longer has what stood under this number, so that nothing waits for it. */
export const BatchItem = z.strictObject({
  sequence: z.int().min(1).max(sequenceMax),
  id: z.uuid(),
  sealed: z.string().max(sealedTextMax).optional(),
});
export type BatchItem = z.infer<typeof BatchItem>;

/** What a device sends: items in their order, signed as a whole, so that a truncated or altered one is refused whole. */
export const Batch = z.strictObject({
  version: z.literal(1),
  device: z.uuid(),
  /** The device's clock at sending: beside the node's it tells how wrong the clock is. */
  sentAt: SaidInstant,
  /** First numbers of the blocks that the device knows: a block whose answer was lost is told again, not lost. */
  blocks: z.array(z.int().min(0)).max(blocksMax),
  /** True when the device's reference numbers run low. */
  needsBlock: z.boolean(),
  items: z.array(BatchItem).max(batchItemsMax),
  signature: z.string().max(88),
});
export type Batch = z.infer<typeof Batch>;

/** How an item ended: written, or waiting at the node for a person with a reason. */
export const outcomes = ["accepted", "needsPerson"] as const;

/** The node's word for one item, signed: only with it may the device let the item go (SY4). */
export const Receipt = z.strictObject({
  device: z.uuid(),
  sequence: z.int(),
  id: z.uuid(),
  /** SHA-256 of the envelope that the node has, in hexadecimal digits; empty where the device had lost it. */
  hash: z.string().regex(/^([0-9a-f]{64})?$/),
  outcome: z.enum(outcomes),
  /** Why a person is needed: the code and rule of the refusal or of the conflict; empty when accepted. */
  code: z.string(),
  rule: z.string(),
  /** When the node wrote it, by its own clock. */
  at: z.string(),
  signature: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

/** A number or id that stands for something else at the node; the device gives the item a fresh number, or asks a person. */
export const Clash = z.strictObject({ sequence: z.int(), id: z.uuid(), code: z.literal("sync.sequence-used") });
export type Clash = z.infer<typeof Clash>;

/** What the node answers to a batch it could read. */
export const SyncAnswer = z.strictObject({
  receipts: z.array(Receipt),
  clashes: z.array(Clash),
  /** The next number that the node waits for from this device: what is higher waits until it came. */
  expected: z.int(),
  /** Why each item needs a person, in words of the officers' languages, by item id. */
  titles: z.record(z.string(), z.strictObject({ en: z.string(), ru: z.string() })),
  /** A block of reference numbers reserved for this device. */
  block: z.strictObject({ first: z.int(), size: z.int() }).optional(),
  /** True when the device was locked from afar: it captures nothing more and shuts its working set. */
  isLocked: z.boolean(),
  /** The node's clock. */
  now: z.string(),
});
export type SyncAnswer = z.infer<typeof SyncAnswer>;

/** The text whose bytes the device signs: the batch with each envelope by its hash. */
export function batchText(batch: Omit<Batch, "signature">, hashes: readonly string[]): string {
  return [
    "panah-batch-v1",
    batch.device,
    batch.sentAt,
    batch.blocks.join(","),
    String(batch.needsBlock),
    ...batch.items.map((item, place) => `${item.sequence} ${item.id} ${hashes[place] ?? ""}`),
    "",
  ].join("\n");
}

/** The text whose bytes the node signs for one item. */
export function receiptText(receipt: Omit<Receipt, "signature">): string {
  const { device, sequence, id, hash, outcome, code, rule, at } = receipt;
  return ["panah-receipt-v1", device, String(sequence), id, hash, outcome, code, rule, at, ""].join("\n");
}
