import type { Actor, Recorded } from "../access/index.ts";
import type { Instant, OfficerText } from "../kernel/index.ts";
import type { Database, Sender } from "../platform/index.ts";
import type { Field } from "./contract.ts";
import type { OpeningKey } from "./opening-key.ts";
import type { DeviceRow, InboxRow, KnownRow, OfficerRow } from "./store.ts";

/** What a record of the write path leaves beside itself, in the same transaction, whatever was answered. */
export type Beside = (tx: Sender, recorded: Recorded) => void;

/** What the inbox needs of the node. */
export type InboxParts = {
  readonly database: Database;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly openingKey: () => OpeningKey;
  /** Signs with the node's Ed25519 key for receipts. */
  readonly signReceipt: (text: string) => string;
  /** Who captured, in the role and unit of then; undefined when the policy has no such role any more. */
  readonly actorOf: (officer: OfficerRow, device: string) => Actor | undefined;
  /** The one write path; `references` are the numbers that new subjects take. */
  readonly record: (
    actor: Actor,
    command: unknown,
    more: { readonly references: readonly number[]; readonly beside: Beside },
  ) => Promise<Recorded>;
  /** The State's code, which stands in references. */
  readonly state: string;
  /** What a command says to this reader, field by field, and how many fields more it holds. */
  readonly describe: (
    actor: Actor,
    command: { readonly payload: Readonly<Record<string, unknown>> },
  ) => { readonly fields: readonly Field[]; readonly hidden: number };
  readonly onFault: (error: unknown) => void;
  readonly notify: (tx: Sender, unit: string) => void;
  readonly titleOf: (code: string, rule: string) => OfficerText;
};

/** A device that was let in, who captures on it, and the context of its unit. */
export type Entered = { readonly device: DeviceRow; readonly officers: readonly OfficerRow[]; readonly context: string };

/** An item as it came, by the hash of its envelope; without one the device lost it. */
export type ReadItem = {
  readonly sequence: number;
  readonly id: string;
  readonly sealed: Uint8Array<ArrayBuffer> | undefined;
  readonly hash: string;
};

/** An item that has no row under its number yet, and the row that its id has, if it has one. */
export type Fresh = { readonly item: ReadItem; readonly aheadMs: number; readonly before: KnownRow | undefined };

/** How an item ends. */
export type End = Pick<InboxRow, "outcome" | "code" | "rule">;
