import type { Sender, Tx } from "../platform/index.ts";
import { binaryColumn } from "../platform/server.ts";
import { growthOf } from "./growth.ts";
import { referenceBlockSize } from "./references.ts";
import { sha256 } from "./safe.ts";

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

/**
 * Moves up to `most` waiting leaves into the tree, from a position on, in the order of their ids, and gives their hashes in this order:
 * of a leaf nothing else need come to the program.
 */
export async function moveLeaves(tx: Tx, from: number, most: number): Promise<Uint8Array[]> {
  const [row] = await tx.query<{ hashes: Buffer | null }>(
    `with taken as (
       delete from ledger.leaf_pending where id in (select id from ledger.leaf_pending order by id limit $2) returning id, source, hash
     ), placed as (
       select id, source, hash, $1::bigint + row_number() over (order by id) - 1 as position from taken
     ), moved as (
       insert into ledger.leaf (position, id, source, hash) select position, id, source, hash from placed
     )
     select string_agg(hash, ''::bytea order by position) as hashes from placed`,
    [from, most],
  );
  return hashesIn(row?.hashes ?? Buffer.alloc(0));
}

function hashesIn(bytes: Buffer): Buffer[] {
  return Array.from({ length: bytes.length / hashLength }, (_, place) => bytes.subarray(place * hashLength, (place + 1) * hashLength));
}

export async function findLastCheckpoint(tx: Tx): Promise<Checkpoint | undefined> {
  const [row] = await tx.query<{ size: number; root: Buffer; peaks: Buffer; at: string; note: string }>(
    "select size, root, peaks, at, note from ledger.checkpoint order by size desc limit 1",
  );
  if (!row) return undefined;
  const peaks = hashesIn(row.peaks);
  return { ...row, peaks };
}

/** Writes the checkpoint over the leaves so far. */
export async function insertCheckpoint(tx: Tx, checkpoint: Checkpoint): Promise<void> {
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
    [
      binaryColumn("text", rows, "reference"),
      binaryColumn("uuid", rows, "dossier"),
      binaryColumn("uuid", rows, "subject"),
      binaryColumn("text", rows, "kind"),
    ],
  );
}

/** A witness that was away longer takes more steps than one: a question of anybody must not cost the node much. */
const growthMost = 20_000;

/**
 * A checkpoint and the roots of the subtrees by which the tree grew to it from a size: the newest one, or the last that so many leaves
 * reach. Where the size is beyond the tree, its newest checkpoint as it is.
 */
export async function findGrowth(tx: Tx, since: number): Promise<{ note: string; nodes: Uint8Array[] } | undefined> {
  const [row] = await tx.query<{ size: number; note: string; peaks: Buffer; hashes: Buffer | null }>(
    `with newest as (
       select size, note, peaks from ledger.checkpoint where size <= greatest((select max(size) from ledger.checkpoint), 0)
          and ($1 = 0 or size <= $1 + $2 or size = (select min(size) from ledger.checkpoint where size > $1))
        order by size desc limit 1)
     select n.size, n.note, n.peaks, (select string_agg(l.hash, ''::bytea order by l.position) from ledger.leaf l
             where $1 > 0 and l.position >= $1 and l.position < n.size) as hashes from newest n`,
    [since, growthMost],
  );
  if (!row) return undefined;
  // From nothing a tree grows by its own peaks.
  if (since === 0) return { note: row.note, nodes: hashesIn(row.peaks) };
  return { note: row.note, nodes: growthOf(since, hashesIn(row.hashes ?? Buffer.alloc(0)), sha256) };
}
