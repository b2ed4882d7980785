import type { Codes, Options } from "../shared/published-choices.ts";

/** The six core types and what is none of them; that it is not yet clear is our own. @source gbvims:classification */
export const coreTypes = {
  rape: { en: "rape", ru: "изнасилование" },
  sexualAssault: { en: "sexual assault", ru: "сексуальное насилие" },
  physicalAssault: { en: "physical assault", ru: "физическое насилие" },
  forcedMarriage: { en: "forced marriage", ru: "принудительный брак" },
  denial: { en: "denial of resources, opportunities or services", ru: "лишение ресурсов, возможностей или услуг" },
  psychological: { en: "psychological abuse", ru: "психологическое насилие" },
  notGbv: { en: "not gender-based violence", ru: "не гендерное насилие" },
  unclear: { en: "not yet clear", ru: "пока неясно" },
} as const satisfies Options;
export const coreTypeCodes: Codes<typeof coreTypes> = {
  rape: "rape",
  sexualAssault: "sexual_assault",
  physicalAssault: "physical_assault",
  forcedMarriage: "forced_marriage",
  denial: "denial_of_resources_opportunities_or_services",
  psychological: "psychological_emotional_abuse",
  notGbv: "non-gbv",
  unclear: null,
};

/** @source gbvims:intake */
export const survivorSexes = {
  female: { en: "female", ru: "женский" },
  male: { en: "male", ru: "мужской" },
} as const satisfies Options;

/** Where somebody belongs at the time of the report. @source primero:displacement-status */
export const displacementStatuses = {
  resident: { en: "resident", ru: "местный житель" },
  idp: { en: "displaced inside the country", ru: "внутренне перемещённое лицо" },
  refugee: { en: "refugee", ru: "беженец" },
  asylumSeeker: { en: "asylum-seeker", ru: "лицо, ищущее убежище" },
  stateless: { en: "stateless", ru: "апатрид" },
  returnee: { en: "returned", ru: "возвратившееся лицо" },
  foreigner: { en: "foreign national", ru: "иностранец" },
  none: { en: "none of these", ru: "ничего из этого" },
} as const satisfies Options;
export const displacementCodes: Codes<typeof displacementStatuses> = {
  resident: "resident",
  idp: "idp",
  refugee: "refugee",
  asylumSeeker: "asylum_seeker",
  stateless: "stateless_person",
  returnee: "returnee",
  foreigner: "foreign_national",
  none: null,
};

/** What makes help more urgent, as the intake form lists it. @source gbvims:intake */
export const vulnerabilities = {
  none: { en: "none", ru: "нет" },
  physicalDisability: { en: "a physical disability", ru: "физическая инвалидность" },
  mentalDisability: { en: "a mental disability", ru: "психическая инвалидность" },
  unaccompanied: { en: "a child alone", ru: "ребёнок без сопровождения" },
  separated: { en: "a separated child", ru: "разлучённый ребёнок" },
  otherChild: { en: "another child in need", ru: "другой ребёнок, нуждающийся в помощи" },
} as const satisfies Options;

/** Who did it, in relation to the survivor; somebody in authority is our own. @source primero:perpetrator */
export const perpetrators = {
  partner: { en: "present or former partner", ru: "нынешний или бывший партнёр" },
  caregiver: { en: "whoever cares for them", ru: "тот, кто заботится" },
  family: { en: "family", ru: "родственник" },
  employer: { en: "employer or superior", ru: "работодатель или начальник" },
  schoolmate: { en: "schoolmate", ru: "соученик" },
  teacher: { en: "teacher or school official", ru: "учитель или сотрудник школы" },
  serviceProvider: { en: "somebody of a service", ru: "сотрудник службы помощи" },
  housemate: { en: "housemate", ru: "сосед по жилью" },
  neighbour: { en: "friend of the family or neighbour", ru: "друг семьи или сосед" },
  displaced: { en: "another displaced or returned person", ru: "другой перемещённый или возвратившийся" },
  resident: { en: "another resident", ru: "другой местный житель" },
  authority: { en: "somebody in authority", ru: "представитель власти" },
  stranger: { en: "stranger", ru: "незнакомый" },
  unknown: { en: "not known", ru: "не известно" },
  other: { en: "other", ru: "иное" },
} as const satisfies Options;
export const perpetratorCodes: Codes<typeof perpetrators> = {
  partner: "intimate_partner_former_partner",
  caregiver: "primary_caregiver",
  family: "family_other_than_spouse_or_caregiver",
  employer: "supervisor_employer",
  schoolmate: "schoolmate",
  teacher: "teacher_school_official",
  serviceProvider: "service_provider",
  housemate: "cotenant_housemate",
  neighbour: "family_friend_neighbor",
  displaced: "other_refugee_idp_returnee",
  resident: "other_resident_community_member",
  authority: null,
  stranger: "no_relation",
  unknown: "unknown",
  other: "other",
};
