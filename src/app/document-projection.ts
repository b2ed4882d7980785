import { upsertIssued } from "../document/server.ts";
import type { Projection } from "./node.ts";

/** A paper in the search table, and its place in the list of revocations. */
export const issuedDocument: Projection = {
  kind: "document",
  compartment: "*",
  tables: ["document.issued", "document.status"],
  write(tx, { dossier, subject, part }) {
    const text = (field: string) => part.fields[field]?.value as string | undefined;
    const number = text("documentNumber");
    const place = part.fields["statusPlace"]?.value;
    if (number === undefined || typeof place !== "number") return;
    upsertIssued(tx, {
      dossier,
      id: subject,
      kind: text("documentKind") ?? "",
      number,
      statusPlace: place,
      issuedAt: part.fields["documentNumber"]?.at ?? "",
      validUntil: text("validTo"),
      state: text("documentState") ?? "",
      unit: text("documentUnit") ?? "",
      revokedAt: text("revokedAt"),
    });
  },
};
