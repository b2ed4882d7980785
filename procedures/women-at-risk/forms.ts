import type { Form } from "../../src/process/index.ts";
import { serviceForm, survivorServices } from "../shared/survivor-share.ts";

/** Forms of help for women and girls at risk. */
export const forms = {
  identification: {
    id: "identification",
    title: { en: "Risk noticed", ru: "Замеченный риск" },
    questions: [
      {
        id: "noticedHow",
        label: { en: "How it was noticed", ru: "Как замечено" },
        kind: "choice",
        required: true,
        options: {
          self: { en: "she came herself", ru: "обратилась сама" },
          referral: { en: "by referral", ru: "по направлению" },
          worker: { en: "by the worker", ru: "специалистом" },
        },
      },
      { id: "urgentNow", label: { en: "Is she in danger today?", ru: "Есть ли опасность сегодня?" }, kind: "answer", required: true },
    ],
  },
  assessment: {
    id: "assessment",
    title: { en: "Risk assessment", ru: "Оценка риска" },
    questions: [
      {
        id: "talkedAlone",
        label: { en: "Was it talked alone, with a woman if she wished?", ru: "Разговор был наедине, с женщиной — если она хотела?" },
        kind: "answer",
        required: true,
      },
      {
        id: "agreesToHelp",
        label: { en: "Does she agree to be helped?", ru: "Согласна ли она на помощь?" },
        kind: "answer",
        required: true,
      },
      {
        id: "riskFactors",
        label: { en: "Risks", ru: "Риски" },
        kind: "choices",
        required: true,
        options: {
          alone: { en: "alone or head of a household", ru: "одна или глава семьи" },
          violence: { en: "violence at home or outside", ru: "насилие дома или вне дома" },
          forcedMarriage: { en: "forced or early marriage", ru: "принудительный или ранний брак" },
          exploitation: { en: "exploitation", ru: "эксплуатация" },
          detention: { en: "unsafe shelter", ru: "небезопасное жильё" },
          health: { en: "health, pregnancy, disability", ru: "здоровье, беременность, инвалидность" },
          none: { en: "none found", ru: "не выявлены" },
        },
        source: ["hrit:categories", "rap-2012:RAP-II-28"],
      },
      {
        id: "riskRating",
        label: { en: "Intervention needed", ru: "Необходимое вмешательство" },
        kind: "choice",
        required: true,
        options: { low: { en: "low", ru: "низкое" }, medium: { en: "medium", ru: "среднее" }, high: { en: "high", ru: "высокое" } },
        source: ["vst:rating"],
      },
      { id: "guardian", label: { en: "For a girl: guardian", ru: "Для девочки: опекун" }, kind: "text" },
    ],
  },
  plan: {
    id: "plan",
    title: { en: "Safety plan", ru: "План безопасности" },
    questions: [
      {
        id: "planWords",
        label: { en: "What is agreed, in her words", ru: "О чём договорились, её словами" },
        kind: "longText",
        required: true,
      },
      {
        id: "safePlace",
        label: { en: "Safe place", ru: "Безопасное место" },
        kind: "choice",
        required: true,
        options: {
          offered: { en: "offered and taken", ru: "предложено, принято" },
          refused: { en: "offered, not wanted", ru: "предложено, не хочет" },
          notNeeded: { en: "she is safe where she is", ru: "она в безопасности там, где живёт" },
        },
      },
      {
        id: "planAgreed",
        label: { en: "Does she agree with each part?", ru: "Согласна ли она с каждой частью?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  service: serviceForm(
    { health: { en: "health", ru: "здоровье" }, ...survivorServices },
    {
      asylum: { en: "the asylum authority", ru: "орган по вопросам убежища" },
      trafficking: { en: "help for victims of trafficking", ru: "помощь жертвам торговли людьми" },
      "best-interests": { en: "child protection", ru: "служба защиты детей" },
      medical: { en: "a doctor", ru: "врач" },
    },
  ),
  review: {
    id: "review",
    title: { en: "Review", ru: "Пересмотр" },
    questions: [
      { id: "reviewWords", label: { en: "How she is", ru: "Как у неё дела" }, kind: "longText", required: true },
      {
        id: "riskRating",
        label: { en: "Intervention needed", ru: "Необходимое вмешательство" },
        kind: "choice",
        required: true,
        options: { low: { en: "low", ru: "низкое" }, medium: { en: "medium", ru: "среднее" }, high: { en: "high", ru: "высокое" } },
        source: ["vst:rating"],
      },
    ],
  },
  closing: {
    id: "closing",
    title: { en: "Closing", ru: "Закрытие" },
    questions: [
      { id: "closingWords", label: { en: "In her words", ru: "Её словами" }, kind: "longText", required: true },
      {
        id: "feelsSafe",
        label: { en: "Does she say that she is safe?", ru: "Говорит ли она, что в безопасности?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  declining: {
    id: "declining",
    title: { en: "Help not wanted", ru: "Помощь не нужна" },
    questions: [
      { id: "decliningWords", label: { en: "In her words", ru: "Её словами" }, kind: "longText", required: true },
      {
        id: "decliningFree",
        label: { en: "Did she say so alone and freely?", ru: "Сказано наедине и свободно?" },
        kind: "answer",
        required: true,
      },
      {
        id: "knowsWhere",
        label: { en: "Does she know where to come later?", ru: "Знает ли она, куда прийти потом?" },
        kind: "answer",
        required: true,
      },
    ],
  },
} as const satisfies Record<string, Form>;
