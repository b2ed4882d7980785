/** Statements for whose answers nobody waits: what they write stands or falls with the transaction. */
export interface Sender {
  /** Sends one statement; when it fails, the transaction ends with its fault, whatever came after it. */
  send(sql: string, params?: readonly unknown[]): void;
  /** Hands over what was sent so far, so that the server works on it while the program makes the rest. */
  flush(): void;
}

/** One open transaction, as `store.ts` files receive it. */
export interface Tx extends Sender {
  /**
   * Sends one statement with positional parameters (`$1`) and gives its rows.
   * Statements may be sent without waiting for the one before; the first that
   * fails ends the whole transaction, awaited or not. An array parameter becomes
   * an SQL array; JSON is passed as text made by `JSON.stringify`.
   */
  query<R extends object = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

/** A database as a given role sees it. */
export interface Database {
  /**
   * One transaction. `context` is the SQL text of SET LOCAL statements, made by
   * the one audited function of `access`. Rolls back on throw. Retries nothing.
   *
   * @throws DatabaseFault
   */
  transaction<T>(context: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
