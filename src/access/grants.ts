/** What the application role may do with each table, beside reading it. Nothing may be deleted from the record. */
const tableGrants: Readonly<Record<string, string>> = {
  "ledger.command": "insert",
  "ledger.entry": "insert",
  "ledger.snapshot": "insert, update",
  "ledger.dossier_key": "insert",
  "ledger.reference": "insert",
  "ledger.reference_block": "insert",
  "ledger.leaf_pending": "insert, delete",
  "ledger.leaf": "insert",
  "ledger.checkpoint": "insert",
  "access.account": "insert, update",
  "access.credential": "insert, update",
  "access.invitation": "insert, update",
  "access.challenge": "insert, delete",
  "access.session": "insert, update",
  "access.relation": "insert, update, delete",
  "access.log": "insert",
  "process.case": "insert, update",
  "process.obligation": "insert, update, delete",
  "process.notice": "insert, update",
  "intake.arrival": "insert, update",
  "matching.name_key": "insert, delete",
  "matching.key_share": "insert, delete",
  "document.issued": "insert, update",
  "document.status": "insert, update",
  "document.photo": "insert, delete",
  "directory.service": "insert, update",
  "directory.proposal": "insert, update, delete",
  "disclosure.feared": "insert, update",
  "sync.device": "insert, update",
  "sync.officer": "insert",
  "sync.inbox": "insert",
  "sync.contact": "insert, update",
  "process.group_decision": "insert, update",
  "process.scheme": "insert, update",
  "intake.profile": "insert, update",
  "process.counted": "insert, delete",
  "process.counted_apart": "insert, delete",
  "process.apart": "insert, delete",
  "process.shelf": "insert, delete",
  "process.cited": "insert",
  "process.quota_place": "insert, delete",
  "process.matter": "insert, update, delete",
  "process.register": "insert, update, delete",
  "process.sent": "insert, update",
  "influx.activation": "insert, update",
  "influx.place": "insert, update",
  "influx.alarm": "insert, update",
  "directory.memorandum": "insert, update",
  "influx.plan_part": "insert, update",
  "influx.readiness": "insert, update",
  "access.exercise": "insert",
  "appointment.booking": "insert, update",
  "appointment.busy": "insert, delete",
  "appointment.helper": "insert, update",
  "appointment.feed": "insert, update",
  "facility.facility": "insert, update",
  "facility.incident": "insert, update",
  "facility.visit": "insert, update",
  "facility.monitoring": "insert, update",
  "process.sitting": "insert, update",
  "process.sitting_item": "insert, update",
  "process.referral": "insert, update",
  "quality.sample": "insert, update",
  "quality.reading": "insert, update",
  "quality.action": "insert, update",
  "quality.answer": "insert",
};

/** An item and its receipt stay as they were signed; only that a person dealt with it is noted later (SY5). */
const inboxGrants = ["grant update (settled_at, settled_by) on sync.inbox to ROLE;"];

/** R1: a row comes in unsent, and only its sending or withdrawal may be noted later. */
const outboundGrants = [
  "grant select on disclosure.outbound to ROLE;",
  "grant insert (dossier, id, destination, channel, recipient, fields, ground, prepared_at, feared_version, feared_asked, feared_states) on disclosure.outbound to ROLE;",
  "grant update (sent_at, withdrawn_at, feared_version) on disclosure.outbound to ROLE;",
];

/**
 * The rights of the application role as SQL: it owns nothing, deletes nothing of the record, and cannot bypass row security.
 * @param role name of the application role, checked against the alphabet of names
 * @source decision:0005
 */
export function grantsSql(role: string): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(role)) throw new Error("fault: strange name of a role");
  const schemas = [...new Set(Object.keys(tableGrants).map((table) => table.split(".")[0])), "disclosure"];
  return [
    ...schemas.map((schema) => `grant usage on schema ${schema} to ${role};`),
    ...Object.entries(tableGrants).map(([table, rights]) => `grant select, ${rights} on ${table} to ${role};`),
    ...[...outboundGrants, ...inboxGrants].map((line) => line.replace("ROLE", role)),
  ].join("\n");
}
