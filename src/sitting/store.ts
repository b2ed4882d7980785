import type { Sender, Tx } from "../platform/index.ts";
import type { SittingStanding } from "./records.ts";
import type { ItemStanding } from "./subject.ts";

/** A sitting as lists know it; nothing of a person. */
export type SittingRow = {
  readonly id: string;
  readonly reference: string;
  readonly unit: string;
  readonly standing: SittingStanding;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
};

/** A case before a sitting as lists know it: of the person the reference alone. */
export type ItemRow = {
  readonly dossier: string;
  readonly id: string;
  readonly sitting: string;
  readonly case: string;
  readonly procedure: string;
  readonly unit: string;
  readonly place: number;
  readonly standing: ItemStanding;
};

/** The sitting as its entries fold to. */
export function upsertSitting(tx: Sender, row: SittingRow): void {
  tx.send(
    `insert into process.sitting (dossier, id, reference, unit, standing, starts_at, ends_at, place) values ($1, $1, $2, $3, $4, $5, $6, $7)
     on conflict (dossier, id) do update set standing = excluded.standing`,
    [row.id, row.reference, row.unit, row.standing, row.startsAt, row.endsAt, row.place],
  );
}

/** The case before a sitting as its entries fold to. */
export function upsertItem(tx: Sender, row: ItemRow): void {
  tx.send(
    `insert into process.sitting_item (dossier, id, sitting, "case", procedure, unit, place, standing) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (dossier, id) do update set standing = excluded.standing`,
    [row.dossier, row.id, row.sitting, row.case, row.procedure, row.unit, row.place, row.standing],
  );
}

/** Sittings of a body: those to come first, every one of them; of the rest the newest, no more than `overMost`. */
export async function listSittings(tx: Tx, unit: string, overMost: number): Promise<{ rows: SittingRow[]; isWhole: boolean }> {
  const rows = await tx.query<SittingRow & { readonly over: boolean }>(
    `select l.id, l.reference, l.unit, l.standing, l.starts_at as "startsAt", l.ends_at as "endsAt", l.place, l.over
       from ((select s.*, false as over from process.sitting s where s.unit = $1 and s.standing <> all ($3::text[]))
             union all
             (select s.*, true from process.sitting s where s.unit = $1 and s.standing = any ($3::text[])
               order by s.starts_at desc, s.id limit $2 + 1)) l
      order by l.over, case when not l.over then l.starts_at end, l.starts_at desc, l.id`,
    [unit, overMost, overStandings],
  );
  const isWhole = rows.filter(({ over }) => over).length <= overMost;
  return {
    rows: (isWhole ? rows : rows.slice(0, -1)).map((row) => {
      const { over: _, ...sitting } = row;
      return sitting;
    }),
    isWhole,
  };
}
const overStandings: readonly SittingRow["standing"][] = ["closed", "notHeld"];

/** Cases before a sitting, in the order of its agenda. */
export async function listItems(tx: Tx, unit: string, sittings: readonly string[]): Promise<ItemRow[]> {
  return await tx.query<ItemRow>(
    `select i.dossier, i.id, i.sitting, i."case", i.procedure, i.unit, i.place, i.standing
       from process.sitting_item i where i.unit = $1 and i.sitting = any ($2::uuid[]) order by i.place, i.id`,
    [unit, sittings],
  );
}

/** A case of which something is due from the body, or which lies with it. */
export type Candidate = {
  readonly dossier: string;
  readonly case: string;
  readonly procedure: string;
  readonly reference: string;
  readonly dueAt: string | null;
};

type Shelf = {
  readonly unit: string;
  readonly procedures: readonly string[];
  /** Where a step of the body is next, as `procedure/state`. */
  readonly states: readonly string[];
  readonly most: number;
};

/**
 * Cases that may wait for a body: those that lie with it, and those of which it owes something. The soonest limit first; what lies
 * before a sitting is left out, and what stands where no step of the body is next. Of a case that lies elsewhere only its own part says
 * where it stands.
 */
export async function listCandidates(
  tx: Tx,
  { unit, procedures, states, most }: Shelf,
): Promise<{ readonly candidates: readonly Candidate[]; readonly isWhole: boolean }> {
  const found = await tx.query<Candidate>(
    `select k.dossier, k."case", k.procedure, k.reference, min(k.due) as "dueAt" from (
        select c.dossier, c.id as "case", c.procedure, c.reference, null::timestamptz(3) as due
          from process.case c where c.unit = $1 and c.procedure = any ($2::text[]) and not c.is_final
        union all
        select o.dossier, o.subject, o.procedure, o.reference, o.due_at
          from process.obligation o where o.unit = $1 and o.kind = 'clock' and o.procedure = any ($2::text[])) k
      left join process.case at on at.dossier = k.dossier and at.id = k."case"
      where not exists (select from process.sitting_item i where i.unit = $1 and i."case" = k."case" and i.standing = 'waiting')
        and (at.id is null or at.procedure || '/' || at.state = any ($3::text[]))
      group by 1, 2, 3, 4 order by min(k.due) nulls last, k.reference limit $4 + 1`,
    [unit, procedures, states, most],
  );
  return { candidates: found.slice(0, most), isWhole: found.length <= most };
}

/** The soonest limit that runs in each of these cases at the body. */
export async function listLimits(tx: Tx, unit: string, cases: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ subject: string; dueAt: string }>(
    `select o.subject, min(o.due_at) as "dueAt" from process.obligation o
      where o.unit = $1 and o.kind = 'clock' and o.due_at is not null and o.subject = any ($2::uuid[]) group by 1`,
    [unit, cases],
  );
  return new Map(rows.map((row) => [row.subject, row.dueAt]));
}

/** Who of a unit has one of these roles and may sign in. */
export async function listMembers(
  tx: Tx,
  unit: string,
  roles: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> {
  return await tx.query(
    "select id, name from access.account where unit = $1 and role = any ($2::text[]) and disabled_at is null order by name, id",
    [unit, roles],
  );
}
