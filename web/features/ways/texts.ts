import { joinTexts } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { prs } from "./texts/prs.ts";
import { ps } from "./texts/ps.ts";
import { tg } from "./texts/tg.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const beside = {
  title: { en: "Lawful ways to work, study and settle", ru: "Законные пути: работа, учёба, переезд" },
  lead: {
    en: "What each State offers, who may go, how long it takes and what it costs. Nothing about you is asked or kept.",
    ru: "Что предлагает каждое государство, кто может поехать, сколько это занимает и стоит. О вас ничего не спрашивают и не сохраняют.",
  },
  from: { en: "Your citizenship", ru: "Ваше гражданство" },
  to: { en: "To which State", ru: "В какое государство" },
  purpose: { en: "For what", ru: "Для чего" },
  all: { en: "all", ru: "все" },
  work: { en: "work", ru: "работа" },
  study: { en: "study", ru: "учёба" },
  settlement: { en: "to settle", ru: "переезд на постоянное жительство" },
  national: { en: "by the law of this State", ru: "по закону этого государства" },
  bilateral: { en: "by agreement of two States", ru: "по соглашению двух государств" },
  regional: { en: "by agreement of several States", ru: "по соглашению нескольких государств" },
  openFor: { en: "Who may go", ru: "Кто может поехать" },
  openAll: { en: "citizens of every State", ru: "граждане любого государства" },
  openAgreement: {
    en: "citizens of the States that agreed on a scheme",
    ru: "граждане государств, заключивших соглашение о программе",
  },
  answered: { en: "Answer within", ru: "Ответ в течение" },
  lasts: { en: "For how long", ru: "На какой срок" },
  cost: { en: "What it costs", ru: "Сколько стоит" },
  places: { en: "Places", ru: "Места" },
  taken: { en: "taken: {n}", ru: "занято: {n}" },
  takenFew: { en: "taken: fewer than 5", ru: "занято: меньше 5" },
  where: { en: "Where to apply", ru: "Куда обращаться" },
  notKnown: { en: "not confirmed: ask the office", ru: "не подтверждено: спросите в органе" },
  sameDay: { en: "on the same day", ru: "в тот же день" },
  hours: { en: "{n, plural, one {# hour} other {# hours}}", ru: "{n, plural, one {# час} few {# часа} many {# часов} other {# часа}}" },
  days: { en: "{n, plural, one {# day} other {# days}}", ru: "{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}" },
  workingDays: {
    en: "{n, plural, one {# working day} other {# working days}}",
    ru: "{n, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}",
  },
  months: {
    en: "{n, plural, one {# month} other {# months}}",
    ru: "{n, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}",
  },
  years: { en: "{n, plural, one {# year} other {# years}}", ru: "{n, plural, one {# год} few {# года} many {# лет} other {# года}}" },
  placesCount: {
    en: "{n, plural, one {# place} other {# places}}",
    ru: "{n, plural, one {# место} few {# места} many {# мест} other {# места}}",
  },
  schemes: { en: "Open schemes", ru: "Открытые программы" },
  schemesFor: { en: "for citizens of {states}", ru: "для граждан: {states}" },
  schemeApply: { en: "apply {from} – {to}", ru: "заявления {from} – {to}" },
  schemeStay: { en: "stay {from} – {to}", ru: "пребывание {from} – {to}" },
  schemeEndless: { en: "stay without an end", ru: "пребывание без окончания" },
  schemeKept: { en: "kept for who took part before: {n}", ru: "сохранено за прежними участниками: {n}" },
  schemeOnlyBefore: { en: "only for who took part before", ru: "только для прежних участников" },
  schemeAges: { en: "age {from}–{to}", ru: "возраст {from}–{to}" },
  schemeAgeFrom: { en: "age {from} and over", ru: "возраст от {from}" },
  schemeAgeTo: { en: "age up to {to}", ru: "возраст до {to}" },
  schemeWork: { en: "work: {codes}", ru: "работа: {codes}" },
  schemeSkills: { en: "skills: {skills}", ru: "навыки: {skills}" },
  none: { en: "No lawful way of this kind is on record.", ru: "Такого законного пути в перечне нет." },
  demo: {
    en: "This State does not exist: what is said of it is invented.",
    ru: "Этого государства не существует: сведения о нём придуманы.",
  },
} as const;

/** The catalogue of lawful ways, for whoever thinks of going. */
export const wayTexts = joinTexts(beside, { prs, tg, kk, ky, tk, uz, ps });
