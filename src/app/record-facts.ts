import { type Actor, openCompartments } from "../access/index.ts";
import { type AccountRow, findAccount, readRelations } from "../access/server.ts";
import { listHelpers } from "../appointment/server.ts";
import { readFeared } from "../disclosure/server.ts";
import type { Instant } from "../kernel/index.ts";
import { findAnswer, isBegun, type Loaded, lockDossiers, readSubjects } from "../ledger/server.ts";
import type { Tx } from "../platform/server.ts";
import { listDecided, populationOf } from "../quality/server.ts";
import { namedIn } from "../process/index.ts";
import { findShelved, listCases, listGroupDecisions, listSchemes } from "../process/server.ts";
import type { Node, World } from "./node.ts";
import type { Parsed } from "./parse-command.ts";
import { placesBeside } from "./quota-places.ts";
import { programmeBeside } from "./programme-places.ts";

/** What a decision is made on, and whether the command was answered before. */
export type Facts = {
  readonly isReached: boolean;
  /** Whether a dossier that the command begins is there, whoever may see it. */
  readonly isThere: boolean;
  readonly opens: World["opens"];
  readonly answered: Awaited<ReturnType<typeof findAnswer>>;
  readonly loaded: Loaded;
  readonly cases: World["cases"];
  readonly groups: World["groups"];
  readonly schemes: World["schemes"];
  readonly places: World["places"];
  readonly shelf: World["shelf"];
  readonly feared: World["feared"];
  readonly accounts: readonly AccountRow[];
  readonly helpers: World["helpers"];
  readonly drawing: World["drawing"];
  readonly programme: World["programme"];
};

/** What a command finds that begins a dossier: nothing, wherever its author works. */
export function nothingThere(actor: Actor, parsed: Parsed): Facts {
  const isReached = reaches(actor, parsed, { relations: new Map(), dossiers: [parsed.command.dossier] });
  return {
    isReached,
    isThere: false,
    opens: new Map(),
    answered: undefined,
    loaded: { states: [], keys: new Map() },
    cases: [],
    groups: [],
    schemes: [],
    places: [],
    shelf: [],
    feared: new Map(),
    accounts: [],
    helpers: [],
    drawing: undefined,
    programme: undefined,
  };
}

/** What no command reads that plays no part in a case. */
const noRecords: readonly [World["groups"], World["schemes"], World["shelf"]] = [[], [], []];

type Looking = {
  readonly actor: Actor;
  readonly parsed: Parsed;
  readonly dossiers: readonly string[];
  readonly known: readonly string[];
  readonly now: Instant;
};

/** What is there of all that a command names; what its author may not come near is not even loaded. */
export async function lookUp(node: Node, tx: Tx, { actor, parsed, dossiers, known, now }: Looking): Promise<Facts> {
  const { command, kind, payload } = parsed;
  if (dossiers.length > 1 || !kind.begins?.(payload)) lockDossiers(tx, dossiers);
  const relations = known.length > 0 ? await readRelations(tx, actor, known, now) : new Map<string, never>();
  const isReached = reaches(actor, parsed, { relations, dossiers });
  const named = kind.helpers?.(payload) ?? [];
  const [answered, isThere, loaded, cases, [groups, schemes, shelf], feared, accounts, helpers] = await Promise.all([
    findAnswer(tx, command.dossier, command.id),
    findsBegun(tx, parsed),
    readSubjects(tx, node.safe, isReached ? dossiers : []),
    known.length > 0 ? listCases(tx, isReached ? known : []) : [],
    kind.permits === "part" ? Promise.all([listGroupDecisions(tx), listSchemes(tx), findShelved(tx, namedIn(payload))]) : noRecords,
    known.length > 0 ? readFeared(tx, isReached ? known : []) : new Map<string, never>(),
    Promise.all((kind.accounts?.(payload) ?? []).map((id) => findAccount(tx, id))),
    named.length > 0 && isReached ? listHelpers(tx, named) : [],
  ]);
  const counted = kind.places?.(payload);
  const places = counted && isReached ? await placesBeside(node, tx, { dossier: command.dossier, named: counted, cases }) : [];
  const drawing = await drawFor(node, tx, { actor, parsed, isReached });
  const programme = await programmeBeside(tx, { ...parsed, isReached, states: loaded.states });
  const opens = new Map(dossiers.map((one) => [one, openCompartments(actor, one, relations.get(one))]));
  return {
    isReached,
    isThere,
    opens,
    answered,
    loaded,
    cases,
    groups,
    schemes,
    places,
    shelf,
    feared,
    accounts: accounts.filter((one) => one !== undefined),
    helpers,
    drawing,
    programme,
  };
}

/** Whether a command that begins a dossier finds one there already. */
async function findsBegun(tx: Tx, { command, kind, payload }: Parsed): Promise<boolean> {
  return (kind.begins?.(payload) ?? false) && (await isBegun(tx, command.dossier));
}

/** The cases that a draw is made of, in the order of a seed that nobody chose. */
async function drawFor(
  node: Node,
  tx: Tx,
  { actor, parsed: { kind, payload }, isReached }: Pick<Looking, "actor" | "parsed"> & { readonly isReached: boolean },
): Promise<World["drawing"]> {
  const asked = isReached ? kind.draws?.(payload) : undefined;
  if (!asked) return undefined;
  const seed = node.newId();
  return { seed, cases: await listDecided(tx, populationOf(asked, node.country, actor.unit), seed) };
}

type Reached = {
  readonly relations: ReadonlyMap<string, { readonly compartments: readonly string[] }>;
  readonly dossiers: readonly string[];
};

/** Whether the author may come near what a command is about. What is shut is not even loaded: forbidden takes the same work as absent (P2). */
function reaches(actor: Actor, { command, kind, payload }: Parsed, { relations, dossiers }: Reached): boolean {
  if (!actor.role.commands.includes(command.kind)) return false;
  if (kind.reach === "role" || (kind.reach === "search" && actor.role.search === "country")) return true;
  const begins = kind.begins?.(payload) ?? false;
  return dossiers.every(
    (dossier) => (begins && dossier === command.dossier) || openCompartments(actor, dossier, relations.get(dossier)).length > 0,
  );
}
