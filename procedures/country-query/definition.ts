import { defineProcedure, type Step } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";

const source = ["rap-2012:RAP-II-10", "rap-2012:RAP-II-09-b"] as const;
const research = ["euaa-standards:coi"] as const;

const steps = {
  take: {
    title: { en: "Set the research questions", ru: "Поставить исследовательские вопросы" },
    from: ["asked"],
    to: "researched",
    by: ["researcher"],
    form: "plan",
    gates: ["ofNobody"],
    source: research,
  },
  addSource: {
    title: { en: "Add a source", ru: "Добавить источник" },
    from: ["researched"],
    by: ["researcher"],
    form: "source",
    gates: ["sourceAssessed", "sourceDated", "contactSafe"],
    source: research,
  },
  draft: {
    title: { en: "Hand the draft to a second reader", ru: "Передать проект второму читателю" },
    from: ["researched"],
    to: "drafted",
    by: ["researcher"],
    form: "draft",
    gates: ["manySided", "ofNobody"],
    source,
  },
  sendBack: {
    title: { en: "Send back with remarks", ru: "Вернуть с замечаниями" },
    from: ["drafted"],
    to: "researched",
    by: ["second"],
    form: "remarks",
    gates: ["secondReader"],
    source: research,
  },
  answer: {
    title: { en: "Release the answer", ru: "Выпустить ответ" },
    from: ["drafted"],
    to: "answered",
    by: ["second"],
    form: "secondReading",
    gates: ["secondReader", "readThrough", "lookedAtAgain"],
    stops: ["answer"],
    starts: ["lookAgain"],
    source,
  },
  lookAgain: {
    title: { en: "Look again, and keep", ru: "Проверить снова и сохранить" },
    from: ["answered"],
    by: ["researcher"],
    form: "keeping",
    gates: ["lookedAtAgain"],
    stops: ["lookAgain"],
    starts: ["lookAgain"],
    source: research,
  },
  outdate: {
    title: { en: "Say that it no longer holds", ru: "Отметить, что устарел" },
    from: ["answered"],
    to: "outdated",
    by: ["researcher"],
    form: "outdating",
    stops: ["lookAgain"],
    source: research,
  },
  close: {
    title: { en: "Close without an answer", ru: "Закрыть без ответа" },
    from: ["asked", "researched"],
    to: "closed",
    by: ["second"],
    form: "closing",
    stops: ["answer"],
    source: research,
  },
} as const satisfies Record<string, Step>;

/** Question of country-of-origin information: asked without a person, researched, read by a second, and open to both sides. Rules CQ1-CQ9 are in RULES.md. */
export const countryQuery = defineProcedure({
  id: "country-query",
  version: "2026-01-01",
  title: { en: "Country information", ru: "Сведения о странах" },
  compartment: "asylum",
  source,
  initial: "asked",
  opening: {
    title: { en: "Ask a question on a country", ru: "Задать вопрос о стране" },
    by: ["asker"],
    form: "query",
    gates: ["ofNobody"],
    starts: ["answer"],
    source,
  },
  shelf: {
    readers: [
      { part: "asker", in: Object.keys(states) },
      { part: "counsel", in: ["answered", "outdated"] },
    ],
    foundBy: ["queryCountry", "topic", "confidence", "lookAgainOn"],
    source: ["euaa-standards:coi.principles"],
  },
  parts: {
    asker: { en: "Whoever examines or decides claims", ru: "Рассматривающие ходатайства и решающие по ним" },
    researcher: { en: "Researcher", ru: "Исследователь" },
    second: { en: "Second reader", ru: "Второй читатель" },
    counsel: { en: "Legal counsel", ru: "Юридические консультанты" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    answer: { title: { en: "To answer", ru: "Ответ на вопрос" }, owner: "researcher", awaits: "answer", setBy: "neededBy" },
    lookAgain: {
      title: { en: "To be looked at again", ru: "Повторная проверка ответа" },
      owner: "researcher",
      awaits: "lookAgain",
      setBy: "lookAgainOn",
    },
  },
  indicators: [
    { id: "daysToAnswer", title: { en: "Days to the answer", ru: "Дней до ответа" }, from: "asked", to: "answer", source: research },
    {
      id: "daysToLook",
      title: { en: "Days until looked at again", ru: "Дней до повторной проверки" },
      from: "answered",
      to: "lookAgain",
      source: research,
    },
  ],
});
