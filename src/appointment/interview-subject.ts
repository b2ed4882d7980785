import { z } from "zod";
import { LanguageCode, Sex } from "../kernel/index.ts";
import { defineSubject, type FieldDefinition } from "../ledger/index.ts";

/** One question and its answer, as typed; never written over. */
export const InterviewLine = z.strictObject({
  question: z.string().trim().min(1).max(2000),
  answer: z.string().trim().max(20_000),
});
export type InterviewLine = z.infer<typeof InterviewLine>;

/** What the person said is otherwise; it stands beside the line. */
export const Correction = z.strictObject({ line: z.int().min(1).max(9999), text: z.string().trim().min(1).max(4000) });
export type Correction = z.infer<typeof Correction>;

/** Whoever interpreted, by name; nobody where officer and person share the language. */
export const Interpreted = z.strictObject({ name: z.string().trim().min(1).max(120), sex: Sex.optional() });
export type Interpreted = z.infer<typeof Interpreted>;

/** That the record was read to the person, in which language, through whom, and what they said to it. */
export const ReadBack = z.strictObject({
  language: LanguageCode,
  interpreter: Interpreted.optional(),
  outcome: z.enum(["confirmed", "notConfirmed"]),
  note: z.string().trim().max(2000).optional(),
});
export type ReadBack = z.infer<typeof ReadBack>;

const ofProcedure = "procedure";
const said = (en: string, ru: string, schema: z.ZodType): FieldDefinition => ({ compartment: ofProcedure, schema, title: { en, ru } });

/** What was asked and answered in one meeting; it is filed with its case and sealed like it (R4). */
export const interviewSubject = defineSubject({
  kind: "interview",
  title: { en: "Record of an interview", ru: "Протокол собеседования" },
  compartmentFrom: "procedure",
  fields: {
    "interview/case": said("Case", "Дело", z.uuid()),
    "interview/appointment": said("Appointment", "Встреча", z.uuid()),
    "interview/reference": said("Reference of the case", "Номер дела", z.string().max(20)),
    "interview/begunAt": said("Begun", "Начато", z.iso.datetime()),
    "interview/officer": said("Officer", "Сотрудник", z.strictObject({ account: z.uuid(), name: z.string().max(120) })),
    "interview/language": said("Language", "Язык", LanguageCode),
    "interview/interpreter": said("Interpreter", "Переводчик", Interpreted),
    "interview/present": said("Also present", "Также присутствовали", z.array(z.string().max(120)).max(20)),
    "interview/closedAt": said("Confirmed", "Подтверждён", z.iso.datetime()),
  },
  families: [
    { prefix: "interview/line", ...said("Question and answer", "Вопрос и ответ", InterviewLine) },
    { prefix: "interview/correction", ...said("Correction", "Исправление", Correction) },
    { prefix: "interview/readBack", ...said("Read back", "Зачитан", ReadBack) },
  ],
});
