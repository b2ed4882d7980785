import type { Organisation, Unit } from "../../src/process/index.ts";
import { oversightUnits } from "../standard-units.ts";

/** Titles are generic; the State names its bodies when it takes the package. Phone numbers cannot be dialled. */
export const organisations: readonly Organisation[] = [
  { code: "KG-BORDER", title: { en: "Border Service", ru: "Пограничная служба" }, kind: "authority" },
  { code: "KG-MIGRATION", title: { en: "Migration authority", ru: "Орган по вопросам миграции" }, kind: "authority" },
  { code: "KG-REGISTER", title: { en: "Registration authority", ru: "Орган регистрации населения" }, kind: "authority" },
  { code: "KG-JUSTICE", title: { en: "Court", ru: "Суд" }, kind: "court" },
  { code: "KG-CHILD", title: { en: "Child protection authority", ru: "Орган по защите детей" }, kind: "authority" },
  { code: "KG-TRAFFICKING", title: { en: "Anti-trafficking body", ru: "Орган по противодействию торговле людьми" }, kind: "authority" },
  { code: "KG-LABOUR", title: { en: "Labour authority", ru: "Орган по труду" }, kind: "authority" },
  { code: "KG-HEALTH", title: { en: "Health authority", ru: "Орган здравоохранения" }, kind: "authority" },
  { code: "KG-NGO", title: { en: "Partner organisations", ru: "Организации-партнёры" }, kind: "ngo" },
  { code: "KG-OVERSIGHT", title: { en: "Human Rights Ombudsman", ru: "Уполномоченный по правам человека" }, kind: "oversight" },
  { code: "KG-COUNCIL", title: { en: "National Coordinator", ru: "Национальный координатор" }, kind: "authority" },
];

const bishkek = { en: "Bishkek", ru: "Бишкек" } as const;
const osh = { en: "Osh", ru: "Ош" } as const;

export const units: readonly Unit[] = [
  {
    code: "KG-DOSTUK",
    organisation: "KG-BORDER",
    kind: "post",
    parent: "KG-BS-BIS",
    title: { en: "Post Dostuk", ru: "Пост Достук" },
    place: { en: "Dostuk, Osh region", ru: "Достук, Ошская область" },
    phone: "+996 000 01 01",
  },
  {
    code: "KG-BS-BIS",
    organisation: "KG-BORDER",
    kind: "office",
    title: { en: "Border Service, headquarters", ru: "Пограничная служба, управление" },
    place: bishkek,
    phone: "+996 000 01 00",
  },
  {
    code: "KG-MS-BIS",
    organisation: "KG-MIGRATION",
    kind: "office",
    title: { en: "Migration authority, Bishkek", ru: "Орган по вопросам миграции, Бишкек" },
    place: bishkek,
    phone: "+996 000 02 00",
  },
  {
    code: "KG-REG-OSH",
    organisation: "KG-REGISTER",
    kind: "office",
    title: { en: "Registration office, Osh", ru: "Орган регистрации, Ош" },
    place: osh,
    phone: "+996 000 02 10",
  },
  {
    code: "KG-COM",
    organisation: "KG-REGISTER",
    kind: "commission",
    title: { en: "Commission on statelessness", ru: "Комиссия по вопросам безгражданства" },
    place: bishkek,
    phone: "+996 000 03 00",
  },
  {
    code: "KG-COURT-BIS",
    organisation: "KG-JUSTICE",
    kind: "court",
    title: { en: "Court, Bishkek", ru: "Суд, Бишкек" },
    place: bishkek,
    phone: "+996 000 03 10",
  },
  {
    code: "KG-CP-OSH",
    organisation: "KG-CHILD",
    kind: "childProtection",
    title: { en: "Child protection, Osh", ru: "Защита детей, Ош" },
    place: osh,
    phone: "+996 000 04 00",
  },
  {
    code: "KG-NRM",
    organisation: "KG-TRAFFICKING",
    kind: "antiTrafficking",
    title: { en: "Anti-trafficking desk", ru: "Отдел по противодействию торговле людьми" },
    place: bishkek,
    phone: "+996 000 05 00",
  },
  {
    code: "KG-LAB",
    organisation: "KG-LABOUR",
    kind: "office",
    title: { en: "Labour authority, permits of agencies", ru: "Орган по труду, разрешения агентствам" },
    place: bishkek,
    phone: "+996 000 09 00",
  },
  {
    code: "KG-HOSP",
    organisation: "KG-HEALTH",
    kind: "health",
    title: { en: "Hospital, Osh", ru: "Больница, Ош" },
    place: osh,
    phone: "+996 000 06 00",
  },
  {
    code: "KG-SHELTER",
    organisation: "KG-NGO",
    kind: "shelter",
    title: { en: "Crisis centre", ru: "Кризисный центр" },
    phone: "+996 000 07 00",
  },
  {
    code: "KG-AID",
    organisation: "KG-NGO",
    kind: "ngo",
    title: { en: "Legal clinic", ru: "Юридическая клиника" },
    place: bishkek,
    phone: "+996 000 08 00",
  },
  ...oversightUnits("KG"),
];
