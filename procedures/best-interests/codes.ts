import type { Codes, Options } from "../shared/published-choices.ts";

/** Whether any adult answers for the child. @source primero:protection-status */
export const protectionStatuses = {
  unaccompanied: { en: "without any adult who answers for them", ru: "без взрослого, отвечающего за него" },
  separated: { en: "with a relative who is not the guardian", ru: "с родственником, не являющимся опекуном" },
  atRisk: { en: "with parents, at risk", ru: "с родителями, в зоне риска" },
} as const satisfies Options;
export const protectionStatusCodes: Codes<typeof protectionStatuses> = {
  unaccompanied: "unaccompanied",
  separated: "separated",
  atRisk: null,
};

/** @source primero:risk */
export const riskLevels = {
  high: { en: "high", ru: "высокий" },
  medium: { en: "medium", ru: "средний" },
  low: { en: "low", ru: "низкий" },
} as const satisfies Options;

/** Who cares for the child: the thirteen published values; a small home and a centre are both residential care. @source primero:care */
export const careArrangements = {
  parent: { en: "a parent", ru: "родитель" },
  stepParent: { en: "a step-parent", ru: "отчим или мачеха" },
  customary: { en: "whoever cares by custom", ru: "опекун по обычаю" },
  adultSibling: { en: "a grown-up brother or sister", ru: "взрослый брат или сестра" },
  kin: { en: "relatives", ru: "родственники" },
  foster: { en: "a foster family", ru: "приёмная семья" },
  kafala: { en: "a kafala family", ru: "семья кафала" },
  smallHome: { en: "a small home", ru: "малый дом" },
  centre: { en: "a centre", ru: "учреждение" },
  independent: { en: "lives supervised on their own", ru: "живёт самостоятельно под наблюдением" },
  childHeaded: { en: "a household led by a child", ru: "семья, которую ведёт ребёнок" },
  unrelated: { en: "an adult who is no relation", ru: "взрослый, не родственник" },
  none: { en: "nobody", ru: "никто" },
  other: { en: "otherwise", ru: "иначе" },
} as const satisfies Options;
export const careCodes: Codes<typeof careArrangements> = {
  parent: "parent_s",
  stepParent: "step_parent",
  customary: "customary_caregiver_s",
  adultSibling: "adult_sibling",
  kin: "kinship_care_extended_family",
  foster: "foster_care",
  kafala: "kafala",
  smallHome: "residential_care",
  centre: "residential_care",
  independent: "independent_living",
  childHeaded: "child_headed_household",
  unrelated: "unrelated_adult",
  none: "no_care_arrangement",
  other: "other",
};

/** What endangers the child: the eighteen published values, and three of ours. @source primero:concerns */
export const protectionConcerns = {
  violence: { en: "violence or abuse", ru: "насилие" },
  sexuallyExploited: { en: "sexual exploitation", ru: "сексуальная эксплуатация" },
  genderViolence: { en: "gender-based violence", ru: "гендерное насилие" },
  trafficked: { en: "trafficked or smuggled", ru: "торговля людьми или незаконный ввоз" },
  exploitation: { en: "work or exploitation", ru: "труд или эксплуатация" },
  armedGroup: { en: "used by armed forces or groups", ru: "использовали вооружённые силы или группы" },
  detained: { en: "arrested or detained", ru: "арест или задержание" },
  stateless: { en: "without nationality", ru: "без гражданства" },
  refugee: { en: "refugee", ru: "беженец" },
  migrant: { en: "migrant", ru: "мигрант" },
  street: { en: "lives on the street", ru: "живёт на улице" },
  childMother: { en: "a mother herself", ru: "сама мать" },
  childHeaded: { en: "leads a household", ru: "ведёт семью" },
  vulnerableAdult: { en: "lives with somebody who needs help", ru: "живёт с тем, кому нужна помощь" },
  health: { en: "health", ru: "здоровье" },
  disability: { en: "disability", ru: "инвалидность" },
  distress: { en: "distress", ru: "тяжёлое состояние" },
  school: { en: "out of school", ru: "не ходит в школу" },
  papers: { en: "no papers", ru: "нет документов" },
  marriage: { en: "married or promised", ru: "брак или сговор" },
  other: { en: "other", ru: "иное" },
} as const satisfies Options;
export const concernCodes: Codes<typeof protectionConcerns> = {
  violence: "physically_or_mentally_abused",
  sexuallyExploited: "sexually_exploited",
  genderViolence: "gbv_survivor",
  trafficked: "trafficked_smuggled",
  exploitation: "worst_forms_of_child_labor",
  armedGroup: "caafag",
  detained: "arrested_detained",
  stateless: "statelessness",
  refugee: "refugee",
  migrant: "migrant",
  street: "street_child",
  childMother: "child_mother",
  childHeaded: "child_headed_household",
  vulnerableAdult: "living_with_vulnerable_person",
  health: "serious_health_issue",
  disability: "disabled",
  distress: "mentally_distressed",
  school: null,
  papers: null,
  marriage: null,
  other: "other",
};

