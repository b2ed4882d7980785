import type { Form } from "../../src/process/index.ts";
import { groupDecision } from "../shared/group-question.ts";
import { remedyForms } from "../shared/remedy-forms.ts";

/** Forms of temporary protection. */
export const forms = {
  reception: {
    id: "reception",
    title: { en: "Reception", ru: "Приём" },
    questions: [
      groupDecision,
      { id: "householdSize", label: { en: "Persons in the household", ru: "Человек в домохозяйстве" }, kind: "number", required: true },
      { id: "firstNeeds", label: { en: "Needs of this household", ru: "Потребности домохозяйства" }, kind: "longText" },
    ],
  },
  admission: {
    id: "admission",
    title: { en: "Admission", ru: "Допуск" },
    questions: [
      { id: "belongsBy", label: { en: "By what this is shown", ru: "Чем это подтверждено" }, kind: "longText", required: true },
      {
        id: "familyTogether",
        label: { en: "The family", ru: "Семья" },
        kind: "choice",
        required: true,
        options: {
          together: { en: "is together", ru: "вместе" },
          apart: { en: "is apart, tracing offered", ru: "разлучена, предложен розыск" },
          none: { en: "has no other members here", ru: "других членов здесь нет" },
        },
        source: ["unhcr-standards:temporary-protection"],
      },
    ],
  },
  doubt: {
    id: "doubt",
    title: { en: "Doubt", ru: "Сомнение" },
    questions: [
      {
        id: "doubtReason",
        label: { en: "What is doubted, told to the person", ru: "Что вызывает сомнение (сообщено лицу)" },
        kind: "longText",
        required: true,
      },
      { id: "personReply", label: { en: "What the person says to it", ru: "Что на это говорит лицо" }, kind: "longText" },
    ],
  },
  decision: {
    id: "decision",
    title: { en: "Decision", ru: "Решение" },
    questions: [
      {
        id: "outcome",
        label: { en: "The person", ru: "Лицо" },
        kind: "choice",
        required: true,
        options: {
          admitted: { en: "belongs to the group", ru: "относится к группе" },
          refused: { en: "does not belong to it", ru: "не относится к ней" },
        },
      },
      { id: "reasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true },
    ],
  },
  document: {
    id: "document",
    title: { en: "Document", ru: "Документ" },
    questions: [{ id: "documentOn", label: { en: "Handed over on", ru: "Вручён" }, kind: "day", required: true }],
  },
  review: {
    id: "review",
    title: { en: "Review", ru: "Пересмотр" },
    questions: [
      { id: "reviewedOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      { id: "needsNow", label: { en: "Needs now", ru: "Потребности сейчас" }, kind: "longText", required: true },
    ],
  },
  extension: {
    id: "extension",
    title: { en: "Extension", ru: "Продление" },
    questions: [{ ...groupDecision, label: { en: "Decision on the group that extends it", ru: "Решение о группе, которым продлено" } }],
  },
  claim: {
    id: "claim",
    title: { en: "Asylum explained", ru: "Разъяснено об убежище" },
    questions: [
      {
        id: "asylumExplained",
        label: { en: "Does the person wish to ask for asylum?", ru: "Желает ли лицо просить убежища?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  exit: {
    id: "exit",
    title: { en: "Way on", ru: "Дальнейший путь" },
    questions: [
      {
        id: "exitTo",
        label: { en: "After temporary protection", ru: "После временной защиты" },
        kind: "choice",
        required: true,
        options: {
          primaFacie: { en: "refugee status by the decision on the group", ru: "статус беженца по решению о группе" },
          asylum: { en: "individual claim, open", ru: "индивидуальное ходатайство, открыто" },
          otherStatus: { en: "another status, granted", ru: "иной статус, предоставлен" },
          return: { en: "return of their own will", ru: "возвращение по собственной воле" },
        },
      },
      { id: "exitDecision", label: { en: "Number of the decision", ru: "Номер решения" }, kind: "text", required: true },
      {
        id: "fearAskedNow",
        label: { en: "Was the person asked today whether they fear to return?", ru: "Спросили ли сегодня, опасается ли лицо возвращения?" },
        kind: "answer",
        required: true,
      },
      { id: "fearsReturn", label: { en: "Do they fear it?", ru: "Опасается?" }, kind: "answer", required: true },
    ],
  },
  ...remedyForms,
} as const satisfies Record<string, Form>;
