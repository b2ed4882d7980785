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
