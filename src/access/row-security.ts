/**
 * The row rule of a table: which tokens of the context must match. `compartment` is of rows that name no dossier. `written-for-dossier` holds nothing of a person
 * and is read freely, since the dossier is opened only afterwards, by its own rule.
 */
export type RowRule =
  | "dossier-or-audit"
  | "dossier-compartment-or-audit"
  | "dossier-compartment"
  | "dossier"
  | "unit-or-dossier"
  | "unit-or-dossier-counted"
  | "compartment"
  | "identity-key"
  | "written-for-dossier";

/**
 * Tables with rows of persons, and the rule each is under. The migration is generated from this list, and the boot
 * check refuses to start when a table with a dossier is not under a policy.
 */
export const rowRules: Readonly<Record<string, RowRule>> = {
  "ledger.command": "dossier",
  "ledger.entry": "dossier-compartment-or-audit",
  "ledger.snapshot": "dossier-compartment",
  "ledger.dossier_key": "dossier-compartment",
  "ledger.reference": "written-for-dossier",
  "access.relation": "unit-or-dossier",
  "access.log": "dossier-or-audit",
  "process.case": "unit-or-dossier-counted",
  "process.obligation": "unit-or-dossier",
  "intake.arrival": "unit-or-dossier",
  "matching.name_key": "identity-key",
  "matching.key_share": "identity-key",
  "document.issued": "dossier",
  "document.photo": "dossier-compartment",
  "disclosure.feared": "dossier",
  "disclosure.outbound": "dossier",
  "sync.inbox": "unit-or-dossier",
  "intake.profile": "identity-key",
  "process.counted": "unit-or-dossier-counted",
  "process.counted_apart": "compartment",
  "process.apart": "compartment",
  "process.shelf": "unit-or-dossier",
  "process.cited": "compartment",
  "process.quota_place": "written-for-dossier",
  "process.register": "written-for-dossier",
  "process.sent": "written-for-dossier",
  "appointment.booking": "unit-or-dossier",
  "appointment.busy": "written-for-dossier",
  "process.sitting": "unit-or-dossier",
  "process.sitting_item": "unit-or-dossier",
  "process.referral": "unit-or-dossier",
  "process.matter": "unit-or-dossier",
  "facility.incident": "unit-or-dossier",
  "facility.visit": "unit-or-dossier",
  "facility.monitoring": "unit-or-dossier",
  "quality.sample": "unit-or-dossier",
  "quality.reading": "unit-or-dossier",
  "quality.action": "unit-or-dossier",
};

/** Read row by row where lists are counted, so it looks for the unit in the text: to read an array anew for each row takes six times as long. A row without a unit is nobody's: between the braces of an empty list it would be found. */
const unitsHeld = "translate(current_setting('panah.units', true), '{}', ',,')";
const unitAmong = (units: string) => `strpos(${units}, ',' || nullif(unit, '') || ',') > 0`;
const unitHolds = unitAmong(unitsHeld);
const token = (name: string, type: string) => `coalesce(nullif(current_setting('panah.${name}', true), ''), '{}')::${type}[]`;
const dossierHolds = `dossier = any (${token("dossiers", "uuid")})`;
const compartmentHolds = (column: string) => `${column} = any (${token("compartments", "text")})`;

const condition: Readonly<Record<RowRule, string>> = {
  "dossier-compartment": `${dossierHolds} and ${compartmentHolds("compartment")}`,
  // An auditor reads who did what and when; the payload stays sealed, since its key is under the strict rule.
  "dossier-compartment-or-audit": `(${dossierHolds} and ${compartmentHolds("compartment")}) or ${compartmentHolds("'audit'")}`,
  "dossier-or-audit": `${dossierHolds} or ${compartmentHolds("'audit'")}`,
  dossier: dossierHolds,
  compartment: compartmentHolds("compartment"),
  // Not an `or`, which the planner would take apart into two index scans joined over the whole table: lists are read in order of
  // their own index, and this is only checked on what they read.
  "unit-or-dossier": `case when ${unitHolds} then true else ${dossierHolds} end`,
  // The same, where years of rows are counted at once: in brackets of its own the server writes out the units once, and not for each row,
  // which took nine tenths of the time.
  "unit-or-dossier-counted": `case when ${unitAmong(`(select ${unitsHeld})`)} then true else ${dossierHolds} end`,
  "written-for-dossier": "true",
  // In brackets of its own the server works it out once, and not for each of the thousands of rows that a search reads.
  "identity-key": `(select strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0)`,
};

/**
 * The same said of a row that is written, by looking for it in the text of the context (decision 0109): an array is what an index is
 * read by, and to read it anew for each row that is written took a tenth of the time of a command. A uuid is never part of another.
 */
const dossierWritten = "strpos(current_setting('panah.dossiers', true), dossier::text) > 0";
const compartmentWritten =
  "strpos(compartment, ',') = 0 and strpos(current_setting('panah.compartments', true), ',' || nullif(compartment, '') || ',') > 0";

/** Stands before and after the compartments of a context, so that each of them stands between commas. The name of none. */
const edge = "-";

/** What a written row must satisfy; of an auditor, who reads headers, nothing is written. */
const writing: Readonly<Record<RowRule, string>> = {
  "dossier-compartment": `${dossierWritten} and ${compartmentWritten}`,
  "dossier-compartment-or-audit": `${dossierWritten} and ${compartmentWritten}`,
  "dossier-or-audit": dossierWritten,
  "written-for-dossier": dossierWritten,
  dossier: dossierWritten,
  compartment: compartmentWritten,
  "unit-or-dossier": `case when ${unitHolds} then true else ${dossierWritten} end`,
  "unit-or-dossier-counted": `case when ${unitHolds} then true else ${dossierWritten} end`,
  "identity-key": condition["identity-key"],
};

/**
 * The row-level security of one table as SQL, for the application role, as a migration writes it. Forced, so that an
 * owner obeys too. Without a context every condition is over an empty set: no row (fails closed).
 * @source decision:0005
 */
export function rowSecuritySql(table: string): string {
  const rule = rowRules[table];
  if (!rule) throw new Error(`fault: no rule for the rows of ${table}`);
  return [
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    `create policy by_context on ${table} using (${condition[rule]}) with check (${writing[rule]});`,
  ].join("\n");
}

/** Who asks: the tokens that row security compares with. */
export type RowContext = {
  readonly account: string;
  readonly units: readonly string[];
  readonly compartments: readonly string[];
  readonly dossiers: readonly string[];
};

/**
 * The one audited function that writes the context of a transaction. Every token is checked against its own alphabet
 * before it is quoted, so nothing from outside can end the literal.
 */
export function contextSql(context: RowContext): string {
  const list = (items: readonly string[], shape: RegExp) => {
    for (const item of items) if (!shape.test(item)) throw new Error("fault: context token has a strange shape");
    return `'{${items.join(",")}}'`;
  };
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const code = /^[A-Za-z0-9-]{1,64}$/;
  return [
    `set local panah.account = ${list([context.account], uuid).replace(/[{}]/g, "")}`,
    `set local panah.units = ${list(context.units, code)}`,
    `set local panah.compartments = ${list([edge, ...context.compartments, edge], code)}`,
    `set local panah.dossiers = ${list(context.dossiers, uuid)}`,
  ].join("; ");
}
