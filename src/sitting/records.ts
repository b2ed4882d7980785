import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { countVotes, type Tally } from "../process/index.ts";
import { Apart, CastVote, ItemEnd, ItemStanding, Proposal, RuleKept } from "./subject.ts";

/** A sitting as its entries fold to. */
export type SittingFile = {
  readonly id: string;
  readonly reference: string;
  readonly unit: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | undefined;
  readonly openedAt: string | undefined;
  readonly closedAt: string | undefined;
  readonly ledBy: { readonly account: string; readonly name: string } | undefined;
  readonly rule: RuleKept | undefined;
  readonly present: readonly { readonly account: string; readonly name: string; readonly at: string }[];
  readonly agenda: Readonly<Record<string, ItemStanding>>;
};

/** How far a sitting is; one that was closed without having been opened was not held. */
export type SittingStanding = "called" | "open" | "closed" | "notHeld";

/** Where a sitting stands. */
export function standingOfSitting({ openedAt, closedAt }: Pick<SittingFile, "openedAt" | "closedAt">): SittingStanding {
  if (closedAt !== undefined) return openedAt === undefined ? "notHeld" : "closed";
  return openedAt === undefined ? "called" : "open";
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Fields of a family: account -> value, of those that read as they should. */
function familyOf<T>(
  fields: Readonly<Record<string, unknown>>,
  prefix: string,
  schema: { safeParse: (value: unknown) => { success: boolean; data?: T } },
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      const read = field.startsWith(`${prefix}/`) ? schema.safeParse(value) : undefined;
      return read?.success && read.data !== undefined ? [[field.slice(prefix.length + 1), read.data]] : [];
    }),
  );
}

/** Reads a sitting; undefined where it was never called. */
export function readSitting(id: string, fields: Readonly<Record<string, unknown>>): SittingFile | undefined {
  const [reference, unit] = [text(fields["sittingReference"]), text(fields["sittingUnit"])];
  const [startsAt, endsAt] = [text(fields["sittingStartsAt"]), text(fields["sittingEndsAt"])];
  if (reference === undefined || unit === undefined || startsAt === undefined || endsAt === undefined) return undefined;
  const rule = RuleKept.safeParse(fields["sittingRule"]);
  const present = Object.entries(fields).filter(([field]) => field.startsWith("present/"));
  const agenda = Object.entries(fields).filter(([field]) => field.startsWith("agenda/"));
  return {
    id,
    reference,
    unit,
    startsAt,
    endsAt,
    place: text(fields["sittingPlace"]),
    openedAt: text(fields["sittingOpenedAt"]),
    closedAt: text(fields["sittingClosedAt"]),
    ledBy: fields["sittingLedBy"] as SittingFile["ledBy"],
    rule: rule.success ? rule.data : undefined,
    present: present
      .map(([field, value]) => ({ account: field.slice("present/".length), ...(value as { name: string; at: string }) }))
      .toSorted((a, b) => a.at.localeCompare(b.at)),
    agenda: Object.fromEntries(
      agenda.map(([field, value]) => [field.slice("agenda/".length), (value as { standing: ItemStanding }).standing]),
    ),
  };
}

/** A case before a sitting as its entries fold to. */
export type ItemFile = {
  readonly id: string;
  readonly dossier: string;
  readonly sitting: string;
  readonly case: string;
  readonly procedure: string;
  readonly reference: string;
  readonly unit: string;
  readonly place: number;
  readonly standing: ItemStanding;
  readonly proposal: Proposal | undefined;
  readonly votes: Readonly<Record<string, CastVote>>;
  readonly apart: Readonly<Record<string, { readonly name: string; readonly why: string }>>;
  readonly end: ItemEnd | undefined;
  readonly settledAt: string | undefined;
};

/** Reads a case before a sitting; undefined where the subject is none, or not shown. */
export function readItem(state: SubjectState): ItemFile | undefined {
  if (state.kind !== "sitting-item") return undefined;
  const fields = fieldsOf(state);
  const standing = ItemStanding.safeParse(fields["itemStanding"]);
  if (!standing.success) return undefined;
  const [proposal, end] = [Proposal.safeParse(fields["itemProposal"]), ItemEnd.safeParse(fields["itemEnd"])];
  return {
    id: state.subject,
    dossier: state.dossier,
    sitting: text(fields["itemSitting"]) ?? "",
    case: text(fields["itemCase"]) ?? "",
    procedure: text(fields["itemProcedure"]) ?? "",
    reference: text(fields["itemReference"]) ?? "",
    unit: text(fields["itemUnit"]) ?? "",
    place: typeof fields["itemPlace"] === "number" ? fields["itemPlace"] : 0,
    standing: standing.data,
    proposal: proposal.success ? proposal.data : undefined,
    votes: familyOf<CastVote>(fields, "vote", CastVote),
    apart: familyOf<{ name: string; why: string }>(fields, "apart", Apart),
    end: end.success ? end.data : undefined,
    settledAt: text(fields["itemSettledAt"]),
  };
}

/** Why somebody takes no part in a case: a conflict of interest, wherever it was declared, or a step that they took in another part (SB6). */
export type ShutOut = ReadonlyMap<string, "keepsOut" | "actedBefore">;

/**
 * The votes that count: on the proposal as it stands, of members who are not shut out of the case (SB5, SB6). Once the sitting is through
 * with it, those that counted then.
 */
export function votesThatCount(
  { proposal, votes, end }: Pick<ItemFile, "proposal" | "votes" | "end">,
  shut: ShutOut,
): [string, CastVote][] {
  const counts = (account: string): boolean => (end?.counted ? end.counted.includes(account) : !shut.has(account));
  return Object.entries(votes)
    .filter(([account, vote]) => vote.on === proposal?.number && counts(account))
    .toSorted(([, a], [, b]) => a.at.localeCompare(b.at));
}

/** How the members have voted on the proposal as it stands. */
export function tallyOfItem(item: Pick<ItemFile, "proposal" | "votes" | "end">, shut: ShutOut): Tally {
  return countVotes(votesThatCount(item, shut).map(([, { vote }]) => vote));
}
