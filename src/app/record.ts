import { type Actor, names, noDossier, type Recorded, writableCompartments, contextSql, readableCompartments } from "../access/index.ts";
import { insertAccess } from "../access/server.ts";
import { assert, dayAt, type Instant, instantOf, Problem, refuse } from "../kernel/index.ts";
import { type Command, type CommandAnswer, type Decision, fieldsOf, type Request, type SubjectState, type Wish } from "../ledger/index.ts";
import { type EntryPlan, findAnswer, type Loaded, overtakenState, planEntries, insertReferences, writeEntries } from "../ledger/server.ts";
import { endPapers } from "../document/index.ts";
import { DatabaseFault, type Sender } from "../platform/server.ts";
import { compartmentsOfParts, keptParties } from "../process/index.ts";
import { besideSitting } from "../sitting/index.ts";
import { answeredReferrals } from "../referral/index.ts";
import { referenceOf } from "../kernel/index.ts";
import { readOf, toChanges } from "./filing.ts";
import { type Node, projectionsOf, type World } from "./node.ts";
import { type Facts, lookUp, nothingThere } from "./record-facts.ts";
import { bodyHashOf, type Parsed, parseCommand } from "./parse-command.ts";

const triesMax = 5;

/** What is written beside a command in the same transaction, whatever is answered: the inbox's row with its receipt. */
export type Beside = (tx: Sender, recorded: Recorded) => void;

/**
 * The one write path (LE1-LE6): parse, permit, load, decide, write with snapshots, search tables, leaves and
 * references in one transaction. The same command again gets its first answer again. A command that begins a dossier is
 * first written unseen, since there is nothing to see; where the keys clash, it looks.
 * @throws Problem when the command is malformed
 */
export async function recordCommand(node: Node, actor: Actor, raw: unknown, beside: Beside = () => undefined): Promise<Recorded> {
  const { command, kind, payload } = parseCommand(node, raw);
  for (let tries = 1; ; tries++) {
    try {
      await node.references.ensure();
      const looks = tries > 1 || !beginsAlone({ command, kind, payload });
      return await attempt(node, actor, { command, kind, payload }, { looks, beside });
    } catch (error) {
      const refusal = error instanceof DatabaseFault ? saidByConstraint[error.constraint ?? ""] : undefined;
      if (refusal) return await recordRefusal(node, actor, { command, refused: refusal, beside });
      if (tries >= triesMax || !isOvertaken(error)) throw error;
    }
  }
}

/**
 * What a command would be answered now: the one write path up to writing, of which nothing is written but that somebody looked (LE8).
 * What begins a dossier or draws is not tried: there is nothing to be looked at before.
 * @throws Problem when the command is malformed, or is one that is not tried
 */
export async function previewCommand(node: Node, actor: Actor, raw: unknown): Promise<Recorded> {
  const parsed = parseCommand(node, raw);
  if ((parsed.kind.begins?.(parsed.payload) ?? false) || parsed.kind.draws !== undefined)
    throw new Problem("command.not-tried", [{ path: "kind", code: "command.not-tried" }]);
  return await attempt(node, actor, parsed, { looks: true, beside: () => undefined, isTried: true });
}

/** Two commands moved the same part on at once, or the same command arrived twice at once: look again. */
function isOvertaken(error: unknown): boolean {
  if (!(error instanceof DatabaseFault)) return error instanceof Unseen;
  // A row beside the command that is there already is there after another look as well.
  return overtakenStates.has(error.sqlState ?? "") && !error.constraint?.startsWith("inbox_");
}
const overtakenStates: ReadonlySet<string> = new Set([overtakenState, "40001", "40P01", "23505"]);

/** A command that was to be written unseen is refused: whether it was recorded before must be seen first. */
class Unseen extends Error {}

/** Whether a command touches nothing but the dossier that it begins. */
function beginsAlone({ command, kind, payload }: Parsed): boolean {
  return (
    (kind.begins?.(payload) ?? false) &&
    dossiersOf({ command, kind, payload }).length === 1 &&
    kind.draws === undefined &&
    (kind.accounts?.(payload) ?? []).length === 0
  );
}

const dossiersOf = ({ command, kind, payload }: Parsed): string[] => [...new Set([command.dossier, ...(kind.loads?.(payload) ?? [])])];

/** What only a constraint of the database can say no to: it sees rows that the author may not. */
const saidByConstraint: Readonly<Record<string, Extract<Recorded, { ok: false }>>> = {
  /** The one thing unique across dossiers that a person types. */
  account_login_key: refuse("account.login-taken", "AC5", { field: "payload.login" }),
  /** MI5: what is in force is reviewed or ended before another begins. */
  influx_one_active: refuse("influx.active-already", "MI5"),
  /** AP6: nobody is at two places at once, whoever booked the other. */
  appointment_once: refuse("appointment.clash", "AP6", { field: "payload.startsAt" }),
  /** A paper for a State that would now be feared waits to be handed over (decision 0006). */
  r1_country_feared: refuse("release.waits-for-feared", "R1"),
};

type Refusing = { readonly command: Command; readonly refused: Extract<Recorded, { ok: false }>; readonly beside: Beside };

