import type { Sender, Tx } from "../platform/index.ts";
import { binaryArray } from "../platform/server.ts";

/** Replaces the search keys of a dossier; keys are truncated keyed hashes (MA1). Of a dossier that is new there is none to go. */
export function replaceNameKeys(tx: Sender, dossier: string, keys: readonly bigint[], isNew = false): void {
  const each = binaryArray("bigint", [...new Set(keys)]);
  const insert = "insert into matching.name_key (dossier, key) select $1, unnest($2::bigint[])";
  if (isNew) tx.send(insert, [dossier, each]);
  else
    tx.send(
      `with gone as (delete from matching.name_key where dossier = $1 and not (key = any ($2::bigint[]))) ${insert} on conflict do nothing`,
      [dossier, each],
    );
}

/** A search key, what it is a reading of, and how many persons have it. */
export type SizedKey = { readonly key: bigint; readonly part: number; readonly persons: number };

/**
 * How many persons have each key, and about how many keys there are in all. What many have was counted before (`replaceKeyShares`);
 * of the rest no more than `most` are counted.
 */
export async function countKeys(
  tx: Tx,
  keys: readonly bigint[],
  most: number,
): Promise<{ counts: ReadonlyMap<bigint, number>; keysInAll: number }> {
  const rows = await tx.query<{ key: string | null; n: number }>(
    `select a.key::text as key,
            coalesce((select s.persons from matching.key_share s where s.key = a.key),
                     (select count(*) from (select 1 from matching.name_key k where k.key = a.key limit $2) few))::int as n
       from unnest($1::bigint[]) as a(key)
     union all select null, reltuples::int from pg_class where oid = 'matching.name_key'::regclass`,
    [[...new Set(keys.map(String))], most],
  );
  const counts = new Map(rows.flatMap(({ key, n }) => (key === null ? [] : [[BigInt(key), n] as const])));
  return { counts, keysInAll: Math.max(0, rows.find(({ key }) => key === null)?.n ?? 0) };
}

/** When the keys that many persons have were last counted, and about how many keys there are in all. */
export async function readSharesAge(tx: Tx): Promise<{ countedAt: string | undefined; keysInAll: number }> {
  const [row] = await tx.query<{ counted: string | null; n: number }>(
    "select (select min(counted_at) from matching.key_share) as counted, reltuples::int as n from pg_class where oid = 'matching.name_key'::regclass",
  );
  return { countedAt: row?.counted ?? undefined, keysInAll: Math.max(0, row?.n ?? 0) };
}

/** Counts the keys of a range anew and keeps those that at least `least` persons have. */
export function replaceKeyShares(
  tx: Sender,
  { from, to }: { readonly from: bigint; readonly to: bigint },
  { least, now }: { readonly least: number; readonly now: string },
): void {
  const range = [String(from), String(to)];
  tx.send("delete from matching.key_share where key between $1::bigint and $2::bigint", range);
  tx.send(
    `insert into matching.key_share (key, persons, counted_at)
     select key, count(*), $4 from matching.name_key where key between $1::bigint and $2::bigint group by key having count(*) >= $3`,
    [...range, least, now],
  );
}

/** A key to look under: what it weighs, and how many of its entries are read, the newest first; all of them where it is whole. */
export type WeightedKey = {
  readonly key: bigint;
  readonly part: number;
  readonly bits: number;
  readonly read: number;
  readonly isWhole: boolean;
};
/** Where candidates may be: those that the units have a relation to, or all of the country's. */
export type Among = { readonly units: readonly string[]; readonly isCountry: boolean; readonly now: string };

/**
 * Dossiers by the weight of the search keys they share with a query, the weightiest first; of the readings of one thing the rarest
 * counts alone. Rare keys are read and name the likeliest; keys that many have are only looked up for those.
 * @param most how many to give; the rest is not counted, so that a count tells nothing (P2)
 * @param likely for how many of the likeliest the common keys are looked up
 */
