import { defineProcedure, type Step } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";

/** Who answers a complaint does not read who complained, and a paper of it may harm whoever is seen with it. */
const answeredByWord = {
  en: "Who answers knows no name; the person reads the answer on their own page, and it is read to them.",
  ru: "Отвечающий не знает имени; лицо читает ответ на своей странице, и ответ ему зачитывают.",
} as const;

const steps = {
  secure: {
    title: { en: "Take the first measure", ru: "Принять первую меру" },
    from: ["received", "examined", "furthered"],
    by: ["official"],
    form: "safety",
    stops: ["secure"],
    source: ["survivor-care:survivor-decides"],
  },
  examine: {
    title: { en: "Examine", ru: "Рассмотреть" },
    from: ["received"],
    to: "examined",
    by: ["official"],
    form: "examination",
    gates: ["tookNoPart", "dangerEnded", "pressureAnswered", "policeByChoice"],
    stops: ["secure"],
    source: ["fra-monitoring:independence", "rap-2012:RAP-I-13"],
  },
  answer: {
    title: { en: "Answer", ru: "Ответить" },
    from: ["examined"],
    to: "answered",
    by: ["official"],
    form: "reply",
    gates: ["tookNoPart", "answerWhole"],
    stops: ["answer"],
    starts: ["contest", "remedy"],
    noLetter: answeredByWord,
    source: ["iris:principles"],
  },
  further: {
    title: { en: "Take it further", ru: "Не согласиться с ответом" },
    from: ["answered"],
    to: "furthered",
    by: ["person"],
    form: "contest",
    stops: ["contest", "remedy"],
    starts: ["answerAgain"],
    source: ["iris:principles"],
  },
  answerAgain: {
    title: { en: "Answer again", ru: "Ответить повторно" },
    from: ["furthered"],
    to: "answered",
    by: ["official"],
    form: "reply",
    gates: ["tookNoPart", "anotherLooks", "answerWhole"],
    stops: ["answerAgain"],
    starts: ["contest", "remedy"],
    noLetter: answeredByWord,
    source: ["iris:principles"],
  },
  close: {
    title: { en: "Check the remedy and close", ru: "Проверить исполнение и завершить" },
    from: ["answered"],
    to: "closed",
    by: ["official"],
    form: "check",
    gates: ["remedied"],
    stops: ["contest", "remedy"],
    source: ["fra-monitoring:investigation"],
  },
  takeBack: {
    title: { en: "Take the complaint back", ru: "Отозвать жалобу" },
    from: ["received", "examined", "answered", "furthered"],
    to: "takenBack",
    by: ["person", "official"],
    form: "withdrawal",
    gates: ["takenBackFreely"],
    stops: ["secure", "answer", "answerAgain", "contest", "remedy"],
    source: ["fra-monitoring:investigation"],
  },
} as const satisfies Record<string, Step>;

/** Complaint and incident. Rules GRV1-GRV8 are in RULES.md beside this file. */
export const grievance = defineProcedure({
  id: "grievance",
  version: "2026-01-01",
  title: { en: "Complaint and incident", ru: "Жалоба и происшествие" },
  compartment: "monitoring",
  source: ["fra-monitoring:independence", "rap-2012:RAP-I-13", "iris:principles"],
  initial: "received",
  opening: {
    title: { en: "Complain or tell of an incident", ru: "Пожаловаться или сообщить о происшествии" },
    by: ["person", "official"],
    form: "complaint",
    starts: ["secure", "answer"],
    source: ["rap-2012:RAP-I-13"],
  },
  parts: { person: { en: "The person", ru: "Само лицо" }, official: { en: "Independent official", ru: "Независимое должностное лицо" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    secure: { title: { en: "First measure", ru: "Первая мера" }, owner: "official", awaits: "secure" },
    answer: { title: { en: "To answer", ru: "Ответ" }, owner: "official", awaits: "answer" },
    contest: { title: { en: "To take it further", ru: "Несогласие с ответом" }, owner: "person", awaits: "further", remedy: true },
    answerAgain: { title: { en: "To answer again", ru: "Повторный ответ" }, owner: "official", awaits: "answerAgain" },
    remedy: { title: { en: "To give the remedy", ru: "Исполнение исправления" }, owner: "official", awaits: "close" },
  },
  indicators: [
    {
      id: "daysToAnswer",
      title: { en: "Days to answer", ru: "Дней до ответа" },
      from: "received",
      to: "answer",
      source: ["rap-2012:RAP-I-13"],
    },
    {
      id: "furtherShare",
      title: { en: "Share taken further", ru: "Доля несогласных" },
      from: "answer",
      to: "further",
      source: ["iris:principles"],
    },
    {
      id: "takenBackShare",
      title: { en: "Share taken back", ru: "Доля отозванных" },
      from: "received",
      to: "takeBack",
      source: ["fra-monitoring:investigation"],
    },
  ],
});
