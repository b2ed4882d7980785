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

/**
 * Dossiers that share most search keys with a query, best first: among those that the units have a relation to,
 * or among all of the country's.
 * @param most how many to give; the rest is not counted, so that a count tells nothing (P2)
 */
export async function findByKeys(
  tx: Tx,
  keys: readonly bigint[],
  among: { units: readonly string[]; isCountry: boolean; now: string },
  most: number,
): Promise<{ dossier: string; shared: number }[]> {
  return await tx.query<{ dossier: string; shared: number }>(
    `select k.dossier, count(*)::int as shared from matching.name_key k
      where k.key = any ($1::bigint[])
        and ($2 or exists (select 1 from access.relation r where r.dossier = k.dossier and r.unit = any ($3::text[]) and (r.until is null or r.until > $4)))
      group by k.dossier order by shared desc, k.dossier desc limit $5`,
    [[...new Set(keys.map(String))], among.isCountry, among.units, among.now, most],
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
