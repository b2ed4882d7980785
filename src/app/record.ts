import { type Actor, type Compartment, mayAdd, names, noDossier, openCompartments, type Recorded, writableCompartments, contextSql, compartments as allCompartments } from "../access/index.ts";
import { findAccount, insertAccess, readRelations } from "../access/server.ts";
import { assert, dayAt, type FieldProblem, type Instant, instantOf, Problem, refuse } from "../kernel/index.ts";
import { Command, type CommandAnswer, type CommandKind, type Decision, fieldsOf, findField, type Request, type SubjectState, type Wish } from "../ledger/index.ts";
import { type Change, type EntryPlan, findAnswer, type Loaded, lockDossiers, Overtaken, planEntries, readSubjects, insertReferences, sha256, writeEntries } from "../ledger/server.ts";
import { readFeared } from "../disclosure/server.ts";
import { DatabaseFault, type Tx } from "../platform/server.ts";
import { compartmentsOfParts } from "../process/index.ts";
import { listCases } from "../process/server.ts";
import { referenceOf } from "../kernel/index.ts";
import type { Node, World } from "./node.ts";

const triesMax = 5;

/**
 * The one write path (LE1-LE6): parse, permit, load, decide, write with snapshots, search tables, leaves and
 * references in one transaction. The same command again gets its first answer again.
 * @throws Problem when the command is malformed
 */
export async function recordCommand(node: Node, actor: Actor, raw: unknown): Promise<Recorded> {
  const { command, kind, payload } = parseCommand(node, raw);
  for (let tries = 1; ; tries++) {
    try {
      await node.references.ensure();
      return await attempt(node, actor, { command, kind, payload });
    } catch (error) {
      const refusal = error instanceof DatabaseFault ? saidByConstraint[error.constraint ?? ""] : undefined;
      if (refusal) return await recordRefusal(node, actor, command, refusal);
      if (tries >= triesMax || !isOvertaken(error)) throw error;
    }
  }
}

/** Two commands moved the same part on at once, or the same command arrived twice at once: look again. */
function isOvertaken(error: unknown): boolean {
  return error instanceof Overtaken || (error instanceof DatabaseFault && (error.sqlState === "40001" || error.sqlState === "40P01" || error.sqlState === "23505"));
}

/** What only a constraint of the database can say no to: it sees rows that the author may not. */
const saidByConstraint: Readonly<Record<string, Extract<Recorded, { ok: false }>>> = {
  /** The one thing unique across dossiers that a person types. */
  account_login_key: refuse("account.login-taken", "AC5", { field: "payload.login" }),
  /** A paper for a State that would now be feared waits to be handed over (decision 0006). */
  r1_country_feared: refuse("release.waits-for-feared", "R1"),
};

async function recordRefusal(node: Node, actor: Actor, command: Command, refused: Extract<Recorded, { ok: false }>): Promise<Recorded> {
  const context = contextSql({ account: actor.account, units: [], compartments: [], dossiers: [command.dossier] });
  await node.database.transaction(context, (tx) => insertAccess(tx, [refusedRecord(node, actor, command, refused.refusal.code, node.now())]));
  return refused;
}

type Parsed = { command: Command; kind: CommandKind<unknown, World>; payload: unknown };

function parseCommand(node: Node, raw: unknown): Parsed {
  const parsed = Command.safeParse(raw);
  if (!parsed.success) throw new Problem("request.malformed", problemsOf(parsed.error.issues, ""));
  const kind = node.kinds.get(parsed.data.kind) as CommandKind<unknown, World> | undefined;
  if (!kind) throw new Problem("request.malformed", [{ path: "kind", code: "code.unknown" }]);
  const payload = kind.payload.safeParse(parsed.data.payload);
  if (!payload.success) throw new Problem("request.malformed", problemsOf(payload.error.issues, "payload."));
  refuseUneven({ id: parsed.data.id, dossier: parsed.data.dossier, payload: payload.data }, []);
  return { command: parsed.data, kind, payload: payload.data };
}

