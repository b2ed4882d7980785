import pg from "pg";
import { valueReaders } from "./values.ts";

/** One statement of a batch, and who hears its answer. Of one whose rows nobody reads, rows are not even described. */
export type Held = {
  readonly sql: string;
  readonly name: string | undefined;
  readonly params: readonly unknown[];
  readonly isRead: boolean;
  /** `command` is the server's word for what it did, such as `COMMIT`. */
  readonly heard: (error: Error | undefined, rows: readonly unknown[], command?: string) => void;
};

/** What the driver's own statement has beside `submit`, and its published types leave out. */
type Driven = {
  name: string | undefined;
  readonly text: string;
  readonly _result: { _types?: pg.CustomTypesConfig };
  submit(connection: pg.Connection): Error | null;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: pg.Connection): void;
  handleError(error: Error, connection: pg.Connection): void;
  handleReadyForQuery(connection: pg.Connection): void;
};

/**
 * Statements that are answered together: they go out in one piece or in several, and one Sync ends them all. The driver would end
 * each with its own, and at each the server answers in a piece of its own. The first that fails takes the rest with it: the server
 * leaves out what follows until the Sync.
 */
export class Batch extends pg.Query {
  readonly #held: Held[] = [];
  readonly #driven: Driven[] = [];
  #place = 0;
  #connection: pg.Connection | undefined;
  #fault: Error | undefined;
  /** Of the statement that is being answered: by these the driver knows what is prepared. */
  name: string | undefined;
  text = "";

  constructor() {
    super("");
  }

  #point(): void {
    const current = this.#driven[this.#place];
    this.name = current?.name;
    this.text = current?.text ?? "";
  }

  /** Called as the driver takes the batch; it writes nothing before something is added. */
  override submit = (connection: pg.Connection): null => {
    this.#connection = connection;
    return null;
  };

  /** Sends statements; the last ones with the Sync at which the server answers. */
  add(held: readonly Held[], { isLast }: { readonly isLast: boolean }): void {
    if (this.#fault) for (const one of held) one.heard(this.#fault, []);
    else this.#write(held);
    if (isLast && this.#connection?.stream.writable) this.#connection.sync();
  }

  #write(held: readonly Held[]): void {
    const from = this.#driven.length;
    this.#held.push(...held);
    this.#driven.push(...held.map(drive));
    this.#point();
    if (!this.#connection) return;
    const { read, unread } = withoutSync(this.#connection);
    this.#connection.stream.cork();
    try {
      for (const [place, one] of held.entries()) {
        const fault = this.#driven[from + place]?.submit(one.isRead ? read : unread);
        if (fault) throw fault;
      }
    } finally {
      this.#connection.stream.uncork();
    }
  }

  handleRowDescription = (message: unknown): void => this.#driven[this.#place]?.handleRowDescription(message);

  handleDataRow = (message: unknown): void => {
    if (this.#held[this.#place]?.isRead) this.#driven[this.#place]?.handleDataRow(message);
  };

  handleCommandComplete = (message: unknown, connection: pg.Connection): void => {
    const current = this.#driven[this.#place++];
    this.#point();
    current?.handleCommandComplete(message, connection);
    current?.handleReadyForQuery(connection);
  };

  handleError = (error: Error, connection: pg.Connection & { submittedNamedStatements?: Record<string, string> }): void => {
    this.#fault = error;
    const left = this.#driven.slice(this.#place);
    this.#place = this.#driven.length;
    for (const one of left) {
      // What the server left out was never prepared.
      if (one.name !== undefined) delete connection.submittedNamedStatements?.[one.name];
      one.handleError(error, connection);
    }
  };

  /** All were answered before. */
  handleReadyForQuery = (): void => undefined;
}

function drive({ sql, name, params, heard }: Held): Driven {
  const query = new pg.Query(sql, [...params], (error: Error | undefined, result: pg.QueryResult) =>
    error ? heard(error, []) : heard(undefined, result.rows, result.command),
  );
  const driven = query as unknown as Driven;
  driven.name = name;
  driven._result._types = valueReaders;
  return driven;
}

type WithoutSync = { readonly read: pg.Connection; readonly unread: pg.Connection };
const known = new WeakMap<pg.Connection, WithoutSync>();

/** The same connection without the end of each statement; and without the question how its rows look. */
function withoutSync(connection: pg.Connection): WithoutSync {
  const made = known.get(connection);
  if (made) return made;
  const nothing = { value: () => undefined };
  const read = Object.create(connection, { sync: nothing }) as pg.Connection;
  const unread = Object.create(connection, { sync: nothing, describe: nothing }) as pg.Connection;
  known.set(connection, { read, unread });
  return { read, unread };
}
