import {
  type AccessAction,
  type AccessRecord,
  type Actor,
  contextSql,
  type Desk,
  disclosedFields,
  discloseSubject,
  noDossier,
  openCompartments,
  readableCompartments,
  type Opened,
  type Reading,
} from "../access/index.ts";
import { insertAccess, readRelations } from "../access/server.ts";
import type { Refusal } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { isPairShown, pairedFile } from "../person/index.ts";
import { readSubjects } from "../ledger/server.ts";
import type { Tx } from "../platform/server.ts";
import type { Node } from "./node.ts";
import { casePart } from "../process/index.ts";
import { recordCommand } from "./record.ts";

/** The node as routes see it: reads with their access record, lists by unit, and the one write path. */
export function openDesk(node: Node): Desk {
  return {
    now: node.now,
    newId: node.newId,
    open: (actor, dossier, action, use) =>
      inContext(node, actor, [dossier], async (tx) => {
        const reading = readingOf(action);
        const [opened] = await openEach(node, tx, actor, { dossiers: [dossier], ...reading });
        const value = opened && opened.subjects.length > 0 ? await use({ tx, ...opened }) : undefined;
        await insertAccess(tx, [
          readRecord(node, actor, reading.action, { dossier, subjects: opened?.subjects ?? [], refused: refusedBy(value) }),
        ]);
        return value;
      }),
    openMany: (actor, dossiers, action) =>
      dossiers.length === 0
        ? openNone(node, actor, action)
        : inContext(node, actor, dossiers, (tx) => openAll(node, tx, actor, { dossiers, ...readingOf(action) })),
    list: (actor, use) => inContext(node, actor, [], use),
    count: (actor, use) =>
      node.database.transaction(
        contextSql({ account: actor.account, units: node.country.units.map((unit) => unit.code), compartments: [], dossiers: [] }),
        use,
      ),
    record: (actor, command) => recordCommand(node, actor, command),
  };
}

/** A search that found nobody does the work of one that found somebody who is shut, and is on record like it (P2, AC6). */
async function openNone(node: Node, actor: Actor, action: AccessAction | Reading): Promise<[]> {
  if (action === "search")
    await inContext(node, actor, [], (tx) => openAll(node, tx, actor, { dossiers: [noDossier], ...readingOf(action) }));
  return [];
}

/** Several files, each with its access record; those of which nothing is open are left out. */
async function openAll(node: Node, tx: Tx, actor: Actor, asked: Reading & { dossiers: readonly string[] }): Promise<Omit<Opened, "tx">[]> {
  const opened = await openEach(node, tx, actor, asked);
  const isShut = asked.isTogether === true && opened.some((one) => one.subjects.length === 0);
  await insertAccess(
    tx,
    opened.map((one) => readRecord(node, actor, asked.action, isShut ? { ...one, refused: "access.not-available" } : one)),
  );
  return isShut ? [] : opened.filter((one) => one.subjects.length > 0);
}

/** Why nothing of an open file went out after all: what was asked for is not in it, or may not be given. Then nothing is on record as shown (P9). */
function refusedBy(value: unknown): string | undefined {
  if (value === undefined) return "access.not-available";
  if (typeof value !== "object" || value === null || !("ok" in value) || value.ok !== false) return undefined;
  return "refusal" in value ? (value.refusal as Refusal).code : undefined;
}

function readingOf(action: AccessAction | Reading): Reading {
  // A photo is shown by itself alone, so that no other page puts a look at it on record.
  return typeof action === "string" ? { action, of: ({ kind }) => kind !== "photo" } : action;
}

function inContext<T>(node: Node, actor: Actor, dossiers: readonly string[], use: (tx: Tx) => Promise<T>): Promise<T> {
  const readable = readableCompartments(actor.role);
  return node.database.transaction(
    contextSql({ account: actor.account, units: actor.units, compartments: readable, dossiers: [...dossiers, noDossier] }),
    use,
  );
}

/** The fields by which a person is found again, shown to roles that may search the whole country. */
const findingFields = ["reference", "names", "sex", "birth"];

