import type { Tx } from "../platform/index.ts";

/** What R1 knows of a person: whether the question was put, and which States are feared. */
export type FearedSet = { readonly dossier: string; readonly version: number; readonly asked: boolean; readonly states: readonly string[] };

/** The current feared set, as the person's part folds to. Rows that wait to leave follow it by foreign key. */
export async function upsertFeared(tx: Tx, set: FearedSet): Promise<void> {
  await tx.query(
    `insert into disclosure.feared (dossier, version, asked, states) values ($1, $2, $3, $4)
     on conflict (dossier) do update set version = excluded.version, asked = excluded.asked, states = excluded.states`,
    [set.dossier, set.version, set.asked, set.states],
  );
}

export async function findFeared(tx: Tx, dossier: string): Promise<FearedSet | undefined> {
  const [row] = await tx.query<FearedSet>("select dossier, version, asked, states from disclosure.feared where dossier = $1", [dossier]);
  return row;
}
