import type { Form, Question } from "../../src/process/index.ts";
import { offerOutcomeList, offerOutcomes, serviceForm, survivorServices } from "../shared/survivor-share.ts";
import { classify, contextOf } from "./classifier.ts";
import {
  coreTypeCodes,
  coreTypes,
  displacementCodes,
  displacementStatuses,
  perpetratorCodes,
  perpetrators,
  survivorSexes,
  vulnerabilities,
} from "./codes.ts";

/** When it was: of the day, and the hour where she says it, help in time is counted (GB7). */
const incidentTime = [
  { id: "incidentOn", label: { en: "When, if she says", ru: "Когда, если скажет" }, kind: "day", source: ["gbvims:intake"] },
  {
    id: "incidentHour",
    label: { en: "At about what hour, from 0 to 23", ru: "Примерно в котором часу, от 0 до 23" },
    hint: {
      en: "Without it the day counts from its beginning, so that help is not too late.",
      ru: "Без него день отсчитывается с начала, чтобы помощь не опоздала.",
    },
    kind: "number",
    source: ["gbvims:hiv-hours"],
  },
] as const satisfies readonly Question[];

/** Who she is, without a name: the record lies apart from the file of any person (GB8). */
const survivor = [
  { id: "survivorAge", label: { en: "Age in years", ru: "Возраст в годах" }, kind: "number", source: ["gbvims:intake"] },
  {
    id: "survivorSex",
    label: { en: "Sex", ru: "Пол" },
    kind: "choice",
    options: survivorSexes,
    list: { standard: "gbvims:intake", field: "sex" },
    source: ["gbvims:intake"],
  },
  { id: "survivorOrigin", label: { en: "Country of origin", ru: "Страна происхождения" }, kind: "country", source: ["gbvims:intake"] },
  {
    id: "displacement",
    label: { en: "At the time of the report", ru: "На момент сообщения" },
    kind: "choice",
    options: displacementStatuses,
    list: { standard: "primero:displacement-status", field: "displacement-status", codes: displacementCodes },
    source: ["gbvims:intake", "primero:displacement-status"],
  },
  {
    id: "vulnerabilities",
    label: { en: "Needs", ru: "Потребности" },
    kind: "choices",
    options: vulnerabilities,
    source: ["gbvims:intake"],
  },
] as const satisfies readonly Question[];

