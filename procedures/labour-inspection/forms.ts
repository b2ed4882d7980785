import type { Form } from "../../src/process/index.ts";
import { listOf } from "../../src/process/index.ts";

/** Signs that weigh by themselves: papers, freedom, debt, threats. */
const grave = ["papersHeld", "notFree", "debt", "threats"];

/** Forms of an inspection. */
export const forms = {
  tip: {
    id: "tip",
    title: { en: "Plan or tip", ru: "План или сигнал" },
    questions: [
      {
        id: "why",
        label: { en: "Why", ru: "Основание" },
        kind: "choice",
        required: true,
        options: {
          plan: { en: "plan of inspections", ru: "план проверок" },
          worker: { en: "the worker asks", ru: "обращение работника" },
          tip: { en: "tip", ru: "сигнал" },
          other: { en: "another authority or organisation", ru: "иной орган или организация" },
        },
      },
      { id: "site", label: { en: "Number of the site or visit", ru: "Номер объекта или выезда" }, kind: "text" },
      { id: "workPlace", label: { en: "Place", ru: "Место" }, kind: "place" },
      { id: "sector", label: { en: "Sector (ISIC)", ru: "Отрасль (ISIC)" }, kind: "text", source: ["isic-4:sections"] },
      { id: "employer", label: { en: "Employer", ru: "Работодатель" }, kind: "text" },
    ],
  },
  visit: {
    id: "visit",
    title: { en: "Visit", ru: "Выезд" },
    questions: [
      { id: "visitedOn", label: { en: "Visited on", ru: "День выезда" }, kind: "day", required: true },
      {
        id: "announced",
        label: { en: "Announced?", ru: "С предупреждением?" },
        kind: "choice",
        required: true,
        options: { no: { en: "without notice", ru: "без предупреждения" }, yes: { en: "announced", ru: "с предупреждением" } },
        source: ["almaty-2011:ALM-TRAF-ii-c"],
      },
      {
        id: "workersWomen",
        label: { en: "Women who work there", ru: "Работающие женщины" },
        kind: "number",
        source: ["almaty-2011:ALM-TRAF-ii-b"],
      },
      {
        id: "workersMen",
        label: { en: "Men who work there", ru: "Работающие мужчины" },
        kind: "number",
        source: ["almaty-2011:ALM-TRAF-ii-b"],
      },
      {
        id: "workersChildren",
        label: { en: "Of all who work there: who are, or may be, children", ru: "Из всех работающих: дети или, возможно, дети" },
        kind: "number",
        source: ["rap-2012:RAP-II-27"],
      },
      {
        id: "papersWith",
        label: { en: "Papers of the workers are held by", ru: "Документы работников находятся" },
        kind: "choice",
        options: {
          workers: { en: "the workers", ru: "у работников" },
          employer: { en: "the employer", ru: "у работодателя" },
          middleman: { en: "a middleman", ru: "у посредника" },
          unknown: { en: "asked, not known", ru: "спросили, неизвестно" },
        },
        source: ["cmw-1990:21"],
      },
      { id: "spokenAlone", label: { en: "Was the worker spoken to alone?", ru: "Беседа наедине?" }, kind: "answer", required: true },
      {
        id: "languageUnderstood",
        label: {
          en: "In a language they speak, not by the employer's interpreter?",
          ru: "На понятном языке, без переводчика работодателя?",
        },
        kind: "answer",
        required: true,
      },
      {
        id: "penaltySought",
        label: { en: "Is anything sought against the worker?", ru: "Ведётся ли взыскание с работника?" },
        kind: "answer",
        required: true,
      },
      {
        id: "signs",
        label: { en: "Signs", ru: "Признаки" },
        kind: "choices",
        required: true,
        options: {
          none: { en: "none", ru: "нет" },
          papersHeld: { en: "papers are held", ru: "удерживаются документы" },
          notFree: { en: "cannot leave", ru: "не может уйти" },
          debt: { en: "works off a debt", ru: "отрабатывает долг" },
          threats: { en: "threats or violence", ru: "угрозы или насилие" },
          unpaid: { en: "not paid", ru: "не оплачивается" },
          hours: { en: "excessive hours", ru: "чрезмерная продолжительность" },
          lodging: { en: "unfit lodging at the site", ru: "непригодное жильё на объекте" },
          danger: { en: "dangerous work without protection", ru: "опасная работа без защиты" },
        },
      },
      {
        id: "signsWeigh",
        label: { en: "Weight of the signs", ru: "Тяжесть признаков" },
        kind: "choice",
        options: {
          none: { en: "none", ru: "нет" },
          labour: { en: "breach of labour law", ru: "нарушение трудового права" },
          trafficking: { en: "signs of trafficking", ru: "признаки торговли людьми" },
        },
        derives: (answers) => weigh(listOf(answers["signs"])),
      },
      {
        id: "victimHelp",
        label: { en: "Help for victims", ru: "Помощь жертвам" },
        kind: "choice",
        options: {
          referred: { en: "referred", ru: "направлено" },
          declined: { en: "the worker declines", ru: "работник отказался" },
          notNeeded: { en: "no such signs", ru: "таких признаков нет" },
        },
      },
      {
        id: "childHelp",
        label: {
          en: "Where the worker, or another who works there, may be a child: child protection told, finding opened?",
          ru: "Если этот или другой работник может быть ребёнком: орган защиты детей уведомлён, дело открыто?",
        },
        kind: "answer",
      },
    ],
  },
  order: {
    id: "order",
    title: { en: "Order to the employer", ru: "Предписание работодателю" },
    questions: [
      { id: "orderWhat", label: { en: "What the employer does", ru: "Что должен сделать работодатель" }, kind: "longText", required: true },
      { id: "orderBy", label: { en: "By when", ru: "К какому сроку" }, kind: "day", required: true },
      { id: "wagesOwed", label: { en: "Wages owed to this worker", ru: "Задолженность перед работником" }, kind: "text" },
      {
        id: "sourceNamed",
        label: { en: "Does the order let the employer know who spoke?", ru: "Позволяет ли предписание узнать, кто сообщил?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  recheck: {
    id: "recheck",
    title: { en: "Re-check", ru: "Повторная проверка" },
    questions: [
      { id: "wagesPaid", label: { en: "Wages paid?", ru: "Оплата выплачена?" }, kind: "answer", required: true },
      { id: "papersBack", label: { en: "Papers with the worker?", ru: "Документы у работника?" }, kind: "answer", required: true },
      {
        id: "recheckWhy",
        label: { en: "If not: what was done, and why it ends", ru: "Если нет: что сделано и почему дело завершается" },
        kind: "longText",
      },
    ],
  },
  nothing: {
    id: "nothing",
    title: { en: "No breach found", ru: "Нарушений нет" },
    questions: [{ id: "nothingWhy", label: { en: "What was looked at", ru: "Что проверено" }, kind: "longText", required: true }],
  },
} as const satisfies Record<string, Form>;

/** One grave sign, or three others together, are signs of trafficking. @source decision:0041 */
function weigh(signs: readonly string[]): "none" | "labour" | "trafficking" {
  const seen = signs.filter((one) => one !== "none");
  if (seen.length === 0) return "none";
  return seen.some((one) => grave.includes(one)) || seen.length >= togetherGrave ? "trafficking" : "labour";
}

/** How many lesser signs together weigh as a grave one: a working standard of ours. @source decision:0041 */
const togetherGrave = 3;
