-- Posts and centres (decision 0063): what they have, need and were given holds nothing of a person, so it has no dossier.
create schema facility;
comment on schema facility is 'Posts, centres and shelters as places.';

create table facility.facility (
  id uuid primary key,
  unit text not null unique,
  record jsonb not null
);
comment on table facility.facility is 'FC1: rooms, things, gifts and profile of a place; folded from the ledger. Nothing of a person is in it.';

grant usage on schema facility to panah_app;
grant select, insert, update on facility.facility to panah_app;