async function openEach(node: Node, tx: Tx, actor: Actor, asked: Reading & { dossiers: readonly string[] }): Promise<Omit<Opened, "tx">[]> {
  const now = node.now();
  const relations = await readRelations(tx, actor, asked.dossiers, now);
  const compartmentsOf = (dossier: string) => openCompartments(actor, dossier, relations.get(dossier));
  const maySearch = asked.action === "search" && actor.role.search === "country";
  // What may not be opened is not even loaded: forbidden takes the same work as absent (P2).
  const openToActor = asked.dossiers.filter((dossier) => compartmentsOf(dossier).length > 0);
  const found = maySearch ? asked.dossiers.filter((dossier) => !openToActor.includes(dossier)) : [];
  const [opens, finds] = await Promise.all([
    readSubjects(tx, node.safe, openToActor),
    found.length === 0 ? { states: [] } : readSubjects(tx, node.safe, found, { compartments: ["identity"] }),
  ]);
  const states = [...opens.states, ...finds.states];
  const partners = await openPartners(node, tx, actor, states);
  return asked.dossiers.map((dossier) => {
    const compartments = compartmentsOf(dossier);
    const facts = states.filter((state) => state.dossier === dossier);
    const isFinding = compartments.length === 0 && maySearch;
    const known = isFinding
      ? facts.flatMap((state) => forFinding(state, actor))
      : facts.map((state) => withoutLink(discloseSubject(state, actor, compartments), actor));
    const disclosed = known.filter(
      (state) => isShown(actor, state, known) && isPairShown(state, partners) && isKeptOpen(node, actor, state),
    );
    const subjects = disclosed.filter((state) => asked.of(state, disclosed));
    return { dossier, subjects, compartments, facts };
  });
}

/** The other files that joins and relations among these subjects name, as far as the actor may open them too. */
async function openPartners(node: Node, tx: Tx, actor: Actor, states: readonly SubjectState[]): Promise<ReadonlySet<string>> {
  const others = [...new Set(states.flatMap((state) => pairedFile(state) ?? []))];
  if (others.length === 0) return new Set();
  const relations = await readRelations(tx, actor, others, node.now());
  return new Set(others.filter((other) => openCompartments(actor, other, relations.get(other)).length > 0));
}

function forFinding(state: SubjectState, actor: Actor): SubjectState[] {
  if (state.kind !== "person") return [];
  const person = discloseSubject(state, actor, ["identity"]);
  const identity = person.parts["identity"];
  if (!identity) return [];
  return [
    {
      ...person,
      parts: {
        identity: {
          version: identity.version,
          fields: Object.fromEntries(Object.entries(identity.fields).filter(([field]) => findingFields.includes(field))),
        },
      },
    },
  ];
}

function readRecord(
  node: Node,
  actor: Actor,
  action: AccessAction,
  {
    dossier,
    subjects,
    refused,
  }: { readonly dossier: string; readonly subjects: readonly SubjectState[]; readonly refused?: string | undefined },
): AccessRecord {
  const isShown = subjects.length > 0 && refused === undefined;
  const [outcome, code] = isShown
    ? (["shown", undefined] as const)
    : dossier === noDossier
      ? (["done", undefined] as const)
      : (["refused", refused ?? "access.not-available"] as const);
  return {
    dossier,
    id: node.newId(),
    at: node.now(),
    by: actor.account,
    role: actor.role.id,
    unit: actor.unit,
    purpose: actor.purpose,
    action,
    subject: undefined,
    fields: isShown ? [...new Set(subjects.flatMap(disclosedFields))].sort() : [],
    outcome,
    code,
  };
}

/** Of what a unit keeps to itself nothing is shown to anybody else, the person included (SB10). */
function isKeptOpen(node: Node, actor: Actor, state: SubjectState): boolean {
  const keptBy = node.subjects.get(state.kind)?.keptBy;
  if (keptBy === undefined) return true;
  const unit = fieldsOf(state)[keptBy];
  return typeof unit === "string" && actor.role.scope === "related" && actor.unit === unit;
}

/** Whose case it is that lies apart is told to whom it is given to, and to the unit while nobody has it (PR73). */
function withoutLink(state: SubjectState, actor: Actor): SubjectState {
  const part = state.kind === "case" ? casePart(state) : undefined;
  const assigned = part?.fields["assigned"]?.value;
  if (part?.fields["about"] === undefined || assigned === actor.account || typeof assigned !== "string") return state;
  const parts = Object.entries(state.parts).map(([compartment, one]) => {
    const { about: _, ...fields } = one.fields;
    return [compartment, { ...one, fields }] as const;
  });
  return { ...state, parts: Object.fromEntries(parts) };
}

/**
 * A referral is shown to those it runs between, to the person, and to a monitor; not to every unit with a relation (R4).
 * What was handed over about a referral is shown with it.
 */
function isShown(actor: Actor, state: SubjectState, known: readonly SubjectState[]): boolean {
  if (Object.keys(state.parts).length === 0) return false;
  if (actor.role.scope !== "related") return true;
  const about = state.kind === "release" ? state.parts["referral"]?.fields["releaseAbout"]?.value : undefined;
  const referral = known.find((one) => one.kind === "referral" && one.subject === about);
  if (referral) return isShown(actor, referral, known);
  if (state.kind !== "referral") return true;
  const fields = state.parts["referral"]?.fields ?? {};
  return [fields["fromUnit"]?.value, fields["toUnit"]?.value].some((unit) => typeof unit === "string" && actor.units.includes(unit));
}
