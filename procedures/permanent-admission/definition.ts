import { defineProcedure, type Step } from "../../src/process/index.ts";
import { reviewClocks, reviewSteps } from "../shared/administrative-review.ts";
import { helpHandOffs, workerParts } from "../shared/worker.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { openlySays } from "../shared/state-words.ts";
import { paperWords } from "../shared/letters.ts";

const source = ["almaty-2011:ALM-LAB-i-c", "rap-2012:RAP-IV-05"] as const;
const paper = "residence-permit";
const taken = ["selected", "settled"] as const;

const steps = {
  place: {
    title: { en: "Give a place", ru: "Предоставить место" },
    from: ["applied"],
    to: "selected",
    by: ["officer"],
    form: "place",
    gates: ["placeFree", "eligible", "workerFree"],
    stops: ["decide"],
    starts: ["admit"],
    handsOff: helpHandOffs,
    source,
  },
  ...reviewSteps({ from: ["applied"], stops: ["decide"], backTo: "applied", restarts: ["decide"], source: ["decision:0041"] }),
  admit: {
    title: { en: "Admit without an end of the stay", ru: "Допустить без окончания пребывания" },
    from: ["selected"],
    to: "settled",
    by: ["officer"],
    form: "admission",
    gates: ["withoutEnd"],
    stops: ["admit"],
    issues: [paper],
    source,
  },
  newCard: {
    title: { en: "Give a new card", ru: "Выдать новую карту" },
    from: ["settled"],
    by: ["officer"],
    issues: [paper],
    source,
  },
  giveUp: {
    title: { en: "Give it up", ru: "Отказаться" },
    from: ["applied", "selected", "settled"],
    to: "over",
    by: ["person"],
    stops: ["decide", "admit"],
    revokes: [paper],
    source,
  },
} as const satisfies Record<string, Step>;

/** Admission without an end of the stay, by a scheme that the labour authority sets up. Rules PAD1-PAD8 are in RULES.md. */
export const permanentAdmission = defineProcedure({
  id: "permanent-admission",
  version: "2026-01-01",
  title: { en: "Permanent admission", ru: "Постоянный допуск" },
  compartment: "labour",
  letters: { about: paperWords.onSettlement },
  source,
  initial: "applied",
  opening: {
    title: { en: "Apply for permanent admission", ru: "Подать заявление о постоянном допуске" },
    by: ["person", "officer"],
    form: "application",
    gates: ["schemeOpen"],
    starts: ["decide"],
    source,
  },
  figures: { places: { title: { en: "Places of a scheme, at most", ru: "Мест в программе, не более" }, unit: "places", source } },
  quotas: {
    places: { takenIn: taken, per: ["scheme"], source },
    newcomers: { takenIn: taken, per: ["scheme", "returning"], source },
  },
  schemes: { question: "scheme", stay: "open", figures: { places: "all", newcomers: "newcomers" }, most: "places", source },
  parts: workerParts,
  states,
  steps,
  forms,
  gates,
  clocks: {
    decide: { title: { en: "To decide", ru: "Решение" }, owner: "officer", awaits: "place" },
    admit: { title: { en: "To admit", ru: "Допуск" }, owner: "officer", awaits: "admit" },
    ...reviewClocks,
  },
  channel: {
    purpose: "settlement",
    level: "bilateral",
    says: {
      en: "For workers whom a scheme of two States admits to live here without an end of the stay.",
      ru: "Для работников, которых программа двух государств допускает жить здесь без ограничения срока.",
      prs: "برای کارگرانی که برنامهٔ دو دولت می‌پذیرد تا اینجا بدون پایان زندگی کنند.",
      tg: "Барои корогароне, ки барномаи ду давлат ба зиндагии бемуҳлат дар ин ҷо мепазирад.",
      ...openlySays("permanent-admission"),
    },
    answeredWithin: ["decide"],
    lasts: [],
    usedIn: taken,
    source: ["almaty-2011:ALM-LAB-i-a", "rap-2012:RAP-IV-O1"],
  },
  indicators: [
    { id: "daysToPlace", title: { en: "Days to a place", ru: "Дней до места" }, from: "applied", to: "place", source },
    {
      id: "admittedShare",
      title: { en: "Share admitted", ru: "Доля допущенных" },
      from: "applied",
      to: "admit",
      by: ["sex", "age", "origin"],
      counted: { en: "Admitted without an end of the stay", ru: "Допущены без окончания пребывания" },
      source,
    },
  ],
});
