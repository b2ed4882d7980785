import { referenceOf } from "../../src/kernel/reference.ts";
import type { Captured } from "../../src/sync/index.ts";
import { lookAtOutbox, outboxOf, readRecord } from "./device.ts";

/** A command that goes into the outbox in place of the node, and how many subjects it makes that a reference names. */
export type Capturing = {
  readonly command: { readonly id: string; readonly kind: string; readonly dossier: string; readonly payload: unknown };
  readonly account: string;
  /** ISO 3166-1 alpha-2 of the node. */
  readonly state: string;
  /** Fields of the payload that this device's clock filled in. */
  readonly clocked: readonly string[];
  readonly newSubjects: number;
};

/** What came of it: kept, with the references that the subjects will bear, or why not. */
export type CapturedNow =
  | { readonly ok: true; readonly references: readonly string[] }
  | { readonly ok: false; readonly code: string; readonly rule: string };

/**
 * Seals a command for the node and queues it. It is told as kept only when it is on the disk of this device; a store that
 * fails in whatever way is told too, or the screen would say "recording" for ever.
 */
export async function captureCommand(capturing: Capturing): Promise<CapturedNow> {
  return await capture(capturing).catch((): CapturedNow => ({ ok: false, code: "sync.not-kept", rule: "SY2" }));
}

async function capture({ command, account, state, clocked, newSubjects }: Capturing): Promise<CapturedNow> {
  const record = await readRecord();
  if (!record) return { ok: false, code: "sync.device-unknown", rule: "SY7" };
  const outbox = await outboxOf(record);
  const numbers = newSubjects > 0 ? await outbox.takeReferences(newSubjects) : [];
  const kept = await outbox.capture({
    id: command.id,
    account,
    command: command as Captured["command"],
    clocked: [...clocked],
    references: [...numbers],
  });
  if (!kept.ok) return { ok: false, ...kept.refusal };
  await lookAtOutbox();
  return { ok: true, references: numbers.map((number) => referenceOf(state, number)) };
}
