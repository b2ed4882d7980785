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
        en: "Within 6 months of registration, extended once by another 6 months for an answer from abroad.",
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
    {
      id: "trafficking.first-help",
      subject: { en: "First help for a victim", ru: "Первая помощь жертве" },
      text: { en: "On the same day.", ru: "В тот же день." },
      evidence: "invented",
    },
    {
      id: "trafficking.presumption",
      subject: { en: "Looking for reasonable grounds", ru: "Установление разумных оснований" },
      text: { en: "Within 3 working days of the first signs.", ru: "В течение 3 рабочих дней с появления признаков." },
      evidence: "invented",
    },
    {
      id: "trafficking.plan",
      subject: { en: "Plan of support", ru: "План помощи" },
      text: { en: "Within 10 working days of identification.", ru: "В течение 10 рабочих дней с признания жертвой." },
      evidence: "invented",
    },
    {
      id: "trafficking.plan-review",
      subject: { en: "Review of the plan", ru: "Пересмотр плана" },
      text: { en: "At least every 30 calendar days.", ru: "Не реже чем каждые 30 календарных дней." },
      evidence: "invented",
    },
    {
      id: "trafficking.review",
      subject: { en: "Review of a refusal to identify", ru: "Пересмотр отказа в признании" },
      text: { en: "Asked for within 30 calendar days of the decision.", ru: "Запрашивается в течение 30 календарных дней с решения." },
      evidence: "invented",
    },
    {
      id: "trafficking.review-decision",
      subject: { en: "Decision on review", ru: "Решение по пересмотру" },
      text: { en: "Within 15 calendar days, by others than before.", ru: "В течение 15 календарных дней, другими лицами." },
      evidence: "invented",
    },
    {
      id: "care",
      subject: { en: "Care for a child alone", ru: "Забота о ребёнке без сопровождения" },
      text: { en: "A place with a family or a small home within 24 hours.", ru: "Место в семье или малом доме в течение 24 часов." },
      evidence: "invented",
    },
    {
      id: "best-interests.panel",
      subject: { en: "Panel on a child", ru: "Комиссия по делу ребёнка" },
      text: { en: "Votes within 14 calendar days of the report.", ru: "Голосует в течение 14 календарных дней с представления доклада." },
      evidence: "invented",
    },
    {
      id: "best-interests.follow-up",
      subject: { en: "Following up a child", ru: "Наблюдение за положением ребёнка" },
      text: { en: "At least every 30 calendar days.", ru: "Не реже чем каждые 30 календарных дней." },
      evidence: "invented",
    },
    {
      id: "best-interests.plan",
      subject: { en: "Care plan", ru: "План помощи ребёнку" },
      text: { en: "Within 14 calendar days of the assessment.", ru: "В течение 14 календарных дней с оценки." },
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
      id: "reunification.registration",
      subject: { en: "Application for family reunification", ru: "Заявление о воссоединении семьи" },
      text: { en: "Registered within 3 working days.", ru: "Регистрируется в течение 3 рабочих дней." },
      evidence: "invented",
    },
    {
      id: "reunification.decision",
      subject: { en: "Decision on family reunification", ru: "Решение о воссоединении семьи" },
      text: { en: "Within 3 months; first where a child waits.", ru: "В течение 3 месяцев; в первую очередь, если ждёт ребёнок." },
      evidence: "invented",
    },
    {
      id: "reunification.papers",
      subject: { en: "Entry papers of the family", ru: "Документы семьи для въезда" },
      text: { en: "Within 30 calendar days of the decision.", ru: "В течение 30 календарных дней с решения." },
      evidence: "invented",
    },
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
      id: "reunification.decision-child",
      subject: { en: "Decision where a child waits alone", ru: "Решение, если ребёнок ждёт один" },
      text: { en: "Within 30 calendar days.", ru: "В течение 30 календарных дней." },
      evidence: "invented",
    },
    {
      id: "return.assessment",
      subject: { en: "Danger on return", ru: "Опасность при возвращении" },
      text: { en: "Assessed within 10 calendar days of the wish.", ru: "Оценивается в течение 10 календарных дней с выраженного желания." },
      evidence: "invented",
    },
    {
      id: "stateless.inquiry",
      subject: { en: "Answer of another State", ru: "Ответ другого государства" },
      text: { en: "Awaited for 3 months; silence is then an answer.", ru: "Ожидается 3 месяца; затем молчание — ответ." },
      evidence: "invented",
    },
    {
      id: "track.accelerated",
      subject: { en: "Accelerated track", ru: "Ускоренный порядок" },
      text: {
        en: "Decision within 1 month of the choice of the track; no guarantee is cut.",
        ru: "Решение в течение 1 месяца с выбора порядка; гарантии не сокращаются.",
      },
      evidence: "invented",
    },
    {
      id: "track.simplified",
      subject: { en: "Simplified track", ru: "Упрощённый порядок" },
      text: { en: "Decision within 2 months of the choice of the track.", ru: "Решение в течение 2 месяцев с выбора порядка." },
      evidence: "invented",
    },
    {
      id: "track.prima-facie",
      subject: { en: "Prima facie recognition", ru: "Признание prima facie" },
      text: {
        en: "Decision within 10 working days of the finding that the person belongs to the group.",
        ru: "Решение в течение 10 рабочих дней с установления принадлежности к группе.",
      },
      evidence: "invented",
    },
  ],
});
