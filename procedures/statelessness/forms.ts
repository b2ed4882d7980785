import type { Form } from "../../src/process/index.ts";
import { remedyForms, windowEnded, withdrawalForm } from "../shared/remedy-forms.ts";

/** Forms of the determination; what an application holds follows tm-foreigners-2021:application. */
export const forms = {
  application: {
    id: "application",
    title: { en: "Application", ru: "Заявление" },
    questions: [
      { id: "appliedOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      {
        id: "byAuthority",
        label: { en: "Opened by", ru: "Открыто" },
        kind: "choice",
        required: true,
        options: { person: { en: "the person", ru: "самим лицом" }, authority: { en: "the authority", ru: "органом" } },
      },
      {
        id: "ownWords",
        label: { en: "Why the person thinks that no country is theirs", ru: "Почему лицо считает, что у него нет гражданства" },
        kind: "longText",
        required: true,
      },
    ],
  },
  registration: {
    id: "registration",
    title: { en: "Ties and papers", ru: "Связи и документы" },
    questions: [
      { id: "formerNames", label: { en: "Former names", ru: "Прежние имена" }, kind: "text" },
      { id: "birthPlace", label: { en: "Place of birth", ru: "Место рождения" }, kind: "place" },
      { id: "formerCitizenship", label: { en: "Former citizenship", ru: "Прежнее гражданство" }, kind: "country" },
      {
        id: "parents",
        label: { en: "Parents: names, birth, citizenship", ru: "Родители: имена, рождение, гражданство" },
        kind: "longText",
      },
      { id: "residences", label: { en: "Where lived, and when", ru: "Где и когда проживало лицо" }, kind: "longText" },
      { id: "militaryService", label: { en: "Military service: where, when", ru: "Военная служба: где, когда" }, kind: "text" },
      {
        id: "spouseAndChildren",
        label: { en: "Spouse and children: names, birth, citizenship", ru: "Супруг(а) и дети: имена, рождение, гражданство" },
        kind: "longText",
      },
      { id: "tiedStates", label: { en: "States with ties", ru: "Государства, с которыми есть связь" }, kind: "countries", required: true },
      { id: "papersShown", label: { en: "Papers shown", ru: "Представленные документы" }, kind: "longText" },
      { id: "guardian", label: { en: "For a child: guardian", ru: "Для ребёнка: опекун" }, kind: "text" },
    ],
  },
  inquiry: {
    id: "inquiry",
    title: { en: "Inquiry to a State", ru: "Запрос государству" },
    questions: [
      { id: "inquiryTo", label: { en: "To which State", ru: "Какому государству" }, kind: "country", required: true },
      {
        id: "inquiryWay",
        label: { en: "How it goes", ru: "Как направляется" },
        kind: "choice",
        required: true,
        options: {
          letter: { en: "by letter to its authority", ru: "письмом в её орган" },
          consulate: { en: "through its consulate", ru: "через её консульство" },
          agreement: { en: "by the way of an agreement", ru: "в порядке соглашения" },
        },
      },
      {
        id: "inquiryTells",
        label: { en: "What it tells", ru: "Что в нём сообщается" },
        kind: "choices",
        required: true,
        options: {
          names: { en: "names", ru: "имена" },
          birth: { en: "birth and parents", ru: "рождение и родители" },
          papers: { en: "numbers of papers", ru: "номера документов" },
          address: { en: "former address", ru: "прежний адрес" },
          claim: { en: "that there was a claim", ru: "что было ходатайство об убежище" },
        },
      },
      {
        id: "inquiryAgreed",
        label: { en: "Did the person agree to this inquiry?", ru: "Согласно ли лицо на этот запрос?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  leftOut: {
    id: "leftOut",
    title: { en: "A State that is not asked", ru: "Государство, которое не запрашивается" },
    questions: [
      { id: "leftOutState", label: { en: "Which State", ru: "Какое государство" }, kind: "country", required: true },
      {
        id: "leftOutWhy",
        label: { en: "Why", ru: "Почему" },
        kind: "choice",
        required: true,
        options: {
          feared: { en: "the person fears it", ru: "лицо его опасается" },
          family: { en: "somebody of the household fears it", ru: "его опасается кто-то из домохозяйства" },
          unsafe: { en: "asking would be a danger in another way", ru: "запрос опасен по иной причине" },
        },
      },
      {
        id: "leftOutTold",
        label: { en: "Was the person told, and why?", ru: "Сообщено ли лицу и разъяснено ли почему?" },
        kind: "answer",
        required: true,
      },
      {
        id: "leftOutWords",
        label: { en: "What the person was told", ru: "Что сообщено лицу" },
        hint: {
          en: "Without saying of anybody else that they asked for protection.",
          ru: "Не сообщая ни о ком другом, что он просил о защите.",
        },
        kind: "longText",
        required: true,
      },
    ],
  },
  answer: {
    id: "answer",
    title: { en: "Answer of a State", ru: "Ответ государства" },
    questions: [
      { id: "answerFrom", label: { en: "From which State", ru: "От какого государства" }, kind: "country", required: true },
      { id: "answerText", label: { en: "What it says", ru: "Что в нём сказано" }, kind: "longText", required: true },
    ],
  },
  interview: {
    id: "interview",
    title: { en: "Interview", ru: "Собеседование" },
    questions: [
      { id: "interviewedOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      {
        id: "interpretedWell",
        label: { en: "In a language the person understood?", ru: "На понятном лицу языке?" },
        kind: "answer",
        required: true,
      },
      { id: "interviewRecord", label: { en: "What was said", ru: "Что сказано" }, kind: "longText", required: true },
      { id: "guardian", label: { en: "For a child: guardian", ru: "Для ребёнка: опекун" }, kind: "text" },
    ],
  },
  examination: {
    id: "examination",
    title: { en: "Findings", ru: "Установленное" },
    questions: [
      {
        id: "findings",
        label: { en: "What was found, State by State", ru: "Что установлено по каждому государству" },
        kind: "longText",
        required: true,
      },
      ...windowEnded,
    ],
  },
  hearing: {
    id: "hearing",
    title: { en: "Findings shown", ru: "Ознакомление с установленным" },
    questions: [
      {
        id: "findingsShown",
        label: { en: "Were the findings shown and explained?", ru: "Показано и разъяснено ли установленное?" },
        kind: "answer",
        required: true,
      },
      { id: "applicantAnswer", label: { en: "Answer of the applicant", ru: "Ответ заявителя" }, kind: "longText" },
    ],
  },
  decision: {
    id: "decision",
    title: { en: "Decision", ru: "Решение" },
    questions: [
      {
        id: "slOutcome",
        label: { en: "The person is", ru: "Лицо" },
        kind: "choice",
        required: true,
        options: {
          stateless: { en: "stateless", ru: "не имеет гражданства" },
          national: { en: "a national, confirmed by that State", ru: "гражданин, подтверждено государством" },
          notStateless: { en: "not shown to be stateless", ru: "отсутствие гражданства не установлено" },
        },
      },
      { id: "statesExamined", label: { en: "States dealt with", ru: "Рассмотренные государства" }, kind: "countries", required: true },
      { id: "decisionReasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true },
    ],
  },
  certificate: {
    id: "certificate",
    title: { en: "Certificate", ru: "Удостоверение" },
    questions: [{ id: "certificateOn", label: { en: "Handed over on", ru: "Вручено" }, kind: "day", required: true }],
  },
  extension: {
    id: "extension",
    title: { en: "Longer time", ru: "Продление срока" },
    questions: [
      {
        id: "extensionReason",
        label: { en: "Reason, told to the person", ru: "Причина, сообщённая лицу" },
        kind: "longText",
        required: true,
      },
    ],
  },
  waiting: {
    id: "waiting",
    title: { en: "Rest", ru: "Приостановление" },
    questions: [{ id: "waitingReason", label: { en: "Why", ru: "Почему" }, kind: "longText", required: true }],
  },
  withdrawal: {
    ...withdrawalForm,
    questions: [
      ...withdrawalForm.questions,
      { id: "withdrawalCounsel", label: { en: "After counsel?", ru: "После консультации?" }, kind: "answer", required: true },
    ],
  },
  reopening: {
    id: "reopening",
    title: { en: "Why it is opened again", ru: "Почему дело открывается снова" },
    questions: [{ id: "reopeningReason", label: { en: "Reason", ru: "Причина" }, kind: "longText", required: true }],
  },
  ...remedyForms,
} as const satisfies Record<string, Form>;