const unevenId = /^(?=.*[A-F])[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
/** No form goes deeper. */
const deepestMax = 40;

/**
 * Refuses ids in capital letters, the character that no text of the database can hold, and nesting without end. The database gives ids back in small letters, and what is sealed
 * is bound to its id to the letter: it could never be opened again (LE3).
 * @throws Problem
 */
export function refuseUneven(value: unknown, path: readonly string[]): void {
  const isUneven = path.length > deepestMax || (typeof value === "string" && (unevenId.test(value) || value.includes("\u0000")));
  if (isUneven) throw new Problem("request.malformed", problemsOf([{ path: path.slice(0, 4), code: "invalid_format", message: "" }], ""));
  if (typeof value !== "object" || value === null) return;
  for (const [step, one] of Object.entries(value)) {
    refuseUneven(step, path);
    refuseUneven(one, [...path, step]);
  }
}

/** Paths and codes of what did not parse; keys that a client made up are not repeated. */
export function problemsOf(issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string; readonly message: string }[], prefix: string): FieldProblem[] {
  return issues.slice(0, 20).map((issue) => ({
    path: prefix + issue.path.map((step) => (typeof step === "number" ? String(step) : /^[A-Za-z]{1,40}(\/[A-Za-z-]{1,40})?$/.test(String(step)) ? String(step) : "*")).join("."),
    code: /^[a-z]+\.[a-z-]+$/.test(issue.message) ? issue.message : `field.${(issue.code ?? "invalid").replaceAll("_", "-")}`,
  }));
}

/** The hash of what a command asks, and of whom asks it: the same id may ask only the same (LE1). */
export function bodyHashOf(command: Pick<Command, "kind" | "payload" | "at" | "basedOn">, account: string): Uint8Array {
  return sha256(Buffer.from(JSON.stringify([command.kind, command.payload, command.at ?? null, command.basedOn ?? null, account])));
}

async function attempt(node: Node, actor: Actor, parsed: Parsed): Promise<Recorded> {
  const { command, kind, payload } = parsed;
  const now = node.now();
  const dossiers = [...new Set([command.dossier, ...(kind.loads?.(payload) ?? [])])];
  const readable = allCompartments.filter((one) => actor.role.compartments[one]?.read !== undefined);
  const played = kind.permits === "part" ? compartmentsOfParts(node.country, node.procedures, { role: actor.role.id, unit: actor.unit }) : [];
  const context = contextSql({ account: actor.account, units: actor.units, compartments: [...new Set([...readable, ...writableCompartments(actor), ...played])], dossiers: [...dossiers, noDossier] });
  const bodyHash = bodyHashOf(command, actor.account);
  return await node.database.transaction(context, async (tx) => {
    if (dossiers.length > 1 || !kind.begins?.(payload)) lockDossiers(tx, dossiers);
    const [relations, answered, loaded, cases, feared, accounts] = await Promise.all([
      readRelations(tx, dossiers, actor.units, now), findAnswer(tx, command.dossier, command.id), readSubjects(tx, node.safe, dossiers), listCases(tx, dossiers), readFeared(tx, dossiers),
      Promise.all((kind.accounts?.(payload) ?? []).map((id) => findAccount(tx, id))),
    ]);
    if (answered) {
      if (Buffer.compare(answered.bodyHash, bodyHash) !== 0) throw new Problem("command.reused", [{ path: "id", code: "command.reused" }]);
      return { ok: true, answer: answered.answer as CommandAnswer };
    }
    const permitted = permit(actor, parsed, { relations, loaded, dossiers });
    const decided = permitted.ok ? kind.decide(requestOf(node, actor, parsed, { loaded, cases, feared, accounts: accounts.filter((one) => one !== undefined), now })) : permitted;
    const changes = decided.ok ? toChanges(node, actor, decided.value as Decision, { command, now, isPart: kind.permits === "part", dossiers, loaded, cases }) : decided;
    if (!changes.ok) {
      await insertAccess(tx, [refusedRecord(node, actor, command, changes.refusal.code, now)]);
      return changes;
    }
    assert(decided.ok, "changes without a decision");
    const plan = planEntries(loaded.states, changes.value, { command: command.id, by: actor.account, role: actor.role.id, unit: actor.unit, device: actor.device, recordedAt: now }, node.newId);
    const answer = answerOf(actor, plan, decided.value as Decision);
    await write(node, tx, { command, bodyHash, now, loaded, plan, answer, wishes: (decided.value as Decision).wishes });
    return { ok: true, answer };
  });
}

