import type { Clause } from "../instrument.ts";

/** Mass arrival: the plan, groups, temporary protection. */
export const influxClauses: readonly Clause[] = [
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
    id: "influx.parts",
    subject: { en: "Parts of organisations in a mass arrival", ru: "Участие организаций при массовом прибытии" },
    text: {
      en: 'From when the plan is in force: the hospital has a team at the post within 12 hours, child protection within 24, the Society "Warm House" opens 40 beds for women and families within 24, the Legal Clinic sits at the places within 3 days. Each confirms its part in writing.',
      ru: "С введения плана: больница направляет бригаду на пост за 12 часов, служба защиты детей — за 24, Общество «Тёплый дом» открывает 40 мест для женщин и семей за 24, юридическая клиника принимает в местах размещения за 3 дня. Каждый подтверждает своё участие письменно.",
    },
    evidence: "invented",
  },
  {
    id: "influx.readiness",
    subject: { en: "What a post has ready", ru: "Готовность поста" },
    text: {
      en: "A list of who is called, a second shift, a room apart, interpreters on call, blankets and water for 100, forms on paper, transport to the places, a way to report without a network.",
      ru: "Список оповещения, вторая смена, отдельная комната, переводчики на связи, одеяла и вода на 100 человек, бумажные бланки, транспорт до мест размещения, способ передать сводку без связи.",
    },
    evidence: "invented",
  },
  {
    id: "influx.outflow-af",
    subject: { en: "Outflow from Afghanistan", ru: "Исход из Афганистана" },
    text: {
      en: "100 persons who claim this nationality at all posts within 72 hours, 300 within 7 days. Posts register; child protection and the anti-trafficking desk look at children alone and signs of trafficking; doubt about an armed past goes to the examiner, never to the queue.",
      ru: "100 человек, заявивших это гражданство, на всех постах за 72 часа, 300 — за 7 суток. Посты регистрируют; служба защиты детей и отдел по противодействию торговле людьми проверяют детей без сопровождения и признаки торговли; сомнение в вооружённом прошлом передаётся специалисту по исключению, не в очередь.",
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
    id: "temporary.admission",
    subject: { en: "Admission under a decision on a group", ru: "Приём по решению о группе" },
    text: { en: "Within 24 hours of arrival.", ru: "В течение 24 часов с прибытия." },
    evidence: "invented",
  },
  {
    id: "temporary.document",
    subject: { en: "Document of temporary protection", ru: "Документ о временной защите" },
    text: { en: "Within 10 working days of admission.", ru: "В течение 10 рабочих дней с приёма." },
    evidence: "invented",
  },
  {
    id: "temporary.review",
    subject: { en: "Review of temporary protection", ru: "Пересмотр временной защиты" },
    text: { en: "Every 6 months.", ru: "Каждые 6 месяцев." },
    evidence: "invented",
  },
  {
    id: "temporary.term",
    subject: { en: "Term of temporary protection", ru: "Срок временной защиты" },
    text: {
      en: "12 months, extended by the decision on the group to 24 months in all.",
      ru: "12 месяцев; решением о группе продлевается до 24 месяцев в общей сложности.",
    },
    evidence: "invented",
  },
  {
    id: "temporary.decision",
    subject: { en: "Decision where belonging is doubted", ru: "Решение при сомнении в принадлежности" },
    text: { en: "Within 10 working days of the doubt.", ru: "В течение 10 рабочих дней с сомнения." },
    evidence: "invented",
  },
];
