-- Matters that one unit hands on to another and that are no case of a person (decision 0077): a row for each of the two.
create table process.matter (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  record jsonb not null,
  primary key (dossier, id, unit)
);
create index matter_by_unit on process.matter (unit, id);
comment on table process.matter is 'RE25: matters handed on, once for each unit that it is between; folded from the ledger.';

alter table process.matter enable row level security;
alter table process.matter force row level security;
create policy by_context on process.matter using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

grant select, insert, update, delete on process.matter to panah_app;
