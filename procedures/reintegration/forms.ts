import type { Form, Indicator } from "../../src/process/index.ts";
import { courseForms } from "../shared/courses.ts";
import { withdrawalForm } from "../shared/remedy-forms.ts";
import { feasibility } from "./feasibility.ts";
import { scoreQuestions } from "./sustainability.ts";

/** What a plan may hold. @source rap-2012:RAP-III-21 */
const services = {
  training: { en: "vocational training", ru: "профессиональное обучение" },
  credit: { en: "micro-credit, savings", ru: "микрокредит, сбережения" },
  counselling: { en: "psychosocial help", ru: "психосоциальная помощь" },
  health: { en: "free, confidential check-up", ru: "бесплатный конфиденциальный осмотр" },
  school: { en: "school", ru: "школа" },
  papers: { en: "papers restored", ru: "восстановление документов" },
  property: { en: "housing or land", ru: "жильё или земля" },
} as const;

/** What is arranged by a step of its own; a course has steps of its own (RI7). Of a check-up nothing is written here: who was referred to it, and no more (RI20). */
const { training: _, ...arranged } = services;

/** Who was given each service of a plan, and how long they waited for it since the plan was made. */
export const serviceFigures = Object.entries(arranged).map(([service, title]): Indicator => ({
  id: `${service}Share`,
  title: { en: `Share given: ${title.en}`, ru: `Доля получивших: ${title.ru}` },
  from: "plan",
  to: "arrange",
  when: { question: "service", is: [service] },
  by: ["sex", "age", "origin", "group"],
  counted: { en: `Arranged: ${title.en}`, ru: `Согласовано: ${title.ru}` },
  source: service === "counselling" ? ["rap-2012:RAP-III-23", "minsk-2004:MIN-SEC-6"] : ["minsk-2004:MIN-SEC-6"],
}));
const whenNotHealth = { question: "service", is: Object.keys(arranged).filter((one) => one !== "health") };

/** What a national policy of reintegration covers at least. @source almaty-2011:ALM-REINT-i */
export const areas = {
  health: { en: "health", ru: "здоровье" },
  housing: { en: "housing", ru: "жильё" },
  education: { en: "education", ru: "обучение" },
  income: { en: "income", ru: "доход" },
} as const;

/** Forms of reintegration; every score is derived. */
export const forms = {
  intake: {
    id: "intake",
    title: { en: "Intake", ru: "Приём" },
    questions: [
      { id: "returnedOn", label: { en: "Returned on", ru: "Дата возвращения" }, kind: "day", required: true },
      {
        id: "skills",
        label: { en: "Skills and savings", ru: "Навыки и сбережения" },
        kind: "longText",
        required: true,
        source: ["almaty-2011:ALM-REINT-n2"],
      },
      { id: "debts", label: { en: "Are there debts?", ru: "Есть ли долги?" }, kind: "answer", required: true },
      {
        id: "lostPapers",
        label: { en: "Are papers or property lost?", ru: "Утрачены ли документы или имущество?" },
        kind: "answer",
        required: true,
        source: ["almaty-2011:ALM-REINT-iv-a"],
      },
    ],
  },
  plan: {
    id: "plan",
    title: { en: "Plan", ru: "План" },
    questions: [
      {
        id: "planSides",
        label: { en: "Sides of the plan", ru: "Стороны плана" },
        kind: "choices",
        required: true,
        options: {
          economic: { en: "Economic: income, debts, work", ru: "Экономика: доход, долги, работа" },
          social: { en: "Social: housing, school, health, papers", ru: "Социальная: жильё, школа, здоровье, документы" },
          psychosocial: { en: "Psychosocial: safety, belonging, mind", ru: "Психосоциальная: безопасность, принадлежность, состояние" },
        },
        source: ["rap-2012:RCF-4.3-3"],
      },
      {
        id: "services",
        label: { en: "Services", ru: "Услуги" },
        kind: "choices",
        required: true,
        options: services,
        source: ["rap-2012:RAP-III-21"],
      },
      {
        id: "areasPlanned",
        label: { en: "Something is done for", ru: "Меры приняты по" },
        kind: "choices",
        options: areas,
        source: ["almaty-2011:ALM-REINT-i"],
      },
      {
        id: "areasMet",
        label: { en: "Nothing is lacking in", ru: "Всё есть по" },
        kind: "choices",
        options: areas,
        source: ["almaty-2011:ALM-REINT-i"],
      },
      {
        id: "originInformed",
        label: {
          en: "Is anything told to authorities beyond what the person approved?",
          ru: "Сообщается ли властям что-либо сверх одобренного лицом?",
        },
        kind: "answer",
        required: true,
      },
      {
        id: "checkupForced",
        label: { en: "Does any help hang on a health check or its result?", ru: "Зависит ли помощь от медосмотра или его результата?" },
        kind: "answer",
        required: true,
        source: ["almaty-2011:ALM-REINT-vi"],
      },
      { id: "planAgreed", label: { en: "Does the person agree with it?", ru: "Согласно ли лицо?" }, kind: "answer", required: true },
      { id: "planWords", label: { en: "What is agreed", ru: "О чём договорились" }, kind: "longText", required: true },
    ],
  },
  service: {
    id: "service",
    title: { en: "A service of the plan", ru: "Услуга по плану" },
    questions: [
      {
        id: "service",
        label: { en: "Which", ru: "Какая" },
        kind: "choice",
        required: true,
        options: arranged,
        source: ["rap-2012:RAP-III-21"],
      },
      { id: "serviceWhat", label: { en: "What exactly", ru: "Что именно" }, kind: "text", required: true, when: whenNotHealth },
      { id: "serviceBy", label: { en: "Given by", ru: "Кем предоставляется" }, kind: "text", required: true, when: whenNotHealth },
      { id: "serviceFrom", label: { en: "From", ru: "С какого дня" }, kind: "day", when: whenNotHealth },
      {
        id: "serviceStands",
        label: { en: "Stands at", ru: "Состояние" },
        kind: "choice",
        required: true,
        when: whenNotHealth,
        options: {
          arranged: { en: "arranged", ru: "согласована" },
          running: { en: "running", ru: "предоставляется" },
          finished: { en: "finished", ru: "завершена" },
          declined: { en: "declined by the person", ru: "лицо отказалось" },
          unavailable: { en: "not to be had", ru: "недоступна" },
        },
      },
    ],
  },
  feasibility,
  score: {
    id: "score",
    title: { en: "Sustainability, by questions of our own", ru: "Устойчивость, по нашим собственным вопросам" },
    questions: [
      ...scoreQuestions,
      {
        id: "hasWork",
        label: { en: "Lawful work?", ru: "Законная работа?" },
        kind: "answer",
        source: ["rap-2012:RAP-III-O3"],
      },
      {
        id: "wishesToLeave",
        label: { en: "Does the person think of leaving again?", ru: "Думает ли лицо снова уехать?" },
        kind: "answer",
        required: true,
      },
      { id: "scoreWords", label: { en: "In the person's words", ru: "Словами лица" }, kind: "longText", required: true },
    ],
  },
  closing: {
    id: "closing",
    title: { en: "Closing", ru: "Завершение" },
    questions: [
      {
        id: "closingWords",
        label: { en: "What is reached, and what is left", ru: "Что достигнуто и что осталось" },
        kind: "longText",
        required: true,
      },
    ],
  },
  withdrawal: withdrawalForm,
  ...courseForms,
} as const satisfies Record<string, Form>;
