import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Batch, SyncAnswer } from "./message.ts";

const Text = z.strictObject({ en: z.string(), ru: z.string() });

const Device = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  enrolledAt: z.string(),
  lockedAt: z.string().optional(),
  revokedAt: z.string().optional(),
  lastItemAt: z.string().optional(),
  /** When it was last heard, whether or not it had anything to send or was let in. */
  lastContactAt: z.string().optional(),
  waiting: z.int(),
});

const Waiting = z.strictObject({
  device: z.string(),
  deviceName: z.string(),
  sequence: z.int(),
  id: z.string(),
  unit: z.string(),
  /** The kind of command; absent where the envelope could not be opened. */
  kind: z.string().optional(),
  /** Where the conflict or the record stands. */
  dossier: z.string().optional(),
  /** By the device's clock, and how far that ran ahead by the node's estimate. */
  capturedAt: z.string().optional(),
  aheadMs: z.int(),
  receivedAt: z.string(),
  code: z.string(),
  rule: z.string(),
  title: Text,
});
const Field = z.strictObject({ field: z.string(), compartment: z.string(), title: Text, value: z.unknown() });
/** One field of what an item says. */
export type Field = z.infer<typeof Field>;

const sequence = z
  .int()
  .min(1)
  .max(2 ** 40);
const One = z.strictObject({ device: z.uuid(), sequence });
const again = z.strictObject({ isSettled: z.boolean(), code: z.string(), rule: z.string(), title: Text.optional() });

/** Routes of devices and of what they send. Devices are enrolled, locked and revoked by commands. */
export const syncContract = contract({
  sync: {
    method: "POST",
    path: "/api/sync",
    summary: "Items that a device captured; signed by the device, which needs no session",
    body: Batch,
    returns: SyncAnswer,
    access: "public",
  },
  nodeKeys: {
    method: "GET",
    path: "/api/devices/keys",
    summary: "The public keys of the node for which a device seals and by which it checks receipts",
    returns: z.strictObject({ sealing: z.string(), receipts: z.string() }),
    access: "session",
  },
  devices: {
    method: "GET",
    path: "/api/devices",
    summary: "Devices of the reader's units",
    returns: z.strictObject({ devices: z.array(Device).readonly() }),
    access: "session",
  },
  waiting: {
    method: "GET",
    path: "/api/devices/waiting",
    summary: "Items of devices that need a person, and why",
    returns: z.strictObject({ items: z.array(Waiting).readonly() }),
    access: "session",
  },
  content: {
    method: "GET",
    path: "/api/devices/content",
    summary: "What an item that needs a person says, each field to a role that reads it; on record as read",
    query: z.strictObject({ device: z.uuid(), sequence: z.coerce.number().pipe(sequence) }),
    returns: z.strictObject({
      kind: z.string(),
      by: z.string().optional(),
      capturedAt: z.string(),
      fields: z.array(Field).readonly(),
      hidden: z.int(),
    }),
    access: "session",
  },
  again: {
    method: "POST",
    path: "/api/devices/again",
    summary: "An item that needed a person is recorded now that its reason is gone, as whoever captured it",
    body: One,
    returns: again,
    access: "session",
  },
  settle: {
    method: "POST",
    path: "/api/devices/settle",
    summary: "A person dealt with an item in another way",
    body: One,
    returns: z.strictObject({ isSettled: z.boolean() }),
    access: "session",
  },
});
