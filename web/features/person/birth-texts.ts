import type { OfficerText } from "../../../src/kernel/index.ts";
import type { BirthReason, BirthRisk, ParentNationality, ParentResidence } from "../../../src/person/index.ts";

export const birthTexts = {
  bornHere: { en: "Was the child born in this country?", ru: "Родился ли ребёнок в этой стране?" },
  selfNationality: { en: "Nationality of the person", ru: "Гражданство лица" },
  selfResidence: { en: "How the person lives here", ru: "На каком положении проживает лицо" },
  otherNationality: { en: "Nationality of the other parent", ru: "Гражданство второго родителя" },
  otherResidence: { en: "How the other parent lives here", ru: "На каком положении проживает второй родитель" },
  consent: {
    en: "Did both parents agree in writing to the child's nationality?",
    ru: "Согласились ли оба родителя письменно на гражданство ребёнка?",
  },
  refer: { en: "Refer: {route}", ru: "Направить: {route}" },
} satisfies Record<string, OfficerText>;

/** The finding first, then its reason: it decides nothing. */
export const riskTexts: Readonly<Record<BirthRisk["holds"], OfficerText>> = {
  yes: { en: "The child may be left without a nationality", ru: "Ребёнок может остаться без гражданства" },
  no: { en: "No risk by the rules that were read", ru: "По прочитанным правилам риска нет" },
  undetermined: {
    en: "Not determined whether the child has a nationality",
    ru: "Не определено, есть ли у ребёнка гражданство",
  },
};

export const reasonTexts: Readonly<Record<BirthReason, OfficerText>> = {
  placeNotKnown: { en: "it is not known whether the child was born here", ru: "неизвестно, родился ли ребёнок здесь" },
  bornElsewhere: {
    en: "born in another country, whose law was not read",
    ru: "рождение в другой стране, закон которой не прочитан",
  },
  nationalityNotKnown: { en: "the nationality of a parent is not known", ru: "неизвестно гражданство одного из родителей" },
  bothNationals: { en: "both parents are nationals of this State", ru: "оба родителя — граждане этого государства" },
  foreignNotRead: {
    en: "both parents have another nationality: whether that State gives it to the child was not read",
    ru: "у обоих родителей иное гражданство: предоставляет ли его ребёнку то государство, не прочитано",
  },
  ruleNotRead: { en: "no rule of this State was read for such parents", ru: "правило этого государства для таких родителей не прочитано" },
  residenceNotKnown: {
    en: "both parents are without nationality, and it is not known how each lives here",
    ru: "оба родителя без гражданства, и положение каждого здесь неизвестно",
  },
  residenceLacks: {
    en: "both parents are without nationality, and do not live here as the law asks",
    ru: "оба родителя без гражданства, и их проживание не отвечает требованию закона",
  },
  residenceEnough: {
    en: "the parents are without nationality, and live here as the law asks",
    ru: "родители без гражданства, и их проживание отвечает требованию закона",
  },
  consentNotKnown: {
    en: "the parents have different nationalities, and it is not known whether both agreed in writing",
    ru: "у родителей разное гражданство, и неизвестно, согласились ли оба письменно",
  },
  consentLacks: {
    en: "the parents have different nationalities, and both did not agree in writing",
    ru: "у родителей разное гражданство, и письменного согласия обоих нет",
  },
  consentGiven: {
    en: "the parents have different nationalities, and both agreed in writing",
    ru: "у родителей разное гражданство, и оба согласились письменно",
  },
};

export const nationalityTexts: Readonly<Record<ParentNationality, OfficerText>> = {
  here: { en: "of this State", ru: "этого государства" },
  other: { en: "of another State", ru: "другого государства" },
  none: { en: "of no State", ru: "нет гражданства" },
  unsure: { en: "not sure", ru: "нет уверенности" },
};

export const residenceTexts: Readonly<Record<ParentResidence, OfficerText>> = {
  permanent: { en: "permanently, by a permit", ru: "постоянно, по разрешению" },
  habitual: { en: "has the usual home here, without such a permit", ru: "обычно проживает здесь, без такого разрешения" },
  none: { en: "does not live here", ru: "здесь не проживает" },
  unsure: { en: "not sure", ru: "нет уверенности" },
};
