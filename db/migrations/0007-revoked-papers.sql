-- The public list of revocations reads the few papers that were revoked, whatever the number issued (DO3).
create index status_revoked on document.status (status_index) where revoked_at is not null;
