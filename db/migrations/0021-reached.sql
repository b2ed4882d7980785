-- When each case first came to each stage and step: what procedures say is measured is counted from it (CS11). Nothing of a person is in it.
alter table process.case add column reached jsonb not null default '{}';
