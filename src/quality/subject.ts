import { z } from "zod";
import { Day, UnitCode } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";
import { strataKinds } from "./draw.ts";
import { marks } from "./form.ts";

const kept = "quality";
const shortText = z.string().max(60);

/** A file of a sample: which case, and what it was drawn by. */
export const DrawnFile = z.strictObject({
  dossier: z.uuid(),
  case: z.uuid(),
  reference: shortText,
  unit: UnitCode,
  outcome: shortText,
  origin: shortText,
  closedAt: z.iso.datetime(),
  stratum: shortText,
});
export type DrawnFile = z.infer<typeof DrawnFile>;

/** A stratum with how many cases it had and how many of them were drawn. */
export const StratumCount = z.strictObject({ stratum: shortText, cases: z.int().min(0), drawn: z.int().min(0) });

/** A sample of decided files; its dossier is its own id, and it holds no name. */
export const sampleSubject = defineSubject({
  kind: "quality-sample",
  title: { en: "Sample of decided files", ru: "Выборка рассмотренных дел" },
  fields: {
    sampleReference: { compartment: kept, schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    sampleForm: { compartment: kept, schema: shortText, title: { en: "Version of the form", ru: "Редакция формы" } },
    sampleFrom: { compartment: kept, schema: Day, title: { en: "Closed from", ru: "Завершены с" } },
    sampleTo: { compartment: kept, schema: Day, title: { en: "Closed until", ru: "Завершены по" } },
    sampleSize: { compartment: kept, schema: z.int().min(1), title: { en: "Size asked for", ru: "Заданный объём" } },
    sampleStrata: { compartment: kept, schema: z.enum(strataKinds), title: { en: "Strata", ru: "Страты" } },
    sampleSeed: { compartment: kept, schema: z.uuid(), title: { en: "Seed", ru: "Начальное значение" } },
    sampleCounts: { compartment: kept, schema: z.array(StratumCount), title: { en: "Cases and draws", ru: "Дела и отбор" } },
    sampleFiles: { compartment: kept, schema: z.array(DrawnFile), title: { en: "Files drawn", ru: "Отобранные дела" } },
    sampleAuditors: { compartment: kept, schema: z.array(z.uuid()).length(2), title: { en: "Auditors", ru: "Аудиторы" } },
    sampleUnit: { compartment: kept, schema: UnitCode, title: { en: "Drawn by", ru: "Выборку провёл" } },
    sampleAt: { compartment: kept, schema: z.iso.datetime(), title: { en: "Drawn at", ru: "Время выборки" } },
    sampleUntil: { compartment: kept, schema: Day, title: { en: "To be read until", ru: "Прочитать до" } },
  },
  families: [
    {
      prefix: "handedIn",
      compartment: kept,
      schema: z.int().min(0),
      title: { en: "Readings handed in", ru: "Сданные оценки" },
    },
  ],
});

/** What one auditor found in one file; it stands in the dossier of that file and changes nothing else there. */
export const readingSubject = defineSubject({
  kind: "quality-reading",
  title: { en: "Reading of a file for its quality", ru: "Проверка качества дела" },
  fields: {
    readingSample: { compartment: kept, schema: z.uuid(), title: { en: "Sample", ru: "Выборка" } },
    readingCase: { compartment: kept, schema: z.uuid(), title: { en: "Case", ru: "Дело" } },
    readingBy: { compartment: kept, schema: z.uuid(), title: { en: "Auditor", ru: "Аудитор" } },
    readingUnit: { compartment: kept, schema: UnitCode, title: { en: "Unit", ru: "Подразделение" } },
    readingOpens: { compartment: kept, schema: shortText, title: { en: "Part of the record", ru: "Раздел" } },
    readingSince: { compartment: kept, schema: z.iso.datetime(), title: { en: "Taken up", ru: "Взято" } },
    readingUntil: { compartment: kept, schema: Day, title: { en: "To be read until", ru: "Прочитать до" } },
    readingMarks: { compartment: kept, schema: z.record(shortText, z.enum(marks)), title: { en: "Marks", ru: "Оценки" } },
    readingHandedIn: { compartment: kept, schema: z.iso.datetime(), title: { en: "Handed in", ru: "Сдано" } },
  },
});

/** What is to become better after an audit or an answer to a checklist: by whom and by when, and what came of it. It is about work, never about a person. */
export const actionSubject = defineSubject({
  kind: "quality-action",
  title: { en: "Action after an audit", ru: "Мера по итогам аудита" },
  fields: {
    actionReference: { compartment: kept, schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    actionItem: { compartment: kept, schema: shortText, title: { en: "Item of the form", ru: "Пункт формы" } },
    actionChecklist: { compartment: kept, schema: shortText, title: { en: "Checklist", ru: "Контрольный перечень" } },
    actionWords: { compartment: kept, schema: z.string().max(1000), title: { en: "What is done", ru: "Что делается" } },
    actionUnit: { compartment: kept, schema: UnitCode, title: { en: "By which unit", ru: "Исполнитель" } },
    actionAsks: { compartment: kept, schema: UnitCode, title: { en: "Followed up by", ru: "Кто проверяет" } },
    actionBy: { compartment: kept, schema: Day, title: { en: "By when", ru: "Срок" } },
    actionSince: { compartment: kept, schema: z.iso.datetime(), title: { en: "Agreed on", ru: "Дата" } },
    actionResult: { compartment: kept, schema: z.string().max(1000), title: { en: "What came of it", ru: "Результат" } },
    actionDoneOn: { compartment: kept, schema: Day, title: { en: "Done on", ru: "Выполнено" } },
  },
});
