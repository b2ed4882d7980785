-- Cases of no person (decision 0106): a row for each unit that may read one, by what it is found by; and how often files cite one, in rows
-- that name neither person nor case nor day.
create table process.shelf (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  procedure text not null,
  reference text not null,
  state text not null,
  found jsonb not null,
  primary key (dossier, id, unit)
);
create index shelf_by_unit on process.shelf (unit, procedure, id);
create index shelf_by_reference on process.shelf (reference);
comment on table process.shelf is 'PR83: cases of no person, once for each unit that may read one; closed answers alone.';

create table process.cited (
  mark uuid not null,
  compartment text not null,
  reference text not null,
  primary key (mark, reference)
);
create index cited_by_reference on process.cited (reference);
comment on table process.cited is 'PR84: which cases of no person a file cites, by a keyed hash of the file; counted, never listed.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table process.shelf enable row level security;
alter table process.shelf force row level security;
create policy by_context on process.shelf using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table process.cited enable row level security;
alter table process.cited force row level security;
create policy by_context on process.cited using (compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) with check (compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[]));

grant select, insert, delete on process.shelf to panah_app;
grant select, insert on process.cited to panah_app;
