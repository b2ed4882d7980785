import type { Form } from "../../src/process/index.ts";
import { securityLookForm } from "../shared/security-look.ts";

/** The ways a person may be referred, by route of the country package. */
export const routeTitles = {
  asylum: { en: "asylum", ru: "убежище" },
  "child-protection": { en: "child protection", ru: "защита детей" },
  nrm: { en: "help for victims of trafficking", ru: "помощь жертвам торговли людьми" },
  "women-at-risk": { en: "women and girls at risk", ru: "женщины и девочки в зоне риска" },
  statelessness: { en: "statelessness", ru: "безгражданство" },
  medical: { en: "medical help", ru: "медицинская помощь" },
  "family-tracing": { en: "family tracing", ru: "розыск семьи" },
  "labour-routes": { en: "work and lawful stay", ru: "работа и законное пребывание" },
  registration: { en: "registration and documents", ru: "регистрация и документы" },
} as const;

export const forms = {
  information: {
    id: "information",
    title: { en: "Information given", ru: "Информирование" },
    questions: [
      { id: "informedIn", label: { en: "In which language", ru: "На каком языке" }, kind: "language", required: true, from: "languages" },
      {
        id: "informedHow",
        label: { en: "How", ru: "Каким способом" },
        kind: "choices",
        required: true,
        options: {
          leaflet: { en: "leaflet", ru: "памятка" },
          aloud: { en: "read aloud", ru: "зачитано" },
          interpreter: { en: "through an interpreter", ru: "через переводчика" },
        },
      },
      {
        id: "purposeExplained",
        label: { en: "Was the purpose of the questions explained?", ru: "Разъяснена ли цель вопросов?" },
        kind: "answer",
        required: true,
        say: {
          en: "We ask so that we can help. Nothing you say here decides about your stay.",
          ru: "Мы спрашиваем, чтобы помочь. Сказанное здесь не решает, останетесь ли вы.",
          prs: "ما می‌پرسیم تا کمک کنیم. گفته‌های شما این‌جا دربارهٔ ماندن شما تصمیم نمی‌گیرد.",
          tg: "Мо мепурсем, то кӯмак кунем. Гуфтаҳои шумо дар ин ҷо мондани шуморо ҳал намекунад.",
        },
        source: ["rap-2012:RAP-II-02"],
      },
    ],
  },
  needs: {
    id: "needs",
    title: { en: "Needs", ru: "Потребности" },
    questions: [
      {
        id: "wishesAsylum",
        label: { en: "Does the person ask for asylum or fear return?", ru: "Просит ли лицо убежища, опасается ли возвращения?" },
        kind: "answer",
        required: true,
        from: "wishesAsylum",
        say: {
          en: "Are you afraid to go back? Do you want protection here?",
          ru: "Боитесь ли вы вернуться? Нужна ли вам защита здесь?",
          prs: "آیا از بازگشت می‌ترسید؟ آیا این‌جا پناه می‌خواهید؟",
          tg: "Оё аз баргаштан метарсед? Оё дар ин ҷо паноҳ мехоҳед?",
        },
        source: ["minsk-2004:MIN-ASY-3"],
      },
      { id: "needsFound", label: { en: "Needs found", ru: "Выявленные потребности" }, kind: "choices", options: routeTitles },
      {
        id: "needsToAsk",
        label: { en: "Still to be asked or seen by others", ru: "Ещё предстоит спросить или показать другим" },
        kind: "choices",
        options: routeTitles,
      },
      { id: "urgent", label: { en: "What cannot wait", ru: "Что не терпит отлагательства" }, kind: "longText" },
    ],
  },
  profile: {
    id: "profile",
    title: { en: "Preliminary profile", ru: "Предварительный профиль" },
    questions: [
      { id: "profileNote", label: { en: "Situation in short", ru: "Положение вкратце" }, kind: "longText", required: true },
      {
        id: "childTrained",
        label: {
          en: "For a child: is the officer trained to speak with children?",
          ru: "Для ребёнка: обучен ли сотрудник беседе с детьми?",
        },
        kind: "answer",
        source: ["vst:child-staff"],
      },
      {
        id: "rating",
        label: { en: "How soon somebody must act", ru: "Срочность" },
        kind: "choice",
        options: {
          high: { en: "today", ru: "сегодня" },
          medium: { en: "in days", ru: "в ближайшие дни" },
          low: { en: "ordinary", ru: "обычная" },
        },
        required: true,
        source: ["vst:rating"],
      },
    ],
  },
  confirmation: {
    id: "confirmation",
    title: { en: "Profile confirmed by the person", ru: "Подтверждение профиля лицом" },
    questions: [
      {
        id: "profileConfirmed",
        label: {
          en: "Does the person confirm the profile after hearing it in their language?",
          ru: "Подтверждает ли лицо профиль, выслушав его на своём языке?",
        },
        kind: "answer",
        required: true,
        source: ["rap-2012:RAP-I-FN3"],
      },
    ],
  },
  referral: {
    id: "referral",
    title: { en: "Referral", ru: "Направление" },
    questions: [
      { id: "referredTo", label: { en: "Referred to", ru: "Куда направлено" }, kind: "choices", options: routeTitles, required: true },
      { id: "referralAgreed", label: { en: "Does the person agree to these?", ru: "Согласно ли лицо?" }, kind: "answer", required: true },
    ],
  },
  securityLook: securityLookForm,
  settling: {
    id: "settling",
    title: { en: "A need settled without referral", ru: "Потребность без направления" },
    questions: [
      { id: "settled", label: { en: "Which", ru: "Какие" }, kind: "choices", options: routeTitles, required: true },
      {
        id: "settledHow",
        label: { en: "How", ru: "Как" },
        kind: "choice",
        options: {
          declined: { en: "the person declined help", ru: "лицо отказалось от помощи" },
          asked: { en: "asked meanwhile, no such need", ru: "спросили, потребности нет" },
          met: { en: "met at the post", ru: "удовлетворена на посту" },
        },
        required: true,
      },
      { id: "settledNote", label: { en: "In short", ru: "Вкратце" }, kind: "text", required: true },
    ],
  },
  acknowledgement: {
    id: "acknowledgement",
    title: { en: "Acknowledgement", ru: "Подтверждение получения" },
    questions: [
      {
        id: "acknowledgedBy",
        label: { en: "Acknowledged by (office)", ru: "Кем подтверждено (учреждение)" },
        kind: "text",
        required: true,
      },
    ],
  },
  closing: {
    id: "closing",
    title: { en: "End of screening", ru: "Завершение проверки" },
    questions: [
      { id: "closingNote", label: { en: "Where the person goes now", ru: "Куда лицо следует далее" }, kind: "text", required: true },
    ],
  },
  repeat: {
    id: "repeat",
    title: { en: "Profiling again", ru: "Повторное профилирование" },
    questions: [{ id: "repeatReason", label: { en: "Why", ru: "Почему" }, kind: "text", required: true }],
  },
} as const satisfies Record<string, Form>;
