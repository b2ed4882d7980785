import { defineProcedure } from "../../src/process/index.ts";
import { citedShelf } from "./country-sources.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Refugee status determination in its tracks, with appeal. Rules AS1-AS37, AS40 and AS41 are in RULES.md beside this file. */
export const asylum = defineProcedure({
  id: "asylum",
  version: "2026-01-01",
  title: { en: "Asylum", ru: "Убежище" },
  track: "track",
  compartment: "asylum",
  letters: { about: paperWords.onAsylum },
  source: ["refugee-1951:1.A.2", "refugee-1951:33.1", "minsk-2004:MIN-ASY-5", "rap-2012:RCF-4.2-2"],
  initial: "wished",
  opening: {
    title: { en: "Record the wish for asylum", ru: "Зафиксировать желание получить убежище" },
    by: ["applicant", "adviser", "guardian", "post", "registrar"],
    form: "wish",
    starts: ["apply", "forward"],
    source: ["minsk-2004:MIN-ASY-3"],
  },
  options: {
    complementary: {
      title: {
        en: "National law has complementary or humanitarian protection",
        ru: "Закон предусматривает дополнительную или гуманитарную защиту",
      },
      source: ["minsk-2004:MIN-ASY-19"],
    },
    fingerprintsFirst: {
      title: { en: "National law decides on condition of fingerprinting", ru: "По закону решение принимается при условии дактилоскопии" },
      source: ["rap-2012:RCF-4.2-10"],
    },
    appealHigher: {
      title: {
        en: "National law lets a complaint go to a higher body beside the court",
        ru: "Закон допускает жалобу в вышестоящий орган наряду с судом",
      },
      source: ["unhcr-standards:appeal.other-body", "tj-refugee-2002:14.5"],
    },
    fastTracks: {
      title: { en: "National law has accelerated or simplified tracks", ru: "Закон предусматривает ускоренный или упрощённый порядок" },
      source: ["rap-2012:RAP-II-09-c", "unhcr-standards:rsd.modalities"],
    },
  },
  parts: {
    applicant: { en: "Applicant", ru: "Заявитель" },
    adviser: { en: "Legal adviser", ru: "Юридический консультант" },
    guardian: { en: "Guardian or child-protection officer", ru: "Опекун или сотрудник органа защиты детей" },
    post: { en: "Border post", ru: "Пограничный пост" },
    registrar: { en: "Registrar", ru: "Регистратор" },
    officer: { en: "Eligibility officer", ru: "Сотрудник по определению статуса" },
    reviewer: { en: "Reviewer", ru: "Проверяющий" },
    decider: { en: "Deciding body", ru: "Орган, принимающий решение" },
    appeal: { en: "Appeal body", ru: "Орган, рассматривающий жалобу" },
    nrm: { en: "Anti-trafficking officer", ru: "Сотрудник по противодействию торговле людьми" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    apply: { title: { en: "To lodge the claim", ru: "Подача ходатайства" }, owner: "applicant", awaits: "lodge", fromFirstContact: true },
    forward: {
      title: { en: "Post to authority", ru: "Передача с поста уполномоченному органу" },
      owner: "post",
      awaits: "forward",
      isOptional: true,
      fromFirstContact: true,
    },
    register: { title: { en: "To register", ru: "Регистрация" }, owner: "registrar", awaits: "register" },
    certificate: {
      title: { en: "To hand over the certificate", ru: "Вручение свидетельства" },
      owner: "registrar",
      awaits: "handCertificate",
    },
    fingerprints: {
      title: { en: "Fingerprinting", ru: "Дактилоскопия" },
      owner: "registrar",
      awaits: "noteFingerprints",
      isOptional: true,
    },
    conclude: {
      title: { en: "To decide after interviews and checks", ru: "Решение после собеседований и проверок" },
      owner: "decider",
      awaits: "decide",
      isOptional: true,
    },
    decide: { title: { en: "To decide", ru: "Принятие решения" }, owner: "decider", awaits: "decide" },
    notify: { title: { en: "To give notice", ru: "Вручение решения" }, owner: "officer", awaits: "notifyRejection" },
    appeal: { title: { en: "To appeal", ru: "Обжалование" }, owner: "applicant", awaits: "appeal", remedy: true },
    decideAppeal: { title: { en: "To decide the appeal", ru: "Рассмотрение жалобы" }, owner: "appeal", awaits: "uphold" },
  },
  cites: { question: "sourceReference", shelf: citedShelf },
  joint: { question: "groupSign", joins: "examineTogether", leaves: "examineAlone" },
  indicators: [
    {
      id: "returnedShare",
      title: { en: "Share returned to the regular track", ru: "Доля возвращённых в обычный порядок" },
      from: "chooseTrack",
      to: "leaveTrack",
      source: ["rap-2012:RAP-II-09-c"],
    },
    {
      id: "daysToRegistration",
      title: { en: "Days from wish to registration", ru: "Дней от заявления до регистрации" },
      from: "wished",
      to: "register",
      by: ["origin", "sex", "age"],
      counted: { en: "Claims registered", ru: "Зарегистрированные ходатайства" },
      source: ["minsk-2004:MIN-ASY-11"],
    },
    {
      id: "daysToCertificate",
      title: { en: "Days from claim to certificate", ru: "Дней от подачи до свидетельства" },
      from: "lodge",
      to: "handCertificate",
      source: ["almaty-2011:ALM-INT-i"],
    },
    {
      id: "daysToInterview",
      title: { en: "Days from registration to first interview", ru: "Дней от регистрации до первого собеседования" },
      from: "register",
      to: "interview",
      source: ["rap-2012:RAP-II-09-a"],
    },
    {
      id: "monthsToDecision",
      title: { en: "Months from registration to decision", ru: "Месяцев от регистрации до решения" },
      from: "register",
      to: "decide",
      source: ["rap-2012:RAP-II-09-a"],
    },
    {
      id: "recognitionShare",
      title: { en: "Share of decisions that recognise", ru: "Доля решений о признании" },
      from: "decide",
      to: "recognised",
      by: ["origin", "sex", "age"],
      counted: { en: "Recognised as refugees", ru: "Признаны беженцами" },
      source: ["minsk-2004:MIN-ASY-11"],
    },
    {
      id: "protectedShare",
      title: { en: "Share of decisions that protect otherwise", ru: "Доля решений об иной защите" },
      from: "decide",
      to: "complementary",
      by: ["origin", "sex", "age"],
      counted: { en: "Given complementary protection", ru: "Предоставлена дополнительная защита" },
      source: ["minsk-2004:MIN-ASY-11"],
    },
    {
      id: "refusedShare",
      title: { en: "Share of claims refused", ru: "Доля отказов по ходатайствам" },
      from: "register",
      to: "notifyRejection",
      by: ["origin", "sex", "age"],
      counted: { en: "Refused, with the right to appeal", ru: "Отказано, с правом обжалования" },
      source: ["rap-2012:RAP-II-E2"],
    },
    {
      id: "appealShare",
      title: { en: "Share of rejections appealed", ru: "Доля обжалованных отказов" },
      from: "notifyRejection",
      to: "appeal",
      source: ["rap-2012:RAP-II-05"],
    },
    {
      id: "reversedShare",
      title: { en: "Share of appeals reversed", ru: "Доля удовлетворённых жалоб" },
      from: "appeal",
      to: "reverse",
      source: ["rap-2012:RAP-II-05"],
    },
    {
      id: "monthsOfAppeal",
      title: { en: "Months from appeal to its decision", ru: "Месяцев от жалобы до решения по ней" },
      from: "appeal",
      to: "uphold",
      source: ["rap-2012:RAP-II-05"],
    },
  ],
});
