import type { Tx } from "../platform/index.ts";

/** A command that was answered before: the hash of what it asked, and by whom. */
export type KnownCommand = {
  readonly dossier: string;
  readonly id: string;
  readonly bodyHash: Uint8Array;
  readonly by: string | undefined;
};

/** Which of these commands were answered before (LE1). Row security decides what is seen. */
export async function listKnown(tx: Tx, commands: readonly { readonly dossier: string; readonly id: string }[]): Promise<KnownCommand[]> {
  const rows = await tx.query<{ dossier: string; id: string; body_hash: Buffer; by_account: string | null }>(
    `select c.dossier, c.id, c.body_hash, (select e.by_account from ledger.entry e where e.dossier = c.dossier and e.command = c.id limit 1) as by_account
       from ledger.command c join unnest($1::uuid[], $2::uuid[]) as n(dossier, id) on n.dossier = c.dossier and n.id = c.id`,
    [commands.map((one) => one.dossier), commands.map((one) => one.id)],
  );
  return rows.map((row) => ({ dossier: row.dossier, id: row.id, bodyHash: row.body_hash, by: row.by_account ?? undefined }));
}
