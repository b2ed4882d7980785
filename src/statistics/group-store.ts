import type { Tx } from "../platform/index.ts";
import type { GroupCount } from "./groups.ts";

/** Who is counted: in these units, who came to what a line counts in a span of time. */
export type AskedCounts = {
  readonly units: readonly string[];
  /** A line counts one figure of a source, or several: a procedure, or referrals. */
  readonly lines: readonly { readonly id: string; readonly source: string; readonly figure: string }[];
  /** Something of the person, `source`, `unit`, or a question that stands beside the count. */
  readonly split: string;
  /** For `group`: which group a case that stands so puts its person in, `procedure/state` and group, the first one found counts. */
  readonly groups: readonly { readonly id: string; readonly standing: string }[];
  readonly since: string;
  readonly until: string;
};

/** Persons by line and by what they are told apart by. Each person once in a line, as they last came there in the span. */
export async function countBy(tx: Tx, { units, lines, split, groups, since, until }: AskedCounts): Promise<GroupCount[]> {
  return await tx.query<GroupCount>(
    `with came as (
       select distinct on (l.id, c.dossier) l.id as line, c.dossier, c.source, c.unit, c.days, c.told
         from unnest($1::text[], $2::text[], $3::text[]) as l(id, source, figure)
         join process.counted c on c.source = l.source and c.figure = l.figure and c.at >= $4 and c.at < $5
        where c.unit = any ($6::text[])
        order by l.id, c.dossier, c.at desc, c.subject),
     split as (
       select came.line, came.days,
              case $7 when 'sex' then p.sex when 'age' then p.age_band when 'origin' then p.origin
                      when 'group' then g.id when 'source' then came.source when 'unit' then came.unit else came.told ->> $7 end as value
         from came
         left join lateral (select sex, age_band, origin from intake.profile where dossier = came.dossier order by id limit 1) p on true
         left join lateral (
           select n.id from process.case k join unnest($8::text[], $9::text[]) with ordinality as n(id, standing, place) on k.procedure || '/' || k.state = n.standing
            where $7 = 'group' and k.dossier = came.dossier order by n.place limit 1) g on true)
     select line, value, count(*)::int as count, round((percentile_cont(0.5) within group (order by days))::numeric, 1)::float8 as "halfDays"
       from split group by 1, 2`,
    [
      lines.map((one) => one.id),
      lines.map((one) => one.source),
      lines.map((one) => one.figure),
      since,
      until,
      units,
      split,
      groups.map((one) => one.id),
      groups.map((one) => one.standing),
    ],
  );
}
