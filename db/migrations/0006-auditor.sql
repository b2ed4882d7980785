-- The role of the verifier reads the sealed record of every dossier and nothing else: headers, ciphertext and hashes.
-- It is let through row security by name; no role that bypasses row security exists (decision 0008).
grant usage on schema ledger, access to panah_auditor;
grant select on ledger.entry, ledger.leaf, ledger.leaf_pending, ledger.checkpoint, access.log to panah_auditor;
grant select (dossier, id) on ledger.command to panah_auditor;
create policy auditor_reads on ledger.entry for select to panah_auditor using (true);
create policy auditor_reads on ledger.command for select to panah_auditor using (true);
create policy auditor_reads on access.log for select to panah_auditor using (true);
