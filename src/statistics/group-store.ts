import type { Tx } from "../platform/index.ts";
import type { GroupCount } from "./groups.ts";

/** Which cases are counted: those of these units that came to the second point of a line in a span of time, after its first. */
export type AskedCases = {
  readonly units: readonly string[];
  readonly lines: readonly { readonly id: string; readonly procedure: string; readonly from: string; readonly to: string }[];
  /** Something of the person, or a question of the procedure. */
  readonly split: string;
  readonly since: string;
  readonly until: string;
};

/**
 * Persons by line and group. Each person once in a line, by the first time in the span. Moments are texts of one form, so that they
 * compare as they read.
 */
export async function countCasesBy(tx: Tx, { units, lines, split, since, until }: AskedCases): Promise<GroupCount[]> {
  return await tx.query<GroupCount>(
    `select l.id as line, f.value, count(*)::int as count,
            round((percentile_cont(0.5) within group (order by f.days))::numeric, 1)::float8 as "halfDays"
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as l(id, procedure, starts, ends)
      cross join lateral (
        select distinct on (c.dossier)
               case $6 when 'sex' then p.sex when 'age' then p.age_band when 'origin' then p.origin else c.told ->> $6 end as value,
               extract(epoch from ((c.reached ->> l.ends)::timestamptz - (c.reached ->> l.starts)::timestamptz)) / 86400 as days
          from process.case c
          left join lateral (select sex, age_band, origin from intake.profile where dossier = c.dossier order by id limit 1) p on true
         where c.unit = any ($5::text[]) and c.procedure = l.procedure and c.reached ->> l.starts <= c.reached ->> l.ends
           and c.reached ->> l.ends >= $7 and c.reached ->> l.ends < $8
         order by c.dossier, c.reached ->> l.ends, c.id) f
      group by 1, 2`,
    [
      lines.map((one) => one.id),
      lines.map((one) => one.procedure),
      lines.map((one) => one.from),
      lines.map((one) => one.to),
      units,
      split,
      since,
      until,
    ],
  );
}
