import type { Tx } from "../platform/index.ts";
import type { PlaceCount } from "../process/index.ts";
import type { UseCount } from "./use.ts";

/** Cases that stand in these states of these procedures, written `procedure/state`, by where their persons come from. */
export async function countUse(tx: Tx, states: readonly string[]): Promise<UseCount[]> {
  return await tx.query<UseCount>(
    `select c.procedure, p.origin, count(*)::int as count
       from process.case c left join intake.profile p on p.dossier = c.dossier
      where c.procedure = any ($1::text[]) and c.procedure || '/' || c.state = any ($2::text[]) group by 1, 2`,
    [[...new Set(states.map((one) => one.split("/")[0]))], states],
  );
}

/** Places of quotas that are taken; a count, and nothing of anybody. */
export async function countTaken(tx: Tx, quotas: readonly string[]): Promise<PlaceCount[]> {
  return await tx.query<PlaceCount>(
    "select quota, round, count(*)::int as taken from process.quota_place where quota = any ($1::text[]) group by 1, 2 order by 1, 2",
    [quotas],
  );
}
