import type { Sender, Tx } from "../platform/index.ts";

/** A paper in the search table, as its part folds to. */
export type IssuedRow = {
  readonly dossier: string;
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly statusPlace: number;
  readonly issuedAt: string;
  readonly validUntil: string | undefined;
  readonly state: string;
  readonly unit: string;
  readonly revokedAt: string | undefined;
};

/** The paper and its place in the list of revocations. A place that another paper has fails, and the command draws again. */
export function upsertIssued(tx: Sender, row: IssuedRow): void {
  tx.send(
    `insert into document.status (status_index, number, revoked_at) values ($1, $2, $3)
     on conflict (number) do update set revoked_at = coalesce(document.status.revoked_at, excluded.revoked_at)`,
    [row.statusPlace, row.number, row.revokedAt ?? null],
  );
  tx.send(
    `insert into document.issued (dossier, id, person, kind, number, status_index, issued_at, valid_until, state, unit) values ($1, $2, $1, $3, $4, $5, $6, $7, $8, $9)
     on conflict (dossier, id) do update set state = excluded.state, valid_until = excluded.valid_until`,
    [row.dossier, row.id, row.kind, row.number, row.statusPlace, row.issuedAt, row.validUntil ?? null, row.state, row.unit],
  );
}

/** Places of all revoked papers of this State, in order; they tell of no person. */
export async function listRevoked(tx: Tx): Promise<number[]> {
  const rows = await tx.query<{ place: number }>(
    "select status_index as place from document.status where revoked_at is not null order by status_index",
  );
  return rows.map((row) => row.place);
}
