import type { FastifyInstance } from "fastify";
import { type Batch, bodyOfBatch, readWireAnswer, type Wire } from "../../sync/index.ts";
import type { Chance } from "./chance.ts";
import { type Life } from "./posts-lives.ts";

/** The node as it stands now: killed and started anew, it is another. */
export type Serving = { readonly edge: FastifyInstance; readonly life: Life };
/** What happened on the way, counted. */
export type Traffic = { sent: number; lostThere: number; lostBack: number; delivered: number; repeated: number; late: number; cut: number };

type Way = {
  readonly serving: () => Promise<Serving>;
  readonly chance: Chance;
  /** Share of requests lost, and of answers lost: each way on its own. */
  readonly loss: number;
  readonly traffic: Traffic;
};

class Lost extends Error {}

/** How often something else than loss happens to a request. @source trust:P5 */
const share = { repeated: 0.1, late: 0.1, cut: 0.03 } as const;

/**
 * A bad line between one device and the node: requests and answers are lost, delivered twice, delivered after later ones, cut off in the
 * middle. What the line holds back is delivered at a later send, and its answer goes nowhere.
 */
export function openLine({ serving, chance, loss, traffic }: Way): Wire {
  const held: string[] = [];
  const deliver = async (payload: string) => {
    const { edge, life } = await serving();
    traffic.delivered++;
    const headers = { host: "localhost", "content-type": "application/json" };
    const response = await edge.inject({ method: "POST", url: "/api/sync", headers, payload });
    // A node that was killed meanwhile answers nobody, whatever it still did.
    if (life.isOver()) throw new Lost();
    return response;
  };
  const aside = (payload: string) => deliver(payload).catch(() => undefined);
  return {
    async send(batch: Batch) {
      traffic.sent++;
      const payload = bodyOfBatch(batch);
      const fate = { isHeld: chance.isTrue(share.late), isTwice: chance.isTrue(share.repeated), isCut: chance.isTrue(share.cut) };
      const [isLostThere, isLostBack] = [chance.isTrue(loss), chance.isTrue(loss)];
      const earlier = chance.isTrue(0.5) ? held.splice(0) : [];
      for (const one of earlier) await aside(one);
      if (fate.isHeld) {
        traffic.late++;
        held.push(payload);
        throw new Lost();
      }
      if (isLostThere) {
        traffic.lostThere++;
        throw new Lost();
      }
      if (fate.isCut) traffic.cut++;
      if (fate.isTwice) traffic.repeated++;
      const sent = fate.isCut ? payload.slice(0, chance.below(payload.length)) : payload;
      const [response] = await Promise.all([deliver(sent), fate.isTwice ? aside(payload) : undefined]);
      if (isLostBack) {
        traffic.lostBack++;
        throw new Lost();
      }
      return readWireAnswer(response.statusCode, response.json());
    },
  };
}
