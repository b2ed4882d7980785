import { z } from "zod";
import { Answer, Day, LanguageCode, Sex } from "../kernel/index.ts";
import { defineSubject, type FieldDefinition } from "../ledger/index.ts";
import { Helper } from "./helper.ts";

/** What an appointment is for. */
export const AppointmentKind = z.enum(["interview", "hearing", "counsel", "office"]);
export type AppointmentKind = z.infer<typeof AppointmentKind>;

/** How far it is: `missed` says that the person did not come, and nothing about why. */
export const AppointmentState = z.enum(["booked", "cancelled", "held", "missed"]);
export type AppointmentState = z.infer<typeof AppointmentState>;

/** A helper as booked, so that the record says who it was when the roster has changed. */
export const Booked = z.strictObject({ helper: z.uuid(), name: z.string().max(120), sex: Sex });
export type Booked = z.infer<typeof Booked>;

/** What the person wishes of whoever interprets; `any` was asked and left open. */
export const SexWished = z.enum(["woman", "man", "any"]);
export type SexWished = z.infer<typeof SexWished>;

const ofProcedure = "procedure";
const said = (en: string, ru: string, schema: z.ZodType): FieldDefinition => ({ compartment: ofProcedure, schema, title: { en, ru } });

/** A meeting with the person in one of their cases; it is filed with the case (R4). */
export const appointmentSubject = defineSubject({
  kind: "appointment",
  title: { en: "Appointment", ru: "Встреча" },
  compartmentFrom: "procedure",
  fields: {
    "appointment/case": said("Case", "Дело", z.uuid()),
    "appointment/procedure": said("Procedure", "Процедура", z.string().max(40)),
    "appointment/reference": said("Reference of the case", "Номер дела", z.string().max(20)),
    "appointment/kind": said("What for", "Цель", AppointmentKind),
    "appointment/unit": said("Unit", "Подразделение", z.string().max(40)),
    "appointment/place": said("Place", "Место", z.string().max(200)),
    "appointment/startsAt": said("Begins", "Начало", z.iso.datetime()),
    "appointment/endsAt": said("Ends", "Окончание", z.iso.datetime()),
    "appointment/officer": said("Officer", "Сотрудник", z.strictObject({ account: z.uuid(), name: z.string().max(120) })),
    "appointment/language": said("Language", "Язык", LanguageCode),
    "appointment/interpreter": said("Interpreter", "Переводчик", Booked),
    "appointment/counsel": said("Counsel", "Консультант", Booked),
    "appointment/sexWished": said("Wish about the interpreter", "Пожелание о переводчике", SexWished),
    "appointment/personAgrees": said("The person agrees to go on", "Лицо согласно продолжать", Answer),
    "appointment/state": said("State", "Состояние", AppointmentState),
    "appointment/moved": said("Times it was moved", "Сколько раз перенесена", z.int().min(0).max(99)),
    "appointment/reason": said("Why cancelled", "Причина отмены", z.string().max(500)),
  },
});

/** That somebody must not act in a case, and on which ground; it is filed with the case. */
export const recusalSubject = defineSubject({
  kind: "recusal",
  title: { en: "Recusal", ru: "Отвод" },
  compartmentFrom: "procedure",
  fields: {
    "appointment/recusedCase": said("Case", "Дело", z.uuid()),
    "appointment/recused": said("Who", "Кто", z.uuid()),
    "appointment/recusedName": said("Name", "Имя", z.string().max(120)),
    "appointment/recusedWhy": said("On which ground", "Основание", z.string().max(500)),
  },
});

/** An interpreter or counsel; the dossier is their own id, and no person concerned is in it. */
export const helperSubject = defineSubject({
  kind: "helper",
  title: { en: "Interpreter or counsel", ru: "Переводчик или консультант" },
  fields: {
    helperEntry: { compartment: "directory", schema: Helper, title: { en: "Entry", ru: "Запись" } },
    helperRetiredOn: { compartment: "directory", schema: Day, title: { en: "Off the roster since", ru: "Вне реестра с" } },
  },
});
