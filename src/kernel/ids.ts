import { z } from "zod";

/** The person: what is filed, moved, sealed, erased and distributed together. */
export const DossierId = z.uuid().brand<"DossierId">();
export type DossierId = z.infer<typeof DossierId>;

/** A person, household, group, case, referral, document…: whatever entries are about. */
export const SubjectId = z.uuid().brand<"SubjectId">();
export type SubjectId = z.infer<typeof SubjectId>;

/** Made by whoever creates the command, an offline tablet too; the key of idempotency. */
export const CommandId = z.uuid().brand<"CommandId">();
export type CommandId = z.infer<typeof CommandId>;

/** One entry of the ledger. */
export const EntryId = z.uuid().brand<"EntryId">();
export type EntryId = z.infer<typeof EntryId>;

/** One account: a person who works here, or an applicant with access to their own file. */
export const UserId = z.uuid().brand<"UserId">();
export type UserId = z.infer<typeof UserId>;

/** A unit of an organisation, as its country package names it: `TJ-PANJ`. Also the token of row security. */
export const UnitCode = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,12}){1,4}$/)
  .brand<"UnitCode">();
export type UnitCode = z.infer<typeof UnitCode>;

/** A clause that code cites: `refugee-1951:33.1`. */
export const LawRef = z.string().regex(/^[a-z0-9-]+:[A-Za-z0-9.\-()]+$/);
export type LawRef = z.infer<typeof LawRef>;

/** How a legal figure was read: R the text, S a summary by another body, memory neither. */
export const Evidence = z.enum(["R", "S", "memory"]);
export type Evidence = z.infer<typeof Evidence>;
