import type { Instant, Refusal } from "../kernel/index.ts";
import type { CommandAnswer, SubjectState } from "../ledger/index.ts";
import type { Tx } from "../platform/index.ts";
import type { Actor } from "./decide.ts";
import type { AccessAction } from "./log.ts";

/** A dossier as one actor may see it now. */
export type Opened = {
  readonly tx: Tx;
  readonly dossier: string;
  /** Subjects with only the fields that the policy names for this actor. */
  readonly subjects: readonly SubjectState[];
  /** Compartments that this actor's scope and relation open. */
  readonly compartments: readonly string[];
  /** Everything that was loaded, undisclosed: only for judging what may be done next. Nothing of it may leave. */
  readonly facts: readonly SubjectState[];
};

/** What is read, and which of the subjects: what a page does not show is not on record as shown (P9). */
export type Reading = {
  readonly action: AccessAction;
  readonly of: (state: SubjectState, disclosed: readonly SubjectState[]) => boolean;
  /** Of several files all are shown or none. */
  readonly isTogether?: true;
};

/** What the node answers to a command. A repeated command gets its first answer again. */
export type Recorded = { readonly ok: true; readonly answer: CommandAnswer } | { readonly ok: false; readonly refusal: Refusal };

/** The node as routes see it: every read and write goes through one of these three. */
export type Desk = {
  readonly now: () => Instant;
  readonly newId: () => string;
  /**
   * Opens one dossier for reading, with its access record in the same transaction (P9). Where `use` gives undefined or a refusal,
   * nothing was shown, and the record says so.
   * Gives undefined, after the same work, when it is absent or may not be opened (P2).
   */
  open<T>(actor: Actor, dossier: string, action: AccessAction | Reading, use: (opened: Opened) => Promise<T> | T): Promise<T | undefined>;
  /**
   * Opens several dossiers in one transaction, each with its own access record; those that are absent or not open are left out.
   * `search` shows persons of the whole country by the few fields that finding needs, to roles that may search there.
   */
  openMany(
    actor: Actor,
    dossiers: readonly string[],
    action: AccessAction | Reading,
  ): Promise<readonly Pick<Opened, "dossier" | "subjects">[]>;
  /** Lists and counts over tables that carry the unit; opens no dossier, discloses no field of a person. */
  list<T>(actor: Actor, use: (tx: Tx) => Promise<T>): Promise<T>;
  /** Counts over every unit of the State, for readers who open no person; small cells are merged by the caller (CS5). */
  count<T>(actor: Actor, use: (tx: Tx) => Promise<T>): Promise<T>;
  /** The one write path. @throws Problem when the command is malformed */
  record(actor: Actor, command: unknown): Promise<Recorded>;
};

/** A session as the edge resolves it; routes marked `session` always get one. `byClick`: of a demo account, which has no passkey. */
export type Caller = { readonly actor: Actor; readonly session: { readonly verifiedAt: string; readonly byClick?: boolean } };
