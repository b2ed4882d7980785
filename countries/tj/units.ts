import type { Organisation, Unit } from "../../src/process/index.ts";

/** Titles are generic; the State names its bodies when it takes the package. Phone numbers cannot be dialled. */
export const organisations: readonly Organisation[] = [
  { code: "TJ-BORDER", title: { en: "Border Troops", ru: "Пограничные войска" }, kind: "authority" },
  { code: "TJ-MIGRATION", title: { en: "Migration authority", ru: "Орган по вопросам миграции" }, kind: "authority" },
  { code: "TJ-COMMISSION", title: { en: "Standing commission on refugees", ru: "Постоянная комиссия по делам беженцев" }, kind: "authority" },
  { code: "TJ-JUSTICE", title: { en: "Court", ru: "Суд" }, kind: "court" },
  { code: "TJ-CHILD", title: { en: "Child protection authority", ru: "Орган по защите прав ребёнка" }, kind: "authority" },
  { code: "TJ-TRAFFICKING", title: { en: "Anti-trafficking body", ru: "Орган по противодействию торговле людьми" }, kind: "authority" },
  { code: "TJ-HEALTH", title: { en: "Health authority", ru: "Орган здравоохранения" }, kind: "authority" },
  { code: "TJ-NGO", title: { en: "Partner organisations", ru: "Организации-партнёры" }, kind: "ngo" },
  { code: "TJ-OVERSIGHT", title: { en: "Human Rights Ombudsman", ru: "Уполномоченный по правам человека" }, kind: "oversight" },
  { code: "TJ-COUNCIL", title: { en: "National Coordinator", ru: "Национальный координатор" }, kind: "authority" },
];

export const units: readonly Unit[] = [
  { code: "TJ-PANJ", organisation: "TJ-BORDER", kind: "post", parent: "TJ-BS-DUS", title: { en: "Post Panji Poyon", ru: "Пост Панджи Поён" }, place: { en: "Panji Poyon", ru: "Панджи Поён" }, phone: "+992 00 000 01 01" },
  { code: "TJ-BS-DUS", organisation: "TJ-BORDER", kind: "office", title: { en: "Border Troops, headquarters", ru: "Пограничные войска, управление" }, place: { en: "Dushanbe", ru: "Душанбе" }, phone: "+992 00 000 01 00" },
  { code: "TJ-MS-DUS", organisation: "TJ-MIGRATION", kind: "office", title: { en: "Migration authority, Dushanbe", ru: "Орган по вопросам миграции, Душанбе" }, place: { en: "Dushanbe", ru: "Душанбе" }, phone: "+992 00 000 02 00" },
  { code: "TJ-COM", organisation: "TJ-COMMISSION", kind: "commission", title: { en: "Standing commission", ru: "Постоянная комиссия" }, place: { en: "Dushanbe", ru: "Душанбе" }, phone: "+992 00 000 03 00" },
  { code: "TJ-COURT", organisation: "TJ-JUSTICE", kind: "court", title: { en: "Court", ru: "Суд" }, place: { en: "Dushanbe", ru: "Душанбе" }, phone: "+992 00 000 03 10" },
  { code: "TJ-CP-DUS", organisation: "TJ-CHILD", kind: "childProtection", title: { en: "Child protection, Dushanbe", ru: "Защита прав ребёнка, Душанбе" }, place: { en: "Dushanbe", ru: "Душанбе" }, phone: "+992 00 000 04 00" },
  { code: "TJ-CP-PANJ", organisation: "TJ-CHILD", kind: "childProtection", parent: "TJ-CP-DUS", title: { en: "Child protection, duty contact near the post", ru: "Защита прав ребёнка, дежурный близ поста" }, place: { en: "district of the post", ru: "район поста" }, phone: "+992 00 000 04 01" },
  { code: "TJ-NRM", organisation: "TJ-TRAFFICKING", kind: "antiTrafficking", title: { en: "Anti-trafficking desk", ru: "Отдел по противодействию торговле людьми" }, place: { en: "Dushanbe", ru: "Душанбе" }, phone: "+992 00 000 05 00" },
  { code: "TJ-HOSP", organisation: "TJ-HEALTH", kind: "health", title: { en: "District hospital", ru: "Районная больница" }, phone: "+992 00 000 06 00" },
  { code: "TJ-SHELTER", organisation: "TJ-NGO", kind: "shelter", title: { en: "Shelter for women", ru: "Приют для женщин" }, phone: "+992 00 000 07 00" },
  { code: "TJ-AID", organisation: "TJ-NGO", kind: "ngo", title: { en: "Legal aid", ru: "Юридическая помощь" }, place: { en: "Dushanbe", ru: "Душанбе" }, phone: "+992 00 000 08 00" },
  { code: "TJ-OMB", organisation: "TJ-OVERSIGHT", kind: "monitor", title: { en: "Independent border monitor", ru: "Независимый мониторинг границы" } },
  { code: "TJ-AUD", organisation: "TJ-OVERSIGHT", kind: "audit", title: { en: "Audit", ru: "Аудит" } },
  { code: "TJ-NC", organisation: "TJ-COUNCIL", kind: "coordination", title: { en: "National Coordinator's office", ru: "Бюро Национального координатора" } },
];
