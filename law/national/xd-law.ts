import { defineInstrument } from "../instrument.ts";

/** Law of the State XD on asylum and referral. */
export const xdLaw = defineInstrument({
  id: "xd-law",
  title: { en: "Law of the State XD on asylum and referral", ru: "Закон государства XD об убежище и направлении" },
  kind: "demo",
  state: "XD",
  adoptedOn: "2024-01-01",
  evidence: "invented",
  note: {
    en: "XD does not exist and neither does this law: it was invented so that the program can be shown and tested. Its figures bind nobody and are no advice.",
    ru: "Государства XD не существует, как и этого закона: он придуман для показа и проверки программы. Его сроки никого не обязывают и не служат рекомендацией.",
  },
  clauses: [
    {
      id: "apply",
      subject: { en: "Time to apply for asylum", ru: "Срок обращения за убежищем" },
      text: {
        en: "Within 10 calendar days of arrival or of learning of the danger; a late claim is taken all the same, with its reason.",
        ru: "В течение 10 календарных дней с прибытия или с момента, когда стало известно об опасности; пропуск срока не препятствует приёму ходатайства, причина записывается.",
      },
      evidence: "invented",
    },
    {
      id: "registration",
      subject: { en: "Registration of the claim", ru: "Регистрация ходатайства" },
      text: {
        en: "Within 3 working days of the claim; a certificate on the same day.",
        ru: "В течение 3 рабочих дней с подачи; свидетельство выдаётся в день регистрации.",
      },
      evidence: "invented",
    },
    {
      id: "certificate",
      subject: { en: "Certificate of an asylum-seeker", ru: "Свидетельство лица, ищущего убежище" },
      text: {
        en: "Valid 3 months, renewed until the decision is final; a child alone gets one of its own.",
        ru: "Действует 3 месяца и продлевается до окончательного решения; ребёнку без сопровождения выдаётся собственное.",
      },
      evidence: "invented",
    },
    {
      id: "status-papers",
      subject: { en: "Papers of a status", ru: "Документы о статусе" },
      text: {
        en: "A card for 2 years and a travel document for 1 year, on the day of notice, to whoever is recognised or protected; renewed while the status holds.",
        ru: "Удостоверение на 2 года и проездной документ на 1 год в день вручения решения каждому, кто признан или получил защиту; обновляются, пока статус сохраняется.",
      },
      evidence: "invented",
    },
    {
      id: "decision",
      subject: { en: "First decision", ru: "Решение первой инстанции" },
      text: { en: "Within 3 months of registration.", ru: "В течение 3 месяцев с регистрации." },
      evidence: "invented",
    },
    {
      id: "decision.extension",
      subject: { en: "Longer time for the decision", ru: "Продление срока решения" },
      text: {
        en: "Once, to 6 months from registration in all, with a reason told to the person.",
        ru: "Один раз, до 6 месяцев с регистрации в общей сложности, с сообщением причины лицу.",
      },
      evidence: "invented",
    },
    {
      id: "notice",
      subject: { en: "Notice of the decision", ru: "Уведомление о решении" },
      text: {
        en: "In writing, with reasons and in a language the person understands, within 5 working days.",
        ru: "Письменно, с мотивами и на понятном лицу языке, в течение 5 рабочих дней.",
      },
      evidence: "invented",
    },
    {
      id: "appeal",
      subject: { en: "Appeal", ru: "Обжалование" },
      text: {
        en: "Within 30 calendar days of notice; a late appeal with good reason is heard.",
        ru: "В течение 30 календарных дней с уведомления; жалоба, поданная позже по уважительной причине, рассматривается.",
      },
      evidence: "invented",
    },
    {
      id: "appeal.decision",
      subject: { en: "Decision on appeal", ru: "Решение по жалобе" },
      text: {
        en: "Within 3 months, by a court that took no part before.",
        ru: "В течение 3 месяцев судом, ранее не участвовавшим в деле.",
      },
      evidence: "invented",
    },
    {
      id: "appeal.suspends",
      subject: { en: "Right to stay during appeal", ru: "Право оставаться до решения по жалобе" },
      text: { en: "Nobody is removed before the decision is final.", ru: "До вступления решения в силу никто не выдворяется." },
      evidence: "invented",
    },
    {
      id: "asylum-handover",
      subject: { en: "Hand-over from the border", ru: "Передача с границы" },
      text: {
        en: "A wish for asylum is handed to the asylum authority within 24 hours.",
        ru: "Желание просить убежища передаётся органу по вопросам убежища в течение 24 часов.",
      },
      evidence: "invented",
    },
    {
      id: "referral.acknowledge",
      subject: { en: "Acknowledging a referral", ru: "Подтверждение направления" },
      text: { en: "Within 24 hours of being sent.", ru: "В течение 24 часов с отправки." },
      evidence: "invented",
    },
    {
      id: "referral.acknowledge-urgent",
      subject: { en: "Acknowledging an urgent referral", ru: "Подтверждение срочного направления" },
      text: { en: "Within 2 hours of being sent.", ru: "В течение 2 часов с отправки." },
      evidence: "invented",
    },
    {
      id: "referral.answer",
      subject: { en: "Answering a referral", ru: "Ответ на направление" },
      text: {
        en: "Accepted or declined with a reason within 3 working days.",
        ru: "Принимается или отклоняется с указанием причины в течение 3 рабочих дней.",
      },
      evidence: "invented",
    },
    {
      id: "needs-check",
      subject: { en: "Check of needs at arrival", ru: "Проверка потребностей по прибытии" },
      text: { en: "Within 6 hours of arrival.", ru: "В течение 6 часов с прибытия." },
      evidence: "invented",
    },
    {
      id: "guardian",
      subject: { en: "Guardian for a child alone", ru: "Опекун ребёнку без сопровождения" },
      text: { en: "Named within 24 hours of first contact.", ru: "Назначается в течение 24 часов с первого контакта." },
      evidence: "invented",
    },
    {
      id: "best-interests.high",
      subject: { en: "Assessment of a child at high risk", ru: "Оценка при высоком риске для ребёнка" },
      text: { en: "Within 24 hours.", ru: "В течение 24 часов." },
      evidence: "invented",
    },
    {
      id: "best-interests.medium",
      subject: { en: "Assessment of a child at medium risk", ru: "Оценка при среднем риске для ребёнка" },
      text: { en: "Within 3 calendar days.", ru: "В течение 3 календарных дней." },
      evidence: "invented",
    },
    {
      id: "best-interests.low",
      subject: { en: "Assessment of a child at low risk", ru: "Оценка при низком риске для ребёнка" },
      text: { en: "Within 7 calendar days.", ru: "В течение 7 календарных дней." },
      evidence: "invented",
    },
    {
      id: "reflection",
      subject: { en: "Recovery and reflection", ru: "Период восстановления и размышления" },
      text: {
        en: "45 calendar days from reasonable grounds; no removal in it.",
        ru: "45 календарных дней с появления разумных оснований; выдворение не допускается.",
      },
      evidence: "invented",
    },
    {
      id: "shelter",
      subject: { en: "Shelter for a presumed victim", ru: "Приют предполагаемой жертве" },
      text: { en: "Offered within 24 hours of reasonable grounds.", ru: "Предлагается в течение 24 часов с появления разумных оснований." },
      evidence: "invented",
    },
    {
      id: "identification",
      subject: { en: "Decision on identification", ru: "Решение об идентификации" },
      text: { en: "Before the reflection period ends.", ru: "До окончания периода размышления." },
      evidence: "invented",
    },
    {
      id: "stateless.decision",
      subject: { en: "Determination of statelessness", ru: "Определение безгражданства" },
      text: {
        en: "Within 6 months of registration, extended once by 6 months for an answer from abroad.",
        ru: "В течение 6 месяцев с регистрации; один раз продлевается на 6 месяцев ради ответа из-за рубежа.",
      },
      evidence: "invented",
    },
    {
      id: "detention",
      subject: { en: "Holding at the border", ru: "Задержание на границе" },
      text: { en: "At most 24 hours; a child is never held.", ru: "Не более 24 часов; ребёнок не задерживается." },
      evidence: "invented",
    },
    {
      id: "influx.thresholds",
      subject: { en: "When arrivals are a mass arrival", ru: "Когда прибытие считается массовым" },
      text: {
        en: "60 persons at one post within 24 hours, 150 at all posts within 24 hours, 500 at all posts within 7 days.",
        ru: "60 человек на одном посту за 24 часа, 150 на всех постах за 24 часа, 500 на всех постах за 7 суток.",
      },
      evidence: "invented",
    },
    {
      id: "influx.activation",
      subject: { en: "Putting the contingency plan into force", ru: "Введение плана действий" },
      text: {
        en: "By the Commission, with reasons, for at most 3 months at a time; looked at again within 14 days.",
        ru: "Решением Комиссии с указанием оснований, не более чем на 3 месяца; пересмотр — в течение 14 дней.",
      },
      evidence: "invented",
    },
    {
      id: "influx.places",
      subject: { en: "Reception places in a mass arrival", ru: "Места размещения при массовом прибытии" },
      text: {
        en: "Bus Depot Hall 400 places, Valley School 250, River Camp 600; for each hundred people 4 attendants, 1 nurse and 1 interpreter; for each place a bed, two blankets and three meals a day.",
        ru: "Зал автобазы — 400 мест, школа «Долина» — 250, лагерь «Речной» — 600; на каждые сто человек 4 дежурных, 1 медсестра и 1 переводчик; на каждое место — кровать, два одеяла и три приёма пищи в день.",
      },
      evidence: "invented",
    },
    {
      id: "influx.group",
      subject: { en: "Protection by decision on a group", ru: "Защита по решению о группе" },
      text: {
        en: "By the Commission, for at most 12 months at a time; looked at again within 6 months; a claim for asylum stays open; a certificate on the day of admission.",
        ru: "Решением Комиссии не более чем на 12 месяцев; пересмотр — в течение 6 месяцев; право просить убежище сохраняется; свидетельство — в день приёма.",
      },
      evidence: "invented",
    },
    {
      id: "influx.doubt",
      subject: { en: "Doubt about one person of a group", ru: "Сомнение в отношении лица из группы" },
      text: {
        en: "Whoever is set apart is heard within 10 working days, and protected until then.",
        ru: "Выделенное лицо заслушивается в течение 10 рабочих дней и до этого пользуется защитой.",
      },
      evidence: "invented",
    },
    {
      id: "complaint",
      subject: { en: "Answer to a complaint", ru: "Ответ на жалобу" },
      text: { en: "Within 15 calendar days.", ru: "В течение 15 календарных дней." },
      evidence: "invented",
    },
    {
      id: "monitoring.answer",
      subject: { en: "Answer to a monitor's finding", ru: "Ответ на заключение наблюдателя" },
      text: { en: "Within 30 calendar days.", ru: "В течение 30 календарных дней." },
      evidence: "invented",
    },
  ],
});
