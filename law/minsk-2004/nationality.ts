import type { Clause } from "../instrument.ts";

/** Statelessness and formerly deported peoples. */
export const nationalityClauses: readonly Clause[] = [
  {
    id: "MIN-SLS-1",
    subject: { en: "Citizenship law without statelessness", ru: "Закон о гражданстве без безгражданства" },
    text: {
      en: "Citizenship law avoids and reduces the statelessness that follows from succession of States.",
      ru: "Законодательство о гражданстве предотвращает и сокращает безгражданство, вызванное правопреемством государств.",
    },
    evidence: "R", sources: ["minsk-2004, statelessness"],
    actor: "States", kind: "action", capability: "policy-review", also: ["statelessness-nationality"],
    check: "Law gap list against 1961 Convention articles per State",
  },
  {
    id: "MIN-SLS-2",
    subject: { en: "Establishing one's nationality", ru: "Установление гражданства" },
    text: {
      en: "Mechanisms let a person establish which nationality he or she has.",
      ru: "Действуют механизмы, позволяющие лицу установить своё гражданство.",
    },
    evidence: "R", sources: ["minsk-2004, statelessness"],
    actor: "States", kind: "procedure", capability: "statelessness-nationality",
    check: "Person of unknown nationality gets a result: national of X, stateless, or undetermined",
  },
  {
    id: "MIN-SLS-3",
    subject: { en: "Renouncing and acquiring nationality", ru: "Выход из гражданства и его приобретение" },
    text: {
      en: "Agreements of two or more States ease the passage from one nationality to another.",
      ru: "Двусторонние и многосторонние механизмы облегчают переход из одного гражданства в другое.",
    },
    evidence: "R", sources: ["minsk-2004, statelessness"],
    actor: "States", kind: "procedure", capability: "statelessness-nationality", also: ["agreement-register"],
    check: "Renunciation takes effect only once acquisition is assured; no one left stateless",
  },
  {
    id: "MIN-SLS-4",
    subject: { en: "Nationality conventions", ru: "Конвенции о гражданстве" },
    text: {
      en: "States consider acceding to the conventions of 1961 and 1997.",
      ru: "Государства рассматривают вопрос о присоединении к конвенциям 1961 и 1997 годов.",
    },
    evidence: "R", sources: ["minsk-2004, statelessness"],
    actor: "States", kind: "record", capability: "policy-review",
    check: "Treaty register rows for both",
  },
  {
    id: "MIN-SLS-5",
    subject: { en: "Legal regime for stateless persons", ru: "Правовой режим апатридов" },
    text: {
      en: "Persons who meet the definition of 1954 have a legal regime of their own.",
      ru: "Для лиц, отвечающих определению 1954 года, устанавливается правовой режим.",
    },
    evidence: "R", sources: ["minsk-2004, statelessness"],
    actor: "States", kind: "procedure", capability: "statelessness-nationality", also: ["document-issuance"],
    check: "Recognised stateless person gets residence, certificate, travel document",
  },
  {
    id: "MIN-SLS-6",
    subject: { en: "Convention of 1954", ru: "Конвенция 1954 года" },
    text: {
      en: "States consider acceding to the Convention of 1954, with the advice of UNHCR.",
      ru: "Государства рассматривают вопрос о присоединении к Конвенции 1954 года при консультативной помощи УВКБ ООН.",
    },
    evidence: "R", sources: ["minsk-2004, statelessness"],
    actor: "States, UNHCR", kind: "record", capability: "policy-review",
    check: "Treaty register row and technical-advice request",
  },
  {
    id: "MIN-FDP-1",
    subject: { en: "Solution for deported peoples", ru: "Решение для депортированных народов" },
    text: {
      en: "The remaining vulnerable groups of formerly deported peoples reach a lasting solution sooner.",
      ru: "Ускоряется долгосрочное решение проблем остающихся уязвимых групп ранее депортированных народов.",
    },
    evidence: "R", sources: ["minsk-2004, formerly deported peoples"],
    actor: "States", kind: "procedure", capability: "statelessness-nationality", also: ["solutions-pathways"],
    check: "FDP flag on person opens options view: citizenship, return, integration, resettlement",
  },
  {
    id: "MIN-FDP-2",
    subject: { en: "Human rights and safety", ru: "Права человека и безопасность" },
    text: {
      en: "The State of residence protects their rights and personal safety.",
      ru: "Государство проживания защищает их права и личную безопасность.",
    },
    evidence: "R", sources: ["minsk-2004, formerly deported peoples"],
    actor: "State of residence", kind: "principle", capability: "monitoring-quality",
    check: "Safety incident by FDP person is handled with deadline",
  },
  {
    id: "MIN-FDP-3",
    subject: { en: "Obstacles to citizenship", ru: "Препятствия к гражданству" },
    text: {
      en: "Obstacles to the citizenship to which they are entitled are removed.",
      ru: "Устраняются препятствия к получению гражданства теми, кто имеет на него право.",
    },
    evidence: "R", sources: ["minsk-2004, formerly deported peoples"],
    actor: "States", kind: "procedure", capability: "statelessness-nationality",
    check: "Entitlement check lists what is missing; obstacle statistics shown",
  },
  {
    id: "MIN-FDP-4",
    subject: { en: "Return or integration by choice", ru: "Возвращение или интеграция по выбору" },
    text: {
      en: "Formerly deported people return or integrate by their own free choice.",
      ru: "Возвращение или интеграция ранее депортированных происходят по их добровольному выбору.",
    },
    evidence: "R", sources: ["minsk-2004, formerly deported peoples"],
    actor: "States", kind: "principle", capability: "return-reintegration", also: ["consent-disclosure"],
    check: "Choice recorded with consent; no path opens without it",
  },
  {
    id: "MIN-FDP-5",
    subject: { en: "Third country", ru: "Третья страна" },
    text: { en: "Resettlement to a third country is made easier.", ru: "Облегчается переселение в третью страну." },
    evidence: "R", sources: ["minsk-2004, formerly deported peoples"],
    actor: "States", kind: "procedure", capability: "solutions-pathways",
    check: "Resettlement case for FDP person can be built and tracked",
  },
  {
    id: "MIN-FDP-6",
    subject: { en: "Those who remain", ru: "Остающиеся" },
    text: { en: "The rights of those who stay behind are respected.", ru: "Права остающихся соблюдаются." },
    evidence: "R", sources: ["minsk-2004, formerly deported peoples"],
    actor: "State of residence", kind: "principle", capability: "monitoring-quality",
    check: "Household split by departure: remaining members keep status and services",
  },
  {
    id: "MIN-FDP-7",
    subject: { en: "Integration on equal terms", ru: "Интеграция на равных" },
    text: {
      en: "Integration is supported on the footing of equality, dignity and non-discrimination.",
      ru: "Интеграция поддерживается на основе равенства, достоинства и недискриминации.",
    },
    evidence: "R", sources: ["minsk-2004, formerly deported peoples"],
    actor: "States", kind: "procedure", capability: "integration-livelihoods",
    check: "Service eligibility identical for FDP and citizens in a rule test",
  },
];
