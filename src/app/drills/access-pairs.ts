import { z } from "zod";
import { type Field, pathOf, type Signed } from "./access-matrix.ts";
import { opened } from "./access-oracle.ts";
import type { Call } from "./client.ts";
import { exampleOf } from "./example.ts";

/** One way to ask about a file, which may be any: the same request but for the file it names. */
export type Way = { readonly reader: Signed; readonly channel: string; readonly ask: (dossier: string) => Call };
export type Pair = { readonly reader: Signed; readonly channel: string; readonly forbidden: Call; readonly absent: Call };

/** The files that are closed to a reader. */
export function closedTo(reader: Signed, { known }: Field): readonly string[] {
  return known.dossiers.filter((dossier) => opened(reader, dossier, known).size === 0);
}

/** Every way of one reader to a file: addresses that name one, searches by what a file is found by, and commands about one. */
export function listWays(reader: Signed, { known, channels, chance }: Field): Way[] {
  const call = (more: Omit<Call, "cookie">): Call => ({ ...more, cookie: reader.cookie });
  const reads = channels
    // A sitting is a file of its own.
    .filter(({ route }) => /:(dossier|sitting)\b/.test(route.path) && !route.body)
    .map(({ name, route }): Way => {
      const params = exampleOf(route.params ?? z.strictObject({}), chance, { ids: known.ids, texts: [] }) as Record<string, unknown>;
      return {
        reader,
        channel: name,
        ask: (dossier) => call({ method: route.method, path: pathOf(route, { ...params, dossier, sitting: dossier }) }),
      };
    });
  const commands = pairedCommands(chance.uuid).map(({ kind, payload }): Way => {
    const ask = (dossier: string) =>
      call({ method: "POST", path: "/api/commands", body: JSON.stringify({ id: chance.uuid(), kind, dossier, payload }) });
    return { reader, channel: `command ${kind}`, ask };
  });
  return [...reads, ...commands];
}

/** Absent against forbidden: of each reader's closed files so many on each channel that reads one, and one on each command. */
export function listPairs(field: Field, closedMax: number): Pair[] {
  const { chance } = field;
  return field.readers.flatMap((reader) => {
    const closed = chance.shuffle(closedTo(reader, field));
    return listWays(reader, field).flatMap(({ channel, ask }) =>
      closed
        .slice(0, channel.startsWith("command ") ? 1 : closedMax)
        .map((dossier): Pair => ({ reader, channel, forbidden: ask(dossier), absent: ask(chance.uuid()) })),
    );
  });
}

const pairedCommands = (uuid: () => string): readonly { readonly kind: string; readonly payload: object }[] => [
  { kind: "referral.acknowledge", payload: { referral: uuid() } },
  { kind: "person.update", payload: { phone: "1" } },
  { kind: "case.step", payload: { case: uuid(), step: "lodge" } },
  { kind: "sitting.withdraw", payload: { sitting: uuid(), item: uuid(), case: uuid(), recusal: uuid(), why: "A neighbour" } },
];
