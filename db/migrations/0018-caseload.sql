-- What a supervisor's view counts (decision 0051).
alter table process.case add column track text;
comment on column process.case.track is 'SD8: the track that was chosen, where the procedure has tracks.';
alter table intake.profile add column origin text;
comment on column intake.profile.origin is 'SD8: the one nationality claimed, or that there are several; for counting alone.';
create index case_open on process.case (unit, opened_at) include (procedure, assigned, track) where not is_final;
create index case_opened on process.case (unit, opened_at);
create index case_closed on process.case (unit, closed_at) where closed_at is not null;
