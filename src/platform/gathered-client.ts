import pg from "pg";
import { GatheredSocket } from "./gathered-socket.ts";

/** A connection of the pool whose statements of one turn leave in one piece, or at once where `flush` says so. */
export class GatheredClient extends pg.Client {
  readonly #socket: GatheredSocket;

  constructor(config?: string | pg.ClientConfig) {
    const socket = new GatheredSocket();
    super({ ...(typeof config === "object" ? config : { connectionString: config }), stream: () => socket });
    this.#socket = socket;
  }

  flush(): void {
    this.#socket.flush();
  }
}
