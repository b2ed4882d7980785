create table sync.contact (
  device uuid primary key,
  at timestamptz(3) not null
);
comment on table sync.contact is 'SY14: when a device was last heard, whether or not it had anything to send or was let in; by its signature, to half a minute.';
grant select, insert, update on sync.contact to panah_app;
