import pg from "pg";
import { GatheredSocket } from "./gathered-socket.ts";

/** A connection of the pool whose transaction leaves in one piece, its BEGIN included. */
export class GatheredClient extends pg.Client {
  readonly #socket: GatheredSocket;

  constructor(config?: string | pg.ClientConfig) {
    const socket = new GatheredSocket();
    super({ ...(typeof config === "object" ? config : { connectionString: config }), stream: () => socket });
    this.#socket = socket;
  }

  gather(): void {
    this.#socket.gather();
  }
}
