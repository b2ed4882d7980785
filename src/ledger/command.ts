import { z } from "zod";
import { type CommandId, type Day, type Instant, type Result, SaidInstant } from "../kernel/index.ts";
import type { Conflict } from "./conflict.ts";
import type { SubjectState } from "./fold.ts";

/** Versions are 32-bit integers. */
const versionMax = 2 ** 31 - 1;

/** What a client sends: an entry that wishes to exist. Idempotent by id within its dossier (LE1). */
export const Command = z.strictObject({
  id: z.uuid(),
  kind: z.string().max(60),
  /** The dossier that files it; for a new person, group or household the client makes it. */
  dossier: z.uuid(),
  /** When it happened by the clock of whoever recorded it; the node's clock when absent. */
  at: SaidInstant.optional(),
  /** Versions that the author saw, by compartment of the subject it changes. */
  basedOn: z.record(z.string().max(40), z.int().min(0).max(versionMax)).optional(),
  payload: z.record(z.string().max(60), z.unknown()),
});
export type Command = z.infer<typeof Command>;

/** Who sends a command, as cores need to know it. */
export type Author = {
  readonly account: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  readonly units: readonly string[];
  readonly ownDossier: string | undefined;
};

/** Everything a decision may look at; it does no I/O and takes time, ids and references as given. */
export type Request<Payload, World> = {
  readonly command: Command & { readonly id: CommandId | string };
  readonly payload: Payload;
  readonly author: Author;
  /** All subjects of the dossiers the command loads, with every part its author's role may read or add to. */
  readonly states: readonly SubjectState[];
  readonly world: World;
  readonly at: Instant;
  readonly now: Instant;
  readonly today: Day;
  readonly newId: () => string;
  /** The next short reference of this State. */
  readonly newReference: () => string;
};

/** Fields wished to be set on one subject; the pipeline files each under its compartment. */
export type Wish = {
  readonly dossier: string;
  readonly subject: string;
  readonly subjectKind: string;
  /** What happened, as audit reads it; the command's kind when absent. */
  readonly kind?: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly at?: Instant;
  /** True where fields set since `basedOn` are a conflict for a human. */
  readonly checksBase?: boolean;
  /** Compartment of a case's fields: that of its procedure. Other kinds take each field's own. */
  readonly compartment?: string;
  /** Reference that this wish gives to a new subject. */
  readonly reference?: string;
  /** True where the subject must not be there yet; a reference says the same. */
  readonly isNew?: boolean;
  /** True where it follows from an act that is permitted, whoever may add to its fields otherwise (AC7). */
  readonly follows?: boolean;
};

/** What a decision wishes to be written, and what the answer says beside versions. */
export type Decision = {
  readonly wishes: readonly Wish[];
  /** What the answer says beside versions: opaque ids and references only. */
  readonly says?: Readonly<Record<string, string | number | readonly string[]>>;
};

/** A kind of command, as data: what it takes, what it loads, how it is decided. */
export type CommandKind<Payload = never, World = never> = {
  readonly kind: string;
  readonly payload: z.ZodType<Payload>;
  /** Dossiers whose facts the decision needs, beside the command's own. */
  readonly loads?: (payload: Payload) => readonly string[];
  /** True when the command begins a dossier: then there is no relation to look for, and no dossier may be there. */
  readonly begins?: (payload: Payload) => boolean;
  /** `role`: the role alone is enough, as for accounts and services; `search`: whoever may find the person by search; otherwise a live relation to each dossier is needed. */
  readonly reach?: "relation" | "role" | "search";
  /**
   * `part`: fields of cases are permitted by the part that the author plays in the procedure, which its decision checks, not by
   * the role's own fields; the transaction opens the compartments of the procedures in which they play one, for deciding alone.
   */
  readonly permits?: "role" | "part";
  /** Accounts that the command names, whose role and unit the decision needs. */
  readonly accounts?: (payload: Payload) => readonly string[];
  /** Interpreters and counsel that the command names, whose entry on the roster the decision needs. */
  readonly helpers?: (payload: Payload) => readonly string[];
  /** The case that the command moves, or the procedure in which it opens one: of its quotas the decision needs what others have. */
  readonly places?: (payload: Payload) => { readonly case: string } | { readonly procedure: string };
  /** Of which closed cases the command draws a sample, over every unit of the State: the decision gets them in the order of a seed that the node makes. */
  readonly draws?: (payload: Payload) => {
    readonly procedure: string;
    readonly from: Day;
    readonly to: Day;
    /** Accounts whose own cases are left out. */
    readonly notAssigned: readonly string[];
  };
  /** The programme that the command names, or the referral that names it: the decision needs what it is and how many places are taken. */
  readonly programme?: (payload: Payload) => { readonly service: string | undefined } | { readonly referral: string };
  readonly decide: (request: Request<Payload, World>) => Result<Decision>;
};

/** A command kind whose payload type is its own business. */
export type AnyCommandKind<World> = CommandKind<never, World>;

/** Declares a kind of command; its payload type stays its own business. */
export function defineCommand<Payload, World>(kind: CommandKind<Payload, World>): AnyCommandKind<World> {
  return kind as unknown as AnyCommandKind<World>;
}

/** The three answers of the node. */
export type Answer =
  | {
      readonly outcome: "recorded";
      readonly versions: Readonly<Record<string, Readonly<Record<string, number>>>>;
      readonly says: Decision["says"];
    }
  | {
      readonly outcome: "conflict";
      readonly versions: Readonly<Record<string, Readonly<Record<string, number>>>>;
      readonly conflicts: readonly (Pick<Conflict, "field"> & { readonly id: string; readonly subject: string })[];
      readonly says: Decision["says"];
    };
