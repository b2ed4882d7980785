import { z } from "zod";
import { Day, UnitCode } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";
import { checkAnswers } from "./checklist.ts";

/** Who speaks: the State of itself, or its independent monitor. */
export const offices = ["state", "monitor"] as const;
export type Office = (typeof offices)[number];

/** What an office of the State said to an item on a day; its dossier is its own id, and it is of no person. */
export const CheckRecord = z.strictObject({
  checklist: z.string().max(60),
  item: z.string().max(60),
  answer: z.enum(checkAnswers),
  /** What shows it: the paper and where it lies. */
  document: z.string().trim().min(5).max(300).optional(),
  documentOn: Day.optional(),
  /** What is lacking, or what else a reader must know. */
  words: z.string().trim().min(5).max(1000).optional(),
  since: Day.optional(),
  published: z.string().trim().min(5).max(300).optional(),
  /** An organisation of the State. */
  responsible: z.string().max(40).optional(),
  office: z.enum(offices),
  unit: UnitCode,
  at: z.iso.datetime(),
});
export type CheckRecord = z.infer<typeof CheckRecord>;
/** An answer in its table. */
export type AnswerRow = CheckRecord & { readonly id: string };

/** An answer to an item of a checklist. */
export const answerSubject = defineSubject({
  kind: "checklist-answer",
  title: { en: "Answer to a checklist", ru: "Ответ по контрольному перечню" },
  fields: { checkAnswer: { compartment: "quality", schema: CheckRecord, title: { en: "Answer", ru: "Ответ" } } },
});
