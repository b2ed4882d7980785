import type { Sender, Tx } from "../platform/index.ts";
import type { ShelfItem } from "./uses.ts";

type CaseKey = { readonly dossier: string; readonly id: string };
/** A case on a shelf as a list reads it. */
export type ShelfRow = ShelfItem & CaseKey;

const columns = "dossier, id, procedure, reference, state, found";

/** A case on the shelf of each unit that may read it now, in place of where it stood (PR83). */
export function replaceShelf(tx: Sender, { dossier, id }: CaseKey, item: ShelfItem, units: readonly string[]): void {
  tx.send("delete from process.shelf where dossier = $1 and id = $2", [dossier, id]);
  tx.send(
    `insert into process.shelf (dossier, id, unit, procedure, reference, state, found)
     select $1, $2, n.unit, $4, $5, $6, $7::jsonb from unnest($3::text[]) as n(unit)`,
    [dossier, id, units, item.procedure, item.reference, item.state, JSON.stringify(item.found)],
  );
}

/** The newest on the shelves of these procedures, once for a reader of several units; row security shows those of the reader's units. */
export async function listShelf(tx: Tx, procedures: readonly string[], most: number): Promise<ShelfRow[]> {
  return await tx.query<ShelfRow>(
    `select distinct on (id) ${columns} from process.shelf where procedure = any ($1::text[]) order by id desc limit $2`,
    [procedures, most],
  );
}

/** Those of these references that the reader's units may read. */
export async function findShelved(tx: Tx, references: readonly string[]): Promise<ShelfRow[]> {
  if (references.length === 0) return [];
  return await tx.query<ShelfRow>(`select distinct on (id) ${columns} from process.shelf where reference = any ($1::text[]) order by id`, [
    references,
  ]);
}

/** That a dossier cites these references, under a mark that only the keys folder can make: the row names neither person nor case nor day (PR84). */
export function insertCited(tx: Sender, mark: string, compartment: string, references: readonly string[]): void {
  tx.send(
    `insert into process.cited (mark, compartment, reference) select $1, $2, n.reference from unnest($3::text[]) as n(reference)
     on conflict (mark, reference) do nothing`,
    [mark, compartment, references],
  );
}

/** How many dossiers cite each of these; a count, and nothing of any. */
export async function countCited(tx: Tx, references: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ reference: string; cited: number }>(
    "select reference, count(*)::int as cited from process.cited where reference = any ($1::text[]) group by reference",
    [references],
  );
  return new Map(rows.map((row) => [row.reference, row.cited]));
}
