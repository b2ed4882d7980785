-- Between which moments a case was closed and opened again (decision 0074), so that what was open at the end of a past quarter can be counted.
alter table process.case add column gaps timestamp(3) with time zone[];
comment on column process.case.gaps is 'SD19: closed, opened again, closed, opened again, in their order; null where it never was.';
create index case_reopened on process.case (procedure, unit) where gaps is not null;
