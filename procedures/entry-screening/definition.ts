import { defineProcedure, type HandOff } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";

const handsOff: readonly HandOff[] = [
  { to: "asylum", route: "asylum", when: "onRequest", source: ["minsk-2004:MIN-ASY-3", "rap-2012:RAP-I-04"] },
  { to: "child", route: "child-protection", when: "onRequest", source: ["crc-1989:20", "almaty-2011:ALM-TRAF-xi"] },
  { to: "trafficking", route: "nrm", when: "onRequest", source: ["almaty-2011:ALM-TRAF-n1"] },
  { to: "women-at-risk", route: "women-at-risk", when: "onRequest", source: ["rap-2012:RCF-4.2-4"] },
  { to: "statelessness", route: "statelessness", when: "onRequest", source: ["stateless-1954:1.1"] },
  { to: "medical", route: "medical", when: "onRequest", source: ["almaty-2011:ALM-INT-ii-c"] },
  { to: "family-tracing", route: "family-tracing", when: "onRequest", source: ["crc-1989:22"] },
  { to: "labour-routes", route: "labour-routes", when: "onRequest", source: ["rap-2012:RAP-II-12"] },
  { to: "registration", route: "registration", when: "onRequest", source: ["minsk-2004:MIN-ASY-12"] },
];

/** Protection-sensitive screening at entry: not binding, before every status procedure. Rules ES1-ES6 are in RULES.md. */
export const entryScreening = defineProcedure({
  id: "entry-screening",
  version: "2026-01-01",
  title: { en: "Screening at entry", ru: "Первичная проверка при въезде" },
  compartment: "arrival",
  source: ["rap-2012:RAP-I-FN3", "rap-2012:RAP-I-02", "almaty-2011:ALM-BORD-ii", "unhcr-standards:ten-point.5"],
  initial: "recorded",
  opening: { title: { en: "Open the screening", ru: "Начать проверку" }, by: ["post"], starts: ["checkNeeds", "refer"], source: ["rap-2012:RCF-4.1-1"] },
  parts: {
    post: { en: "Border post", ru: "Пограничный пост" },
    receiver: { en: "Receiving authority or service", ru: "Принимающий орган или служба" },
    applicant: { en: "The person", ru: "Само лицо" },
  },
  states,
  forms,
  gates,
  steps: {
    inform: { title: { en: "Give the information", ru: "Проинформировать" }, from: ["recorded"], to: "informed", by: ["post"], form: "information", source: ["rap-2012:RAP-II-02", "rap-2012:RAP-I-03"] },
    referUrgently: { title: { en: "Refer at once", ru: "Направить немедленно" }, from: ["recorded", "informed", "checked", "profiled"], by: ["post"], form: "referral", handsOff, issues: ["referral-slip"], source: ["rap-2012:RAP-II-O6"] },
    checkNeeds: { title: { en: "Check the needs", ru: "Выяснить потребности" }, from: ["informed"], to: "checked", by: ["post"], form: "needs", stops: ["checkNeeds"], source: ["rap-2012:RAP-I-02"] },
    profile: { title: { en: "Profile", ru: "Составить профиль" }, from: ["checked"], to: "profiled", by: ["post"], form: "profile", gates: ["ownLanguage", "childTrained"], source: ["rap-2012:RAP-I-FN3", "rap-2012:RCF-4.1-5"] },
    confirmProfile: { title: { en: "Let the person confirm", ru: "Дать лицу подтвердить профиль" }, from: ["profiled", "referred"], by: ["post"], form: "confirmation", source: ["rap-2012:RAP-I-FN3"] },
    refer: { title: { en: "Refer", ru: "Направить" }, from: ["profiled", "referred"], to: "referred", by: ["post"], form: "referral", stops: ["refer"], starts: ["settle"], handsOff, issues: ["referral-slip"], source: ["rap-2012:RAP-I-04", "almaty-2011:ALM-BORD-n4"] },
    settle: { title: { en: "Settle a need without referral", ru: "Закрыть потребность без направления" }, from: ["checked", "profiled", "referred"], by: ["post"], form: "settling", source: ["rap-2012:RAP-I-02"] },
    acknowledge: { title: { en: "Acknowledge", ru: "Подтвердить получение" }, from: ["referred"], by: ["receiver"], form: "acknowledgement", source: ["almaty-2011:ALM-BORD-n4"] },
    close: { title: { en: "End the screening", ru: "Завершить проверку" }, from: ["profiled", "referred"], to: "closed", by: ["post"], form: "closing", gates: ["asylumReferred", "needsAnswered"], stops: ["refer", "settle"], source: ["minsk-2004:MIN-ASY-3"] },
    repeat: { title: { en: "Profile again on request", ru: "Повторить по просьбе" }, from: ["closed", "referred"], to: "checked", by: ["post", "applicant"], form: "repeat", starts: ["refer"], source: ["vst:situational"] },
  },
  clocks: {
    checkNeeds: { title: { en: "First contact to needs check", ru: "От первого контакта до выяснения потребностей" }, owner: "post", awaits: "checkNeeds", fromFirstContact: true },
    refer: { title: { en: "First contact to referral", ru: "От первого контакта до направления" }, owner: "post", awaits: "refer", fromFirstContact: true },
    settle: { title: { en: "First referral to every need answered", ru: "От первого направления до ответа по каждой потребности" }, owner: "post", awaits: "close" },
  },
  indicators: [
    { id: "hoursToReferral", title: { en: "Hours from first contact to referral", ru: "Часов от первого контакта до направления" }, from: "recorded", to: "refer", source: ["rap-2012:RAP-I-E3"] },
    { id: "hoursToNeedsCheck", title: { en: "Hours from first contact to needs check", ru: "Часов от первого контакта до выяснения потребностей" }, from: "recorded", to: "checkNeeds", source: ["rap-2012:RAP-I-02"] },
    { id: "informedShare", title: { en: "Share informed in their own language", ru: "Доля проинформированных на своём языке" }, from: "recorded", to: "informed", source: ["rap-2012:RAP-II-02"] },
    { id: "acknowledgedShare", title: { en: "Share of referrals acknowledged", ru: "Доля подтверждённых направлений" }, from: "refer", to: "acknowledge", source: ["almaty-2011:ALM-BORD-n4"] },
  ],
});
