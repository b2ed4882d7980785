-- What figures by group count (decision 0066): one row each time that somebody came to what a figure measures. Found by the span of time, so
-- that a quarter is counted without reading the years beside it. A function of the part; nothing in anybody's words is in it.
create table process.counted (
  dossier uuid not null,
  subject uuid not null,
  source text not null,
  figure text not null,
  at timestamp(3) with time zone not null,
  unit text not null,
  days double precision not null,
  told jsonb not null,
  primary key (dossier, subject, figure, at)
);
create index counted_at on process.counted (source, figure, at);
comment on table process.counted is 'SD13: when persons came to what figures by group count, in which unit, after how many days, and answers of closed lists as they were then.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table process.counted enable row level security;
alter table process.counted force row level security;
create policy by_context on process.counted using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

grant select, insert, delete on process.counted to panah_app;
