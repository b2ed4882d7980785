-- Answers by which the figures of a procedure may be told apart, each one of a closed list; what was not answered is absent (SD13).
alter table process.case add column told jsonb not null default '{}';
comment on column process.case.told is 'SD13: answers of closed lists by which figures are told apart; nothing in a person''s words.';
