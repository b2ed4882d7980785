-- Decision 0047: pictures lie beside the record, sealed under a key of their own, so that one can be erased for good.
create table document.photo (
  dossier uuid not null,
  id uuid not null,
  compartment text not null check (compartment = 'photo'),
  sealed bytea not null,
  wrapped bytea not null,
  primary key (dossier, id)
);
comment on table document.photo is 'PE26: pictures of persons, sealed; erased with the consent, row and key together.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table document.photo enable row level security;
alter table document.photo force row level security;
create policy by_context on document.photo using (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) and compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) and compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[]));

grant select, insert, delete on document.photo to panah_app;
