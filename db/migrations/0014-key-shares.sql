-- Decision 0044: how many persons have a key that many have, counted by the node now and then, so that a search need not count it.
create table matching.key_share (
  key bigint primary key,
  persons integer not null check (persons > 0),
  counted_at timestamptz(3) not null
);
comment on table matching.key_share is 'MA15: how many persons have a search key that many have; counts alone, written anew by the node.';

-- A search goes by key, a correction by dossier: the one index holds both, the other says where the rows of a dossier are.
alter table matching.name_key drop constraint name_key_pkey;
drop index matching.name_key_key;
alter table matching.name_key add primary key (key, dossier);
create index name_key_dossier on matching.name_key (dossier);

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares. The text of the context is looked through, since
-- to make an array of it takes as long as finding the row, and a search asks for thousands of rows one by one.
drop policy by_context on matching.name_key;
alter table matching.name_key enable row level security;
alter table matching.name_key force row level security;
create policy by_context on matching.name_key using (strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0) with check (strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0);

alter table matching.key_share enable row level security;
alter table matching.key_share force row level security;
create policy by_context on matching.key_share using (strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0) with check (strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0);
grant select, insert, delete on matching.key_share to panah_app;

drop policy by_context on intake.profile;
alter table intake.profile enable row level security;
alter table intake.profile force row level security;
create policy by_context on intake.profile using (strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0) with check (strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0);
