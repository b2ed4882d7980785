-- R1: the comparison of a destination with the States feared is exact, so both are written one way: two capital letters.
-- A destination in another spelling ("af", "AFG") would pass it unseen, and a State feared in another would stop nothing.
alter table disclosure.outbound add constraint r1_destination_is_state check (destination is null or destination ~ '^[A-Z]{2}$');
alter table disclosure.feared add constraint r1_feared_are_states check (array_to_string(states, ',', '?') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$');
-- R3: a release names its ground and what it says; an empty name is none.
alter table disclosure.outbound add constraint r3_ground_and_fields check (
  ground ~ '^[a-z0-9-]+:[^[:space:]]+$' and cardinality(fields) > 0 and array_position(fields, null) is null and '' <> all (fields));

-- PR6: at start a node asks which versions of procedures its cases need; this finds them without reading every case.
create index case_version on process.case (procedure, version);
