import type { Form } from "../../src/process/index.ts";

/**
 * What results are counted by. The two illnesses are those that the regional plan names; the rest is a short list of this house's own, and
 * no classification. @source rap-2012:RAP-III-22, decision:0072
 */
export const conditionGroups = {
  none: { en: "nothing was found", ru: "ничего не найдено" },
  unclear: { en: "not clear yet", ru: "пока неясно" },
  tuberculosis: { en: "tuberculosis", ru: "туберкулёз" },
  hiv: { en: "HIV", ru: "ВИЧ" },
  infection: { en: "another infection", ru: "иная инфекция" },
  lasting: { en: "a lasting illness", ru: "хроническое заболевание" },
  other: { en: "something else", ru: "иное" },
} as const;

/** Forms of a check-up. */
export const forms = {
  consent: {
    id: "consent",
    title: { en: "The person's own word", ru: "Слово самого лица" },
    questions: [
      {
        id: "checkAgreed",
        label: {
          en: "Does the person agree to a check-up, knowing that it is free and that nothing hangs on it?",
          ru: "Согласно ли лицо на осмотр, зная, что он бесплатен и ничего от него не зависит?",
        },
        kind: "answer",
        required: true,
        say: {
          en: "Do you want a free check-up? You may say no, and nothing changes for you. Only you and we will read what is found.",
          ru: "Хотите пройти бесплатный осмотр? Можно отказаться, для вас ничего не изменится. Результат прочтёте только вы и мы.",
          prs: "آیا معاینهٔ رایگان می‌خواهید؟ می‌توانید نه بگویید و چیزی برای شما تغییر نمی‌کند. نتیجه را تنها شما و ما می‌خوانیم.",
          tg: "Оё муоинаи ройгон мехоҳед? Метавонед не гӯед, барои шумо чизе дигар намешавад. Натиҷаро танҳо шумо ва мо мехонем.",
        },
        source: ["rap-2012:RAP-III-22", "almaty-2011:ALM-REINT-vi"],
      },
    ],
  },
  result: {
    id: "result",
    title: { en: "Result", ru: "Результат" },
    questions: [
      {
        id: "checkAgreed",
        label: { en: "Does the person agree that it is done and written down?", ru: "Согласно ли лицо на осмотр и на запись результата?" },
        kind: "answer",
        required: true,
        source: ["rap-2012:RAP-III-22"],
      },
      {
        id: "conditionGroup",
        label: { en: "What was found", ru: "Что найдено" },
        kind: "choice",
        required: true,
        options: conditionGroups,
        source: ["rap-2012:RAP-III-22", "decision:0072"],
      },
      { id: "resultWords", label: { en: "Result, in words", ru: "Результат словами" }, kind: "longText" },
      {
        id: "resultTold",
        label: {
          en: "Was the person told first, alone and in a language they understand?",
          ru: "Сообщён ли результат сначала самому лицу, наедине и на понятном языке?",
        },
        kind: "answer",
        required: true,
        source: ["decision:0072"],
      },
    ],
  },
  following: {
    id: "following",
    title: { en: "What follows", ru: "Что дальше" },
    questions: [
      {
        id: "follows",
        label: { en: "What follows", ru: "Что дальше" },
        kind: "choice",
        required: true,
        options: {
          nothing: { en: "nothing is needed", ru: "ничего не требуется" },
          treatment: { en: "treatment begun", ru: "начато лечение" },
          referred: { en: "referred to another health service", ru: "направлено в другую медицинскую службу" },
          declined: { en: "the person does not wish it", ru: "лицо не желает" },
        },
        source: ["decision:0072"],
      },
      { id: "followsWords", label: { en: "In words", ru: "Словами" }, kind: "longText" },
    ],
  },
} as const satisfies Record<string, Form>;
