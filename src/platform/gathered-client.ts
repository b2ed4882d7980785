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

  /** What is written in this turn leaves in one piece. */
  gather(): void {
    this.#socket.gather();
  }

  flush(): void {
    this.#socket.flush();
  }
}
