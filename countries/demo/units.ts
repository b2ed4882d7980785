import type { Organisation, Unit } from "../../src/process/index.ts";

export const organisations: readonly Organisation[] = [
  { code: "XD-BORDER", title: { en: "Border Service", ru: "Пограничная служба" }, kind: "authority" },
  { code: "XD-MIGRATION", title: { en: "Migration Service", ru: "Миграционная служба" }, kind: "authority" },
  { code: "XD-COMMISSION", title: { en: "Commission on Refugee Status", ru: "Комиссия по определению статуса беженца" }, kind: "authority" },
  { code: "XD-JUSTICE", title: { en: "Administrative Court", ru: "Административный суд" }, kind: "court" },
  { code: "XD-CHILD", title: { en: "Child Protection Department", ru: "Департамент защиты детей" }, kind: "authority" },
  { code: "XD-INTERIOR", title: { en: "Centre against Trafficking", ru: "Центр по противодействию торговле людьми" }, kind: "authority" },
  { code: "XD-HEALTH", title: { en: "Border District Hospital", ru: "Больница пограничного района" }, kind: "authority" },
  { code: "XD-WARMTH", title: { en: "Society \"Warm House\"", ru: "Общество «Тёплый дом»" }, kind: "ngo" },
  { code: "XD-LAWAID", title: { en: "Legal Clinic \"Step\"", ru: "Юридическая клиника «Шаг»" }, kind: "ngo" },
  { code: "XD-OMBUDSMAN", title: { en: "Office of the Ombudsman", ru: "Аппарат омбудсмена" }, kind: "oversight" },
  { code: "XD-AUDITORS", title: { en: "Data Protection Inspectorate", ru: "Инспекция по защите персональных данных" }, kind: "oversight" },
  { code: "XD-COUNCIL", title: { en: "National Coordinator", ru: "Национальный координатор" }, kind: "authority" },
];

/** The three posts of the sample arrivals, and everybody they refer to. */
export const units: readonly Unit[] = [
  { code: "XD-POST-01", organisation: "XD-BORDER", kind: "post", parent: "XD-BS-HQ", title: { en: "Post 1, River Bridge", ru: "Пост 1, Речной мост" }, place: { en: "River Bridge", ru: "Речной мост" }, phone: "+999 0100 01" },
  { code: "XD-POST-02", organisation: "XD-BORDER", kind: "post", parent: "XD-BS-HQ", title: { en: "Post 2, High Pass", ru: "Пост 2, Высокий перевал" }, place: { en: "High Pass", ru: "Высокий перевал" }, phone: "+999 0100 02" },
  { code: "XD-POST-03", organisation: "XD-BORDER", kind: "post", parent: "XD-BS-HQ", title: { en: "Post 3, Valley Station", ru: "Пост 3, Станция Долина" }, place: { en: "Valley Station", ru: "Станция Долина" }, phone: "+999 0100 03" },
  { code: "XD-BS-HQ", organisation: "XD-BORDER", kind: "office", title: { en: "Border Service, headquarters", ru: "Пограничная служба, управление" }, phone: "+999 0100 00" },
  { code: "XD-MS-CAP", organisation: "XD-MIGRATION", kind: "office", title: { en: "Migration Service, capital", ru: "Миграционная служба, столица" }, phone: "+999 0200 00" },
  { code: "XD-COM", organisation: "XD-COMMISSION", kind: "commission", title: { en: "Commission on Refugee Status", ru: "Комиссия по определению статуса беженца" }, phone: "+999 0300 00" },
  { code: "XD-COURT", organisation: "XD-JUSTICE", kind: "court", title: { en: "Administrative Court", ru: "Административный суд" }, phone: "+999 0310 00" },
  { code: "XD-CP", organisation: "XD-CHILD", kind: "childProtection", title: { en: "Child protection, duty desk", ru: "Защита детей, дежурная служба" }, phone: "+999 0400 00" },
  { code: "XD-NRM", organisation: "XD-INTERIOR", kind: "antiTrafficking", title: { en: "Anti-trafficking desk", ru: "Отдел по противодействию торговле людьми" }, phone: "+999 0500 00" },
  { code: "XD-HOSP", organisation: "XD-HEALTH", kind: "health", title: { en: "Hospital, admission", ru: "Больница, приёмное отделение" }, phone: "+999 0600 00" },
  { code: "XD-SHELTER", organisation: "XD-WARMTH", kind: "shelter", title: { en: "Shelter for women and families", ru: "Приют для женщин и семей" }, phone: "+999 0700 00" },
  { code: "XD-AID", organisation: "XD-LAWAID", kind: "ngo", title: { en: "Legal Clinic \"Step\"", ru: "Юридическая клиника «Шаг»" }, phone: "+999 0800 00" },
  { code: "XD-OMB", organisation: "XD-OMBUDSMAN", kind: "monitor", title: { en: "Independent border monitor", ru: "Независимый мониторинг границы" }, phone: "+999 0900 00" },
  { code: "XD-AUD", organisation: "XD-AUDITORS", kind: "audit", title: { en: "Data protection audit", ru: "Аудит защиты данных" } },
  { code: "XD-NC", organisation: "XD-COUNCIL", kind: "coordination", title: { en: "National Coordinator's office", ru: "Бюро Национального координатора" } },
];
