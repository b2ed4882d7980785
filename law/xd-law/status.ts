import type { Clause } from "../instrument.ts";

/** Other statuses and how one is denied or ends: statelessness, complementary protection, exclusion, cessation. */
export const statusClauses: readonly Clause[] = [
  {
    id: "stateless.decision",
    subject: { en: "Determination of statelessness", ru: "Определение безгражданства" },
    text: {
      en: "Within 6 months of registration, extended once by another 6 months for an answer from abroad.",
      ru: "В течение 6 месяцев с регистрации; один раз продлевается на 6 месяцев ради ответа из-за рубежа.",
    },
    evidence: "invented",
  },
  {
    id: "stateless.registration",
    subject: { en: "Registration of an application for statelessness", ru: "Регистрация заявления о безгражданстве" },
    text: {
      en: "Within 3 working days; free of charge, with the right to stay.",
      ru: "В течение 3 рабочих дней, бесплатно, с правом оставаться.",
    },
    evidence: "invented",
  },
  {
    id: "stateless.certificate",
    subject: { en: "Certificate of a stateless person", ru: "Удостоверение лица без гражданства" },
    text: { en: "Within 10 working days of the notice.", ru: "В течение 10 рабочих дней с уведомления." },
    evidence: "invented",
  },
  {
    id: "stateless.inquiry",
    subject: { en: "Answer of another State", ru: "Ответ другого государства" },
    text: { en: "Awaited for 3 months; silence is then an answer.", ru: "Ожидается 3 месяца; затем молчание — ответ." },
    evidence: "invented",
  },
  {
    id: "humanitarian.registration",
    subject: { en: "Registration of a wish for complementary protection", ru: "Регистрация просьбы о дополнительной защите" },
    text: { en: "Within 3 working days.", ru: "В течение 3 рабочих дней." },
    evidence: "invented",
  },
  {
    id: "humanitarian.decision",
    subject: { en: "Decision on complementary protection", ru: "Решение о дополнительной защите" },
    text: { en: "Within 3 months of registration.", ru: "В течение 3 месяцев с регистрации." },
    evidence: "invented",
  },
  {
    id: "humanitarian.certificate",
    subject: { en: "Certificate of complementary protection", ru: "Свидетельство о дополнительной защите" },
    text: { en: "Handed over within 5 working days of the notice.", ru: "Вручается в течение 5 рабочих дней с уведомления." },
    evidence: "invented",
  },
  {
    id: "humanitarian.term",
    subject: { en: "Term of complementary protection", ru: "Срок дополнительной защиты" },
    text: { en: "12 months, renewed as long as its ground stands.", ru: "12 месяцев; продлевается, пока сохраняется основание." },
    evidence: "invented",
  },
  {
    id: "cessation.notice",
    subject: { en: "Notice of an intended end of status", ru: "Уведомление о намерении прекратить статус" },
    text: { en: "Within 10 working days of the opening.", ru: "В течение 10 рабочих дней с открытия." },
    evidence: "invented",
  },
  {
    id: "cessation.reply",
    subject: { en: "Time to answer the notice", ru: "Срок ответа на уведомление" },
    text: { en: "30 calendar days.", ru: "30 календарных дней." },
    evidence: "invented",
  },
  {
    id: "cessation.hearing",
    subject: { en: "Hearing before a decision on status", ru: "Заслушивание до решения о статусе" },
    text: { en: "Within 2 months of the notice.", ru: "В течение 2 месяцев с уведомления." },
    evidence: "invented",
  },
  {
    id: "cessation.decision",
    subject: { en: "Decision on the end of status", ru: "Решение о прекращении статуса" },
    text: { en: "Within 3 months of the hearing.", ru: "В течение 3 месяцев с заслушивания." },
    evidence: "invented",
  },
  {
    id: "exclusion.allegation",
    subject: { en: "Telling the allegation", ru: "Сообщение подозрений" },
    text: { en: "Within 10 working days of the opening.", ru: "В течение 10 рабочих дней с открытия." },
    evidence: "invented",
  },
  {
    id: "exclusion.reply",
    subject: { en: "Time to answer the allegation", ru: "Срок ответа на подозрения" },
    text: { en: "30 calendar days.", ru: "30 календарных дней." },
    evidence: "invented",
  },
  {
    id: "exclusion.hearing",
    subject: { en: "Hearing on exclusion", ru: "Заслушивание об исключении" },
    text: { en: "Within 2 months of the allegation.", ru: "В течение 2 месяцев с сообщения подозрений." },
    evidence: "invented",
  },
  {
    id: "exclusion.decision",
    subject: { en: "Decision on exclusion", ru: "Решение об исключении" },
    text: { en: "Within 3 months of the hearing.", ru: "В течение 3 месяцев с заслушивания." },
    evidence: "invented",
  },
  {
    id: "exclusion.security",
    subject: { en: "Answer of the security service", ru: "Ответ службы безопасности" },
    text: {
      en: "Within 30 calendar days; the procedure goes on without it.",
      ru: "В течение 30 календарных дней; затем дело рассматривается без ответа.",
    },
    evidence: "invented",
  },
  {
    id: "security.hand-on",
    subject: { en: "Handing on a security concern", ru: "Передача сообщения о безопасности" },
    text: { en: "On the same day on which it is noted.", ru: "В день, когда оно записано." },
    evidence: "invented",
  },
  {
    id: "security.take",
    subject: { en: "Taking a concern or declining it", ru: "Принятие сообщения или отказ" },
    text: {
      en: "The security service takes it or declines it with a reason within 24 hours; no other procedure waits for it.",
      ru: "Служба безопасности принимает его или отказывает с указанием причины в течение 24 часов; другие дела его не ждут.",
    },
    evidence: "invented",
  },
  {
    id: "security.declined",
    subject: { en: "Answer to a declined concern", ru: "Ответ на отказ принять сообщение" },
    text: { en: "Within 3 working days.", ru: "В течение 3 рабочих дней." },
    evidence: "invented",
  },
  {
    id: "security.look",
    subject: { en: "Looking at a concern", ru: "Изучение сообщения" },
    text: { en: "Within 30 calendar days of taking it.", ru: "В течение 30 календарных дней с принятия." },
    evidence: "invented",
  },
  {
    id: "security.finding",
    subject: { en: "What becomes of a finding", ru: "Ответ о результате" },
    text: {
      en: "The examiner says within 10 working days what became of it.",
      ru: "Специалист по исключению отвечает в течение 10 рабочих дней.",
    },
    evidence: "invented",
  },
];
