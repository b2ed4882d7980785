import { z } from "zod";
import { Day } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";
import { DecisionLetterInput, StatementInput } from "./inputs.ts";
import { SignedClaims } from "./signed-code.ts";

/** How a paper went out of its bearer's hands or use; none of it is held against the bearer (DO19). */
export const documentLosses = ["lost", "stolen", "takenAway", "damaged"] as const;
/** One of them. */
export const DocumentLoss = z.enum(documentLosses);
export type DocumentLoss = z.infer<typeof DocumentLoss>;

/** What a letter says beside its frame, kept as issued: a second print is the same letter. */
export const LetterWords = DecisionLetterInput.pick({
  about: true,
  outcome: true,
  summary: true,
  reasons: true,
  reasonsIn: true,
  isDiscreet: true,
  law: true,
  sources: true,
  appeal: true,
  further: true,
  signatory: true,
  caseReference: true,
}).extend({
  /** Clauses on which the decision rests; their words are filled in when it is printed. */
  basis: z.array(z.string().max(80)).max(40),
});
export type LetterWords = z.infer<typeof LetterWords>;

/** What a statement says beside its frame, kept as issued. */
export const StatementWords = StatementInput.pick({
  caseReference: true,
  title: true,
  says: true,
  rows: true,
  isSigned: true,
  isDiscreet: true,
  help: true,
  phone: true,
  signatory: true,
});
export type StatementWords = z.infer<typeof StatementWords>;

const kept = "identity";

/**
 * A paper that was issued: what it says, until when, and whether it was revoked. It is filed with the identity, or with
 * the case whose decision it tells (R4).
 */
export const documentSubject = defineSubject({
  kind: "document",
  title: { en: "Document", ru: "Документ" },
  fields: {
    documentKind: { compartment: kept, schema: z.string().max(60), title: { en: "Kind", ru: "Вид" } },
    documentNumber: { compartment: kept, schema: z.string().max(20), title: { en: "Number", ru: "Номер" } },
    documentReference: { compartment: kept, schema: z.string().max(20), title: { en: "Reference", ru: "Регистрационный номер" } },
    documentCase: { compartment: kept, schema: z.uuid(), title: { en: "Case", ru: "Дело" } },
    documentState: { compartment: kept, schema: z.enum(["issued", "revoked"]), title: { en: "State", ru: "Состояние" } },
    documentUnit: { compartment: kept, schema: z.string().max(40), title: { en: "Issued by", ru: "Выдано" } },
    issuedOn: { compartment: kept, schema: Day, title: { en: "Issued on", ru: "Дата выдачи" } },
    validTo: { compartment: kept, schema: Day, title: { en: "Valid until", ru: "Действительно до" } },
    validToSource: {
      compartment: kept,
      schema: z.strictObject({ source: z.string().max(80), evidence: z.string().max(10), figure: z.string().max(20) }),
      title: { en: "Source of the term", ru: "Источник срока" },
    },
    statusPlace: {
      compartment: kept,
      schema: z.int().min(0),
      title: { en: "Place in the list of revocations", ru: "Место в списке отзывов" },
    },
    claims: { compartment: kept, schema: SignedClaims, title: { en: "What the code says", ru: "Содержание кода" } },
    printedNames: {
      compartment: kept,
      schema: z.array(z.string().max(300)).max(3),
      title: { en: "Names as printed", ru: "Имена, как напечатаны" },
    },
    printedAddress: {
      compartment: kept,
      schema: z.string().max(300),
      title: { en: "Address as printed", ru: "Адрес, как напечатан" },
    },
    printedSex: { compartment: kept, schema: z.enum(["F", "M", "X"]), title: { en: "Sex as printed", ru: "Пол, как напечатан" } },
    mrz: {
      compartment: kept,
      schema: z.array(z.string().max(44)).max(3),
      title: { en: "Machine-readable zone", ru: "Машиносчитываемая зона" },
    },
    letter: { compartment: kept, schema: LetterWords, title: { en: "Letter", ru: "Письмо" } },
    statement: { compartment: kept, schema: StatementWords, title: { en: "Statement", ru: "Содержание" } },
    replaces: { compartment: kept, schema: z.uuid(), title: { en: "Replaces", ru: "Взамен" } },
    replacedBy: { compartment: kept, schema: z.uuid(), title: { en: "Replaced by", ru: "Заменён" } },
    endsBeforeDecision: {
      compartment: kept,
      schema: z.strictObject({ decisionDueOn: Day }),
      title: { en: "Ends before the decision is due", ru: "Истекает раньше срока решения" },
    },
    revokedAt: { compartment: kept, schema: z.iso.datetime(), title: { en: "Revoked", ru: "Отозван" } },
    documentLoss: { compartment: kept, schema: DocumentLoss, title: { en: "Loss", ru: "Утрата" } },
    revokedReason: {
      compartment: kept,
      schema: z.string().trim().min(3).max(500),
      title: { en: "Reason of revocation", ru: "Причина отзыва" },
    },
  },
});
