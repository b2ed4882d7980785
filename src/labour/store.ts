import type { Sender, Tx } from "../platform/index.ts";
import type { PlaceCount } from "../process/index.ts";
import type { UseSplit } from "./contract.ts";
import type { SchemeProposal, SchemeRecord } from "./scheme.ts";
import type { UseCount } from "./use.ts";

/** Cases that stand in these states of these procedures, written `procedure/state`, by where their persons come from, their sex or their age band. */
export async function countUse(tx: Tx, states: readonly string[], by: UseSplit): Promise<UseCount[]> {
  return await tx.query<UseCount>(
    `select c.procedure, case $3 when 'sex' then p.sex when 'age' then p.age_band else p.origin end as value, count(*)::int as count
       from process.case c
       left join lateral (select sex, age_band, origin from intake.profile where dossier = c.dossier order by id limit 1) p on true
      where c.procedure = any ($1::text[]) and c.procedure || '/' || c.state = any ($2::text[]) group by 1, 2`,
    [[...new Set(states.map((one) => one.split("/")[0]))], states, by],
  );
}

/** Places of quotas that are taken; a count, and nothing of anybody. */
export async function countTaken(tx: Tx, quotas: readonly string[]): Promise<PlaceCount[]> {
  return await tx.query<PlaceCount>(
    "select quota, round, count(*)::int as taken from process.quota_place where quota = any ($1::text[]) group by 1, 2 order by 1, 2",
    [quotas],
  );
}

/** A scheme as it folds: what holds, and what waits; null where there is none. */
export function upsertScheme(
  tx: Sender,
  id: string,
  {
    record,
    proposal,
  }: { readonly record: SchemeRecord | undefined; readonly proposal: (SchemeProposal & { readonly reference: string }) | undefined },
): void {
  tx.send(
    `insert into process.scheme (id, record, proposal) values ($1, $2::jsonb, $3::jsonb)
     on conflict (id) do update set record = excluded.record, proposal = excluded.proposal`,
    [id, record ? JSON.stringify(record) : null, proposal ? JSON.stringify(proposal) : null],
  );
}

/** A row of the register of schemes. */
export type SchemeRow = {
  readonly id: string;
  readonly record: SchemeRecord | null;
  readonly proposal: (SchemeProposal & { readonly reference: string }) | null;
};

/** Every scheme, newest first, those that nobody confirmed too. */
export async function listAllSchemes(tx: Tx): Promise<SchemeRow[]> {
  return await tx.query<SchemeRow>("select id, record, proposal from process.scheme order by id desc");
}
