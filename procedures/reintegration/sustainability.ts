import type { Question } from "../../src/process/index.ts";
import { compositeOf, type Side, sideScore, sides, withoutId, withoutScore } from "./score.ts";

/** What is asked of each side after half a year and after a year. The questions are ours: no published list was read (decision 0102). */
const asked: Readonly<Record<Side, Readonly<Record<string, { readonly en: string; readonly ru: string }>>>> = {
  economic: {
    incomeCovers: { en: "Does what comes in pay for food, heating and rent?", ru: "Хватает ли дохода на еду, отопление и жильё?" },
    incomeSteady: { en: "Does it come in month after month?", ru: "Поступает ли доход каждый месяц?" },
    debtsBearable: { en: "Can debts be paid as agreed?", ru: "Удаётся ли платить по долгам в срок?" },
    meansOwn: { en: "Are tools, land or a post theirs to count on?", ru: "Есть ли свои инструменты, земля или прочное место работы?" },
    shockBearable: {
      en: "Could an unforeseen cost be met without a new debt?",
      ru: "Можно ли покрыть неожиданный расход без нового долга?",
    },
  },
  social: {
    housingSafe: { en: "Is the home dry, warm and theirs to stay in?", ru: "Жильё сухое, тёплое и останется за ними?" },
    schoolReached: { en: "Do all children of school age go to school?", ru: "Все ли дети школьного возраста ходят в школу?" },
    careReached: { en: "Can a doctor be reached and paid for?", ru: "Доступен ли врач по расстоянию и цене?" },
    papersWhole: { en: "Are all papers there that daily life asks for?", ru: "Есть ли все документы для повседневной жизни?" },
    helpAtHand: { en: "Is there somebody who would help in need?", ru: "Есть ли кто-то, кто поможет в беде?" },
  },
  psychosocial: {
    safeFelt: { en: "Does the person feel safe at home and outside?", ru: "Чувствует ли лицо себя в безопасности дома и вне дома?" },
    belongs: { en: "Does the person feel that they belong here?", ru: "Чувствует ли лицо себя здесь своим?" },
    joinsIn: {
      en: "Do they join in feasts, meetings, the life of the place?",
      ru: "Участвует ли лицо в праздниках, встречах, жизни места?",
    },
    familyAtPeace: { en: "Do those of the household get on together?", ru: "Ладят ли между собой члены семьи?" },
    daysManaged: { en: "Do they say that they can manage their days?", ru: "Говорит ли лицо, что справляется с повседневностью?" },
  },
};

const answers = {
  yes: { en: "yes", ru: "да" },
  partly: { en: "partly", ru: "отчасти" },
  no: { en: "no", ru: "нет" },
  notApply: { en: "does not apply", ru: "не применимо" },
  declined: { en: "declined to answer", ru: "лицо не ответило по своему желанию" },
} as const;

const own = ["iom-standards:reintegration.assessments", "decision:0102"] as const;

const scoreLabels: Readonly<Record<Side, Question["label"]>> = {
  economic: { en: "Economic: income, debts, work; from 0 to 10", ru: "Экономика: доход, долги, работа; от 0 до 10" },
  social: { en: "Social: housing, school, health, papers; from 0 to 10", ru: "Социальная: жильё, школа, здоровье, документы; от 0 до 10" },
  psychosocial: {
    en: "Psychosocial: safety, belonging, mind; from 0 to 10",
    ru: "Психосоциальная: безопасность, принадлежность, состояние; от 0 до 10",
  },
};

/** What is read where a side can have no score. */
const withoutLabels: Readonly<Record<Side, Question["label"]>> = {
  economic: { en: "Economic: no score", ru: "Экономика: без оценки" },
  social: { en: "Social: no score", ru: "Социальная: без оценки" },
  psychosocial: { en: "Psychosocial: no score", ru: "Психосоциальная: без оценки" },
};
const why = {
  declined: { en: "declined by the person", ru: "лицо отказалось отвечать" },
  notApply: { en: "nothing of it applies", ru: "ничто из этого не применимо" },
} as const;

/** RI4: the questions of each side, the score of the side, or why it has none, that follows from them, and the score in all. */
export const scoreQuestions: readonly Question[] = [
  ...sides.flatMap((side): Question[] => {
    const questions = Object.entries(asked[side]).map(([id, label]): Question => ({
      id,
      label,
      kind: "choice",
      options: answers,
      source: own,
    }));
    const ids = questions.map(({ id }) => id);
    const fromSide =
      <T>(fold: (given: readonly unknown[]) => T) =>
      (given: Readonly<Record<string, unknown>>) =>
        fold(ids.map((id) => given[id]));
    return [
      ...questions,
      { id: side, label: scoreLabels[side], kind: "number", source: own, derives: fromSide(sideScore) },
      { id: withoutId(side), label: withoutLabels[side], kind: "choice", options: why, source: own, derives: fromSide(withoutScore) },
    ];
  }),
  {
    id: "composite",
    label: { en: "Score in all, from 0 to 10", ru: "Общая оценка, от 0 до 10" },
    kind: "number",
    source: own,
    derives: compositeOf,
  },
];