/** Forms of an incident: any question may be skipped, and none asks for a name. */
export const forms = {
  report: {
    id: "report",
    title: { en: "Report", ru: "Сообщение" },
    questions: [
      { id: "reportedOn", label: { en: "Reported on", ru: "Когда сообщено" }, kind: "day", required: true },
      {
        id: "reportedBy",
        label: { en: "Told by", ru: "Кто сообщил" },
        kind: "choice",
        required: true,
        options: { survivor: { en: "the survivor", ru: "сама пострадавшая" }, other: { en: "somebody with her", ru: "тот, кто с ней" } },
      },
      {
        id: "recordAgreed",
        label: { en: "Does she agree that this is recorded?", ru: "Согласна ли она на запись?" },
        kind: "answer",
        required: true,
      },
      {
        id: "urgentHealth",
        label: { en: "Could it have been sexual violence, these days?", ru: "Могло ли это быть сексуальное насилие в эти дни?" },
        hint: {
          en: "A doctor helps most in the first hours. Nothing is classified by it.",
          ru: "Врач лучше всего поможет в первые часы. На классификацию это не влияет.",
        },
        kind: "answer",
        source: ["gbvims:hiv-hours", "gbvims:contraception-hours"],
      },
      ...incidentTime,
      ...survivor,
    ],
  },
  incident: {
    id: "incident",
    title: { en: "Incident", ru: "Случай" },
    questions: [
      ...incidentTime,
      {
        id: "area",
        label: { en: "Where", ru: "Где" },
        kind: "choice",
        options: {
          home: { en: "in her country", ru: "в своей стране" },
          transit: { en: "on the way", ru: "в пути" },
          here: { en: "here", ru: "здесь" },
        },
      },
      {
        id: "penetration",
        label: { en: "Was there penetration?", ru: "Было ли проникновение?" },
        kind: "answer",
        source: ["gbvims:classification"],
      },
      {
        id: "unwantedContact",
        label: { en: "Was there unwanted sexual contact?", ru: "Был ли нежелательный сексуальный контакт?" },
        kind: "answer",
        when: { question: "penetration", is: ["no", "unsure"] },
        source: ["gbvims:classification"],
      },
      {
        id: "physicalAssault",
        label: { en: "Was there a physical assault?", ru: "Было ли физическое насилие?" },
        kind: "answer",
        when: { question: "unwantedContact", is: ["no", "unsure"] },
        source: ["gbvims:classification"],
      },
      {
        id: "forcedMarriage",
        label: { en: "Was it an act of forced marriage?", ru: "Было ли это принуждение к браку?" },
        kind: "answer",
        when: { question: "physicalAssault", is: ["no", "unsure"] },
        source: ["gbvims:classification"],
      },
      {
        id: "denial",
        label: { en: "Were resources, opportunities or services denied?", ru: "Лишали ли ресурсов, возможностей или услуг?" },
        kind: "answer",
        when: { question: "forcedMarriage", is: ["no", "unsure"] },
        source: ["gbvims:classification"],
      },
      {
        id: "psychological",
        label: { en: "Was there psychological or emotional abuse?", ru: "Было ли психологическое насилие?" },
        kind: "answer",
        when: { question: "denial", is: ["no", "unsure"] },
        source: ["gbvims:classification"],
      },
      {
        id: "perpetrator",
        label: { en: "Who did it", ru: "Кто это сделал" },
        kind: "choice",
        options: perpetrators,
        list: { standard: "primero:perpetrator", field: "perpetrator-relationship", codes: perpetratorCodes },
      },
      {
        id: "ageBand",
        label: { en: "Her age then", ru: "Её возраст тогда" },
        kind: "choice",
        options: { child: { en: "under 18", ru: "до 18" }, adult: { en: "18 or over", ru: "18 и старше" } },
      },
      {
        id: "exchange",
        label: { en: "Was money, goods or help given for it?", ru: "Давали ли за это деньги, вещи, помощь?" },
        kind: "answer",
      },
      { id: "held", label: { en: "Was she held or sold for it?", ru: "Удерживали или продавали ли её для этого?" }, kind: "answer" },
      {
        id: "coreType",
        label: { en: "Core type", ru: "Основной вид" },
        kind: "choice",
        options: coreTypes,
        list: { standard: "gbvims:classification", field: "cp-violence-type", codes: coreTypeCodes },
        source: ["gbvims:classification"],
        derives: classify,
      },
      {
        id: "context",
        label: { en: "Context", ru: "Контекст" },
        kind: "choices",
        options: {
          intimatePartner: { en: "intimate partner violence", ru: "насилие со стороны партнёра" },
          earlyMarriage: { en: "early marriage", ru: "ранний брак" },
          exploitation: { en: "sexual exploitation", ru: "сексуальная эксплуатация" },
          slavery: { en: "sexual slavery", ru: "сексуальное рабство" },
          none: { en: "none of these", ru: "ничего из этого" },
        },
        source: ["gbvims:context"],
        derives: contextOf,
      },
    ],
  },
  service: serviceForm(survivorServices, {
    "women-at-risk": { en: "help for women and girls at risk", ru: "помощь женщинам и девочкам в зоне риска" },
    trafficking: { en: "help for victims of trafficking", ru: "помощь жертвам торговли людьми" },
    asylum: { en: "the asylum authority", ru: "орган по вопросам убежища" },
  }),
  health: {
    id: "health",
    title: { en: "Health care offered", ru: "Предложена медицинская помощь" },
    questions: [
      { id: "healthAgrees", label: { en: "Does she want to see a doctor?", ru: "Хочет ли она к врачу?" }, kind: "answer", required: true },
      {
        id: "healthOutcome",
        label: { en: "Outcome", ru: "Результат" },
        kind: "choice",
        required: true,
        options: offerOutcomes,
        list: offerOutcomeList,
        source: ["primero:referral-outcome"],
      },
    ],
  },
  followUp: {
    id: "followUp",
    title: { en: "Follow-up", ru: "Сопровождение" },
    questions: [{ id: "followUpWords", label: { en: "How she is", ru: "Как у неё дела" }, kind: "longText", required: true }],
  },
  closing: {
    id: "closing",
    title: { en: "Closing", ru: "Закрытие" },
    questions: [
      { id: "closingAgreed", label: { en: "Does she agree to close it?", ru: "Согласна ли она закрыть?" }, kind: "answer", required: true },
    ],
  },
} as const satisfies Record<string, Form>;
