import type { Form, SchemeOfCase } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";
import { childForms } from "../shared/children.ts";
import { orientationForm } from "../shared/orientation.ts";
import { eligibilityQuestions, occupationQuestion, schemeQuestion } from "../shared/scheme.ts";
import { fairnessQuestions, freedomQuestions, helpOffers, noticeForm } from "../shared/worker.ts";

const season = { id: "season", label: { en: "Season", ru: "Сезон" }, kind: "number" } as const;

const keptSeason = {
  label: { en: "Year of the season for which a place is kept", ru: "Год сезона, на который сохраняется место" },
  required: true,
} as const;
/** Of an application that is older than its scheme, any that is set up, also one that takes no applications more. */
const namedScheme = {
  ...schemeQuestion,
  hint: {
    en: "The one that the worker applied under, as it was set up since.",
    ru: "Та, по которой подавал работник, как она оформлена с тех пор.",
  },
} as const;

/** Forms of a circular scheme. */
export const forms = {
  application: {
    id: "application",
    title: { en: "Application", ru: "Заявление" },
    questions: [
      schemeQuestion,
      { ...season, derives: (_answers: unknown, scheme?: SchemeOfCase) => scheme?.season },
      occupationQuestion,
      { id: "viaAgency", label: { en: "Agency, if one helped", ru: "Агентство, если помогало" }, kind: "text" },
    ],
  },
  earlierScheme: {
    id: "earlierScheme",
    title: { en: "Scheme of an earlier application", ru: "Программа более раннего заявления" },
    questions: [namedScheme, { ...season, derives: (_answers: unknown, scheme?: SchemeOfCase) => scheme?.season }],
  },
  keptScheme: {
    id: "keptScheme",
    title: { en: "Scheme of the kept place", ru: "Программа сохранённого места" },
    questions: [namedScheme, { ...season, ...keptSeason }],
  },
  place: {
    id: "place",
    title: { en: "Place", ru: "Место" },
    questions: [
      { id: "employer", label: { en: "Employer", ru: "Работодатель" }, kind: "text", required: true },
      {
        id: "recruitedBy",
        label: { en: "Who recruited the worker?", ru: "Кто нанимал работника?" },
        hint: {
          en: "The public register of agencies says whether one is licensed for this job order.",
          ru: "Есть ли у агентства лицензия на эту заявку, сказано в открытом реестре агентств.",
        },
        kind: "choice",
        required: true,
        options: {
          nobody: { en: "no agency", ru: "без агентства" },
          licensed: { en: "an agency licensed for it", ru: "агентство с лицензией на это" },
          unlicensed: { en: "somebody without a licence", ru: "тот, у кого нет лицензии" },
          unsure: { en: "not known", ru: "не известно" },
        },
      },
      ...fairnessQuestions,
      ...freedomQuestions,
      ...eligibilityQuestions,
    ],
  },
  orientation: orientationForm,
  season: {
    id: "season",
    title: { en: "Permit for the season", ru: "Разрешение на сезон" },
    questions: [
      { id: "seasonFrom", label: { en: "From", ru: "С" }, kind: "day", required: true },
      { id: "seasonUntil", label: { en: "Last day of the season", ru: "Последний день сезона" }, kind: "day", required: true },
    ],
  },
  notice: noticeForm,
  homecoming: {
    id: "homecoming",
    title: { en: "Went home", ru: "Возвращение домой" },
    questions: [
      { id: "homeOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      { id: "wentFreely", label: { en: "Of the worker's own will?", ru: "По собственной воле?" }, kind: "answer", required: true },
      { ...season, ...keptSeason },
      { ...eligibilityQuestions[0], derives: () => "yes" },
    ],
  },
  lateHomecoming: {
    id: "lateHomecoming",
    title: { en: "Went home, no place kept", ru: "Возвращение без сохранения места" },
    questions: [
      { id: "homeOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      { id: "wentFreely", label: { en: "Of the worker's own will?", ru: "По собственной воле?" }, kind: "answer", required: true },
    ],
  },
  staying: {
    id: "staying",
    title: { en: "Did not go home", ru: "Не вернулся" },
    questions: [
      {
        id: "stayWhy",
        label: { en: "Why", ru: "Почему" },
        kind: "choice",
        required: true,
        options: {
          otherStay: { en: "other lawful stay", ru: "иное законное пребывание" },
          unpaid: { en: "was not paid for the work", ru: "не получил оплату труда" },
          held: { en: "papers or freedom were taken", ru: "отняты документы или свобода" },
          fear: { en: "fears to go home", ru: "опасается возвращения" },
          unsure: { en: "not known", ru: "не известно" },
        },
      },
      {
        id: "helpOffer",
        label: { en: "Help", ru: "Помощь" },
        kind: "choice",
        when: { question: "stayWhy", is: ["unpaid", "held", "fear", "unsure"] },
        options: helpOffers,
      },
      {
        id: "penaltySought",
        label: { en: "Is anything sought against the worker?", ru: "Ведётся ли взыскание с работника?" },
        kind: "answer",
        required: true,
      },
      ...reviewForms.window.questions,
    ],
  },
  lettingGo: {
    id: "lettingGo",
    title: { en: "End of the time for which a place is kept", ru: "Окончание срока сохранения места" },
    questions: reviewForms.window.questions,
  },
  ...reviewForms,
  ...childForms,
} as const satisfies Record<string, Form>;
