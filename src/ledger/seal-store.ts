import type { Sender, Tx } from "../platform/index.ts";
import { referenceBlockSize } from "./references.ts";

/** A leaf that waits to be sealed. */
export type PendingLeaf = { readonly id: string; readonly source: "entry" | "access"; readonly hash: Uint8Array };
export type Checkpoint = {
  readonly size: number;
  readonly root: Uint8Array;
  readonly peaks: readonly Uint8Array[];
  readonly at: string;
  readonly note: string;
};

const hashLength = 32;
const sealLock = 7_201;

/** Takes the lock of sealing for this transaction; false when another process seals. */
export async function lockSealing(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ locked: boolean }>("select pg_try_advisory_xact_lock($1) as locked", [sealLock]);
  return row?.locked === true;
}

/** Removes up to `most` waiting leaves and gives them in their order of sealing. */
export async function takePending(tx: Tx, most: number): Promise<PendingLeaf[]> {
  return await tx.query<PendingLeaf & { id: string }>(
    `with taken as (delete from ledger.leaf_pending where id in (select id from ledger.leaf_pending order by id limit $1) returning id, source, hash)
     select * from taken order by id`,
    [most],
  );
}

export async function findLastCheckpoint(tx: Tx): Promise<Checkpoint | undefined> {
  const [row] = await tx.query<{ size: number; root: Buffer; peaks: Buffer; at: string; note: string }>(
    "select size, root, peaks, at, note from ledger.checkpoint order by size desc limit 1",
  );
  if (!row) return undefined;
  const peaks = Array.from({ length: row.peaks.length / hashLength }, (_, place) =>
    row.peaks.subarray(place * hashLength, (place + 1) * hashLength),
  );
  return { ...row, peaks };
}

/** Writes sealed leaves from a position on, and the checkpoint over them. */
export async function insertSealed(tx: Tx, leaves: readonly PendingLeaf[], from: number, checkpoint: Checkpoint): Promise<void> {
  await tx.query(
    `insert into ledger.leaf (position, id, source, hash)
     select $1 + ordinality - 1, id, source, hash from unnest($2::uuid[], $3::text[], $4::bytea[]) with ordinality as l(id, source, hash)`,
    [from, leaves.map((one) => one.id), leaves.map((one) => one.source), leaves.map((one) => one.hash)],
  );
  await tx.query("insert into ledger.checkpoint (size, root, peaks, at, note) values ($1, $2, $3, $4, $5)", [
    checkpoint.size,
    checkpoint.root,
    Buffer.concat(checkpoint.peaks),
    checkpoint.at,
    checkpoint.note,
  ]);
}

/** Reserves the next block of 1,000 reference numbers and gives its first. */
export async function reserveBlock(tx: Tx, reservedFor: string, at: string): Promise<number> {
  // One after the other: who reads the last block while another is being added would take the same.
  tx.send("select pg_advisory_xact_lock(hashtext('ledger.reference_block'))");
  const [row] = await tx.query<{ first: number }>(
    `insert into ledger.reference_block (first_number, reserved_for, reserved_at)
     select coalesce(max(first_number) + $3, 0), $1, $2 from ledger.reference_block returning first_number as first`,
    [reservedFor, at, referenceBlockSize],
  );
  return row?.first ?? 0;
}

/** The last block that was reserved for a process or device. */
export async function findLastBlock(tx: Tx, reservedFor: string): Promise<{ readonly first: number } | undefined> {
  const [row] = await tx.query<{ first: number }>(
    "select first_number as first from ledger.reference_block where reserved_for = $1 order by first_number desc limit 1",
    [reservedFor],
  );
  return row;
}

/** Of these numbers those that are not of the blocks reserved for a device, and of these references those that are given out already. */
export async function findStrange(
  tx: Tx,
  {
    reservedFor,
    numbers,
    references,
  }: { readonly reservedFor: string; readonly numbers: readonly number[]; readonly references: readonly string[] },
): Promise<{ readonly foreign: readonly number[]; readonly used: readonly string[] }> {
  const [foreign, used] = await Promise.all([
    tx.query<{ n: number }>(
      `select n from unnest($2::bigint[]) n where not exists
         (select 1 from ledger.reference_block b where b.reserved_for = $1 and n >= b.first_number and n < b.first_number + $3)`,
      [reservedFor, numbers, referenceBlockSize],
    ),
    tx.query<{ reference: string }>("select reference from ledger.reference where reference = any ($1::text[])", [references]),
  ]);
  return { foreign: foreign.map((row) => row.n), used: used.map((row) => row.reference) };
}

/** Notes references of new subjects; a number that is taken already is a fault. */
export function insertReferences(tx: Sender, rows: readonly { reference: string; dossier: string; subject: string; kind: string }[]): void {
  tx.send(
    "insert into ledger.reference (reference, dossier, subject, kind) select * from unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[])",
    [rows.map((one) => one.reference), rows.map((one) => one.dossier), rows.map((one) => one.subject), rows.map((one) => one.kind)],
  );
}
