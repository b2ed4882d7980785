import type { Batch, SyncAnswer } from "./message.ts";
import type { Block, Head, WireAnswer } from "./ports.ts";

/** Requests come in steps of this size. */
export const requestStepBytes = 4096;

/** A batch as it travels: filled with blanks, which JSON takes, so that its length tells little of what is in it (SY15). */
export function bodyOfBatch(batch: Batch): string {
  const text = JSON.stringify(batch);
  return text.padEnd(Math.ceil(text.length / requestStepBytes) * requestStepBytes);
}

/**
 * What an answer over HTTP means to the outbox. Refusals of the node about devices and batches count; whatever else came back (a login page
 * of a hotel, half an answer, a fault) is no answer.
 * @throws when it is no answer
 */
export function readWireAnswer(status: number, body: unknown): WireAnswer {
  if (status === 200 && isAnswer(body)) return { ok: true, answer: body };
  const { code, rule } = isObject(body) ? body : {};
  if (status !== 200 && typeof code === "string" && code.startsWith("sync."))
    return { ok: false, refusal: { code, rule: typeof rule === "string" ? rule : "" } };
  throw new Error("no answer of a node");
}

/** The shape of an answer, read by hand: schemas stay at the node. Receipts are trusted by their signature alone. */
function isAnswer(said: unknown): said is SyncAnswer {
  if (!isObject(said)) return false;
  const { receipts, clashes, expected, titles, isLocked, now, block } = said;
  const isBlock = block === undefined || (isObject(block) && isNumber(block["first"]) && isNumber(block["size"]));
  return (
    Array.isArray(receipts) &&
    receipts.every((one) => isObject(one) && typeof one["id"] === "string" && typeof one["signature"] === "string") &&
    Array.isArray(clashes) &&
    clashes.every((one) => isObject(one) && isNumber(one["sequence"]) && typeof one["id"] === "string") &&
    isNumber(expected) &&
    isObject(titles) &&
    typeof isLocked === "boolean" &&
    typeof now === "string" &&
    !Number.isNaN(Date.parse(now)) &&
    isBlock
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);

/** The head of a device that was enrolled just now. */
export function newHead(device: string, blocks: readonly Block[] = []): Head {
  return { device, nextSequence: 1, blocks, isLocked: false, isRevoked: false, aheadMs: undefined, contactAt: undefined };
}
