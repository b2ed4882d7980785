import type { Part } from "../ledger/index.ts";
import { toBytes } from "../sync/index.ts";
import { addOfficers, type OfficerRow, upsertDevice } from "../sync/server.ts";
import type { Projection } from "./node.ts";

/** A device and who captures on it, for the inbox, which knows no session. */
export const deviceRow: Projection = {
  kind: "device",
  compartment: "admin",
  tables: ["sync.device", "sync.officer"],
  write(tx, { subject, part }) {
    const value = (field: string) => part.fields[field]?.value as string | null | undefined;
    upsertDevice(tx, {
      id: subject,
      name: value("deviceName") ?? "",
      unit: value("deviceUnit") ?? "",
      key: toBytes(value("deviceKey") ?? "") ?? new Uint8Array(),
      enrolledAt: value("deviceEnrolledAt") ?? "",
      lockedAt: value("deviceLockedAt") ?? null,
      revokedAt: value("deviceRevokedAt") ?? null,
      version: part.version,
    });
    addOfficers(tx, subject, officersOf(part));
  },
};

function officersOf(part: Part): Omit<OfficerRow, "disabledAt">[] {
  return Object.entries(part.fields)
    .filter(([field]) => field.startsWith("captures/"))
    .flatMap(([field, slot]) =>
      (slot.value as readonly Omit<OfficerRow, "disabledAt" | "account">[]).map((span) => ({
        account: field.slice("captures/".length),
        ...span,
      })),
    );
}
