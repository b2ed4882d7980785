import type { Tx } from "../platform/index.ts";

/** One unit of a reader, and until when its duties are theirs to see: a supervisor sees of the units below what is overdue. */
export type Reach = { readonly unit: string; readonly until: string };

/** What a list of due things is narrowed to; undefined is not narrowed. */
export type DueFilter = {
  readonly kind: string | undefined;
  readonly procedure: string | undefined;
  readonly owner: string | undefined;
  /** Procedures whose time limits are not told to the reader (CS21); none where it is undefined. */
  readonly shut?: readonly string[] | undefined;
};
/** Where the page before ended: the last row's place in the order. */
export type DueCursor = { readonly acts: string; readonly dossier: string; readonly subject: string; readonly name: string };

export type DueRow = {
  readonly dossier: string;
  readonly subject: string;
  readonly name: string;
  readonly kind: "clock" | "referral" | "conflict" | "task";
  readonly unit: string;
  readonly owner: string | null;
  readonly ownerName: string | null;
  readonly procedure: string | null;
  readonly step: string;
  readonly reference: string;
  readonly startedAt: string;
  readonly dueAt: string | null;
  readonly remindAt: string | null;
  readonly source: string;
  readonly evidence: string;
  readonly escalated: number;
  readonly acts: string;
};

/** The place after everything that is due at a moment; what comes later follows it. */
const lastUuid = "ffffffff-ffff-ffff-ffff-ffffffffffff";
const after = (moment: string): DueCursor => ({ acts: moment, dossier: lastUuid, subject: lastUuid, name: "~" });
const filters = (kind: string, procedure: string, owner: string, shut: string) =>
  `and (${kind}::text is null or o.kind = ${kind}) and (${procedure}::text is null or o.procedure = ${procedure}) and (${owner}::uuid is null or o.owner = ${owner})
   and (${shut}::text[] is null or o.kind = 'referral' or o.procedure is null or o.procedure <> all (${shut}))`;

/**
 * What is due in these units between two moments, soonest first. Each unit's share is read from the index in order, so that
 * the time does not grow with what is not shown.
 * @param asked.most rows at most
 */
export async function listDue(
  tx: Tx,
  reach: readonly Reach[],
  filter: DueFilter,
  asked: { readonly from: string; readonly to: string; readonly after: DueCursor | undefined; readonly most: number },
): Promise<DueRow[]> {
  // One bound below and one above: the planner then sees that reading the index in order is cheapest.
  const from = asked.after ?? after(asked.from);
  const until = reach.map((one) => (one.until < asked.to ? one.until : asked.to));
  return await tx.query<DueRow>(
    `select o.dossier, o.subject, o.name, o.kind, o.unit, o.owner, a.name as "ownerName", o.procedure, o.step, o.reference, o.started_at as "startedAt", o.due_at as "dueAt",
            o.remind_at as "remindAt", o.source, o.evidence, o.escalated, o.acts_at::text as acts
       from unnest($1::text[], $2::timestamptz[]) as u(unit, until)
      cross join lateral (
        select * from process.obligation o
         where o.unit = u.unit and o.acts_at <= u.until and (o.acts_at, o.dossier, o.subject, o.name) > ($3, $4, $5, $6)
           ${filters("$7", "$8", "$9", "$11")}
         order by o.acts_at, o.dossier, o.subject, o.name limit $10) o
       left join access.account a on a.id = o.owner
      order by o.acts_at, o.dossier, o.subject, o.name limit $10`,
    [
      reach.map((one) => one.unit),
      until,
      from.acts,
      from.dossier,
      from.subject,
      from.name,
      filter.kind ?? null,
      filter.procedure ?? null,
      filter.owner ?? null,
      asked.most,
      shutOf(filter),
    ],
  );
}

const shutOf = ({ shut = [] }: DueFilter) => (shut.length === 0 ? null : shut);

export type DueBounds = { readonly now: string; readonly today: string; readonly week: string };
export type UnitCounts = {
  readonly unit: string;
  readonly overdue: number;
  readonly today: number;
  readonly week: number;
  readonly later: number;
};

/** How many are due in one stretch of the index, and at most so many: what lies beyond is not read. */
const stretch = (from: string, to: string) =>
  `(select count(*)::int from (select from process.obligation o
     where o.unit = u.unit and o.acts_at > ${from} and o.acts_at <= least(u.until, ${to}) ${filters("$6", "$7", "$8", "$10")} limit $9) counted)`;

/**
 * Counts of what is due, by unit, in the four groups of the inbox: exact, or exact up to `most` in each group of a unit, so that
 * an inbox opens as fast where a hundred thousand things are due.
 */
export async function countDue(
  tx: Tx,
  reach: readonly Reach[],
  filter: DueFilter,
  { bounds, most }: { readonly bounds: DueBounds; readonly most?: number },
): Promise<UnitCounts[]> {
  return await tx.query<UnitCounts>(
    `select u.unit, ${stretch("'-infinity'", "$3")} as overdue, ${stretch("$3", "$4")} as today, ${stretch("$4", "$5")} as week,
            ${stretch("$5", "'infinity'")} as later
       from unnest($1::text[], $2::timestamptz[]) as u(unit, until)
      order by u.unit`,
    [
      reach.map((one) => one.unit),
      reach.map((one) => one.until),
      bounds.now,
      bounds.today,
      bounds.week,
      filter.kind ?? null,
      filter.procedure ?? null,
      filter.owner ?? null,
      most ?? null,
      shutOf(filter),
    ],
  );
}

/** No calendar is read day by day beyond so many of one unit: practice of ours. @source decision:0004 */
const countedDaysMost = 20_000;

/** How much is due on each day of a stretch, by the State's own time, but for duties of one name; read from the index alone. */
export async function countDueByDay(
  tx: Tx,
  reach: readonly Reach[],
  filter: DueFilter,
  asked: { readonly from: string; readonly to: string; readonly timeZone: string; readonly but: string },
): Promise<{ readonly day: string; readonly count: number }[]> {
  return await tx.query<{ day: string; count: number }>(
    `select to_char(d.acts_at at time zone $8, 'YYYY-MM-DD') as day, count(*)::int as count
       from unnest($1::text[], $2::timestamptz[]) as u(unit, until)
      cross join lateral (
        select o.acts_at from process.obligation o
         where o.unit = u.unit and o.acts_at > $3 and o.acts_at <= least(u.until, $4) and o.name <> $9 ${filters("$5", "$6", "$7", "$10")}
         order by o.acts_at limit ${countedDaysMost}) d
      group by 1 order by 1`,
    [
      reach.map((one) => one.unit),
      reach.map((one) => one.until),
      asked.from,
      asked.to,
      filter.kind ?? null,
      filter.procedure ?? null,
      filter.owner ?? null,
      asked.timeZone,
      asked.but,
      shutOf(filter),
    ],
  );
}
