import { defineProcedure, type Step } from "../../src/process/index.ts";
import { reviewClocks, reviewSteps } from "../shared/administrative-review.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { paperWords } from "../shared/letters.ts";

/** Making the document, one step for each convention: the paper says by which (TD4). */
const making = {
  makeRefugee: {
    title: { en: "Make the document of a refugee", ru: "Изготовить документ беженца" },
    from: ["checked"],
    to: "ready",
    by: ["officer"],
    form: "making",
    gates: ["refugee"],
    stops: ["make"],
    starts: ["collect"],
    issues: ["travel-document-1951"],
    source: ["refugee-1951:28", "rap-2012:RAP-III-02"],
  },
  makeStateless: {
    title: { en: "Make the document of a stateless person", ru: "Изготовить документ лица без гражданства" },
    from: ["checked"],
    to: "ready",
    by: ["officer"],
    form: "making",
    gates: ["stateless"],
    stops: ["make"],
    starts: ["collect"],
    issues: ["travel-document-1954"],
    source: ["stateless-1954:28"],
  },
} as const satisfies Record<string, Step>;

const steps = {
  check: {
    title: { en: "Check the right to it", ru: "Проверить право на документ" },
    from: ["requested"],
    to: "checked",
    by: ["officer"],
    form: "check",
    gates: ["entitled", "nobodyAsked", "feeFair"],
    stops: ["check"],
    starts: ["make"],
    source: ["refugee-1951:28", "minsk-2004:MIN-DOC-1"],
  },
  ...making,
  hand: {
    title: { en: "Hand it over", ru: "Вручить" },
    from: ["ready"],
    to: "held",
    by: ["officer"],
    form: "collection",
    gates: ["handedRight"],
    stops: ["collect"],
    source: ["rap-2012:RAP-III-02"],
  },
  tellLoss: {
    title: { en: "Tell that it is lost", ru: "Сообщить об утрате" },
    from: ["ready", "held"],
    to: "checked",
    by: ["person", "officer"],
    form: "loss",
    stops: ["collect"],
    starts: ["make"],
    source: ["rap-2012:RAP-III-02"],
  },
  renew: {
    title: { en: "Ask for a new one", ru: "Запросить новый" },
    from: ["held"],
    to: "requested",
    by: ["person", "officer"],
    form: "request",
    starts: ["check"],
    source: ["unhcr-standards:ctd", "rap-2012:RAP-III-02"],
  },
  takeBack: {
    title: { en: "Take the request back", ru: "Отозвать запрос" },
    from: ["requested", "checked", "ready"],
    to: "withdrawn",
    by: ["person"],
    stops: ["check", "make", "collect"],
    source: ["rap-2012:RAP-III-02"],
  },
  ...reviewSteps({ from: ["requested"], stops: ["check"], backTo: "requested", restarts: ["check"], source: ["decision:0059"] }),
} as const satisfies Record<string, Step>;

/** Travel document of a refugee or a stateless person, from the request to the holder's hands. Rules TD1-TD9 are in RULES.md beside this file. */
export const travelDocument = defineProcedure({
  id: "travel-document",
  version: "2026-01-01",
  title: { en: "Travel document", ru: "Проездной документ" },
  compartment: "asylum",
  letters: { about: paperWords.onTravelDocument },
  source: ["minsk-2004:MIN-DOC-1", "rap-2012:RAP-III-02", "refugee-1951:28", "stateless-1954:28"],
  initial: "requested",
  opening: {
    title: { en: "Ask for a travel document", ru: "Запросить проездной документ" },
    by: ["person", "officer"],
    form: "request",
    starts: ["check"],
    source: ["minsk-2004:MIN-DOC-1"],
  },
  parts: { person: { en: "The person", ru: "Само лицо" }, officer: { en: "Officer for papers", ru: "Сотрудник по документам" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    check: { title: { en: "To check the right to it", ru: "Проверка права" }, owner: "officer", awaits: "check" },
    make: { title: { en: "To make it", ru: "Изготовление" }, owner: "officer", awaits: "makeRefugee" },
    collect: { title: { en: "Kept for the holder", ru: "Хранение для владельца" }, owner: "officer", awaits: "hand" },
    ...reviewClocks,
  },
  indicators: [
    {
      id: "daysToDocument",
      title: { en: "Days to the document", ru: "Дней до документа" },
      from: "requested",
      to: "hand",
      source: ["rap-2012:RAP-III-02"],
    },
  ],
});