function permit(actor: Actor, { command, kind, payload }: Parsed, facts: { relations: Map<string, { compartments: string[] }>; loaded: Loaded; dossiers: readonly string[] }) {
  if (!actor.role.commands.includes(command.kind)) return refuse("access.not-permitted", "AC2");
  const begins = kind.begins?.(payload) ?? false;
  if (begins && facts.loaded.states.some((state) => state.dossier === command.dossier)) return refuse("access.not-available", "AC3");
  if (kind.reach === "role" || (kind.reach === "search" && actor.role.search === "country" && facts.loaded.states.length > 0)) return { ok: true as const, value: true as const };
  for (const dossier of facts.dossiers) {
    if (begins && dossier === command.dossier) continue;
    if (openCompartments(actor, dossier, facts.relations.get(dossier)).length === 0) return refuse("access.not-available", "AC3");
  }
  return { ok: true as const, value: true as const };
}

function requestOf(node: Node, actor: Actor, { command, payload }: Parsed, facts: { loaded: Loaded; cases: World["cases"]; feared: World["feared"]; accounts: World["accounts"]; now: Instant }): Request<unknown, World> {
  const { now } = facts;
  const at = command.at === undefined ? now : instantOf(new Date(command.at));
  return {
    command, payload, at, now, states: facts.loaded.states, today: dayAt(now, node.country.timeZone), newId: node.newId,
    author: { account: actor.account, name: actor.name, role: actor.role.id, unit: actor.unit, units: actor.units, ownDossier: actor.ownDossier },
    world: { country: node.country, procedures: node.procedures, cases: facts.cases, feared: facts.feared, accounts: facts.accounts, publicUrl: node.publicUrl },
    newReference: () => referenceOf(node.country.code, node.references.next()),
  };
}

/** A clock that runs a little ahead is no reason to refuse a true record. */
const aheadMs = 15 * 60_000;

type Filing = { command: Command; now: Instant; isPart: boolean; dossiers: readonly string[]; loaded: Loaded; cases: World["cases"] };

/** A subject keeps its kind for ever, and what is to be new never falls on what stands: its id came from a client (R7). */
function isFree(wish: Wish, { dossiers, loaded, cases }: Filing): boolean {
  assert(dossiers.includes(wish.dossier), "a wish for a dossier that was not loaded");
  const state = loaded.states.find((one) => one.subject === wish.subject && one.dossier === wish.dossier);
  const kind = state?.kind ?? (cases.some((one) => one.id === wish.subject && one.dossier === wish.dossier) ? "case" : undefined);
  return kind === undefined || (kind === wish.subjectKind && !wish.isNew && wish.reference === undefined);
}