export async function findByKeys(
  tx: Tx,
  keys: readonly WeightedKey[],
  among: Among,
  { most, likely }: { readonly most: number; readonly likely: number },
): Promise<{ dossier: string; parts: number[] }[]> {
  return await tx.query<{ dossier: string; parts: number[] }>(
    `with asked as materialized (
        select * from unnest($1::bigint[], $2::int[], $3::float8[], $4::int[], $5::bool[]) as a(key, part, bits, read, is_whole)),
      found as materialized (
        select k.dossier, a.part, max(a.bits) as bits
          from asked a cross join lateral
               (select n.dossier from matching.name_key n where n.key = a.key order by n.dossier desc limit a.read) k
         where a.read > 0
         group by k.dossier, a.part),
      likely as materialized (
        select f.dossier from found f group by f.dossier
        having $6 or exists (select 1 from access.relation r where r.dossier = f.dossier and r.unit = any ($7::text[]) and (r.until is null or r.until > $8))
         order by sum(f.bits) desc, f.dossier desc limit $10),
      shared as (
        select f.dossier, f.part, f.bits from found f join likely l on l.dossier = f.dossier
        union all
        select l.dossier, a.part, a.bits from likely l cross join asked a
         where not a.is_whole and (select true from matching.name_key n where n.key = a.key and n.dossier = l.dossier)),
      counted as (select dossier, part, max(bits) as bits from shared group by dossier, part)
     select dossier, array_agg(part) as parts from counted group by dossier order by sum(bits) desc, dossier desc limit $9`,
    [
      keys.map(({ key }) => String(key)),
      keys.map(({ part }) => part),
      keys.map(({ bits }) => bits),
      keys.map(({ read }) => read),
      keys.map(({ isWhole }) => isWhole),
      among.isCountry,
      among.units,
      among.now,
      most,
      likely,
    ],
  );
}

/** The dossier and subject that a reference names, wherever row security lets it be seen. */
export async function findReference(tx: Tx, reference: string): Promise<{ dossier: string; subject: string; kind: string } | undefined> {
  // One row whatever is there: what nobody has takes the time of what somebody has (P2).
  const [row] = await tx.query<{ dossier: string | null; subject: string; kind: string }>(
    "select r.dossier, r.subject, r.kind from (select $1::text as reference) asked left join ledger.reference r on r.reference = asked.reference",
    [reference],
  );
  return row && row.dossier !== null ? { ...row, dossier: row.dossier } : undefined;
}

/** A file of the list of what is lacking; `lacking` is null until it is counted. */
export type IncompleteRow = { readonly dossier: string; readonly reference: string | null; readonly lacking: string[] | null };

/** Files with which these units have a live relation and whose identity part lacks something, the emptiest first. */
export async function listIncomplete(
  tx: Tx,
  asked: { readonly units: readonly string[]; readonly now: string; readonly item: string | undefined; readonly most: number },
): Promise<IncompleteRow[]> {
  return await tx.query<IncompleteRow>(
    `select p.dossier, p.reference, p.lacking
       from (select distinct dossier from access.relation
              where unit = any ($1::text[]) and since <= $2 and (until is null or until > $2) and 'identity' = any (compartments)) r
       join intake.profile p on p.dossier = r.dossier
      where p.lacking is null or (p.lacking <> '{}' and ($3::text is null or $3 = any (p.lacking)))
      order by cardinality(p.lacking) desc nulls first, p.reference limit $4`,
    [asked.units, asked.now, asked.item ?? null, asked.most],
  );
}

/** A picture as it lies: sealed, with its own wrapped key. */
export type PictureRow = { readonly dossier: string; readonly id: string; readonly sealed: Uint8Array; readonly wrapped: Uint8Array };

/** Keeps a picture; sent again it stays as it came first. */
export async function insertPicture(tx: Tx, { dossier, id, sealed, wrapped }: PictureRow): Promise<void> {
  await tx.query(
    "insert into document.photo (dossier, id, compartment, sealed, wrapped) values ($1, $2, 'photo', $3, $4) on conflict (dossier, id) do nothing",
    [dossier, id, sealed, wrapped],
  );
}

/** A picture of a file that is open; undefined where it was erased or never came. */
export async function findPicture(tx: Tx, dossier: string, id: string): Promise<Pick<PictureRow, "sealed" | "wrapped"> | undefined> {
  const [row] = await tx.query<Pick<PictureRow, "sealed" | "wrapped">>(
    "select sealed, wrapped from document.photo where dossier = $1 and id = $2",
    [dossier, id],
  );
  return row;
}

/** Erases a picture and its key; what the record says of it stays. */
export function erasePicture(tx: Sender, dossier: string, id: string): void {
  tx.send("delete from document.photo where dossier = $1 and id = $2", [dossier, id]);
}
