-- Audits of quality (decision 0069): samples of closed cases, what two auditors found in each file, and what is done about it.
create schema quality;
comment on schema quality is 'How work was done, read by two; no names.';

create table quality.sample (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  record jsonb not null,
  primary key (dossier, id)
);
comment on table quality.sample is 'QA1: a sample with its seed, its counts and the files drawn; folded from the ledger.';
create table quality.reading (
  dossier uuid not null,
  id uuid not null,
  sample uuid not null,
  "case" uuid not null,
  by uuid not null,
  unit text not null,
  handed_in_at timestamptz(3),
  marks jsonb,
  primary key (dossier, id)
);
create index reading_by_sample on quality.reading (sample);
comment on table quality.reading is 'QA3, QA4: what one auditor found in one file, once it was handed in.';
create table quality.action (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  record jsonb not null,
  primary key (dossier, id)
);
comment on table quality.action is 'QA7: what is done about a gap, by which unit and by when.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table quality.sample enable row level security;
alter table quality.sample force row level security;
create policy by_context on quality.sample using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table quality.reading enable row level security;
alter table quality.reading force row level security;
create policy by_context on quality.reading using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table quality.action enable row level security;
alter table quality.action force row level security;
create policy by_context on quality.action using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

grant usage on schema quality to panah_app;
grant select, insert, update on quality.sample to panah_app;
grant select, insert, update on quality.reading to panah_app;
grant select, insert, update on quality.action to panah_app;
