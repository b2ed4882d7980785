import type { Sender, Tx } from "../platform/index.ts";
import type { ApartRow } from "./apart.ts";
import type { Indicator } from "./indicator.ts";
import type { FigureCount } from "./figures.ts";
import type { CountedRow } from "./rows.ts";

type Asked = {
  readonly procedure: string;
  readonly units: readonly string[];
  readonly indicators: readonly Pick<Indicator, "id" | "from" | "to">[];
  /** Cases that came to the first point from this moment on are counted. */
  readonly since: string;
};

/** What a procedure says is measured, over the cases of these units. Moments are texts of one form, so that they compare as they read. */
export async function countFigures(tx: Tx, { procedure, units, indicators, since }: Asked): Promise<FigureCount[]> {
  return await tx.query<FigureCount>(
    `select i.id, count(f.begun)::int as began, count(f.come)::int as arrived,
            round((percentile_cont(0.5) within group (order by extract(epoch from (f.come::timestamptz - f.begun::timestamptz)) / 86400) filter (where f.come is not null))::numeric, 1)::float8 as "halfDays"
       from unnest($1::text[], $2::text[], $3::text[]) with ordinality as i(id, starts, ends, place)
       left join lateral (
         select c.reached ->> i.starts as begun, case when c.reached ->> i.ends >= c.reached ->> i.starts then c.reached ->> i.ends end as come
           from process.case c where c.unit = any ($4::text[]) and c.procedure = $5 and c.reached ->> i.starts >= $6) f on true
      group by i.id, i.place order by i.place`,
    [indicators.map((one) => one.id), indicators.map((one) => one.from), indicators.map((one) => one.to), units, procedure, since],
  );
}

/** What leaves of one case that is counted apart, in place of what left before: under marks that only the keys folder can make (PR66). */
export function replaceApart(
  tx: Sender,
  of: { readonly mark: string; readonly person: string; readonly compartment: string; readonly source: string; readonly unit: string },
  rows: readonly ApartRow[],
): void {
  tx.send("delete from process.counted_apart where mark = $1", [of.mark]);
  if (rows.length === 0) return;
  tx.send(
    `insert into process.counted_apart (mark, person, compartment, source, unit, figure, quarter, told, month)
     select $1, $2, $3, $4, $5, n.figure, n.quarter, n.told, n.month
       from unnest($6::text[], $7::date[], $8::jsonb[], $9::date[]) as n(figure, quarter, told, month)`,
    [
      of.mark,
      of.person,
      of.compartment,
      of.source,
      of.unit,
      rows.map((one) => one.figure),
      rows.map((one) => one.quarter),
      rows.map((one) => JSON.stringify(one.told)),
      rows.map((one) => one.month),
    ],
  );
}

/** What figures by group count of one case or referral, in place of what was counted of it. */
export function replaceCounted(
  tx: Sender,
  of: { readonly dossier: string; readonly subject: string; readonly source: string; readonly unit: string },
  rows: readonly CountedRow[],
): void {
  tx.send("delete from process.counted where dossier = $1 and subject = $2", [of.dossier, of.subject]);
  if (rows.length === 0) return;
  tx.send(
    `insert into process.counted (dossier, subject, source, unit, figure, at, days, told)
     select $1, $2, $3, $4, n.figure, n.at, n.days, n.told from unnest($5::text[], $6::timestamptz[], $7::float8[], $8::jsonb[]) as n(figure, at, days, told)`,
    [
      of.dossier,
      of.subject,
      of.source,
      of.unit,
      rows.map((one) => one.figure),
      rows.map((one) => one.at),
      rows.map((one) => one.days),
      rows.map((one) => JSON.stringify(one.told)),
    ],
  );
}
