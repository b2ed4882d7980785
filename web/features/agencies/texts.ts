import { joinTexts } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { prs } from "./texts/prs.ts";
import { ps } from "./texts/ps.ts";
import { tg } from "./texts/tg.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const beside = {
  title: { en: "Check an offer of work", ru: "Проверка предложения работы" },
  lead: {
    en: "Write what you were told. Each part is looked up in the register of this State. Nothing about you is asked or kept.",
    ru: "Напишите, что вам сказали. Каждая часть ищется в реестре этого государства. О вас ничего не спрашивают и не сохраняют.",
  },
  payNothing: {
    en: "Nobody may take money from you for finding you work, and nobody may keep your passport.",
    ru: "Никто не вправе брать с вас деньги за поиск работы и забирать ваш паспорт.",
  },
  agency: { en: "Agency, or number of its licence", ru: "Агентство или номер лицензии" },
  order: { en: "Number of the job order", ru: "Номер заявки" },
  principal: { en: "Employer abroad", ru: "Работодатель за рубежом" },
  check: { en: "Check", ru: "Проверить" },
  confirmed: { en: "The offer is confirmed", ru: "Предложение подтверждено" },
  confirmedNext: {
    en: "All three parts are in the register. Before you sign, ask for the contract in your language.",
    ru: "Все три части есть в реестре. Перед подписью попросите договор на понятном вам языке.",
  },
  notConfirmed: { en: "The offer is not confirmed", ru: "Предложение не подтверждено" },
  notConfirmedNext: {
    en: "Do not pay and do not give your passport away. Call for advice; it is free.",
    ru: "Не платите и не отдавайте паспорт. Позвоните и посоветуйтесь, это бесплатно.",
  },
  agencyYes: { en: "Licensed today", ru: "Лицензия действует сегодня" },
  agencyNo: { en: "No licence under this name today", ru: "Лицензии с таким названием сегодня нет" },
  orderYes: { en: "Registered", ru: "Зарегистрирована" },
  orderNo: { en: "Not registered", ru: "Не зарегистрирована" },
  principalYes: { en: "Checked, and named in this order", ru: "Проверен и указан в этой заявке" },
  principalNo: { en: "Not checked, or not the employer of this order", ru: "Не проверен или указан не в этой заявке" },
  principalUnsure: {
    en: "This cannot be told here. Ask the office that gives licences.",
    ru: "Здесь этого сказать нельзя. Спросите в органе, который выдаёт лицензии.",
  },
  notAsked: { en: "Not asked", ru: "Не спрошено" },
  list: { en: "Agencies in the register", ru: "Агентства в реестре" },
  licence: { en: "Licence {number}, until {day}", ru: "Лицензия {number}, до {day}" },
  holds: { en: "Licensed", ru: "Действует" },
  suspended: { en: "Suspended", ru: "Приостановлена" },
  ended: { en: "Ended", ru: "Прекращена" },
  expired: { en: "Past its last day", ru: "Срок истёк" },
  orders: { en: "Job orders", ru: "Заявки" },
  noOrders: { en: "No job order is registered.", ru: "Зарегистрированных заявок нет." },
  orderLine: { en: "Order {number}", ru: "Заявка {number}" },
  places: {
    en: "{n, plural, one {# place} other {# places}}",
    ru: "{n, plural, one {# место} few {# места} many {# мест} other {# места}}",
  },
  pay: { en: "Pay: {pay}", ru: "Оплата: {pay}" },
  household: { en: "A household; persons are not named here", ru: "Семья; физические лица здесь не называются" },
  empty: {
    en: "No agency is in the register yet. Who is not in it may not send you abroad to work.",
    ru: "В реестре пока нет ни одного агентства. Кого в нём нет, тот не вправе отправлять вас на работу за рубеж.",
  },
  none: {
    en: "Nothing of this name is in the register. Who is not in it may not send you abroad to work.",
    ru: "С таким названием в реестре ничего нет. Кого в нём нет, тот не вправе отправлять вас на работу за рубеж.",
  },
  more: { en: "And {n} more: write more of the name.", ru: "И ещё {n}: напишите название полнее." },
  notKept: {
    en: "This State keeps no register of agencies here. Ask the labour office before you pay or sign.",
    ru: "Это государство не ведёт здесь реестр агентств. Спросите в органе по труду, прежде чем платить или подписывать.",
  },
  noNetwork: { en: "The register could not be reached.", ru: "До реестра не удалось дойти." },
  again: { en: "Try again", ru: "Повторить" },
  toHelp: { en: "Who helps, free of charge", ru: "Кто поможет бесплатно" },
  toVerify: { en: "Check a paper", ru: "Проверка документа" },
} as const;

/** The public register of agencies: for whoever was offered work. */
export const agencyTexts = joinTexts(beside, { prs, tg, kk, ky, tk, uz, ps });
