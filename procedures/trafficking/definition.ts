import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";

/** Identification and support of victims of trafficking. Rules TR1-TR23 are in RULES.md beside this file. */
export const trafficking = defineProcedure({
  id: "trafficking",
  version: "2026-01-01",
  title: { en: "Victims of trafficking", ru: "Жертвы торговли людьми" },
  compartment: "trafficking",
  letters: { discreet: { wish: "paperWanted" } },
  source: ["palermo-2000:3.a", "rap-2012:RCF-4.2-3", "almaty-2011:ALM-TRAF-n1"],
  initial: "indicated",
  opening: {
    title: { en: "Note signs of trafficking", ru: "Отметить признаки торговли людьми" },
    by: ["officer", "person"],
    form: "signs",
    starts: ["firstHelp", "presume"],
    source: ["almaty-2011:ALM-TRAF-n1", "rap-2012:RAP-II-19"],
  },
  parts: {
    person: { en: "The person", ru: "Само лицо" },
    adviser: { en: "Advocate or legal adviser", ru: "Защитник или юридический консультант" },
    guardian: { en: "Guardian or child-protection officer", ru: "Опекун или сотрудник органа защиты детей" },
    officer: { en: "Anti-trafficking officer", ru: "Сотрудник по противодействию торговле людьми" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    firstHelp: { title: { en: "To give first help", ru: "Первая помощь" }, owner: "officer", awaits: "giveFirstHelp" },
    presume: {
      title: { en: "To look for reasonable grounds", ru: "Установление разумных оснований" },
      owner: "officer",
      awaits: "presume",
    },
    shelter: {
      title: { en: "To offer a safe place", ru: "Предоставление безопасного места" },
      owner: "officer",
      awaits: "giveFirstHelp",
      isOptional: true,
    },
    reflection: {
      title: { en: "Recovery and reflection", ru: "Время на восстановление и размышление" },
      owner: "officer",
      awaits: "identify",
    },
    plan: { title: { en: "To agree on a plan", ru: "Согласование плана" }, owner: "officer", awaits: "plan" },
    reviewPlan: { title: { en: "To review the plan", ru: "Пересмотр плана" }, owner: "officer", awaits: "reviewPlan" },
    contest: { title: { en: "To ask for review", ru: "Просьба о пересмотре" }, owner: "person", awaits: "contest", remedy: true },
    decideReview: { title: { en: "To decide the review", ru: "Решение по пересмотру" }, owner: "officer", awaits: "uphold" },
  },
  indicators: [
    {
      id: "hoursToHelp",
      title: { en: "Hours to first help", ru: "Часов до первой помощи" },
      from: "indicated",
      to: "giveFirstHelp",
      source: ["almaty-2011:ALM-TRAF-n1"],
    },
    {
      id: "presumedShare",
      title: { en: "Share of signs that become a presumption", ru: "Доля признаков, ставших основанием" },
      from: "indicated",
      to: "presume",
      source: ["rap-2012:RAP-II-O5"],
    },
    {
      id: "identifiedShare",
      title: { en: "Share of presumed who are identified", ru: "Доля признанных жертвами" },
      from: "presumed",
      to: "identify",
      source: ["rap-2012:RAP-II-O5"],
    },
    {
      id: "refusedShare",
      title: { en: "Share decided against", ru: "Доля отказов" },
      from: "presumed",
      to: "refuse",
      source: ["rap-2012:RAP-II-O5"],
    },
    {
      id: "supportShare",
      title: { en: "Share given support, by type", ru: "Доля получивших помощь, по видам" },
      from: "indicated",
      to: "noteSupport",
      by: ["sex", "age"],
      linesBy: "supportType",
      counted: { en: "Support given", ru: "Оказанная помощь" },
      when: { question: "supportCame", is: ["delivered"] },
      source: ["palermo-2000:6", "rap-2012:RAP-II-O5"],
    },
    {
      id: "solutionShare",
      title: { en: "Share closed with a safe solution", ru: "Доля завершённых безопасным решением" },
      from: "identify",
      to: "conclude",
      source: ["almaty-2011:ALM-TRAF-ix"],
    },
  ],
});
