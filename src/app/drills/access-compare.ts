import type { Field } from "./access-matrix.ts";
import { listPairs } from "./access-pairs.ts";
import { type Leak, lookThrough } from "./access-seen.ts";
import type { Answer } from "./client.ts";
import type { Ground } from "./ground.ts";

/** What told a file that is shut from none. */
export type Difference = { readonly role: string; readonly channel: string; readonly what: "status" | "headers" | "body" };

type Compared = { pairs: number; readonly differed: Difference[]; readonly leaked: Leak[] };

/** Absent against forbidden: the same request about a file that is closed to the reader, and about none. */
export async function comparePairs({ client }: Pick<Ground, "client">, field: Field, closedMax: number, atOnce: number): Promise<Compared> {
  const compared: Compared = { pairs: 0, differed: [], leaked: [] };
  const pairs = listPairs(field, closedMax);
  const compare = async () => {
    for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
      const { reader, channel } = pair;
      const [forbidden, absent] = [await client.send(pair.forbidden), await client.send(pair.absent)];
      compared.pairs++;
      for (const [call, answer] of [
        [pair.forbidden, forbidden],
        [pair.absent, absent],
      ] as const)
        compared.leaked.push(...lookThrough(field.known, { reader, channel, call, answer }).leaked);
      const what = differenceOf(forbidden, absent);
      if (what !== undefined) compared.differed.push({ role: reader.role, channel, what });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, compare));
  return compared;
}

/** What tells a file that is shut from none; undefined where nothing does (P2). */
export function differenceOf(forbidden: Answer, absent: Answer): Difference["what"] | undefined {
  const headers = (answer: Answer) =>
    JSON.stringify(
      Object.entries(answer.headers)
        .filter(([name]) => name !== "date")
        .sort(),
    );
  if (forbidden.status !== absent.status) return "status";
  if (headers(forbidden) !== headers(absent)) return "headers";
  // Whatever is asked about may be said back; beyond that two answers that differ tell, however long they are.
  const words = ({ body }: Answer) => body.toString("latin1").replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, "id");
  return words(forbidden) === words(absent) ? undefined : "body";
}
