import { SyncAnswer } from "./message.ts";
import type { Block, Head, WireAnswer } from "./ports.ts";

/**
 * What an answer over HTTP means to the outbox. Refusals of the node about devices and batches count; whatever else came back (a login page
 * of a hotel, half an answer, a fault) is no answer.
 * @throws when it is no answer
 */
export function readWireAnswer(status: number, body: unknown): WireAnswer {
  if (status === 200) return { ok: true, answer: SyncAnswer.parse(body) };
  const { code, rule } = (typeof body === "object" && body !== null ? body : {}) as { code?: unknown; rule?: unknown };
  if (typeof code === "string" && code.startsWith("sync."))
    return { ok: false, refusal: { code, rule: typeof rule === "string" ? rule : "" } };
  throw new Error("no answer of a node");
}

/** The head of a device that was enrolled just now. */
export function newHead(device: string, blocks: readonly Block[] = []): Head {
  return { device, nextSequence: 1, blocks, isLocked: false, isRevoked: false, aheadMs: undefined, contactAt: undefined };
}
