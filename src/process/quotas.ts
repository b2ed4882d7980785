import type { Procedure } from "./definition.ts";

/** How many places of one quota other cases have: which quota, told by the answers, and the count. */
export type PlaceCount = { readonly quota: string; readonly round: string; readonly taken: number };

type Answers = Readonly<Record<string, unknown>>;
type Quoted = Pick<Procedure, "id" | "quotas">;

/** The name under which places of a quota are counted. */
export function quotaName(procedure: Pick<Procedure, "id">, quota: string): string {
  return `${procedure.id}/${quota}`;
}

/** The names of all quotas of a procedure. */
export function quotasOf(procedure: Quoted): string[] {
  return Object.keys(procedure.quotas ?? {}).map((id) => quotaName(procedure, id));
}

/** Which quota of a procedure the answers mean, such as one scheme in one season; undefined while one of them is missing (R6). */
function roundOf(per: readonly string[], answers: Answers): string | undefined {
  const said = per.map((question) => answers[question]);
  if (!said.every((one) => (typeof one === "string" && one.trim() !== "") || typeof one === "number")) return undefined;
  return said.map((one) => String(one).trim().toLocaleLowerCase("en")).join(" | ");
}

/** Places that a case has, in the state where it stands: a function of the case alone. */
export function placesOf(procedure: Quoted, state: string, answers: Answers): Omit<PlaceCount, "taken">[] {
  return Object.entries(procedure.quotas ?? {}).flatMap(([id, { takenIn, per }]) => {
    const round = roundOf(per, answers);
    return takenIn.includes(state) && round !== undefined ? [{ quota: quotaName(procedure, id), round }] : [];
  });
}

/** Places taken by others of each quota that the answers mean (PR33). */
export function takenFor(procedure: Quoted, answers: Answers, counts: readonly PlaceCount[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(procedure.quotas ?? {}).flatMap(([id, { per }]) => {
      const round = roundOf(per, answers);
      if (round === undefined) return [];
      const found = counts.find((one) => one.quota === quotaName(procedure, id) && one.round === round);
      return [[id, found?.taken ?? 0] as const];
    }),
  );
}
