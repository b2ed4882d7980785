import type { Form } from "../../src/process/index.ts";
import { droppingForm, hearingAfterReplyForm, remedyForms, replyForm, windowEnded } from "../shared/remedy-forms.ts";

/** Forms of an exclusion file. */
export const forms = {
  trigger: {
    id: "trigger",
    title: { en: "Trigger", ru: "Повод" },
    questions: [
      {
        id: "triggerKind",
        label: { en: "What gave cause", ru: "Что дало повод" },
        kind: "choice",
        required: true,
        options: {
          statement: { en: "the person's own statement", ru: "слова самого лица" },
          indicator: { en: "an indicator in the claim", ru: "признак в ходатайстве" },
          hit: { en: "a hit of a check", ru: "совпадение при проверке" },
          other: { en: "other", ru: "иное" },
        },
      },
      { id: "triggerWords", label: { en: "What is known, and from where", ru: "Что известно и откуда" }, kind: "longText", required: true },
    ],
  },
  securityQuestion: {
    id: "securityQuestion",
    title: { en: "Question to the security service", ru: "Вопрос службе безопасности" },
    questions: [
      {
        id: "securityAsked",
        label: { en: "The question, and nothing of the claim", ru: "Вопрос, без сведений о ходатайстве" },
        kind: "longText",
        required: true,
      },
      { id: "securityPurpose", label: { en: "What it is asked for", ru: "Цель запроса" }, kind: "longText", required: true },
      {
        id: "claimInside",
        label: { en: "Does it say or hint that the person asked for asylum?", ru: "Говорит ли он или намекает, что лицо просило убежища?" },
        kind: "answer",
        required: true,
      },
      {
        id: "securityCountry",
        label: { en: "If a body abroad: of which State", ru: "Если орган за рубежом: какого государства" },
        kind: "country",
      },
      {
        id: "askedAnew",
        label: { en: "Asked anew, in place of one without an answer?", ru: "Задаётся заново, вместо вопроса без ответа?" },
        kind: "answer",
      },
    ],
  },
  securityAnswer: {
    id: "securityAnswer",
    title: { en: "Answer of the security service", ru: "Ответ службы безопасности" },
    questions: [
      {
        id: "securityFinding",
        label: { en: "Finding", ru: "Результат" },
        kind: "choice",
        required: true,
        options: {
          nothing: { en: "nothing known", ru: "сведений нет" },
          known: { en: "something is known", ru: "сведения есть" },
          none: { en: "cannot answer", ru: "ответ невозможен" },
        },
      },
      {
        id: "securityText",
        label: { en: "What is known", ru: "Что известно" },
        kind: "longText",
        required: true,
        when: { question: "securityFinding", is: ["known"] },
      },
      { id: "securityUntil", label: { en: "The answer holds until", ru: "Ответ действителен до" }, kind: "day", required: true },
      { id: "securitySecret", label: { en: "Is anything in it secret?", ru: "Есть ли в нём секретное?" }, kind: "answer", required: true },
    ],
  },
  allegation: {
    id: "allegation",
    title: { en: "Allegation", ru: "Подозрения" },
    questions: [
      {
        id: "inclusionFirst",
        label: { en: "Was inclusion looked at first?", ru: "Сначала рассмотрено включение?" },
        kind: "answer",
        required: true,
        source: ["unhcr-standards:exclusion.inclusion-first"],
      },
      {
        id: "limb",
        label: { en: "Article", ru: "Пункт" },
        kind: "choice",
        required: true,
        options: {
          a: { en: "1F(a): international crime", ru: "1F(a): международное преступление" },
          b: { en: "1F(b): serious non-political crime before admission", ru: "1F(b): тяжкое неполитическое преступление до допуска" },
          c: { en: "1F(c): against the United Nations' purposes", ru: "1F(c): против целей ООН" },
        },
      },
      { id: "acts", label: { en: "Acts, place, time, role", ru: "Деяния, место, время, роль" }, kind: "longText", required: true },
      {
        id: "allegationExplained",
        label: {
          en: "Explained in a language the person understands, with counsel offered?",
          ru: "Разъяснено на понятном языке, предложен юрист?",
        },
        kind: "answer",
        required: true,
      },
    ],
  },
  reply: replyForm,
  examination: {
    id: "examination",
    title: { en: "Examination", ru: "Рассмотрение" },
    questions: [
      {
        id: "seriousReasons",
        label: {
          en: "Are there serious reasons for considering that the acts happened?",
          ru: "Есть ли серьёзные основания полагать, что деяния совершены?",
        },
        kind: "answer",
        required: true,
      },
      {
        id: "ownResponsibility",
        label: { en: "Is the person individually responsible?", ru: "Несёт ли лицо личную ответственность?" },
        kind: "answer",
        required: true,
      },
      {
        id: "defenceHolds",
        label: { en: "Does a defence hold: duress, childhood, no knowledge?", ru: "Есть ли оправдание: принуждение, детство, неведение?" },
        kind: "answer",
        required: true,
      },
      {
        id: "proportionality",
        label: { en: "Proportionality, last", ru: "Соразмерность — в последнюю очередь" },
        kind: "longText",
        required: true,
        source: ["unhcr-standards:exclusion.proportionality"],
      },
      {
        id: "onListsAlone",
        label: { en: "Does it rest on a list or membership alone?", ru: "Основано лишь на списке или членстве?" },
        kind: "answer",
        required: true,
      },
      ...windowEnded,
    ],
  },
  decision: {
    id: "decision",
    title: { en: "Decision", ru: "Решение" },
    questions: [
      {
        id: "outcome",
        label: { en: "The person is", ru: "Лицо" },
        kind: "choice",
        required: true,
        options: { included: { en: "not excluded", ru: "не исключается" }, excluded: { en: "excluded", ru: "исключается" } },
      },
      { id: "reasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true },
      {
        id: "secretRelied",
        label: {
          en: "Does it rest on anything that the person could not see?",
          ru: "Опирается ли решение на то, что лицо не могло видеть?",
        },
        kind: "answer",
        required: true,
      },
      {
        id: "secretReviewable",
        label: { en: "Can a court see it?", ru: "Может ли это видеть суд?" },
        kind: "answer",
        required: true,
        when: { question: "secretRelied", is: ["yes", "unsure"] },
      },
      {
        id: "familyIncluded",
        label: { en: "Are members of the family excluded with the person?", ru: "Исключаются ли вместе с лицом члены семьи?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  dropping: droppingForm,
  torture: {
    id: "torture",
    title: { en: "Danger on return", ru: "Опасность при возвращении" },
    questions: [
      {
        id: "tortureWeighed",
        label: { en: "Was the danger of torture on return weighed?", ru: "Оценена ли опасность пыток при возвращении?" },
        kind: "answer",
        required: true,
      },
      {
        id: "tortureResult",
        label: { en: "Result", ru: "Результат" },
        kind: "choice",
        required: true,
        options: { danger: { en: "danger", ru: "опасность есть" }, noDanger: { en: "no danger found", ru: "опасности не найдено" } },
      },
    ],
  },
  hearing: hearingAfterReplyForm,
  ...remedyForms,
} as const satisfies Record<string, Form>;