/**
 * What a constraint said no to is refused and on record, unless the command is recorded already: sent again, it may meet what was
 * written since, and gets its first answer all the same (LE1).
 */
async function recordRefusal(node: Node, actor: Actor, { command, refused, beside }: Refusing): Promise<Recorded> {
  const context = contextSql({ account: actor.account, units: actor.units, compartments: [], dossiers: [command.dossier] });
  return await node.database.transaction(context, async (tx) => {
    const answered = await findAnswer(tx, command.dossier, command.id);
    const recorded = answered ? answerAgain(answered, bodyHashOf(command, actor.account)) : refused;
    beside(tx, recorded);
    if (!answered) await insertAccess(tx, [refusedRecord(node, actor, { command, code: refused.refusal.code, now: node.now() })]);
    return recorded;
  });
}

/** Statements of the write path find rows by their keys, whatever is asked: one plan for all, not one made for each command. */
const sameShape = "; set local plan_cache_mode = 'force_generic_plan'";

type Attempt = { readonly looks: boolean; readonly beside: Beside; readonly isTried?: true };

async function attempt(node: Node, actor: Actor, parsed: Parsed, { looks, beside, isTried }: Attempt): Promise<Recorded> {
  const { command, kind, payload } = parsed;
  const now = node.now();
  const dossiers = dossiersOf(parsed);
  // A dossier that begins has no relation, case or feared set yet: where it has, it is refused for being there.
  const known = kind.begins?.(payload) ? dossiers.filter((one) => one !== command.dossier) : dossiers;
  const readable = readableCompartments(actor.role);
  const played =
    kind.permits === "part" ? compartmentsOfParts(node.country, node.procedures, { role: actor.role.id, unit: actor.unit }) : [];
  const context =
    contextSql({
      account: actor.account,
      // A draw is made of the cases of every unit, of which the author sees none.
      units: kind.draws ? node.country.units.map((unit) => unit.code) : actor.units,
      compartments: [...new Set([...readable, ...writableCompartments(actor), ...played])],
      dossiers: [...dossiers, noDossier],
    }) + sameShape;
  const bodyHash = bodyHashOf(command, actor.account);
  return await node.database.transaction(context, async (tx) => {
    const { answered, isReached, isThere, ...facts } = looks
      ? await lookUp(node, tx, { actor, parsed, dossiers, known, now })
      : nothingThere(actor, parsed);
    const { loaded, cases } = facts;
    const say = (recorded: Recorded) => {
      beside(tx, recorded);
      return recorded;
    };
    if (answered) return say(answerAgain(answered, bodyHash));
    const permitted = permit(actor, parsed, { loaded, isReached, isThere });
    const decided = permitted.ok ? kind.decide(requestOf(node, actor, parsed, { ...facts, now })) : permitted;
    const changes = decided.ok
      ? toChanges(node, actor, decided.value as Decision, { command, now, isPart: kind.permits === "part", dossiers, loaded, cases })
      : decided;
    if (!changes.ok) {
      if (!looks) throw new Unseen();
      // The same command may have been recorded between the first statement and the next: then it is not refused for being there.
      const meanwhile = await findAnswer(tx, command.dossier, command.id);
      if (meanwhile) return say(answerAgain(meanwhile, bodyHash));
      await insertAccess(tx, [refusedRecord(node, actor, { command, code: changes.refusal.code, now })]);
      return say(changes);
    }
    assert(decided.ok, "changes without a decision");
    if (isTried) {
      await insertAccess(tx, [triedRecord(node, actor, { command, now })]);
      return { ok: true, answer: { outcome: "recorded", versions: {}, says: {} } };
    }
    const plan = planEntries(
      loaded.states,
      changes.value,
      { command: command.id, by: actor.account, role: actor.role.id, unit: actor.unit, device: actor.device, recordedAt: now },
      node.newId,
    );
    const answer = answerOf(actor, plan, decided.value as Decision);
    write(node, tx, {
      command,
      bodyHash,
      now,
      loaded,
      plan,
      answer,
      wishes: (decided.value as Decision).wishes,
      begins: looks ? undefined : command.dossier,
    });
    return say({ ok: true, answer });
  });
}

function answerAgain(answered: { readonly bodyHash: Uint8Array; readonly answer: unknown }, bodyHash: Uint8Array): Recorded {
  if (Buffer.compare(answered.bodyHash, bodyHash) !== 0) throw new Problem("command.reused", [{ path: "id", code: "command.reused" }]);
  return { ok: true, answer: answered.answer as CommandAnswer };
}

function permit(
  actor: Actor,
  { command, kind }: Parsed,
  { loaded, isReached, isThere }: { readonly loaded: Loaded } & Pick<Facts, "isReached" | "isThere">,
) {
  if (!actor.role.commands.includes(command.kind)) return refuse("access.not-permitted", "AC2");
  if (isThere) return refuse("access.not-available", "AC3");
  const isMissing = kind.reach === "search" && loaded.states.length === 0;
  return isReached && !isMissing ? { ok: true as const, value: true as const } : refuse("access.not-available", "AC3");
}

