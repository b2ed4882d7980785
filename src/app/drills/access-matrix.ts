import { findRole, type RouteSet } from "../../access/index.ts";
import type { Route } from "../../kernel/index.ts";
import type { Node } from "../node.ts";
import { opened, type Reader } from "./access-oracle.ts";
import type { Known } from "./access-planting.ts";
import type { Chance } from "./chance.ts";
import type { Call } from "./client.ts";
import { exampleOf, type Words } from "./example.ts";

export type Signed = Reader & { readonly cookie: string };
export type Channel = { readonly name: string; readonly route: Route };
/** Who asks, where, about which record; `subject` where an address names one part of the file. */
export type Cell = { readonly reader: Signed; readonly channel: Channel; readonly dossier: string; readonly subject?: string };
export type Field = {
  readonly node: Node;
  readonly known: Known;
  readonly readers: readonly Signed[];
  readonly channels: readonly Channel[];
  readonly chance: Chance;
};

/** Every route of a node; one that ends a session, or begins another, would end what the drill asks with. */
export function listChannels(routes: readonly RouteSet[]): Channel[] {
  return routes
    .flatMap(({ contract }) => Object.entries(contract).map(([name, route]) => ({ name, route })))
    .filter(({ name }) => name !== "signOut" && name !== "demoSignIn");
}

/** Addresses that say in the body which record they are about. */
const bodiesAboutRecords: readonly string[] = ["/api/commands", "/api/commands/tried", "/api/persons/search"];

/**
 * Every cell of role × record × channel, each once: records open to the reader first, since there only part of them may be
 * seen. A channel that names no record has one cell a reader.
 */
export function listCells(field: Field): Cell[] {
  const { known, readers, channels, chance } = field;
  const cells = readers.flatMap((reader) =>
    channels.flatMap((channel) => recordsOf(channel, known).map((record): Cell => ({ reader, channel, ...record }))),
  );
  const isOpen = ({ reader, dossier }: Cell) => opened(reader, dossier, known).size > 0;
  return [...chance.shuffle(cells.filter(isOpen)), ...chance.shuffle(cells.filter((cell) => !isOpen(cell)))];
}

function recordsOf({ route }: Channel, known: Known): readonly Pick<Cell, "dossier" | "subject">[] {
  if (!route.path.includes(":dossier"))
    return bodiesAboutRecords.includes(route.path)
      ? known.dossiers.map((dossier) => ({ dossier }))
      : known.dossiers.slice(0, 1).map((dossier) => ({ dossier }));
  if (!route.path.includes(":id")) return known.dossiers.map((dossier) => ({ dossier }));
  return known.dossiers.flatMap((dossier) => {
    const parts = known.parts.filter((one) => one.dossier === dossier);
    return parts.length > 0 ? parts : [{ dossier }];
  });
}

/** One request of a cell: ids of the record where they fit, and, mutated, one of another record or of none. */
export function callFor(field: Field, { reader, channel: { route }, dossier, subject }: Cell, isMutated: boolean): Call {
  const { chance, known } = field;
  const words = wordsOf(known, dossier);
  const params = route.params ? (exampleOf(route.params, chance, words) as Record<string, unknown>) : {};
  if ("dossier" in params) params["dossier"] = isMutated ? mutateId(chance, dossier) : dossier;
  if (subject !== undefined) params["id"] = subject;
  const [sitting] = known.sittings;
  if ("sitting" in params && sitting !== undefined && !isMutated) params["sitting"] = sitting;
  const query = route.query && chance.isTrue(0.6) ? (exampleOf(route.query, chance, words) as Record<string, unknown>) : {};
  const search = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  ).toString();
  const path = `${pathOf(route, params)}${search ? `?${search}` : ""}`;
  const headers = { "accept-language": chance.isTrue(0.5) ? "ru" : "en" };
  if (!route.body) return { method: route.method, path, cookie: reader.cookie, headers };
  const body = route.path.startsWith("/api/commands")
    ? commandFor(field, { reader, dossier, words })
    : exampleOf(route.body, chance, words);
  return { method: route.method, path, cookie: reader.cookie, headers, body: JSON.stringify(body) };
}

/** Words to ask with: those of the record at hand, and what every file has. */
function wordsOf(known: Known, dossier: string): Words {
  const own = [...known.canaries.values()].filter((one) => one.dossier === dossier);
  return { ids: known.ids, texts: [...own.map((one) => one.word), ...known.references, "XD-POST-01", "asylum", "Drill"] };
}

export function pathOf(route: Route, params: Readonly<Record<string, unknown>>): string {
  return route.path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(String(params[name] ?? "none")));
}

function mutateId(chance: Chance, id: string): string {
  return chance.pick([
    chance.uuid(),
    id.toUpperCase(),
    `${id.slice(0, -1)}${chance.below(10)}`,
    id.split("-").reverse().join("-"),
    `${id} `,
    "00000000-0000-0000-0000-000000000000",
  ]);
}

/** A command that must be refused: one that the role has not, one about a closed file, or one with a field too many. The world stays as it was built. */
function commandFor({ node, known, chance }: Field, { reader, dossier, words }: { reader: Reader; dossier: string; words: Words }): object {
  const kind = chance.pick([...node.kinds.values()].filter((one) => one.kind !== "drill.plant"));
  const payload = exampleOf(kind.payload, chance, words) as Record<string, unknown>;
  const isHeld = findRole(reader.role)?.commands.includes(kind.kind) ?? false;
  const isClosed = (kind.reach ?? "relation") === "relation" && kind.begins === undefined && opened(reader, dossier, known).size === 0;
  return { id: chance.uuid(), kind: kind.kind, dossier, payload: isHeld && !isClosed ? { ...payload, unknownToAll: true } : payload };
}
