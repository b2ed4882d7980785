-- Decision 0087: an incident of violence lies in a dossier of its own. Who has the person's file finds it by a mark that only the keys folder
-- can make, and only in a compartment that their role holds; from a row alone nobody comes to a person. A function of the part.
create table process.apart (
  dossier uuid not null,
  id uuid not null,
  compartment text not null,
  mark uuid not null,
  primary key (dossier, id)
);
create index apart_mark on process.apart (mark);
comment on table process.apart is 'PR73: cases that lie apart from their person''s file, by a keyed hash of it.';

-- Decision 0087: of what is counted apart some figures are told by month too. Null where they are not, and in rows of an earlier program.
alter table process.counted_apart add column month date;
comment on column process.counted_apart.month is 'SD24: first day of the month in which it first came there in the quarter; null where it is not told by month.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table process.apart enable row level security;
alter table process.apart force row level security;
create policy by_context on process.apart using (compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) with check (compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[]));

grant select, insert, delete on process.apart to panah_app;
