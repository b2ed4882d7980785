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

/** Matters of these units, newest first, each once. */
export async function listMatters(tx: Tx, units: readonly string[], most: number): Promise<MatterRow[]> {
  const rows = await tx.query<{ record: MatterRow }>(
    "select distinct on (id) id, record from process.matter where unit = any ($1::text[]) order by id desc limit $2",
    [units, most],
  );
  return rows.map((row) => row.record);
}

/** One matter, where it is between these units. */
export async function findMatter(tx: Tx, units: readonly string[], id: string): Promise<MatterRow | undefined> {
  const [row] = await tx.query<{ record: MatterRow }>(
    "select record from process.matter where id = $2 and unit = any ($1::text[]) limit 1",
    [units, id],
  );
  return row?.record;
}
