import type { Sender, Tx } from "../platform/index.ts";
import type { Matter } from "./matter.ts";

/** A matter as a unit that hands it on or receives it reads it. */
export type MatterRow = Matter & { readonly id: string };

/** RE25: a row for each unit that it is between, so that each reads its own and nobody another's. */
export function replaceMatter(tx: Sender, id: string, matter: Matter): void {
  tx.send("delete from process.matter where dossier = $1 and id = $1", [id]);
  tx.send("insert into process.matter (dossier, id, unit, record) select $1, $1, unnest($2::text[]), $3::jsonb", [
    id,
    [...new Set([matter.from, matter.to])],
    JSON.stringify({ ...matter, id }),
  ]);
}

/** Matters of these units, newest first, each once: all that wait, and of those that ended no more than `endedMost`. */
export async function listMatters(
  tx: Tx,
  units: readonly string[],
  endedMost: number,
): Promise<{ readonly matters: readonly MatterRow[]; readonly isWhole: boolean }> {
  const rows = await tx.query<{ record: MatterRow; isShown: boolean }>(
    `select record, not has_ended or place <= $3 as "isShown"
       from (select id, record, has_ended, row_number() over (partition by has_ended order by id desc) as place
               from (select distinct on (id) id, record, record ->> 'state' = any ($2::text[]) as has_ended
                       from process.matter where unit = any ($1::text[]) order by id) m) m
      where not has_ended or place <= $3 + 1 order by id desc`,
    [units, endedStates, endedMost],
  );
  return { matters: rows.flatMap((row) => (row.isShown ? [row.record] : [])), isWhole: rows.every((row) => row.isShown) };
}
const endedStates: readonly Matter["state"][] = ["finished", "withdrawn"];

/** One matter, where it is between these units. */
export async function findMatter(tx: Tx, units: readonly string[], id: string): Promise<MatterRow | undefined> {
  const [row] = await tx.query<{ record: MatterRow }>(
    "select record from process.matter where id = $2 and unit = any ($1::text[]) limit 1",
    [units, id],
  );
  return row?.record;
}
