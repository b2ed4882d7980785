import type { OutflowPlan, PlanPart, ReadinessItem, Threshold } from "../../src/process/index.ts";

/** Invented like the law it stands in: `evidence` is R because the whole of it stands in `law/`. */
const within = (quantity: number, unit: "hour" | "day") => ({ quantity, unit, source: "xd-law:influx.parts", evidence: "R" }) as const;
const posts = ["XD-POST-01", "XD-POST-02", "XD-POST-03"];

/** What organisations beside the border and the migration service have taken on. */
export const planParts: readonly PlanPart[] = [
  {
    id: "medical-team",
    unit: "XD-HOSP",
    title: { en: "A doctor and a nurse at the post, day and night", ru: "Врач и медсестра на посту круглосуточно" },
    within: within(12, "hour"),
  },
  {
    id: "children",
    unit: "XD-CP",
    title: { en: "A desk for children alone at each place", ru: "Дежурство по детям без сопровождения в каждом месте размещения" },
    within: within(24, "hour"),
  },
  {
    id: "women-beds",
    unit: "XD-SHELTER",
    title: { en: "40 beds apart for women and families", ru: "40 отдельных мест для женщин и семей" },
    within: within(24, "hour"),
  },
  {
    id: "legal-hours",
    unit: "XD-AID",
    title: { en: "Legal advice at the places, free of charge", ru: "Бесплатные юридические консультации в местах размещения" },
    within: within(3, "day"),
  },
];

const item = (id: string, en: string, ru: string, owner: ReadinessItem["owner"]): ReadinessItem => ({
  id,
  title: { en, ru },
  owner,
  source: "xd-law:influx.readiness",
});
const head = { en: "Head of the post", ru: "Начальник поста" };
const shift = { en: "Officer of the shift", ru: "Старший смены" };

/** What each post has ready before it is needed. */
export const readiness: readonly ReadinessItem[] = [
  item("call-list", "List of who is called, with telephones that were tried", "Список оповещения с проверенными телефонами", head),
  item("second-shift", "Second shift named, and how fast it is there", "Вторая смена назначена, известно время прибытия", head),
  item("room-apart", "Room apart for talking and for women with children", "Отдельная комната для бесед и для женщин с детьми", head),
  item("interpreters", "Interpreters on call in the languages that come", "Переводчики на связи для нужных языков", shift),
  item("stores", "Blankets and water for 100 people", "Одеяла и вода на 100 человек", shift),
  item("paper-forms", "Forms on paper, and pens", "Бумажные бланки и ручки", shift),
  item("transport", "Transport to the places agreed on", "Согласован транспорт до мест размещения", head),
  item("report", "A way to report without a network, tried this month", "Способ передать сводку без связи, проверен в этом месяце", shift),
];

const arrivals = (quantity: number) => ({ quantity, source: "xd-law:influx.outflow-af", evidence: "R" }) as const;

/** What tells of an outflow from Afghanistan, as its clause says. */
const told: { readonly source: string; readonly thresholds: readonly Threshold[] } = {
  source: "xd-law:influx.outflow-af",
  thresholds: [
    {
      id: "af-three-days",
      title: { en: "From Afghanistan, three days at all posts", ru: "Из Афганистана, за трое суток на всех постах" },
      unit: "all",
      withinHours: 72,
      origin: "AF",
      arrivals: arrivals(100),
      measure: {
        en: "Screening by roles begins at each post; organisations are told to make their part ready.",
        ru: "На каждом посту начинается проверка по ролям; организации готовят своё участие.",
      },
    },
    {
      id: "af-week",
      title: { en: "From Afghanistan, seven days at all posts", ru: "Из Афганистана, за семь суток на всех постах" },
      unit: "all",
      withinHours: 168,
      origin: "AF",
      arrivals: arrivals(300),
      measure: {
        en: "The Commission decides whether the group is protected by one decision.",
        ru: "Комиссия решает, предоставить ли защиту группе одним решением.",
      },
    },
  ],
};
/** Thresholds that count arrivals from Afghanistan alone. */
export const outflowThresholds = told.thresholds;

/** The plan for an outflow from Afghanistan. */
export const outflows: readonly OutflowPlan[] = [
  {
    origin: "AF",
    title: { en: "Outflow from Afghanistan", ru: "Исход из Афганистана" },
    source: "xd-law:influx.outflow-af",
    thresholds: outflowThresholds.map((one) => one.id),
    screening: [
      {
        id: "register",
        title: {
          en: "Receives and registers, asks what each fears and needs",
          ru: "Принимает и регистрирует, спрашивает об опасениях и нуждах",
        },
        roles: ["border-officer", "registrar"],
        units: [...posts, "XD-MS-CAP"],
        source: "rap-2012:RAP-II-01",
      },
      {
        id: "children",
        title: { en: "Children without a parent", ru: "Дети без родителей" },
        roles: ["child-protection-officer"],
        units: ["XD-CP"],
        source: "xd-law:influx.outflow-af",
      },
      {
        id: "trafficking",
        title: { en: "Signs of trafficking among those who were brought", ru: "Признаки торговли людьми среди привезённых" },
        roles: ["nrm-officer"],
        units: ["XD-NRM"],
        source: "rap-2012:RCF-1-1",
      },
      {
        id: "armed-past",
        title: {
          en: "Doubt about an armed past: examined one by one, with protection until then",
          ru: "Сомнение в вооружённом прошлом: индивидуальное рассмотрение, до него — защита",
        },
        roles: ["exclusion-examiner", "security-officer"],
        units: ["XD-MS-CAP", "XD-SEC"],
        source: "unhcr-standards:exclusion.individual",
      },
      {
        id: "claims",
        title: { en: "Claims that are not settled by a decision on the group", ru: "Ходатайства, не решённые решением о группе" },
        roles: ["eligibility-officer"],
        units: ["XD-MS-CAP"],
        source: "unhcr-standards:prima-facie",
      },
    ],
    places: ["bus-depot", "valley-school", "river-camp"],
  },
];
