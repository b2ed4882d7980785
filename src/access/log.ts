/** What was done beside writing: read, search, sign-in, refusal, print. */
export type AccessAction = "read" | "search" | "list" | "sign-in" | "sign-out" | "command" | "print" | "verify" | "export";

/** One access record: who looked at which fields of whom, why, and with what outcome. No values, ever. */
export type AccessRecord = {
  /** The zero UUID where no person is concerned. */
  readonly dossier: string;
  readonly id: string;
  readonly at: string;
  readonly by: string | undefined;
  readonly role: string;
  readonly unit: string;
  readonly purpose: string;
  readonly action: AccessAction;
  readonly subject: string | undefined;
  readonly fields: readonly string[];
  readonly outcome: "shown" | "done" | "refused" | "conflict";
  readonly code: string | undefined;
};

/** The dossier of access records that concern nobody: sign-ins, lists. */
export const noDossier = "00000000-0000-0000-0000-000000000000";

/** The text that is hashed for sealing; format `panah-access-v1` of docs/guides/audit-format.md. */
export function accessHeader(record: AccessRecord): string {
  return [
    "panah-access-v1",
    record.dossier,
    record.id,
    record.at,
    record.by ?? "",
    record.role,
    record.unit,
    record.purpose,
    record.action,
    record.subject ?? "",
    record.fields.join(","),
    record.outcome,
    record.code ?? "",
    "",
  ].join("\n");
}
