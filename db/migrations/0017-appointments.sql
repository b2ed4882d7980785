-- Appointments, whom they keep busy, the roster, and calendars by secret address (decisions 0049, 0050).
create schema appointment;
comment on schema appointment is 'Meetings with persons, interpreters and counsel, calendars.';

create table appointment.booking (
  dossier uuid not null,
  id uuid not null,
  "case" uuid not null,
  procedure text not null,
  reference text not null,
  kind text not null,
  state text not null,
  unit text not null,
  officer uuid not null,
  interpreter uuid,
  counsel uuid,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  primary key (dossier, id)
);
create index booking_unit on appointment.booking (unit, starts_at);
comment on table appointment.booking is 'AP5: meetings with persons, folded from the ledger; for calendars. Of the person the reference of the case alone.';

create table appointment.busy (
  dossier uuid not null,
  appointment uuid not null,
  who uuid not null,
  slot timestamptz(3) not null,
  constraint appointment_once primary key (who, slot)
);
create index busy_appointment on appointment.busy (appointment);
comment on table appointment.busy is 'AP6: one row a quarter of an hour and participant; nobody is at two places at once.';

create table appointment.helper (
  id uuid primary key,
  record jsonb not null,
  is_retired boolean not null
);
comment on table appointment.helper is 'AP1: interpreters and counsel; folded from the ledger. No person concerned is in it.';

create table appointment.feed (
  id uuid primary key,
  key_hash bytea not null unique,
  account uuid not null references access.account,
  scope text not null,
  language text not null,
  created_at timestamptz(3) not null,
  asked_on date,
  ended_at timestamptz(3)
);
create index feed_account on appointment.feed (account);
comment on table appointment.feed is 'AP8: secret addresses of calendars; of the key only the hash. Taken back, the row stays as ended.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table appointment.booking enable row level security;
alter table appointment.booking force row level security;
create policy by_context on appointment.booking using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table appointment.busy enable row level security;
alter table appointment.busy force row level security;
create policy by_context on appointment.busy using (true) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]));

grant usage on schema appointment to panah_app;
grant select, insert, update on appointment.booking to panah_app;
grant select, insert, delete on appointment.busy to panah_app;
grant select, insert, update on appointment.helper to panah_app;
grant select, insert, update on appointment.feed to panah_app;
