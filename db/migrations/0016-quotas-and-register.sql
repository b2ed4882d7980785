-- Places of quotas and public registers (decisions 0056, 0057): both hold nothing of a person and are read by everybody; written with the case.
create table process.quota_place (
  dossier uuid not null,
  id uuid not null,
  quota text not null,
  round text not null,
  primary key (dossier, id, quota)
);
create index quota_place_by_round on process.quota_place (quota, round);
comment on table process.quota_place is 'PR33: places of a quota that open cases have; counted, never listed.';

create table process.register (
  dossier uuid not null,
  id uuid not null,
  procedure text not null,
  entry jsonb not null,
  primary key (dossier, id)
);
create index register_by_procedure on process.register (procedure);
comment on table process.register is 'PR34: what a public register says of an organisation that was licensed; nothing of a person.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table process.quota_place enable row level security;
alter table process.quota_place force row level security;
create policy by_context on process.quota_place using (true) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]));

alter table process.register enable row level security;
alter table process.register force row level security;
create policy by_context on process.register using (true) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]));

grant select, insert, delete on process.quota_place to panah_app;
grant select, insert, update, delete on process.register to panah_app;
