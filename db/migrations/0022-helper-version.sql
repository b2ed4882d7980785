-- Which version of a helper's entry is read, so that a change says what it was made upon (AP1). No entry was changed before: all stand at their first.
alter table appointment.helper add column version integer not null default 1;
