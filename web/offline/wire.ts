import { syncContract, type SyncAnswer, type Wire } from "../../src/sync/index.ts";

/** How long a batch may be on its way: at 64 kbit/s the largest takes about fifteen seconds. */
const sendMs = 90_000;

/** The way to the node over HTTP. It throws where no whole answer came; then everything stays and is sent again. */
export function httpWire(fetching: typeof fetch = (...args) => fetch(...args)): Wire {
  return {
    async send(batch) {
      const answer = await fetching(syncContract.sync.path, {
        method: syncContract.sync.method,
        credentials: "same-origin",
        headers: { "content-type": "application/json", accept: "application/json, application/problem+json" },
        body: JSON.stringify(batch),
        signal: AbortSignal.timeout(sendMs),
      });
      const said: unknown = await answer.json();
      if (answer.status === 200 && isAnswer(said)) return { ok: true, answer: said };
      const { code, rule } = (said ?? {}) as { readonly code?: unknown; readonly rule?: unknown };
      // A login page of a hotel, half an answer or a fault is no answer; only the node's own word on a batch counts.
      if (typeof code !== "string" || !code.startsWith("sync.")) throw new Error("no answer of a node");
      return { ok: false, refusal: { code, rule: typeof rule === "string" ? rule : "" } };
    },
  };
}

/** The shape of an answer, read by hand: schemas stay at the node. Receipts are trusted by their signature alone. */
function isAnswer(said: unknown): said is SyncAnswer {
  if (typeof said !== "object" || said === null) return false;
  const { receipts, clashes, expected, titles, isLocked, now, block } = said as Record<string, unknown>;
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
