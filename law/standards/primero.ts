import { defineInstrument } from "../instrument.ts";

/** Primero child protection configuration. */
export const primero = defineInstrument({
  id: "primero",
  title: { en: "Primero child protection configuration", ru: "Конфигурация Primero по защите детей" },
  kind: "standard",
  evidence: "R",
  note: { en: "Concepts only; lists and code are our own.", ru: "Использованы лишь понятия; перечни и код собственные." },
  clauses: [
    {
      id: "protection-status",
      subject: { en: "Unaccompanied or separated", ru: "Без сопровождения или разлучённый" },
      text: {
        en: "Protection status of a child; cause, date and place of separation.",
        ru: "Статус ребёнка; причина, дата и место разлучения.",
      },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "care",
      subject: { en: "Care arrangement", ru: "Форма ухода" },
      text: { en: "Thirteen values, from parents to none.", ru: "Тринадцать значений: от родителей до отсутствия ухода." },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "concerns",
      subject: { en: "Protection concerns", ru: "Поводы для защиты" },
      text: {
        en: "Eighteen values: abuse, exploitation, gender-based violence, trafficking, armed groups, detention, no nationality, street, illness, disability and others.",
        ru: "Восемнадцать значений: насилие, эксплуатация, гендерное насилие, торговля людьми, вооружённые группы, задержание, безгражданство, улица, болезнь, инвалидность и другие.",
      },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "separation-cause",
      subject: { en: "Cause of separation", ru: "Причина разлучения" },
      text: {
        en: "Sixteen values; the list read names poverty twice.",
        ru: "Шестнадцать значений; в прочитанном перечне бедность названа дважды.",
      },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "tracing",
      subject: { en: "Tracing status", ru: "Состояние розыска" },
      text: { en: "Open, in progress, verified, reunified, closed.", ru: "Открыт, ведётся, подтверждён, воссоединён, закрыт." },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "risk",
      subject: { en: "Risk level", ru: "Уровень риска" },
      text: { en: "High, medium, low; terms of assessment follow it.", ru: "Высокий, средний, низкий; от него зависят сроки оценки." },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "referral",
      subject: { en: "Referral states", ru: "Состояния направления" },
      text: {
        en: "Sent, accepted, rejected with reason, done, revoked.",
        ru: "Отправлено, принято, отклонено с причиной, исполнено, отозвано.",
      },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "referral-outcome",
      subject: { en: "Outcome of a referral", ru: "Итог направления" },
      text: {
        en: "Provided, referred, already received, not applicable, declined by survivor, unavailable.",
        ru: "Оказана, направлено далее, уже получена, неприменимо, отказ пострадавшей, недоступна.",
      },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "perpetrator",
      subject: { en: "Who did it", ru: "Кто это сделал" },
      text: {
        en: "Fourteen relations to the survivor, from a partner to not known.",
        ru: "Четырнадцать отношений к пострадавшей: от партнёра до неизвестного.",
      },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "consent",
      subject: { en: "Consents", ru: "Согласия" },
      text: {
        en: "Apart for services, tracing and sharing, with whom data is withheld from.",
        ru: "Отдельно на услуги, розыск и передачу; с указанием, от кого сведения скрываются.",
      },
      evidence: "R",
      sources: ["5"],
    },
    {
      id: "displacement-status",
      subject: { en: "Displacement status", ru: "Статус перемещения" },
      text: {
        en: "Resident, internally displaced, refugee, stateless, returnee, foreign national, asylum-seeker.",
        ru: "Местный житель, внутренне перемещённое лицо, беженец, апатрид, возвратившийся, иностранец, лицо, ищущее убежище.",
      },
      evidence: "R",
      sources: ["5"],
    },
  ],
});