/** How the child came to be apart. @source primero:separation-cause */
export const separationCauses = {
  conflict: { en: "conflict", ru: "конфликт" },
  death: { en: "a death", ru: "смерть близкого" },
  familyViolence: { en: "violence in the family", ru: "насилие в семье" },
  noServices: { en: "no help or services", ru: "отсутствие помощи и услуг" },
  armedGroup: { en: "armed forces or groups", ru: "вооружённые силы или группы" },
  sickness: { en: "an illness in the family", ru: "болезнь в семье" },
  entrusted: { en: "given into somebody's care", ru: "отдан на попечение" },
  arrest: { en: "arrest or detention", ru: "арест или задержание" },
  abandonment: { en: "abandoned", ru: "оставлен" },
  repatriation: { en: "repatriation", ru: "репатриация" },
  movement: { en: "people on the move together", ru: "массовое перемещение" },
  migration: { en: "migration", ru: "миграция" },
  poverty: { en: "poverty", ru: "бедность" },
  disaster: { en: "a natural disaster", ru: "стихийное бедствие" },
  divorce: { en: "divorce or a new marriage", ru: "развод или новый брак" },
  other: { en: "other", ru: "иное" },
} as const satisfies Options;
export const separationCodes: Codes<typeof separationCauses> = {
  conflict: "conflict",
  death: "death",
  familyViolence: "family_abuse_violence_exploitation",
  noServices: "lack_of_access_to_services_support",
  armedGroup: "caafag",
  sickness: "sickness_of_family_member",
  entrusted: "entrusted_into_the_care_of_an_individual",
  arrest: "arrest_and_detention",
  abandonment: "abandonment",
  repatriation: "repatriation",
  movement: "population_movement",
  migration: "migration",
  poverty: "poverty",
  disaster: "natural_disaster",
  divorce: "divorce_remarriage",
  other: "other_please_specify",
};

/** Of the family, as the child says it. */
export const relatives = {
  mother: { en: "mother", ru: "мать" },
  father: { en: "father", ru: "отец" },
  sibling: { en: "brother or sister", ru: "брат или сестра" },
  grandparent: { en: "grandparent", ru: "бабушка или дедушка" },
  auntOrUncle: { en: "aunt or uncle", ru: "тётя или дядя" },
  other: { en: "somebody else of the family", ru: "другой родственник" },
} as const satisfies Options;

/** From whom something of the child may be kept: the family, another person, or where this case can be handed over to, by its name. */
export const keptParties = {
  ...relatives,
  caregiver: { en: "whoever cares for the child", ru: "тот, кто заботится о ребёнке" },
  person: { en: "another person", ru: "другое лицо" },
  asylum: { en: "the asylum authority", ru: "орган по вопросам убежища" },
  trafficking: { en: "the authority against trafficking", ru: "орган по противодействию торговле людьми" },
  statelessness: { en: "the authority on statelessness", ru: "орган по вопросам безгражданства" },
  medical: { en: "the doctor", ru: "врач" },
  tracing: { en: "the tracing service", ru: "служба розыска" },
  resettlement: { en: "whoever prepares resettlement", ru: "те, кто готовит переселение" },
  repatriation: { en: "whoever prepares a return", ru: "те, кто готовит возвращение" },
} as const satisfies Options;

/** What is kept from them; the first two bar every hand-over, since none can be made without them. */
export const keptData = {
  all: { en: "everything", ru: "всё" },
  whereabouts: { en: "where the child is, or that they are here", ru: "где ребёнок или что он здесь" },
  health: { en: "health", ru: "здоровье" },
  account: { en: "what the child told", ru: "что рассказал ребёнок" },
  family: { en: "about the family", ru: "сведения о семье" },
} as const satisfies Options;

/** Why it is kept from them. */
export const keptReasons = {
  violence: { en: "violence or threats by them", ru: "насилие или угрозы с их стороны" },
  revenge: { en: "danger for the child or the family if they learn of it", ru: "опасность для ребёнка или семьи, если узнают" },
  pressure: { en: "they press the child", ru: "давят на ребёнка" },
  wish: { en: "the child does not want it", ru: "ребёнок этого не хочет" },
  order: { en: "a court or a law says so", ru: "так решил суд или велит закон" },
  other: { en: "other", ru: "иное" },
} as const satisfies Options;

/** @source primero:tracing */
export const tracingStatuses = {
  open: { en: "open", ru: "открыт" },
  inProgress: { en: "in progress", ru: "ведётся" },
  verified: { en: "verified", ru: "родство подтверждено" },
  reunified: { en: "reunified", ru: "воссоединены" },
  closed: { en: "closed", ru: "закрыт" },
} as const satisfies Options;
export const tracingCodes: Codes<typeof tracingStatuses> = {
  open: "open",
  inProgress: "tracing_in_progress",
  verified: "verified",
  reunified: "reunified",
  closed: "closed",
};
