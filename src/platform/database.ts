import { createHash } from "node:crypto";
import pg from "pg";
import { Batch, type Held } from "./batch.ts";
import { DatabaseFault, type DatabaseFaultKind } from "./fault.ts";
import type { Database, Tx } from "./tx.ts";
import { GatheredClient } from "./gathered-client.ts";
import { valueReaders } from "./values.ts";

const sessionOptions = "-c timezone=UTC -c datestyle=ISO -c intervalstyle=iso_8601";
const connectionTimeoutMs = 5_000;
const statementTimeoutMs = 30_000;
const connectionsMax = 10;

/** What `openDatabase` needs: the url of a role, and how many connections it may hold. */
export type DatabaseOptions = { readonly url: string; readonly max?: number };

/** Opens a pool of connections as the role that the url names. Nothing is sent before the first transaction. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max ?? connectionsMax,
    pipeline: true,
    Client: GatheredClient,
    types: valueReaders,
    options: sessionOptions,
    connectionTimeoutMillis: connectionTimeoutMs,
    statement_timeout: statementTimeoutMs,
    allowExitOnIdle: true,
  });
  // An idle connection that breaks is replaced at its next use; without a listener it would end the process.
  pool.on("error", () => undefined);
  return {
    transaction: (context, work) => transact(pool, context, work),
    close: () => pool.end(),
  };
}

async function transact<T>(pool: pg.Pool, context: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const begin = beginWith(context);
  const client = await pool.connect().catch((error: unknown) => {
    throw faultOf(error, "connection");
  });
  const conversation = new Conversation(client, begin, () => pool.totalCount - pool.idleCount <= 1);
  // While lent, a connection tells its end by an event of its own; the statements under way are told of it as well.
  const ignore = () => undefined;
  client.on("error", ignore);
  try {
    const value = await conversation.run(work);
    await conversation.commit();
    return value;
  } finally {
    client.off("error", ignore);
    client.release(conversation.isBroken);
  }
}

/** Only statements of these exact forms make a context: what else stood in it would be left out and never be missed. */
const contextStatement = /^set local ([a-z_]+(?:\.[a-z_]+)?) (?:=|to) (?:'((?:[^'\\]|'')*)'|(\d+|on|off))$/i;
const isolationStatement = /^set transaction isolation level (?:serializable|repeatable read)(?: read only)?$/i;
/** A semicolon outside a literal. */
const contextParts = /(?:[^;']|'(?:[^']|'')*'|')+/g;

/** BEGIN, the isolation where it is named, and the context of the transaction in one prepared statement. */
function beginWith(context: string): { readonly sql: string; readonly params: readonly string[] }[] {
  const isolation: string[] = [];
  const settings: { readonly name: string; readonly value: string }[] = [];
  for (const part of context.match(contextParts) ?? []) {
    const statement = part.trim();
    const [, name, literal, word] = contextStatement.exec(statement) ?? [];
    if (name !== undefined) settings.push({ name, value: literal?.replaceAll("''", "'") ?? word ?? "" });
    else if (isolationStatement.test(statement)) isolation.push(statement);
    else if (statement !== "") throw new Error("fault: a context holds SET LOCAL statements with literal values only");
  }
  const set = settings.map(({ name }, place) => `set_config('${name}', $${place + 1}, true)`).join(", ");
  return [
    { sql: "begin", params: [] },
    ...isolation.map((sql) => ({ sql, params: [] })),
    ...(settings.length > 0 ? [{ sql: `select ${set}`, params: settings.map(({ value }) => value) }] : []),
  ];
}

/** One transaction on one connection: what was sent, and the first thing that failed. */
class Conversation {
  readonly #client: pg.PoolClient;
  readonly #isAlone: () => boolean;
  readonly #sent: Promise<unknown>[] = [];
  #held: Held[];
  /** Statements that were handed over and of which the last is yet to come. */
  #open: Batch | undefined;
  #isWaiting = false;
  #firstFault: DatabaseFault | undefined;
  isBroken = false;

  /** @param isAlone whether no other transaction is under way: then the server has time to work ahead */
  constructor(client: pg.PoolClient, begin: ReturnType<typeof beginWith>, isAlone: () => boolean) {
    this.#client = client;
    this.#held = begin.map(({ sql, params }) => ({ sql, name: nameOf(sql), params, isRead: false, heard: this.#heard }));
    this.#isAlone = isAlone;
  }

  /** Waits for nothing: answers come in order, so a failure is noted before COMMIT is answered. */
  send(sql: string, params: readonly unknown[]): void {
    this.#hold({ sql, name: nameOf(sql), params, isRead: false, heard: this.#heard });
  }

  query<R>(sql: string, params: readonly unknown[]): Promise<R[]> {
    const answer = new Promise<R[]>((done, fail) => {
      const heard: Held["heard"] = (error, rows) => (error ? fail(this.#note(error, "statement")) : done(rows as R[]));
      this.#hold({ sql, name: nameOf(sql), params, isRead: true, heard });
    });
    this.#sent.push(answer.catch(() => undefined));
    return answer;
  }

  readonly #heard = (error: Error | undefined): void => void (error && this.#note(error, "statement"));

  /** What is asked in one turn of the program goes out together at its end. */
  #hold(statement: Held): void {
    if (!this.#isWaiting) process.nextTick(() => this.#handOver());
    this.#isWaiting = true;
    this.#held.push(statement);
  }

  /** The server answers where something is read, and at the end. */
  #handOver({ isLast = false } = {}): void {
    const held = this.#held;
    this.#held = [];
    this.#isWaiting = false;
    if (held.length === 0 && !(isLast && this.#open)) return;
    if (this.#client instanceof GatheredClient) this.#client.gather();
    const batch = this.#open ?? new Batch();
    if (batch !== this.#open) this.#client.query(batch);
    const ends = isLast || held.some(({ isRead }) => isRead);
    this.#open = ends ? undefined : batch;
    batch.add(held, { isLast: ends });
  }

  /** Where others wait as well, the server has enough to do, and each piece costs both sides more than it saves. */
  #flush(): void {
    if (!(this.#client instanceof GatheredClient) || !this.#isAlone()) return;
    this.#handOver();
    this.#client.flush();
  }

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    let isOpen = true;
    const check = (params: readonly unknown[]) => {
      if (!isOpen) throw new Error("fault: a statement was sent after its transaction ended");
      if (!params.every(isWritable)) throw new DatabaseFault("statement");
    };
    // Not an async function: its promise would be another one, whose failure nobody hears where nobody waits.
    const query: Tx["query"] = <R extends object>(sql: string, params: readonly unknown[] = []) => {
      try {
        check(params);
        return this.query<R>(sql, params);
      } catch (error) {
        return Promise.reject(error as Error);
      }
    };
    const send: Tx["send"] = (sql, params = []) => {
      check(params);
      this.send(sql, params);
    };
    const flush: Tx["flush"] = () => this.#flush();
    try {
      return await work({ query, send, flush });
    } catch (error) {
      await this.#rollback();
      throw error instanceof DatabaseFault ? (this.#firstFault ?? error) : error;
    } finally {
      isOpen = false;
    }
  }

  /** COMMIT follows what is still under way. Where something failed before it the server leaves it out, or answers it with ROLLBACK. */
  async commit(): Promise<void> {
    const answer = new Promise<string | undefined>((done, fail) => {
      const heard: Held["heard"] = (error, _, command) => (error ? fail(this.#note(error, "commit-unknown")) : done(command));
      this.#held.push({ sql: "commit", name: nameOf("commit"), params: [], isRead: false, heard });
    });
    this.#handOver({ isLast: true });
    const [command] = await Promise.all([answer, ...this.#sent]).catch(async (error: unknown) => {
      if (!this.isBroken) await this.#rollback();
      throw this.#firstFault?.kind === "statement" ? this.#firstFault : error;
    });
    if (command !== "COMMIT") throw this.#firstFault ?? new DatabaseFault("statement", "25P02");
  }

  async #rollback(): Promise<void> {
    this.#handOver({ isLast: true });
    const answer = this.#client.query("rollback").catch((error: unknown) => this.#note(error, "connection"));
    await Promise.all([answer, ...this.#sent]);
  }

  #note(error: unknown, kind: DatabaseFaultKind): DatabaseFault {
    const fault = faultOf(error, kind);
    if (fault.kind !== "statement") this.isBroken = true;
    this.#firstFault ??= fault;
    return fault;
  }
}

/**
 * What the driver writes for certain. Of a value that it cannot write the server would never hear: the statement would be missing, and
 * COMMIT would go through.
 */
function isWritable(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isWritable);
  return (
    value === null || value === undefined || value instanceof Uint8Array || ["string", "number", "boolean", "bigint"].includes(typeof value)
  );
}

/** `57P…` and `08…` mean that the server ends the connection, whatever was being asked. */
function faultOf(error: unknown, kind: DatabaseFaultKind): DatabaseFault {
  const said = error instanceof pg.DatabaseError ? error : undefined;
  if (!said?.code) return new DatabaseFault(kind === "statement" ? whereOf(error) : kind, driverCode(error));
  const isEnding = /^(57P|08)/.test(said.code);
  if (isEnding) return new DatabaseFault(kind === "statement" ? "connection" : kind, said.code);
  return new DatabaseFault(kind === "commit-unknown" ? "statement" : kind, said.code, said.constraint);
}

/** Values that the driver could not write or read are faults of a statement; the connection itself is sound. */
function whereOf(error: unknown): DatabaseFaultKind {
  return error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError ? "statement" : "connection";
}

function driverCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Statements are texts of the code, so there are few; a text made at run time would otherwise fill the memory. */
const namesMax = 5_000;
const names = new Map<string, string>();

/** PostgreSQL cuts names at 63 bytes, so the name is a short hash: equal text, equal name, on every connection. */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= namesMax) return undefined;
  const name = `s_${createHash("sha256").update(sql).digest("base64url").slice(0, 24)}`;
  names.set(sql, name);
  return name;
}
