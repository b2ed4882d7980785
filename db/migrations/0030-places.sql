-- A referral in a table of its own, so that what a post sends and what became of it is counted (decision 0064). Referrals recorded before
-- this version are in it once they move on, or after panah rebuild --search.
create table process.referral (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  to_unit text not null,
  state text not null,
  first_contact_at timestamptz(3) not null,
  sent_at timestamptz(3) not null,
  acknowledged_at timestamptz(3),
  primary key (dossier, id)
);
create index referral_unit on process.referral (unit, sent_at);
comment on table process.referral is 'RE14: referrals by who sent them, folded from the ledger; for counting. Nothing of what was found in a person.';

create table facility.incident (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  at timestamptz(3) not null,
  kind text not null,
  record jsonb not null,
  primary key (dossier, id)
);
create index incident_unit on facility.incident (unit, at);
comment on table facility.incident is 'FC5: what happened at a place, without names; folded from the ledger.';

create table facility.monitoring (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  visited_on date not null,
  serious integer not null,
  open integer not null,
  record jsonb not null,
  primary key (dossier, id)
);
create index monitoring_unit on facility.monitoring (unit, visited_on);
comment on table facility.monitoring is 'FC10: visits of monitors to places with what they found, the answers and what is still owed; folded from the ledger. Names nobody.';

create table facility.visit (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  visited_on date not null,
  topics text[] not null,
  coming text,
  sex text,
  age text,
  primary key (dossier, id)
);
create index visit_unit on facility.visit (unit, visited_on);
comment on table facility.visit is 'FC11: visits of people to a centre by topic; no name, no reference of a person.';

-- Who stays where, so that a centre counts its rooms. Null until the case moves.
alter table process.case add column room text;
comment on column process.case.room is 'FC9: the room in which somebody has a place, while the case stands where it takes one; for counting alone.';
create index case_room on process.case (unit, room) where room is not null;

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table process.referral enable row level security;
alter table process.referral force row level security;
create policy by_context on process.referral using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table facility.incident enable row level security;
alter table facility.incident force row level security;
create policy by_context on facility.incident using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table facility.monitoring enable row level security;
alter table facility.monitoring force row level security;
create policy by_context on facility.monitoring using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table facility.visit enable row level security;
alter table facility.visit force row level security;
create policy by_context on facility.visit using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

grant select, insert, update on facility.incident to panah_app;
grant select, insert, update on facility.monitoring to panah_app;
grant select, insert, update on facility.visit to panah_app;
grant select, insert, update on process.referral to panah_app;
