import type { Sender, Tx } from "../platform/index.ts";
import { Helper } from "./helper.ts";
import type { Known } from "./conflicts.ts";
import type { AppointmentKind, AppointmentState } from "./subject.ts";

/** An appointment as lists know it: whose unit, who takes part, when; nothing of the person but the reference of the case. */
export type AppointmentRow = {
  readonly dossier: string;
  readonly id: string;
  readonly case: string;
  readonly procedure: string;
  readonly reference: string;
  readonly kind: AppointmentKind;
  readonly state: AppointmentState;
  readonly unit: string;
  readonly officer: string;
  readonly interpreter: string | null;
  readonly counsel: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
};

/** The appointment as its entries fold to, and the quarters of an hour that it takes of everybody; the constraint refuses a second claim (AP6). */
export function replaceAppointment(tx: Sender, row: AppointmentRow, slots: readonly string[]): void {
  tx.send(
    `insert into appointment.booking (dossier, id, "case", procedure, reference, kind, state, unit, officer, interpreter, counsel, starts_at, ends_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (dossier, id) do update set state = excluded.state, officer = excluded.officer, interpreter = excluded.interpreter,
       counsel = excluded.counsel, starts_at = excluded.starts_at, ends_at = excluded.ends_at`,
    [
      row.dossier,
      row.id,
      row.case,
      row.procedure,
      row.reference,
      row.kind,
      row.state,
      row.unit,
      row.officer,
      row.interpreter,
      row.counsel,
      row.startsAt,
      row.endsAt,
    ],
  );
  const who = [row.dossier, row.officer, row.interpreter, row.counsel].flatMap((one) => one ?? []);
  tx.send("delete from appointment.busy where dossier = $1 and appointment = $2", [row.dossier, row.id]);
  tx.send(
    `insert into appointment.busy (dossier, appointment, who, slot)
     select $1, $2, w.who, s.slot from unnest($3::uuid[]) as w(who) cross join unnest($4::timestamptz[]) as s(slot)`,
    [row.dossier, row.id, [...new Set(who)], slots],
  );
}

const columns = `b.dossier, b.id, b."case", b.procedure, b.reference, b.kind, b.state, b.unit, b.officer, b.interpreter, b.counsel,
            b.starts_at as "startsAt", b.ends_at as "endsAt"`;

/** Appointments of these units in a stretch of time, in their order; of one officer where asked. */
export async function listAppointments(
  tx: Tx,
  units: readonly string[],
  asked: { readonly from: string; readonly to: string; readonly officer: string | undefined; readonly most: number },
): Promise<(AppointmentRow & { readonly officerName: string | null })[]> {
  return await tx.query(
    `select ${columns}, a.name as "officerName"
       from unnest($1::text[]) as u(unit)
      cross join lateral (
        select * from appointment.booking b
         where b.unit = u.unit and b.starts_at >= $2 and b.starts_at < $3 and ($4::uuid is null or b.officer = $4)
         order by b.starts_at limit $5) b
       left join access.account a on a.id = b.officer
      order by b.starts_at, b.id limit $5`,
    [units, asked.from, asked.to, asked.officer ?? null, asked.most],
  );
}

/** Who of these has another appointment in that stretch of time. */
export async function listBusy(
  tx: Tx,
  who: readonly string[],
  time: { readonly slots: readonly string[]; readonly but: string | undefined },
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ who: string }>(
    "select distinct who from appointment.busy where who = any ($1::uuid[]) and slot = any ($2::timestamptz[]) and appointment is distinct from $3::uuid",
    [who, time.slots, time.but ?? null],
  );
  return new Set(rows.map((row) => row.who));
}

/** Helpers of the roster, by name; those who were taken off it are left out. */
export async function listHelpers(tx: Tx, ids?: readonly string[]): Promise<(Known & { readonly version: number })[]> {
  const rows = await tx.query<{ id: string; version: number; record: unknown }>(
    "select id, version, record from appointment.helper where not is_retired and ($1::uuid[] is null or id = any ($1)) order by record->>'name', id",
    [ids ?? null],
  );
  return rows.map(({ id, version, record }) => ({ id, version, ...Helper.parse(record) }));
}

/** The helper as its part folds to. */
export function upsertHelper(
  tx: Sender,
  row: { readonly id: string; readonly version: number; readonly entry: Helper; readonly isRetired: boolean },
): void {
  tx.send(
    `insert into appointment.helper (id, version, record, is_retired) values ($1, $2, $3::jsonb, $4)
     on conflict (id) do update set version = excluded.version, record = excluded.record, is_retired = excluded.is_retired`,
    [row.id, row.version, JSON.stringify(row.entry), row.isRetired],
  );
}
