import type { Form } from "../../src/process/index.ts";
import { offerOutcomes, serviceForm, survivorServices } from "../shared/survivor-share.ts";
import { classify, contextOf } from "./classifier.ts";

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
    ],
  },
  incident: {
    id: "incident",
    title: { en: "Incident", ru: "Случай" },
    questions: [
      { id: "incidentOn", label: { en: "When, if she says", ru: "Когда, если скажет" }, kind: "day" },
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
        options: {
          partner: { en: "present or former partner", ru: "нынешний или бывший партнёр" },
          family: { en: "family", ru: "родственник" },
          authority: { en: "somebody in authority", ru: "представитель власти" },
          stranger: { en: "stranger", ru: "незнакомый" },
          other: { en: "other", ru: "иное" },
        },
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
        options: {
          rape: { en: "rape", ru: "изнасилование" },
          sexualAssault: { en: "sexual assault", ru: "сексуальное насилие" },
          physicalAssault: { en: "physical assault", ru: "физическое насилие" },
          forcedMarriage: { en: "forced marriage", ru: "принудительный брак" },
          denial: { en: "denial of resources, opportunities or services", ru: "лишение ресурсов, возможностей или услуг" },
          psychological: { en: "psychological abuse", ru: "психологическое насилие" },
          notGbv: { en: "not gender-based violence", ru: "не гендерное насилие" },
          unclear: { en: "not yet clear", ru: "пока неясно" },
        },
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