/** Files each wished field under its compartment, if the role may add it there (AC4); a case's fields were permitted by the part (PR2). */
function toChanges(node: Node, actor: Actor, decision: Decision, about: Filing) {
  const changes: Change[] = [];
  if (about.command.at !== undefined && Date.parse(about.command.at) > Date.parse(about.now) + aheadMs) return refuse("command.in-future", "LE7", { field: "at" });
  for (const wish of decision.wishes) {
    if (!isFree(wish, about)) return refuse("access.not-available", "AC3");
    const bySight = new Map<string, { compartment: string; isSeen: boolean; set: Record<string, unknown> }>();
    for (const [field, value] of Object.entries(wish.set)) {
      if (value === undefined) continue;
      const compartment = fileField(node, wish, field, value);
      if (!(about.isPart && wish.subjectKind === "case") && !mayAdd(actor.role, compartment, field)) return refuse("access.field-not-permitted", "AC4", { field: `payload.${field.split("/")[0]}` });
      // A version seen of a compartment is no sight of a field in it that is shut to the author (LE6).
      const isSeen = !wish.checksBase || names(readOf(actor, compartment), field);
      const change = bySight.get(`${compartment} ${isSeen}`) ?? { compartment, isSeen, set: {} };
      change.set[field] = value;
      bySight.set(`${compartment} ${isSeen}`, change);
    }
    for (const { compartment, isSeen, set } of bySight.values())
      changes.push({
        dossier: wish.dossier, subject: wish.subject, subjectKind: wish.subjectKind, kind: wish.kind ?? about.command.kind, compartment, set,
        at: wish.at ?? (about.command.at === undefined ? about.now : instantOf(new Date(about.command.at))),
        basedOn: wish.checksBase ? ((isSeen ? about.command.basedOn?.[compartment] : undefined) ?? 0) : undefined, checksBase: wish.checksBase ?? false,
      });
  }
  return { ok: true as const, value: changes };
}

function fileField(node: Node, wish: Wish, field: string, value: unknown): string {
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

function refusedRecord(node: Node, actor: Actor, command: Command, code: string, now: Instant) {
  return {
    dossier: command.dossier, id: node.newId(), at: now, by: actor.account, role: actor.role.id, unit: actor.unit, purpose: actor.purpose,
    action: "command" as const, subject: undefined, fields: [command.kind], outcome: "refused" as const, code,
  };
}

/** What its author may add to without reading it back is not told by versions or conflicts either (P1). */
function answerOf(actor: Actor, plan: EntryPlan, decision: Decision): CommandAnswer {
  const versions: Record<string, Record<string, number>> = {};
  for (const part of plan.parts) if (readOf(actor, part.compartment) !== undefined) (versions[part.subject] ??= {})[part.compartment] = part.after.version;
  const conflicts = plan.conflicts.filter((one) => names(readOf(actor, one.compartment), one.field)).map(({ field, id, subject }) => ({ field, id, subject }));
  if (conflicts.length === 0) return { outcome: "recorded", versions, says: decision.says ?? {} };
  return { outcome: "conflict", versions, says: decision.says ?? {}, conflicts };
}

const readOf = (actor: Actor, compartment: string) => actor.role.compartments[compartment as Compartment]?.read;

type Writes = { command: Command; bodyHash: Uint8Array; now: Instant; loaded: Loaded; plan: EntryPlan; answer: CommandAnswer; wishes: readonly Wish[] };

async function write(node: Node, tx: Tx, { command, bodyHash, now, loaded, plan, answer, wishes }: Writes): Promise<void> {
  const references = wishes.flatMap((wish) => (wish.reference === undefined ? [] : [{ reference: wish.reference, dossier: wish.dossier, subject: wish.subject, kind: wish.subjectKind }]));
  const projected = plan.parts.flatMap((part) =>
    node.projections
      .filter((one) => one.kind === part.subjectKind && (one.compartment === "*" || one.compartment === part.compartment))
      .map((one) => one.write(tx, { dossier: part.dossier, subject: part.subject, compartment: part.compartment, part: part.after }, node)));
  await Promise.all([
    writeEntries(tx, node.safe, { dossier: command.dossier, command: command.id, bodyHash, answer, recordedAt: now, plan, keys: loaded.keys }),
    references.length > 0 ? insertReferences(tx, references) : undefined,
    ...projected,
  ]);
}

/** The fields of a subject among loaded states. */
export function fieldsIn(states: readonly SubjectState[], subject: string): Record<string, unknown> {
  return fieldsOf(states.find((state) => state.subject === subject));
}
