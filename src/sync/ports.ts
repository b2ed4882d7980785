import type { Capture, Batch, Receipt, SyncAnswer } from "./message.ts";
import type { OfficerText, Refusal } from "../kernel/index.ts";

/** One block of reference numbers of this device; `next` is the first that is not given out. */
export type Block = { readonly first: number; readonly next: number; readonly end: number };

/** What the device knows of itself, one row. */
export type Head = {
  readonly device: string;
  /** The number that the next item gets; numbers have no gaps. */
  readonly nextSequence: number;
  readonly blocks: readonly Block[];
  readonly isLocked: boolean;
  /** True once the node refused the device as revoked: nothing more is captured, until the node takes it again. */
  readonly isRevoked: boolean;
  /** How far the device's clock ran ahead of the node's at the last contact; undefined before the first. */
  readonly aheadMs: number | undefined;
  /** The node's clock at the last contact. */
  readonly contactAt: string | undefined;
};

/** An item as the store keeps it. It is queued with its envelope, and ends without. Nothing of a person stands in it but in the envelope. */
export type Item = {
  readonly id: string;
  readonly sequence: number;
  /** Kind of the command, for the list at the post; never a name. */
  readonly label: string;
  readonly capturedAt: string;
  readonly state: "queued" | "accepted" | "needsPerson";
  readonly sealed: Uint8Array<ArrayBuffer> | undefined;
  readonly receipt: Receipt | undefined;
  /** Why a person is needed, as the node said it. */
  readonly title: OfficerText | undefined;
};

/** What one change of the store may look at: read inside the same transaction that writes. */
export type Found = { readonly head: Head; readonly items: ReadonlyMap<string, Item> };
/** What one change writes, all of it or nothing. Items are put by id; an item is never removed here, only ended. */
export type Changes = { readonly head?: Head; readonly items?: readonly Item[] };

/**
 * The device's store (IndexedDB in a browser, memory in tests). `change` is one atomic transaction: it reads the head and the named
 * items, asks the pure function, and writes all or nothing, durably, before it answers. Sequences are allotted in it, so two tabs are safe.
 */
export type OutboxStore = {
  readHead(): Promise<Head>;
  /** The queued items with the lowest sequences, in their order. */
  readQueued(most: number): Promise<readonly Item[]>;
  /** Items of every state, the newest first, without envelopes: the list at the post. */
  readAll(most: number): Promise<readonly Item[]>;
  /** @throws StorageFull when there is no room; then nothing was written */
  change<T>(ids: readonly string[], decide: (found: Found) => { readonly changes: Changes; readonly value: T }): Promise<T>;
};

/** Thrown by a store that has no room left. */
export class StorageFull extends Error {}

/** What came back: an answer, or a refusal or problem of the node that is about the batch as a whole. */
export type WireAnswer =
  | { readonly ok: true; readonly answer: SyncAnswer }
  | { readonly ok: false; readonly refusal: Pick<Refusal, "code" | "rule"> };
/** The way to the node. It throws when no whole answer came: whether the node has the batch is then unknown. */
export type Wire = { send(batch: Batch): Promise<WireAnswer> };

/** Keys at work: the device signs and checks, seals and cannot open. */
export type OutboxKeys = {
  /** Seals for the node's public key; the device cannot read it back. */
  seal(capture: Capture, about: { readonly device: string; readonly id: string }): Promise<Uint8Array<ArrayBuffer>>;
  /** Signs with the device's Ed25519 key. */
  sign(text: string): Promise<string>;
  /** Whether the node signed this text. */
  verify(text: string, signature: string): Promise<boolean>;
};

/** Everything the outbox needs of its surroundings; all I/O is here. */
export type OutboxPorts = {
  readonly store: OutboxStore;
  readonly wire: Wire;
  readonly keys: OutboxKeys;
  /** The device's clock, right or wrong, in milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Runs the work when no other tab does; gives undefined at once when one does (Web Locks with `ifAvailable`). */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | undefined>;
};

/**
 * What a form hands over when it closes. `id` is made when the form opens, so that closing it twice keeps it once; a form that is changed
 * after it was handed over takes a new one.
 */
export type Captured = Pick<Capture, "account" | "command" | "clocked" | "references"> & { readonly id: string };

/** Whether the device kept it: only `kept` may be told to the officer as kept. */
export type Kept =
  | { readonly ok: true; readonly sequence: number }
  | { readonly ok: false; readonly refusal: Pick<Refusal, "code" | "rule"> };

/** How a turn of sending ended. */
export type Turn =
  /** Nothing is queued any more. */
  | "empty"
  /** No answer, or an answer that cannot be trusted: everything stays, try again later. */
  | "noAnswer"
  /** Another tab is sending. */
  | "busy"
  /** The node refuses the device or the batch as a whole; see the code. */
  | { readonly refused: Pick<Refusal, "code" | "rule"> };

/** The device's outbox. */
export type Outbox = {
  /** Seals and queues. Resolves only when the item is durably in the store. The same id again is the same item. */
  capture(captured: Captured): Promise<Kept>;
  /** Takes numbers of the device's blocks for subjects that a slip must name before the node has seen them; fewer when they run out. */
  takeReferences(count: number): Promise<readonly number[]>;
  /** Sends what is queued, batch after batch, until nothing is left or no answer comes. Safe to call at any time, in any tab. */
  /** With `isGreeting` the node is asked even when nothing waits: a device that has nothing to send must still hear that it was locked. */
  sync(asks?: { readonly isGreeting?: boolean }): Promise<Turn>;
  list(most: number): Promise<readonly Item[]>;
};
