import type { OfficerText } from "../../kernel/index.ts";
import type { DocumentType, Relation, TickedNeed } from "./arrival-row.ts";

/** How a person stands to the first of the group, as forms and lists show it. */
export const relationTexts: Readonly<Record<Relation, OfficerText>> = {
  head: { en: "First of the group", ru: "Первый в группе" },
  spouse: { en: "Spouse", ru: "Супруг или супруга" },
  child: { en: "Son or daughter", ru: "Сын или дочь" },
  parent: { en: "Parent", ru: "Отец или мать" },
  sibling: { en: "Brother or sister", ru: "Брат или сестра" },
  grandchild: { en: "Grandchild", ru: "Внук или внучка" },
  grandparent: { en: "Grandparent", ru: "Дедушка или бабушка" },
  nephewOrNiece: { en: "Nephew or niece", ru: "Племянник или племянница" },
  uncleOrAunt: { en: "Uncle or aunt", ru: "Дядя или тётя" },
  ward: { en: "Child under guardianship", ru: "Подопечный ребёнок" },
  otherRelative: { en: "Other relative", ru: "Другой родственник" },
  notRelated: { en: "Not related", ru: "Не родственник" },
};

/** What an officer can tick. */
export const tickedNeedTexts: Readonly<Record<TickedNeed, OfficerText>> = {
  alone: { en: "Alone", ru: "Без сопровождения" },
  olderPerson: { en: "Older person", ru: "Пожилой человек" },
  medical: { en: "Medical need", ru: "Нужна медицинская помощь" },
  disability: { en: "Disability", ru: "Инвалидность" },
  pregnant: { en: "Pregnant", ru: "Беременность" },
  singleParent: { en: "Single parent", ru: "Одинокий родитель" },
  womanAtRisk: { en: "Woman or girl at risk", ru: "Женщина или девочка в опасности" },
  survivorOfViolence: { en: "Told of violence, unasked", ru: "Сообщил(а) о насилии без расспросов" },
  familyElsewhere: { en: "Looks for family", ru: "Ищет родных" },
};

/** Kinds of papers, as forms and lists show them. */
export const documentTypeTexts: Readonly<Record<DocumentType, OfficerText>> = {
  passport: { en: "Passport", ru: "Паспорт" },
  identityCard: { en: "Identity card", ru: "Удостоверение личности" },
  birthRecord: { en: "Birth record", ru: "Свидетельство о рождении" },
  refugeeDocument: { en: "Refugee document", ru: "Документ беженца" },
  travelDocument: { en: "Travel document", ru: "Проездной документ" },
  visa: { en: "Visa", ru: "Виза" },
  residencePermit: { en: "Residence permit", ru: "Вид на жительство" },
  drivingLicence: { en: "Driving licence", ru: "Водительское удостоверение" },
  other: { en: "Other document", ru: "Другой документ" },
};
