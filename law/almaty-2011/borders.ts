import type { Clause } from "../instrument.ts";

/** Borders, security and protection. */
export const bordersClauses: readonly Clause[] = [
  {
    id: "ALM-BORD-n1",
    subject: { en: "Laws and police in tune", ru: "Согласование законов и правоохранительной работы" },
    text: {
      en: "Border laws of the wider region are harmonised, and law enforcement cooperates.",
      ru: "Законодательство о границе в широком регионе согласуется, правоохранительные органы сотрудничают.",
    },
    evidence: "R", sources: ["almaty-2011, Borders narrative"],
    actor: "Law enforcement of region", kind: "action", capability: "policy-review", also: ["agreement-register"],
    check: "Comparison of border-law provisions per State; cooperation agreement on file",
  },
  {
    id: "ALM-BORD-n2",
    subject: { en: "Profiles and intentions", ru: "Профили и намерения" },
    text: {
      en: "Profiling also shows who enters and with what intention, which serves security.",
      ru: "Профилирование показывает также, кто и с какими намерениями въезжает, что служит безопасности.",
    },
    evidence: "R", sources: ["almaty-2011, Borders narrative"],
    actor: "Border, migration", kind: "record", capability: "border-profiling", also: ["statistics"],
    check: "Aggregate of profiles and intentions per post and week, no names",
  },
  {
    id: "ALM-BORD-n3",
    subject: { en: "Links of security and protection", ru: "Связь безопасности и защиты" },
    text: {
      en: "States look closely at how measures of security and of protection bear on each other.",
      ru: "Государства изучают взаимосвязь мер безопасности и мер защиты.",
    },
    evidence: "R", sources: ["almaty-2011, Borders narrative"],
    actor: "States", kind: "principle", capability: "exclusion-security",
    check: "Screening result has separate security and protection parts with different readers",
  },
  {
    id: "ALM-BORD-n4",
    subject: { en: "Prompt reporting and referral", ru: "Своевременное сообщение и направление" },
    text: {
      en: "Reporting and referral between border, migration and asylum bring information quickly and find asylum-seekers in time.",
      ru: "Сообщения и направления между пограничными, миграционными органами и органами по вопросам убежища обеспечивают быстрый обмен информацией и своевременное выявление лиц, ищущих убежище.",
    },
    evidence: "R", sources: ["almaty-2011, Borders narrative"],
    actor: "Border, migration, asylum", kind: "procedure", capability: "referral-network", also: ["deadline-engine"],
    check: "Referral from a post is acknowledged by the authority within its clock",
  },
  {
    id: "ALM-BORD-n5",
    subject: { en: "Good practices of training", ru: "Передовой опыт обучения" },
    text: {
      en: "Joint trainings and programmes of IOM, the European Union and the OSCE stand as good practice.",
      ru: "Совместные тренинги и программы МОМ, Европейского союза и ОБСЕ отмечены как передовой опыт.",
    },
    evidence: "R", sources: ["almaty-2011, Borders narrative"],
    actor: "IOM, EU, OSCE", kind: "record", capability: "knowledge-base",
    check: "Practice entries: BOMCA, joint Tajik-Afghan training, OSCE college",
  },
  {
    id: "ALM-BORD-i-a",
    subject: { en: "Treaty commitments", ru: "Договорные обязательства" },
    text: {
      en: "States uphold what they owe to refugees, migrant workers and displaced persons by treaty and in the OSCE.",
      ru: "Государства соблюдают обязательства перед беженцами, трудящимися-мигрантами и перемещёнными лицами по договорам и в рамках ОБСЕ.",
    },
    evidence: "R", sources: ["almaty-2011, Borders, rec. i"],
    actor: "States", kind: "principle", capability: "policy-review", also: ["monitoring-quality"],
    check: "Commitment register with evidence per State",
  },
  {
    id: "ALM-BORD-i-b",
    subject: { en: "Integrated border management", ru: "Комплексное управление границами" },
    text: {
      en: "States turn from strict control to integrated border management.",
      ru: "Государства переходят от жёсткого контроля к комплексному управлению границами.",
    },
    evidence: "R", sources: ["almaty-2011, Borders, rec. i"],
    actor: "States", kind: "procedure", capability: "border-profiling", also: ["procedure-engine"],
    check: "One entry flow joins identity, document, security, protection, health steps",
  },
  {
    id: "ALM-BORD-ii",
    subject: { en: "Profiling and referral", ru: "Профилирование и направление" },
    text: {
      en: "States set up profiling and referral to find asylum-seekers and people who need specific help.",
      ru: "Государства создают механизмы профилирования и направления для выявления лиц, ищущих убежище, и нуждающихся в особой помощи.",
    },
    evidence: "R", sources: ["almaty-2011, Borders, rec. ii"],
    actor: "States", kind: "system", capability: "border-profiling", also: ["referral-network"],
    check: "Person profiled at a post, routed to right procedure, receipt printed",
  },
  {
    id: "ALM-BORD-iii-a",
    subject: { en: "Exchange of flow data", ru: "Обмен данными о потоках" },
    text: {
      en: "Mechanisms exchange data on migration flows in the region.",
      ru: "Создаются механизмы обмена данными о миграционных потоках в регионе.",
    },
    evidence: "R", sources: ["almaty-2011, Borders, rec. iii"],
    actor: "States", kind: "system", capability: "node-federation", also: ["statistics"],
    check: "Weekly flow table leaves the node as safe aggregate, arrives at hub",
  },
  {
    id: "ALM-BORD-iii-b",
    subject: { en: "Joint training", ru: "Совместное обучение" },
    text: {
      en: "Staff of border and migration services train together.",
      ru: "Сотрудники пограничных и миграционных служб обучаются совместно.",
    },
    evidence: "R", sources: ["almaty-2011, Borders, rec. iii"],
    actor: "Border, migration services", kind: "action", capability: "training",
    check: "Joint course with participants of two services or States",
  },
  {
    id: "ALM-BORD-iii-c",
    subject: { en: "Human rights in curricula", ru: "Права человека в учебных планах" },
    text: {
      en: "International organisations help to put human rights and refugee law into curricula.",
      ru: "Международные организации помогают включить права человека и беженское право в учебные программы.",
    },
    evidence: "R", sources: ["almaty-2011, Borders, rec. iii"],
    actor: "International organisations", kind: "action", capability: "training", also: ["knowledge-base"],
    check: "Curriculum version shows the module and who adopted it",
  },
  {
    id: "ALM-BORD-iv",
    subject: { en: "Training to prevent conflict", ru: "Обучение предупреждению конфликтов" },
    text: {
      en: "All concerned train in preventing conflict, so that mass movements are averted.",
      ru: "Все заинтересованные стороны обучаются предупреждению конфликтов во избежание массовых перемещений.",
    },
    evidence: "R", sources: ["almaty-2011, Borders, rec. iv"],
    actor: "All stakeholders", kind: "action", capability: "training", also: ["mass-influx"],
    check: "Conflict-prevention course held, attendance counted",
  },
  {
    id: "ALM-BORD-v",
    subject: { en: "Border infrastructure", ru: "Пограничная инфраструктура" },
    text: {
      en: "More infrastructure and support let people cross in order.",
      ru: "Инфраструктура и поддержка расширяются ради упорядоченного передвижения людей.",
    },
    evidence: "R", sources: ["almaty-2011, Borders, rec. v"],
    actor: "States, donors", kind: "record", capability: "facility-management",
    check: "Post inventory with needs, funded items, completion",
  },
];
