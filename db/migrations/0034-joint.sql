-- In which group a case is examined together with others (decision 0066): a sign that an officer gave it, of a place and date and of no person.
alter table process.case add column joint text;
create index case_joint on process.case (unit, procedure, joint) where joint is not null;
comment on column process.case.joint is 'PR64: sign of the group in which the case is examined together with others; nothing of a person.';
