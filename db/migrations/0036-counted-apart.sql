-- Decision 0072: of what a health check found only counts leave. A row names neither person nor case nor day: it stands under marks that only
-- the keys folder can make, and under the quarter. A function of the part.
create table process.counted_apart (
  mark uuid not null,
  person uuid not null,
  compartment text not null,
  source text not null,
  figure text not null,
  quarter date not null,
  unit text not null,
  told jsonb not null,
  primary key (mark, figure, quarter, told)
);
create index counted_apart_quarter on process.counted_apart (source, figure, quarter);
create index counted_apart_person on process.counted_apart (person);
comment on table process.counted_apart is 'PR66: what leaves of cases that are counted apart, by quarter and unit, with answers of closed lists; the marks are keyed hashes of the case and of its person.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table process.counted_apart enable row level security;
alter table process.counted_apart force row level security;
create policy by_context on process.counted_apart using (compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) with check (compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[]));

grant select, insert, delete on process.counted_apart to panah_app;
