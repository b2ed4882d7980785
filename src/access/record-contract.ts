import { z } from "zod";
import { contract, SaidInstant } from "../kernel/index.ts";

const RecordLine = z.strictObject({
  at: z.string(),
  source: z.enum(["entry", "access"]),
  id: z.string(),
  kind: z.string(),
  by: z.string().optional(),
  byName: z.string(),
  role: z.string(),
  unit: z.string(),
  purpose: z.string(),
  outcome: z.string(),
  code: z.string().optional(),
  dossier: z.string(),
  compartment: z.string().optional(),
  position: z.int().optional(),
});
const Title = z.strictObject({ en: z.string(), ru: z.string() });

/** Routes of the ledger view and of administration. */
export const recordContract = contract({
  ledger: {
    method: "GET",
    path: "/api/ledger",
    summary: "The record: changes, reads, sign-ins and refusals, newest first",
    query: z.strictObject({
      before: SaidInstant.optional(),
      account: z.uuid().optional(),
      outcome: z.enum(["recorded", "shown", "done", "refused", "conflict"]).optional(),
      source: z.enum(["entry", "access"]).optional(),
    }),
    returns: z.strictObject({ lines: z.array(RecordLine) }),
    access: "session",
  },
  checkpoints: {
    method: "GET",
    path: "/api/ledger/checkpoints",
    summary: "Signed checkpoints over the sealed record",
    returns: z.strictObject({
      checkpoints: z.array(z.strictObject({ size: z.int(), at: z.string(), note: z.string() })),
      pending: z.int(),
    }),
    access: "session",
  },
  accounts: {
    method: "GET",
    path: "/api/accounts",
    summary: "Accounts, for administrators",
    returns: z.strictObject({
      accounts: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          login: z.string(),
          role: z.string(),
          roleTitle: Title,
          unit: z.string(),
          unitTitle: Title,
          isDemo: z.boolean(),
          disabledAt: z.string().optional(),
          version: z.int(),
        }),
      ),
      roles: z.array(
        z.strictObject({
          id: z.string(),
          title: Title,
          purpose: z.string(),
          compartments: z.array(z.string()),
          commands: z.array(z.string()),
        }),
      ),
      units: z.array(z.strictObject({ code: z.string(), title: Title, kind: z.string() })),
    }),
    access: "session",
  },
});
