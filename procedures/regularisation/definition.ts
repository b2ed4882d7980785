import { defineProcedure, type Step } from "../../src/process/index.ts";
import { refusalLetter, reviewClocks, reviewSteps } from "../shared/administrative-review.ts";
import { helpHandOffs, workerParts } from "../shared/worker.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { paperWords } from "../shared/letters.ts";

const steps = {
  check: {
    title: { en: "Check the application", ru: "Проверить заявление" },
    from: ["applied"],
    to: "checked",
    by: ["officer"],
    form: "check",
    gates: ["safeToApply"],
    stops: ["check"],
    starts: ["decide"],
    handsOff: helpHandOffs,
    source: ["almaty-2011:ALM-LAB-n3"],
  },
  permit: {
    title: { en: "Permit the stay", ru: "Разрешить пребывание" },
    from: ["checked"],
    to: "permitted",
    by: ["officer"],
    form: "grant",
    gates: ["screened", "withinProgramme"],
    stops: ["decide"],
    starts: ["renew"],
    issues: ["residence-permit"],
    source: ["rap-2012:RAP-IV-O2", "almaty-2011:ALM-LAB-n12"],
  },
  ...reviewSteps({
    from: ["checked"],
    stops: ["decide"],
    backTo: "checked",
    restarts: ["decide"],
    source: ["almaty-2011:ALM-LAB-n3", "cmw-1990:22"],
  }),
  refuse: {
    title: { en: "Refuse", ru: "Отказать" },
    from: ["checked"],
    to: "refused",
    by: ["officer"],
    form: "refusalAsked",
    gates: ["screened", "fearFollowed", "refusalReasoned"],
    stops: ["decide"],
    starts: ["contest"],
    handsOff: [{ to: "asylum", route: "asylum", when: "onRequest", source: ["refugee-1951:33.1"] }],
    ...refusalLetter,
    source: ["cmw-1990:22"],
  },
  renew: {
    title: { en: "Renew the permit", ru: "Продлить разрешение" },
    from: ["permitted"],
    by: ["officer"],
    form: "renewal",
    stops: ["renew"],
    starts: ["renew"],
    issues: ["residence-permit"],
    source: ["almaty-2011:ALM-LAB-n3"],
  },
  settle: {
    title: { en: "Note another lawful stay", ru: "Отметить иное законное пребывание" },
    from: ["permitted"],
    to: "settled",
    by: ["officer"],
    form: "settlement",
    gates: ["stayNamed"],
    stops: ["renew"],
    revokes: ["residence-permit"],
    source: ["rap-2012:RAP-IV-O2"],
  },
  lapse: {
    title: { en: "Note that it was not renewed", ru: "Отметить, что не продлено" },
    from: ["permitted"],
    to: "lapsed",
    by: ["officer"],
    form: "ending",
    gates: ["renewalOver"],
    stops: ["renew"],
    revokes: ["residence-permit"],
    source: ["almaty-2011:ALM-LAB-n12"],
  },
} as const satisfies Record<string, Step>;

/** Regularisation of stay and work. Rules RGL1-RGL8 are in RULES.md beside this file. */
export const regularisation = defineProcedure({
  id: "regularisation",
  version: "2026-01-01",
  title: { en: "Regularisation", ru: "Легализация пребывания" },
  compartment: "labour",
  letters: { about: paperWords.onRegularStay },
  source: ["almaty-2011:ALM-LAB-n3", "almaty-2011:ALM-LAB-n12", "rap-2012:RAP-IV-O2"],
  initial: "applied",
  opening: {
    title: { en: "Apply to make the stay lawful", ru: "Подать заявление о легализации" },
    by: ["person", "officer"],
    form: "application",
    starts: ["check"],
    source: ["almaty-2011:ALM-LAB-n3"],
  },
  parts: {
    person: { en: "The person", ru: "Само лицо" },
    officer: workerParts.officer,
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    check: { title: { en: "To check the application", ru: "Проверка заявления" }, owner: "officer", awaits: "check" },
    decide: { title: { en: "To decide", ru: "Решение" }, owner: "officer", awaits: "permit" },
    renew: { title: { en: "To renew", ru: "Продление" }, owner: "person", awaits: "renew" },
    ...reviewClocks,
  },
  papers: { "residence-permit": { endsOn: "permitUntil", endsWith: "renew" } },
  indicators: [
    {
      id: "permittedShare",
      title: { en: "Share permitted", ru: "Доля получивших разрешение" },
      from: "applied",
      to: "permit",
      by: ["sex", "age", "origin"],
      counted: { en: "Regularised", ru: "Пребывание узаконено" },
      source: ["almaty-2011:ALM-LAB-n3", "rap-2012:RAP-IV-11"],
    },
    {
      id: "lapsedShare",
      title: { en: "Share fallen back", ru: "Доля утративших законное пребывание" },
      from: "permitted",
      to: "lapse",
      by: ["sex", "age", "origin"],
      counted: { en: "Fallen back", ru: "Утратили законное пребывание" },
      source: ["almaty-2011:ALM-LAB-n12"],
    },
  ],
});
