import { sign } from "node:crypto";
import type { Keys } from "../platform/server.ts";
import { toText } from "../sync/index.ts";
import { openOpeningKey } from "../sync/server.ts";
import type { SyncKeys } from "./node.ts";

/** The keys by which a node opens what devices seal and signs receipts; both are made when the node is first opened. */
export function openSyncKeys(keys: Keys): SyncKeys {
  const secret = keys.key("envelopes");
  const { privateKey, publicKey } = keys.signingKey("receipts");
  let opening: ReturnType<typeof openOpeningKey> | undefined;
  return {
    opening: () => (opening ??= openOpeningKey(secret)),
    signReceipt: (text) => toText(sign(null, Buffer.from(text), privateKey)),
    receiptsKey: toText(publicKey.export({ type: "spki", format: "der" }).subarray(-32)),
  };
}
