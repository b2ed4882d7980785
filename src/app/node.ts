import type { Actor } from "../access/index.ts";
import type { AccountRow } from "../access/server.ts";
import type { FearedSet } from "../disclosure/server.ts";
import type { PaperKey } from "../document/server.ts";
import type { CommandId, Instant } from "../kernel/index.ts";
import type { AnyCommandKind, Part, SubjectKind } from "../ledger/index.ts";
import type { References, Safe } from "../ledger/server.ts";
import type { Known as KnownHelper } from "../appointment/index.ts";
import type { PersonWeights } from "../matching/index.ts";
import type { KnownProgramme } from "../referral/index.ts";
import type { CaseWorld, Country, GroupDecision, KeptParty, PlaceCount, Procedure, Scheme, ShelfItem } from "../process/index.ts";
import type { CaseRow } from "../process/server.ts";
import type { Drawing } from "../quality/index.ts";
import type { Database, Log, Sender } from "../platform/server.ts";
import type { OpeningKey } from "../sync/server.ts";

/** What decisions may know of the State and of the cases of the dossiers at hand. */
export type World = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  /** Cases of the loaded dossiers in every compartment, by state alone (R2). */
  readonly cases: readonly CaseRow[];
  /** Decisions on groups, for commands that play a part in a case. */
  readonly groups: readonly GroupDecision[];
  /** Schemes of the State, for the same commands and for those that set them up. */
  readonly schemes: readonly Scheme[];
  /** Places of quotas that others have, where a loaded dossier has a case under a quota. */
  readonly places: readonly PlaceCount[];
  /** Cases on a shelf that the command names by their reference, where its author may read them (PR84). */
  readonly shelf: readonly ShelfItem[];
  /** Feared sets of the loaded dossiers (R1). */
  readonly feared: ReadonlyMap<string, FearedSet>;
  /** Accounts that the command names, as far as it names any. */
  readonly accounts: readonly AccountRow[];
  /** Interpreters and counsel that the command names, as far as it names any. */
  readonly helpers: readonly KnownHelper[];
  /** Closed cases in the order of a seed, where the command draws a sample. */
  readonly drawing: Drawing | undefined;
  /** The service that the command names and what is counted of its places; absent where it names none (RE10). */
  readonly programme: KnownProgramme | undefined;
  readonly publicUrl: string;
  /** What the author may open of each loaded dossier: what is shut to them weighs in nothing that is answered (P1). */
  readonly opens: ReadonlyMap<string, readonly string[]>;
  readonly endPapers: CaseWorld["endPapers"];
  readonly answerReferrals: CaseWorld["answerReferrals"];
  readonly besideSitting: CaseWorld["besideSitting"];
  /** To whom cases that the author reads whole keep their person's data from (PR85). */
  readonly keptFrom: (dossier: string) => readonly KeptParty[];
};

/** Keeps the search tables of one kind of subject in step with its state: rows are a function of the part alone. */
export type Projection = {
  readonly kind: string;
  /** `*` for kinds whose compartment is that of their procedure. */
  readonly compartment: string;
  /** Tables it writes, for rebuild and compare. */
  readonly tables: readonly string[];
  /** `late` where its parameters cost the program much: they are made while the server works on the ledger. */
  readonly made?: "soon" | "late";
  /** `isNew` tells that the command begins the dossier, unseen: no row of it is there, or everything fails and is written anew with a look. */
  readonly write: (
    tx: Sender,
    row: {
      readonly dossier: string;
      readonly subject: string;
      readonly compartment: string;
      readonly part: Part;
      readonly isNew?: boolean;
    },
    node: Node,
  ) => void;
};

/** What a part of a subject is written into. */
export function projectionsOf({ projections }: Pick<Node, "projections">, kind: string, compartment: string): readonly Projection[] {
  return projections.filter((one) => one.kind === kind && (one.compartment === "*" || one.compartment === compartment));
}

/** By which a node opens what devices seal, and signs that it has it. */
export type SyncKeys = {
  readonly opening: () => OpeningKey;
  readonly signReceipt: (text: string) => string;
  readonly receiptsKey: string;
};

/** A running node without its edges: everything that commands and reads need. */
export type Node = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly publicUrl: string;
  readonly database: Database;
  readonly safe: Safe;
  readonly references: References;
  /** Signs papers and the list of revocations. */
  readonly paperKey: PaperKey;
  /** Signs the bundles that devices of posts take along. */
  readonly bundleKey: PaperKey;
  readonly syncKeys: SyncKeys;
  /** What the levels of a search weigh: as given, or as an operator had them learned (MA16). */
  readonly personWeights: PersonWeights;
  readonly log: Log;
  readonly now: () => Instant;
  readonly newId: () => CommandId;
  readonly kinds: ReadonlyMap<string, AnyCommandKind<World>>;
  readonly subjects: ReadonlyMap<string, SubjectKind>;
  readonly projections: readonly Projection[];
};

/** Units below a unit, itself included: what a supervisor's context carries. */
export function unitsBelow(country: Country, unit: string): string[] {
  const found = [unit];
  for (let place = 0; place < found.length; place++)
    for (const one of country.units) if (one.parent === found[place] && !found.includes(one.code)) found.push(one.code);
  return found;
}

/** The units that an actor's role lets them act for. */
export function unitsOf(country: Country, role: { readonly id: string }, unit: string): string[] {
  const isSupervisor = role.id.endsWith("-supervisor");
  return isSupervisor ? unitsBelow(country, unit) : [unit];
}

export type { Actor };
