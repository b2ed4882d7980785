-- What organisations propose of their own services (decision 0068); nothing of a person, read by every session as the directory is.
create table directory.proposal (
  id uuid primary key,
  unit text not null,
  proposal jsonb not null
);
comment on table directory.proposal is 'DI15: a service, or a change of one, that an organisation proposes and no other office has verified yet.';

grant select, insert, update, delete on directory.proposal to panah_app;
