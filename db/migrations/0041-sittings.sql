-- Sittings of bodies that decide, and cases before them (decision 0081). Nothing of a person but the reference of the case.
create table process.sitting (
  dossier uuid not null,
  id uuid not null,
  reference text not null,
  unit text not null,
  standing text not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  place text,
  primary key (dossier, id)
);
create index sitting_unit on process.sitting (unit, starts_at);
comment on table process.sitting is 'SB2: sittings of bodies, folded from the ledger; for lists and calendars.';

create table process.sitting_item (
  dossier uuid not null,
  id uuid not null,
  sitting uuid not null,
  "case" uuid not null,
  procedure text not null,
  unit text not null,
  place integer not null,
  standing text not null,
  primary key (dossier, id)
);
create index sitting_item_sitting on process.sitting_item (unit, sitting);
create index sitting_item_case on process.sitting_item ("case");
comment on table process.sitting_item is 'SB3: cases before sittings, folded from the ledger. What is proposed and voted stands sealed with the case.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table process.sitting enable row level security;
alter table process.sitting force row level security;
create policy by_context on process.sitting using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table process.sitting_item enable row level security;
alter table process.sitting_item force row level security;
create policy by_context on process.sitting_item using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

grant select, insert, update on process.sitting to panah_app;
grant select, insert, update on process.sitting_item to panah_app;
