import type { Tx } from "../platform/index.ts";
import type { FileCount } from "./file-table.ts";
import type { CountedAnswer } from "./group-splits.ts";
import type { GroupCount } from "./groups.ts";

/** Who is counted: in these units, who came to what a line counts in a span of time. */
export type AskedCounts = {
  readonly units: readonly string[];
  /** A line counts one figure of a source, or several: a procedure, or referrals. */
  readonly lines: readonly { readonly id: string; readonly source: string; readonly figure: string; readonly answer?: CountedAnswer }[];
  /** Something of the person, `source`, `unit`, `month`, or a question that stands beside the count. */
  readonly split: string;
  /** For `group`: which group a case that stands so puts its person in, `procedure/state` and group, the first one found counts. */
  readonly groups: readonly { readonly id: string; readonly standing: string }[];
  readonly since: string;
  readonly until: string;
  /** Months are those of the State's own time. */
  readonly timeZone: string;
};

/** First contacts among what is counted, where procedures have their own name. */
export const arrivalSource = "arrival";

/** First contacts of a span by the State's own day. Never told as they are. */
export async function countDays(tx: Tx, { units, since, until, timeZone }: Omit<AskedCounts, "lines" | "split" | "groups">) {
  return await tx.query<{ readonly day: string; readonly count: number }>(
    `select to_char(arrived_at at time zone $4, 'YYYY-MM-DD') as day, count(*)::int as count from intake.arrival
      where unit = any ($1::text[]) and arrived_at >= $2 and arrived_at < $3 group by 1`,
    [units, since, until, timeZone],
  );
}

/** Sex, age band and origin of a person, beside whatever is counted of them. */
const profileOf = (dossier: string): string =>
  `left join lateral (select sex, age_band, origin from intake.profile where dossier = ${dossier} order by id limit 1) p on true`;
/** The first group that a case puts the person in. @param ids, standings, split places of the parameters */
const groupOf = (dossier: string, [ids, standings, split]: readonly [string, string, string]): string =>
  `left join lateral (
     select n.id from process.case k join unnest(${ids}::text[], ${standings}::text[]) with ordinality as n(id, standing, place) on k.procedure || '/' || k.state = n.standing
      where ${split} = 'group' and k.dossier = ${dossier} order by n.place limit 1) g on true`;

/**
 * Persons by line and by what they are told apart by. Each person once in a line, as they last came there in the span; what is counted
 * apart once in each column, since nothing tells which came last (PR66), and of months in the first, so that they add up to the quarter.
 */
export async function countBy(tx: Tx, { units, lines, split, groups, since, until, timeZone }: AskedCounts): Promise<GroupCount[]> {
  return await tx.query<GroupCount>(
    `with came as (
       select distinct on (line, dossier) *
         from (
           select l.id as line, c.dossier, c.subject, c.source, c.unit, c.at, c.days, c.told
             from unnest($1::text[], $2::text[], $3::text[], $11::text[], $12::text[]) as l(id, source, figure, question, answer)
             join process.counted c on c.source = l.source and c.figure = l.figure and c.at >= $4 and c.at < $5
              and (l.question is null or c.told ->> l.question = l.answer)
            where c.unit = any ($6::text[])
            union all
           select l.id, a.dossier, a.id, l.source, a.unit, a.arrived_at, 0, '{}'
             from unnest($1::text[], $2::text[]) as l(id, source)
             join intake.arrival a on l.source = '${arrivalSource}' and a.arrived_at >= $4 and a.arrived_at < $5
            where a.unit = any ($6::text[])) c
        order by line, dossier, at desc, subject),
     split as (
       select came.line, came.days,
              case $7 when 'sex' then p.sex when 'age' then p.age_band when 'origin' then p.origin
                      when 'group' then g.id when 'month' then to_char(came.at at time zone $10, 'YYYY-MM') when 'source' then came.source when 'unit' then came.unit else came.told ->> $7 end as value
         from came
         ${profileOf("came.dossier")}
         ${groupOf("came.dossier", ["$8", "$9", "$7"])}
        union all
       select line, null, value
         from (select l.id as line, c.person, case $7 when 'month' then to_char(min(c.month), 'YYYY-MM') else c.told ->> $7 end as value
                 from unnest($1::text[], $2::text[], $3::text[], $11::text[], $12::text[]) as l(id, source, figure, question, answer)
                 join process.counted_apart c on c.source = l.source and c.figure = l.figure and (l.question is null or c.told ->> l.question = l.answer)
                where c.unit = any ($6::text[]) and c.quarter >= ($4::timestamptz at time zone $10)::date and c.quarter < ($5::timestamptz at time zone $10)::date
                group by l.id, c.person, case $7 when 'month' then null else c.told ->> $7 end, c.told ->> $7) a)
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
      timeZone,
      lines.map((one) => one.answer?.question ?? null),
      lines.map((one) => one.answer?.is ?? null),
    ],
  );
}

/** Which files are counted: all of the State, or those with which these units have a live relation. */
export type AskedFiles = Pick<AskedCounts, "split" | "groups"> & { readonly units: readonly string[] | undefined; readonly now: string };

/** Files by what they are told apart by, and how many of them lack each item. */
export async function countFiles(tx: Tx, { units, split, groups, now }: AskedFiles): Promise<FileCount[]> {
  return await tx.query<FileCount>(
    `with file as (
       select f.dossier, f.lacking, case $1 when 'sex' then p.sex when 'age' then p.age_band when 'origin' then p.origin else g.id end as value
         from intake.profile f
         ${profileOf("f.dossier")}
         ${groupOf("f.dossier", ["$2", "$3", "$1"])}
        where f.lacking is not null and ($4::text[] is null or exists (
          select from access.relation r where r.dossier = f.dossier and r.unit = any ($4::text[]) and r.since <= $5 and (r.until is null or r.until > $5)))),
          lack as (
       select value, item, count(*)::int as count from file cross join lateral unnest(lacking) as l(item) group by 1, 2)
     select f.value, count(*)::int as files,
            coalesce((select jsonb_object_agg(l.item, l.count) from lack l where l.value is not distinct from f.value), '{}') as lacking
       from file f group by 1`,
    [split, groups.map((one) => one.id), groups.map((one) => one.standing), units ?? null, now],
  );
}

/** How many persons the register has given a reference, and how many files are counted: of all units together. */
export async function countRegister(tx: Tx): Promise<{ readonly register: number; readonly counted: number }> {
  const [found] = await tx.query<{ register: number; counted: number }>(
    `select (select count(distinct dossier)::int from ledger.reference where kind = 'person') as register,
            (select count(distinct dossier)::int from intake.profile where lacking is not null) as counted`,
    [],
  );
  return found ?? { register: 0, counted: 0 };
}
