import { defineProcedure } from "../../src/process/index.ts";
import { reviewClocks } from "../shared/administrative-review.ts";
import { workerParts } from "../shared/worker.ts";
import { childOutOfSchool } from "../shared/children.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { openlySays } from "../shared/state-words.ts";
import { paperWords } from "../shared/letters.ts";

/** Circular scheme of two States, season by season, with a quota that the node counts. Rules CIR1-CIR19 are in RULES.md. */
export const circularScheme = defineProcedure({
  id: "circular-scheme",
  version: "2026-01-01",
  title: { en: "Circular scheme", ru: "Циркулярная программа" },
  compartment: "labour",
  letters: { about: paperWords.onSeason },
  source: ["rap-2012:RAP-IV-05", "rap-2012:RAP-IV-04", "almaty-2011:ALM-LAB-i-c"],
  initial: "applied",
  opening: {
    title: { en: "Apply for a season", ru: "Подать заявление на сезон" },
    by: ["person", "officer"],
    form: "application",
    gates: ["schemeOpen"],
    starts: ["decide"],
    source: ["rap-2012:RAP-IV-05"],
  },
  figures: {
    places: {
      title: { en: "Places of a scheme in a season, at most", ru: "Мест в программе на сезон, не более" },
      unit: "places",
      source: ["rap-2012:RAP-IV-05", "almaty-2011:ALM-LAB-n8"],
    },
  },
  quotas: {
    places: { takenIn: ["placed", "ready", "working", "home"], per: ["scheme", "season"], source: ["rap-2012:RAP-IV-05"] },
    newcomers: {
      takenIn: ["placed", "ready", "working", "home"],
      per: ["scheme", "season", "returning"],
      source: ["rap-2012:RAP-IV-05", "decision:0075"],
    },
  },
  schemes: {
    question: "scheme",
    stay: "season",
    figures: { places: "all", newcomers: "newcomers" },
    most: "places",
    anewBy: ["callBack", "nameScheme", "nameKeptScheme"],
    source: ["almaty-2011:ALM-LAB-i-c", "rap-2012:RAP-IV-05"],
  },
  parts: workerParts,
  states,
  steps,
  forms,
  gates,
  clocks: {
    decide: { title: { en: "To decide", ru: "Решение" }, owner: "officer", awaits: "place" },
    orient: { title: { en: "To orient", ru: "Ознакомление" }, owner: "officer", awaits: "orient" },
    permit: { title: { en: "To give the permit", ru: "Выдача разрешения" }, owner: "officer", awaits: "permit" },
    season: { title: { en: "Length of the season", ru: "Длительность сезона" }, owner: "officer", awaits: "goHome" },
    kept: { title: { en: "The place is kept", ru: "Место сохраняется" }, owner: "officer", awaits: "callBack" },
    ...reviewClocks,
  },
  papers: { "season-permit": { endsOn: "seasonUntil", endsWith: "season" } },
  channel: {
    purpose: "work",
    level: "bilateral",
    says: {
      en: "For work under an agreement of States, season by season. Who goes home in time keeps a place for the next season.",
      ru: "Для работы по соглашению государств, сезон за сезоном. За вернувшимся вовремя сохраняется место на следующий сезон.",
      prs: "برای کار زیر توافق دولت‌ها، موسم به موسم. کسی که به وقت برگردد جایش برای موسم آینده می‌ماند.",
      tg: "Барои кор тибқи созишномаи давлатҳо, мавсим ба мавсим. Ҳар кӣ сари вақт баргардад, ҷояш барои мавсими оянда мемонад.",
      ...openlySays("circular-scheme"),
    },
    answeredWithin: ["decide"],
    lasts: ["season"],
    usedIn: ["placed", "ready", "working", "home"],
    source: ["almaty-2011:ALM-LAB-i-a", "rap-2012:RAP-IV-O1"],
  },
  indicators: [
    childOutOfSchool,
    {
      id: "homeShare",
      title: { en: "Share home in time", ru: "Доля вернувшихся вовремя" },
      from: "permit",
      to: "goHome",
      by: ["sex", "age", "origin"],
      counted: { en: "Home in time", ru: "Вернулись вовремя" },
      source: ["rap-2012:RAP-IV-05"],
    },
    {
      id: "backShare",
      title: { en: "Share who come again", ru: "Доля приезжающих снова" },
      from: "home",
      to: "callBack",
      by: ["sex", "age", "origin"],
      counted: { en: "Called again", ru: "Приглашены снова" },
      source: ["rap-2012:RAP-IV-05"],
    },
    {
      id: "permittedShare",
      title: { en: "Share permitted for the season", ru: "Доля получивших разрешение на сезон" },
      from: "place",
      to: "permit",
      by: ["sex", "age", "origin"],
      counted: { en: "Permitted for the season", ru: "Получили разрешение на сезон" },
      source: ["rap-2012:RAP-IV-E2"],
    },
    {
      id: "placeShare",
      title: { en: "Share given a place", ru: "Доля получивших место" },
      from: "applied",
      to: "place",
      by: ["sex", "age", "origin"],
      counted: { en: "Given a place", ru: "Предоставлено место" },
      source: ["almaty-2011:ALM-LAB-iv-b"],
    },
    {
      id: "refusedShare",
      title: { en: "Share refused", ru: "Доля отказов" },
      from: "applied",
      to: "refuse",
      by: ["sex", "age", "origin"],
      counted: { en: "Refused a place", ru: "Отказано в месте" },
      source: ["rap-2012:RAP-IV-11", "almaty-2011:ALM-LAB-iv-b", "rap-2012:RAP-IV-04"],
    },
  ],
});
