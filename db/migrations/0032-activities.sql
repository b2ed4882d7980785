-- Decision 0067: what a community group did and earned stands beside its entry; nobody is named in it.
alter table directory.service add column activities jsonb not null default '[]';
