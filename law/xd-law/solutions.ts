import type { Clause } from "../instrument.ts";

/** Solutions: return, resettlement, integration, citizenship, restoration, onward movement, disaster. */
export const solutionsClauses: readonly Clause[] = [
  {
    id: "return.counsel",
    subject: { en: "Counsel before a return", ru: "Консультация до возвращения" },
    text: { en: "Within 10 calendar days of the wish.", ru: "В течение 10 календарных дней с выраженного желания." },
    evidence: "invented",
  },
  {
    id: "return.papers",
    subject: { en: "Papers for a return", ru: "Документы для возвращения" },
    text: { en: "Within 30 calendar days of the declaration.", ru: "В течение 30 календарных дней с декларации." },
    evidence: "invented",
  },
  {
    id: "return.journey",
    subject: { en: "Journey home", ru: "Выезд" },
    text: {
      en: "Within 30 calendar days of the papers; the declaration may be withdrawn until boarding.",
      ru: "В течение 30 календарных дней с документов; от декларации можно отказаться до посадки.",
    },
    evidence: "invented",
  },
  {
    id: "return.check",
    subject: { en: "Asking how the return went", ru: "Проверка после возвращения" },
    text: {
      en: "Within 30 calendar days of the journey, if the person wished it.",
      ru: "В течение 30 календарных дней с выезда, если лицо этого желало.",
    },
    evidence: "invented",
  },
  {
    id: "return.assessment",
    subject: { en: "Danger on return", ru: "Опасность при возвращении" },
    text: { en: "Assessed within 10 calendar days of the wish.", ru: "Оценивается в течение 10 календарных дней с выраженного желания." },
    evidence: "invented",
  },
  {
    id: "resettlement.assess",
    subject: { en: "Assessment of a need of resettlement", ru: "Оценка потребности в переселении" },
    text: { en: "Within 30 calendar days.", ru: "В течение 30 календарных дней." },
    evidence: "invented",
  },
  {
    id: "resettlement.submit",
    subject: { en: "Submission for resettlement", ru: "Представление на переселение" },
    text: { en: "Within 2 months of the assessment.", ru: "В течение 2 месяцев с оценки." },
    evidence: "invented",
  },
  {
    id: "resettlement.answer",
    subject: { en: "Answer of the State of resettlement", ru: "Ответ государства переселения" },
    text: { en: "Awaited for 6 months; then it is asked again.", ru: "Ожидается 6 месяцев; затем запрашивается снова." },
    evidence: "invented",
  },
  {
    id: "resettlement.departure",
    subject: { en: "Departure to the State of resettlement", ru: "Выезд в государство переселения" },
    text: { en: "Within 12 months of the submission.", ru: "В течение 12 месяцев с представления." },
    evidence: "invented",
  },
  {
    id: "reintegration.plan",
    subject: { en: "Plan of reintegration", ru: "План реинтеграции" },
    text: { en: "Within 1 month of return.", ru: "В течение 1 месяца с возвращения." },
    evidence: "invented",
  },
  {
    id: "counselling.acknowledge",
    subject: { en: "Taking a referral to counselling in hand", ru: "Принятие направления на психосоциальную помощь" },
    text: { en: "Within 72 hours of being sent.", ru: "В течение 72 часов с отправки." },
    evidence: "invented",
  },
  {
    id: "counselling.first",
    subject: { en: "Women and children first in counselling", ru: "Психосоциальная помощь: женщины и дети в первую очередь" },
    text: {
      en: "Women and children are taken in hand within 24 hours and counselled within 72 hours of that. Nobody else waits longer than the general limit because of it.",
      ru: "Женщин и детей принимают в работу в течение 24 часов и консультируют в течение 72 часов после этого. Общий срок для остальных из-за этого не продлевается.",
    },
    evidence: "invented",
  },
  {
    id: "health-check.examine",
    subject: { en: "A check-up that was asked about", ru: "Предложенный осмотр" },
    text: {
      en: "Made, or ended as the person wishes, within 14 calendar days.",
      ru: "Проводится или завершается по желанию лица в течение 14 календарных дней.",
    },
    evidence: "invented",
  },
  {
    id: "health-check.follow",
    subject: { en: "What follows a check-up", ru: "Что следует за осмотром" },
    text: {
      en: "Said within 30 calendar days, whatever was found.",
      ru: "Указывается в течение 30 календарных дней независимо от результата.",
    },
    evidence: "invented",
  },
  {
    id: "reintegration.follow-up",
    subject: { en: "Follow-up of reintegration", ru: "Проверка реинтеграции" },
    text: { en: "After 6 months, and after 12 months.", ru: "Через 6 месяцев и через 12 месяцев." },
    evidence: "invented",
  },
  {
    id: "naturalisation.check",
    subject: { en: "Checking an application for citizenship", ru: "Проверка заявления о гражданстве" },
    text: {
      en: "Within 3 months; for refugees and stateless persons within 1 month.",
      ru: "В течение 3 месяцев; для беженцев и лиц без гражданства — в течение 1 месяца.",
    },
    evidence: "invented",
  },
  {
    id: "naturalisation.decision",
    subject: { en: "Decision on citizenship", ru: "Решение о гражданстве" },
    text: {
      en: "Within 6 months of the check; for refugees and stateless persons within 2 months.",
      ru: "В течение 6 месяцев с проверки; для беженцев и лиц без гражданства — в течение 2 месяцев.",
    },
    evidence: "invented",
  },
  {
    id: "naturalisation.papers",
    subject: { en: "Papers of a new citizen", ru: "Документы нового гражданина" },
    text: { en: "Within 10 working days of the notice.", ru: "В течение 10 рабочих дней с уведомления." },
    evidence: "invented",
  },
  {
    id: "deported.proof",
    subject: { en: "Proof of deportation", ru: "Подтверждение депортации" },
    text: {
      en: "Sought within 3 months; witnesses serve where no archive answers.",
      ru: "Ищется в течение 3 месяцев; если архив не отвечает, достаточно свидетелей.",
    },
    evidence: "invented",
  },
  {
    id: "deported.options",
    subject: { en: "Explaining the options", ru: "Разъяснение возможностей" },
    text: { en: "Within 30 calendar days of the proof.", ru: "В течение 30 календарных дней с подтверждения." },
    evidence: "invented",
  },
  {
    id: "deported.carry",
    subject: { en: "Carrying out the choice", ru: "Исполнение выбора" },
    text: { en: "Looked at every 6 months.", ru: "Рассматривается каждые 6 месяцев." },
    evidence: "invented",
  },
  {
    id: "deported.safety",
    subject: { en: "Answer to a safety incident", ru: "Ответ на случай угрозы безопасности" },
    text: { en: "Within 24 hours.", ru: "В течение 24 часов." },
    evidence: "invented",
  },
  {
    id: "integration.assess",
    subject: { en: "Assessment for local integration", ru: "Оценка для интеграции" },
    text: { en: "Within 30 calendar days.", ru: "В течение 30 календарных дней." },
    evidence: "invented",
  },
  {
    id: "integration.plan",
    subject: { en: "Plan of local integration", ru: "План интеграции" },
    text: { en: "Within 30 calendar days of the assessment.", ru: "В течение 30 календарных дней с оценки." },
    evidence: "invented",
  },
  {
    id: "integration.review",
    subject: { en: "Review of local integration", ru: "Пересмотр интеграции" },
    text: { en: "Every 6 months.", ru: "Каждые 6 месяцев." },
    evidence: "invented",
  },
  {
    id: "ethnic.decision",
    subject: { en: "Decision on the status of an ethnic returnee", ru: "Решение о статусе этнического переселенца" },
    text: { en: "3 working days.", ru: "3 рабочих дня." },
    evidence: "invented",
  },
  {
    id: "ethnic.hearing",
    subject: { en: "Hearing before a refusal to an ethnic returnee", ru: "Заслушивание до отказа этническому переселенцу" },
    text: { en: "Within 2 working days.", ru: "В течение 2 рабочих дней." },
    evidence: "invented",
  },
  {
    id: "ethnic.term",
    subject: { en: "Status of an ethnic returnee", ru: "Статус этнического переселенца" },
    text: {
      en: "1 year, prolonged once by up to 6 months; on prolongation it is decided in 2 working days.",
      ru: "1 год; один раз продлевается до 6 месяцев; решение о продлении — 2 рабочих дня.",
    },
    evidence: "invented",
  },
  {
    id: "restoration.search",
    subject: { en: "Search of registers", ru: "Поиск в реестрах" },
    text: {
      en: "Within 2 months; witnesses serve where no register answers.",
      ru: "В течение 2 месяцев; если реестр не отвечает, достаточно свидетелей.",
    },
    evidence: "invented",
  },
  {
    id: "restoration.decision",
    subject: { en: "Decision on papers or property", ru: "Решение о документах или имуществе" },
    text: { en: "Within 3 months of the search.", ru: "В течение 3 месяцев с поиска." },
    evidence: "invented",
  },
  {
    id: "restoration.execution",
    subject: { en: "Carrying out a restoration", ru: "Исполнение восстановления" },
    text: { en: "Within 2 months of the notice.", ru: "В течение 2 месяцев с уведомления." },
    evidence: "invented",
  },
  {
    id: "restoration.court",
    subject: { en: "Finding of a fact by a court", ru: "Установление факта судом" },
    text: {
      en: "Within 3 months of the application, without a fee.",
      ru: "В течение 3 месяцев с подачи заявления, без пошлины.",
    },
    evidence: "invented",
  },
  {
    id: "restoration.entry",
    subject: { en: "Entry of what a court found", ru: "Запись об установленном судом" },
    text: { en: "Within 10 working days of the finding.", ru: "В течение 10 рабочих дней с решения суда." },
    evidence: "invented",
  },
  {
    id: "birth.residence",
    subject: { en: "Nationality of a child of stateless parents", ru: "Гражданство ребёнка апатридов" },
    text: {
      en: "A child born here has it where both live here for good.",
      ru: "Родившийся здесь имеет его, если оба постоянно живут здесь.",
    },
    evidence: "invented",
  },
  {
    id: "birth.consent",
    subject: { en: "Nationality of a child of parents of two nationalities", ru: "Гражданство ребёнка родителей с разным гражданством" },
    text: { en: "By the written consent of both.", ru: "По письменному согласию обоих." },
    evidence: "invented",
  },
  {
    id: "onward.counsel",
    subject: { en: "Counsel before onward movement", ru: "Консультация перед дальнейшим выездом" },
    text: { en: "Within 10 working days of the wish.", ru: "В течение 10 рабочих дней с пожелания." },
    evidence: "invented",
  },
  {
    id: "onward.proof",
    subject: { en: "Proof of admission by the destination", ru: "Подтверждение допуска" },
    text: { en: "Awaited for 3 months; then it is asked again.", ru: "Ожидается 3 месяца; затем запрашивается снова." },
    evidence: "invented",
  },
  {
    id: "onward.journey",
    subject: { en: "Onward journey", ru: "Дальнейший выезд" },
    text: { en: "Within 3 months of the proof.", ru: "В течение 3 месяцев с подтверждения." },
    evidence: "invented",
  },
  {
    id: "disaster.aid",
    subject: { en: "First aid after a disaster", ru: "Первая помощь после бедствия" },
    text: {
      en: "Within 72 hours of the event becoming known for the household.",
      ru: "В течение 72 часов с момента, когда стало известно о домохозяйстве.",
    },
    evidence: "invented",
  },
  {
    id: "disaster.stay",
    subject: { en: "Review of a temporary stay after a disaster", ru: "Пересмотр временного пребывания после бедствия" },
    text: { en: "Every 3 months.", ru: "Каждые 3 месяца." },
    evidence: "invented",
  },
  {
    id: "disaster.follow-up",
    subject: { en: "Follow-up after a disaster", ru: "Проверка после бедствия" },
    text: { en: "After 6 months, and after 12 months.", ru: "Через 6 месяцев и через 12 месяцев." },
    evidence: "invented",
  },
];