function requestOf(
  node: Node,
  actor: Actor,
  { command, payload }: Parsed,
  facts: Omit<Facts, "isReached" | "isThere" | "answered"> & { readonly now: Instant },
): Request<unknown, World> {
  const { now } = facts;
  const at = command.at === undefined ? now : instantOf(new Date(command.at));
  return {
    command,
    payload,
    at,
    now,
    states: facts.loaded.states,
    today: dayAt(now, node.country.timeZone),
    newId: node.newId,
    author: {
      account: actor.account,
      name: actor.name,
      role: actor.role.id,
      unit: actor.unit,
      units: actor.units,
      ownDossier: actor.ownDossier,
    },
    world: {
      country: node.country,
      procedures: node.procedures,
      cases: facts.cases,
      groups: facts.groups,
      schemes: facts.schemes,
      places: facts.places,
      shelf: facts.shelf,
      feared: facts.feared,
      accounts: facts.accounts,
      helpers: facts.helpers,
      drawing: facts.drawing,
      programme: facts.programme,
      publicUrl: node.publicUrl,
      opens: facts.opens,
      endPapers,
      answerReferrals: (opened) => answeredReferrals(opened, node.country),
      besideSitting: (step) => besideSitting(step, node.country),
      keptFrom: (dossier) =>
        keptParties(facts.loaded.states, {
          dossier,
          procedures: node.procedures,
          reads: (facts.opens.get(dossier) ?? []).filter((one) => readsWhole(actor.role, one)),
        }),
    },
    newReference: () => referenceOf(node.country.code, node.references.next()),
  };
}

/** Of a compartment of which a role reads a part alone, no refusal may tell the rest. */
function readsWhole({ compartments }: Actor["role"], one: string): boolean {
  return compartments[one as keyof typeof compartments]?.read === "all";
}

function refusedRecord(node: Node, actor: Actor, { command, code, now }: { command: Command; code: string; now: Instant }) {
  return {
    dossier: command.dossier,
    id: node.newId(),
    at: now,
    by: actor.account,
    role: actor.role.id,
    unit: actor.unit,
    purpose: actor.purpose,
    action: "command" as const,
    subject: undefined,
    fields: [command.kind],
    outcome: "refused" as const,
    code,
  };
}

/** That somebody asked what would come of an act: rules that hold tell of a file as rules that do not. */
function triedRecord(node: Node, actor: Actor, about: { command: Command; now: Instant }) {
  return { ...refusedRecord(node, actor, { ...about, code: "" }), outcome: "done" as const, code: undefined };
}

/** What its author may add to without reading it back is not told by versions or conflicts either (P1). */
function answerOf(actor: Actor, plan: EntryPlan, decision: Decision): CommandAnswer {
  const versions: Record<string, Record<string, number>> = {};
  for (const part of plan.parts)
    if (readOf(actor, part.compartment) !== undefined) (versions[part.subject] ??= {})[part.compartment] = part.after.version;
  const conflicts = plan.conflicts
    .filter((one) => names(readOf(actor, one.compartment), one.field))
    .map(({ field, id, subject }) => ({ field, id, subject }));
  if (conflicts.length === 0) return { outcome: "recorded", versions, says: decision.says ?? {} };
  return { outcome: "conflict", versions, says: decision.says ?? {}, conflicts };
}

type Writes = {
  command: Command;
  bodyHash: Uint8Array;
  now: Instant;
  loaded: Loaded;
  plan: EntryPlan;
  answer: CommandAnswer;
  wishes: readonly Wish[];
  begins: string | undefined;
};

/**
 * Sends all that a command writes; nothing waits, so COMMIT follows in the same breath and answers for all. What is soon made
 * goes first, and each flush lets the server work while the program makes the next: the ledger is sealed, names are hashed.
 */
function write(node: Node, tx: Sender, { command, bodyHash, now, loaded, plan, answer, wishes, begins }: Writes): void {
  const references = wishes.flatMap((wish) =>
    wish.reference === undefined
      ? []
      : [{ reference: wish.reference, dossier: wish.dossier, subject: wish.subject, kind: wish.subjectKind }],
  );
  if (references.length > 0) insertReferences(tx, references);
  project(node, tx, { plan, begins }, "soon");
  tx.flush();
  writeEntries(tx, node.safe, {
    dossier: command.dossier,
    command: command.id,
    bodyHash,
    answer,
    recordedAt: now,
    plan,
    keys: loaded.keys,
    begins,
  });
  tx.flush();
  project(node, tx, { plan, begins }, "late");
}

function project(node: Node, tx: Sender, { plan, begins }: Pick<Writes, "plan" | "begins">, made: "soon" | "late"): void {
  for (const { dossier, subject, subjectKind, compartment, after } of plan.parts)
    for (const projection of projectionsOf(node, subjectKind, compartment))
      if ((projection.made ?? "soon") === made)
        projection.write(tx, { dossier, subject, compartment, part: after, isNew: begins === dossier }, node);
}

/** The fields of a subject among loaded states. */
export function fieldsIn(states: readonly SubjectState[], subject: string): Record<string, unknown> {
  return fieldsOf(states.find((state) => state.subject === subject));
}
