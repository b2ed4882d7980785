import { type Actor, type Compartment, mayAdd, names } from "../access/index.ts";
import { assert, type Instant, instantOf, Problem, refuse, type Result } from "../kernel/index.ts";
import { type Command, type Decision, findField, type Wish } from "../ledger/index.ts";
import type { Change, Loaded } from "../ledger/server.ts";
import type { Node, World } from "./node.ts";
import { problemsOf } from "./problems.ts";

/** A clock that runs a little ahead is no reason to refuse a true record. */
const aheadMs = 15 * 60_000;

/** What filing must know: the command, the dossiers it may touch, what stands in them, whether a part permits it. */
export type Filing = {
  readonly command: Command;
  readonly now: Instant;
  readonly isPart: boolean;
  readonly dossiers: readonly string[];
  readonly loaded: Loaded;
  readonly cases: World["cases"];
};

/** What a role reads of a compartment; undefined where it is shut. */
export const readOf = (actor: Actor, compartment: string) => actor.role.compartments[compartment as Compartment]?.read;

/** Files each wished field under its compartment, if the role may add it there (AC4); a case's fields were permitted by the part (PR2). */
export function toChanges(node: Node, actor: Actor, decision: Decision, about: Filing): Result<Change[]> {
  if (about.command.at !== undefined && Date.parse(about.command.at) > Date.parse(about.now) + aheadMs)
    return refuse("command.in-future", "LE7", { field: "at" });
  const changes: Change[] = [];
  for (const wish of decision.wishes) {
    if (!isFree(wish, about)) return refuse("access.not-available", "AC3");
    const filed = fileWish(node, actor, wish, about);
    if (!filed.ok) return filed;
    changes.push(...filed.value);
  }
  return { ok: true, value: changes };
}

/** A subject keeps its kind for ever, and what is to be new never falls on what stands: its id came from a client (R7). */
function isFree(wish: Wish, { dossiers, loaded, cases }: Filing): boolean {
  assert(dossiers.includes(wish.dossier), "a wish for a dossier that was not loaded");
  const state = loaded.states.find((one) => one.subject === wish.subject && one.dossier === wish.dossier);
  const kind = state?.kind ?? (cases.some((one) => one.id === wish.subject && one.dossier === wish.dossier) ? "case" : undefined);
  return kind === undefined || (kind === wish.subjectKind && !wish.isNew && wish.reference === undefined);
}

type Filed = { readonly compartment: string; readonly isSeen: boolean; readonly set: Record<string, unknown> };

function fileWish(node: Node, actor: Actor, wish: Wish, about: Filing): Result<Change[]> {
  const bySight = new Map<string, Filed>();
  for (const [field, value] of Object.entries(wish.set)) {
    if (value === undefined) continue;
    const compartment = compartmentOf(node, wish, field, value);
    if (!isPermitted(wish, about) && !mayAdd(actor.role, compartment, field))
      return refuse("access.field-not-permitted", "AC4", { field: `payload.${field.split("/")[0]}` });
    // A version seen of a compartment is no sight of a field in it that is shut to the author (LE6).
    const isSeen = !wish.checksBase || names(readOf(actor, compartment), field);
    const filed = bySight.get(`${compartment} ${isSeen}`) ?? { compartment, isSeen, set: {} };
    filed.set[field] = value;
    bySight.set(`${compartment} ${isSeen}`, filed);
  }
  return { ok: true, value: [...bySight.values()].map((filed) => changeOf(wish, filed, about)) };
}

/** A case's own fields, and what follows from a step that a part may take: a paper ends with what it says. */
function isPermitted(wish: Wish, { isPart }: Filing): boolean {
  return isPart && (wish.subjectKind === "case" || wish.follows === true);
}

function changeOf(wish: Wish, { compartment, isSeen, set }: Filed, { command, now }: Filing): Change {
  const seen = isSeen ? command.basedOn?.[compartment] : undefined;
  return {
    dossier: wish.dossier,
    subject: wish.subject,
    subjectKind: wish.subjectKind,
    kind: wish.kind ?? command.kind,
    compartment,
    set,
    at: wish.at ?? (command.at === undefined ? now : instantOf(new Date(command.at))),
    basedOn: wish.checksBase ? (seen ?? 0) : undefined,
    checksBase: wish.checksBase ?? false,
  };
}

function compartmentOf(node: Node, wish: Wish, field: string, value: unknown): string {
  const subject = node.subjects.get(wish.subjectKind);
  assert(subject, `unknown kind of subject ${wish.subjectKind}`);
  const definition = findField(subject, field);
  if (definition && value !== null) {
    const parsed = definition.schema.safeParse(value);
    if (!parsed.success) throw new Problem("request.malformed", problemsOf(parsed.error.issues, `payload.${field.split("/")[0]}.`));
  }
  const compartment = wish.compartment ?? definition?.compartment;
  assert((definition !== undefined || field.startsWith("conflict/")) && compartment !== undefined, `unknown field of ${wish.subjectKind}`);
  return compartment;
}
