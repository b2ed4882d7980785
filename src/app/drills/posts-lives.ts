import { type Database, DatabaseFault, type Tx } from "../../platform/server.ts";
import type { OutboxPorts } from "../../sync/index.ts";

/** Thrown where a process is killed: nothing that it would have done after this is done. */
export class Killed extends Error {}

/** One life of a process, from its start to the step at which it is killed; dead it does no step more. */
export type Life = { readonly step: () => void; readonly isOver: () => boolean; readonly steps: () => number };

/** @param last the step at which it is killed; infinity for one that lives on */
export function openLife(last: number = Number.POSITIVE_INFINITY): Life {
  let done = 0;
  return {
    step() {
      if (++done >= last) throw new Killed();
    },
    isOver: () => done >= last,
    steps: () => done,
  };
}

type Work = (...given: never[]) => Promise<unknown>;

/** A step before and one after: killed before it, nothing of it was done; killed after it, all of it was and nobody knows. */
function mortal<F extends Work>(life: Life, work: F): F {
  const stepped = async (...given: never[]) => {
    life.step();
    const value = await work(...given);
    life.step();
    return value;
  };
  return stepped as F;
}

/** The ports of an outbox whose app may be killed at each of its awaits. */
export function mortalPorts(ports: OutboxPorts, life: Life): OutboxPorts {
  const { store, wire, keys } = ports;
  return {
    ...ports,
    store: {
      readHead: mortal(life, () => store.readHead()),
      readQueued: mortal(life, (most: number) => store.readQueued(most)),
      readAll: mortal(life, (most: number) => store.readAll(most)),
      change: mortal(life, store.change.bind(store)) as typeof store.change,
    },
    wire: { send: mortal(life, wire.send.bind(wire)) },
    keys: {
      seal: mortal(life, keys.seal.bind(keys)),
      sign: mortal(life, keys.sign.bind(keys)),
      verify: mortal(life, keys.verify.bind(keys)),
    },
  };
}

/** The database of a node that may be killed before, between and after the statements of each transaction: then its connection is gone. */
export function mortalDatabase(database: Database, life: Life): Database {
  const step = () => {
    try {
      life.step();
    } catch {
      throw new DatabaseFault("connection");
    }
  };
  return {
    async transaction(context, work) {
      step();
      const value = await database.transaction(context, async (tx) => {
        const query: Tx["query"] = async (sql, params) => {
          step();
          const rows = await tx.query<never>(sql, params);
          step();
          return rows;
        };
        const written = await work({ query, send: (sql, params) => tx.send(sql, params), flush: () => tx.flush() });
        step();
        return written;
      });
      step();
      return value;
    },
    close: () => database.close(),
  };
}
