import type { Sender, Tx } from "../platform/index.ts";

/** Replaces the search keys of a dossier; keys are truncated keyed hashes (MA1). Of a dossier that is new there is none to go. */
export function replaceNameKeys(tx: Sender, dossier: string, keys: readonly bigint[], isNew = false): void {
  const texts = [...new Set(keys.map(String))];
  const insert = "insert into matching.name_key (dossier, key) select $1, unnest($2::bigint[])";
  if (isNew) tx.send(insert, [dossier, texts]);
  else
    tx.send(
      `with gone as (delete from matching.name_key where dossier = $1 and not (key = any ($2::bigint[]))) ${insert} on conflict do nothing`,
      [dossier, texts],
    );
}

/** A search key, what it is a reading of, and how many persons have it, counted no further than asked. */
export type SizedKey = { readonly key: bigint; readonly part: number; readonly persons: number };

/** How many persons have each key, counted up to `most`, and about how many keys there are in all. */
export async function countKeys(
  tx: Tx,
  keys: readonly bigint[],
  most: number,
): Promise<{ counts: ReadonlyMap<bigint, number>; keysInAll: number }> {
  const rows = await tx.query<{ key: string | null; n: number }>(
    `select a.key::text as key, (select count(*) from (select 1 from matching.name_key k where k.key = a.key limit $2) few)::int as n
       from unnest($1::bigint[]) as a(key)
     union all select null, reltuples::int from pg_class where oid = 'matching.name_key'::regclass`,
    [[...new Set(keys.map(String))], most],
  );
  const counts = new Map(rows.flatMap(({ key, n }) => (key === null ? [] : [[BigInt(key), n] as const])));
  return { counts, keysInAll: Math.max(0, rows.find(({ key }) => key === null)?.n ?? 0) };
}

/** A key to look under, with what it weighs. */
export type WeightedKey = { readonly key: bigint; readonly part: number; readonly bits: number };
/** Where candidates may be: those that the units have a relation to, or all of the country's. */
export type Among = { readonly units: readonly string[]; readonly isCountry: boolean; readonly now: string };

/**
 * Dossiers by the weight of the search keys they share with a query, the weightiest first; of the readings of one thing the rarest
 * counts alone.
 * @param most how many to give; the rest is not counted, so that a count tells nothing (P2)
 */
export async function findByKeys(
  tx: Tx,
  keys: readonly WeightedKey[],
  among: Among,
  { most, perKey }: { readonly most: number; readonly perKey: number },
): Promise<{ dossier: string; parts: number[] }[]> {
  return await tx.query<{ dossier: string; parts: number[] }>(
    `with asked as (select * from unnest($1::bigint[], $2::int[], $3::float8[]) as a(key, part, bits)),
      found as (
        select k.dossier, a.part, max(a.bits) as bits
          from asked a, lateral (select dossier from matching.name_key n where n.key = a.key limit $8) k
         group by k.dossier, a.part),
      scored as (select dossier, sum(bits) as bits, array_agg(part) as parts from found group by dossier)
     select dossier, parts from scored s
      where $4 or exists (select 1 from access.relation r where r.dossier = s.dossier and r.unit = any ($5::text[]) and (r.until is null or r.until > $6))
      order by bits desc, dossier desc limit $7`,
    [
      keys.map(({ key }) => String(key)),
      keys.map(({ part }) => part),
      keys.map(({ bits }) => bits),
      among.isCountry,
      among.units,
      among.now,
      most,
      perKey,
    ],
  );
}

/** The dossier and subject that a reference names, wherever row security lets it be seen. */
export async function findReference(tx: Tx, reference: string): Promise<{ dossier: string; subject: string; kind: string } | undefined> {
  const [row] = await tx.query<{ dossier: string; subject: string; kind: string }>(
    "select dossier, subject, kind from ledger.reference where reference = $1",
    [reference],
  );
  return row;
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
