-- Mass influx (decision 0019): decisions on groups, activations, places and alarms hold nothing of a person, so they have no dossier.
create table process.group_decision (
  id uuid primary key,
  record jsonb not null
);
comment on table process.group_decision is 'MI6: decisions on described groups, as gates compare a person with them; folded from the ledger.';

create schema influx;
create table influx.activation (
  id uuid primary key,
  record jsonb not null,
  is_active boolean not null
);
create unique index influx_one_active on influx.activation (is_active) where is_active;
comment on table influx.activation is 'MI3: activations of the contingency plan, ended ones too; folded from the ledger.';
create table influx.place (
  id uuid primary key,
  record jsonb not null
);
comment on table influx.place is 'MI8: what was last reported of each reception place; folded from the ledger.';
create table influx.alarm (
  id uuid primary key,
  threshold text not null,
  raised_at timestamptz(3) not null,
  highest integer not null,
  cleared_at timestamptz(3)
);
create unique index alarm_open on influx.alarm (threshold) where cleared_at is null;
comment on table influx.alarm is 'MI2: one row each time a threshold was reached, until it was left again; counts alone.';

create table access.exercise (
  is_exercise boolean primary key
);
create unique index exercise_one on access.exercise ((true));
comment on table access.exercise is 'MI10: one row for ever, whether this database was begun for an exercise; what is played never stands beside what happened.';

-- Decision 0020: what a safe table counts of an arrival beside its post and day.
alter table intake.arrival add column lanes text[] not null default '{}';
comment on column intake.arrival.lanes is 'SD1: lanes that the needs referred to help belong to; none that would tell of violence or trafficking.';
create table intake.profile (
  dossier uuid not null,
  id uuid not null,
  sex text,
  age_band text,
  primary key (dossier, id)
);
comment on table intake.profile is 'SD1: sex and age band of who arrived, for counting alone; identity compartment.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table intake.profile enable row level security;
alter table intake.profile force row level security;
create policy by_context on intake.profile using ('identity' = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) with check ('identity' = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[]));

grant usage on schema influx to panah_app;
grant select, insert, update on process.group_decision to panah_app;
grant select, insert, update on intake.profile to panah_app;
grant select, insert, update on influx.activation to panah_app;
grant select, insert, update on influx.place to panah_app;
grant select, insert, update on influx.alarm to panah_app;
grant select, insert on access.exercise to panah_app;
