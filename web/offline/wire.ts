import { bodyOfBatch, readWireAnswer, syncContract, type Wire } from "../../src/sync/index.ts";

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
        body: bodyOfBatch(batch),
        signal: AbortSignal.timeout(sendMs),
      });
      return readWireAnswer(answer.status, await answer.json());
    },
  };
}
