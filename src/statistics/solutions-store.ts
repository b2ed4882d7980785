import type { Tx } from "../platform/index.ts";
import type { Counted } from "./caseload-store.ts";
import { type HeadingCount, noSolution, severalSolutions } from "./solutions.ts";

/** Where solutions are looked for: in these units, among these procedures, of which some are solutions, reached in these states. */
export type Sought = Counted & {
  readonly solutions: readonly string[];
  /** `procedure/state`, as pairs of one word each. */
  readonly reached: readonly string[];
};

/**
 * Where each person heads: an open case of a solution before one that was reached, of these the latest; more than one open is "several".
 * Parameters: units, procedures, solutions, reached. @param among which cases are looked at, of all of them
 */
const headings = (among = "true"): string => `select c.dossier,
      case when count(distinct c.procedure) filter (where not c.is_final and c.procedure = any ($3::text[])) > 1 then '${severalSolutions}'
           else coalesce(
             min(c.procedure) filter (where not c.is_final and c.procedure = any ($3::text[])),
             (array_agg(c.procedure order by c.closed_at desc nulls last) filter (where c.is_final))[1], '${noSolution}') end as heading
      from process.case c
     where c.unit = any ($1::text[]) and c.procedure = any ($2::text[])
       and (not c.is_final or c.procedure || '/' || c.state = any ($4::text[])) and ${among}
     group by c.dossier`;

const soughtBy = ({ units, procedures, solutions, reached }: Sought) => [units, procedures, solutions, reached];

/** Persons by origin and by where they head: who has an open case, or reached a solution. */
export async function countHeadings(tx: Tx, sought: Sought): Promise<HeadingCount[]> {
  return await tx.query<HeadingCount>(
    `select h.heading, p.origin, count(*)::int as count
       from (${headings()}) h
       left join lateral (select origin from intake.profile p where p.dossier = h.dossier order by p.id limit 1) p on true
      group by 1, 2`,
    soughtBy(sought),
  );
}

/** Open cases that were opened before a moment, and how many persons these are of. */
export async function countOpenBefore(
  tx: Tx,
  { units, procedures }: Counted,
  before: string,
): Promise<{ readonly cases: number; readonly persons: number }> {
  const [found] = await tx.query<{ cases: number; persons: number }>(
    `select count(*)::int as cases, count(distinct c.dossier)::int as persons
       from process.case c where c.unit = any ($1::text[]) and c.procedure = any ($2::text[]) and not c.is_final and c.opened_at < $3`,
    [units, procedures, before],
  );
  return found ?? { cases: 0, persons: 0 };
}

/** One case that has been open for long, with what is due in it next. */
export type OldCase = {
  readonly dossier: string;
  readonly id: string;
  readonly procedure: string;
  readonly state: string;
  readonly reference: string;
  readonly openedAt: string;
  readonly step: string | null;
  readonly actsAt: string | null;
  readonly heading: string;
};

/** No more of them are listed in one view; all are counted. @source decision:0051 */
export const oldCasesMost = 100;

/** The oldest of the open cases that were opened before a moment, each with its next step and where its person heads. */
export async function listOpenBefore(tx: Tx, sought: Sought, about: { readonly procedures: readonly string[]; readonly before: string }) {
  return await tx.query<OldCase>(
    `with old as (
       select dossier, id, procedure, state, reference, opened_at from process.case
        where unit = any ($1::text[]) and procedure = any ($5::text[]) and not is_final and opened_at < $6
        order by opened_at, id limit ${oldCasesMost})
     select c.dossier, c.id, c.procedure, c.state, c.reference, c.opened_at as "openedAt", o.step, coalesce(o.due_at, o.remind_at) as "actsAt",
            coalesce(h.heading, '${noSolution}') as heading
       from old c
       left join lateral (
         select step, due_at, remind_at from process.obligation o
          where o.dossier = c.dossier and o.subject = c.id and o.kind = 'clock' order by o.acts_at, o.name limit 1) o on true
       left join (${headings("c.dossier in (select dossier from old)")}) h on h.dossier = c.dossier
      order by c.opened_at, c.id`,
    [...soughtBy(sought), about.procedures, about.before],
  );
}
