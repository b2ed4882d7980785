/**
 * How a conversation with the database failed: a `statement` was refused, the
 * `connection` broke before anything was promised, or the answer to COMMIT was
 * lost (`commit-unknown`: the work may or may not be recorded, ask again by id).
 */
export type DatabaseFaultKind = "statement" | "connection" | "commit-unknown";

/** The one error that leaves the database door. It carries SQLSTATE and constraint name, never a value or a detail. */
export class DatabaseFault extends Error {
  override readonly name = "DatabaseFault";
  readonly kind: DatabaseFaultKind;
  /** As PostgreSQL names it (`23505`), or the code of the system (`ECONNREFUSED`) when the server did not answer. */
  readonly sqlState: string | undefined;
  readonly constraint: string | undefined;

  constructor(kind: DatabaseFaultKind, sqlState?: string, constraint?: string) {
    super(["database", kind, sqlState, constraint].filter(Boolean).join(" "));
    this.kind = kind;
    this.sqlState = sqlState;
    this.constraint = constraint;
  }
}

/** The server's disk had no room: the transaction was undone whole. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof DatabaseFault && error.kind === "statement" && error.sqlState === "53100";

/** The answer to COMMIT was lost: nobody may say that nothing was recorded. */
export const isCommitUnknown = (error: unknown): boolean => error instanceof DatabaseFault && error.kind === "commit-unknown";

/** The embedded server cannot be made or started; the message says what its program said, which is nothing of a person. */
export class ServerStartError extends Error {
  override readonly name = "ServerStartError";
}
