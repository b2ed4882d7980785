import type { Organisation, Unit } from "../../src/process/index.ts";
import { oversightUnits } from "../standard-units.ts";

/** Titles are generic; the State names its bodies when it takes the package. Phone numbers cannot be dialled. */
export const organisations: readonly Organisation[] = [
  { code: "TM-BORDER", title: { en: "State Border Service", ru: "Государственная пограничная служба" }, kind: "authority" },
  { code: "TM-MIGRATION", title: { en: "State Migration Service", ru: "Государственная миграционная служба" }, kind: "authority" },
  { code: "TM-JUSTICE", title: { en: "Court", ru: "Суд" }, kind: "court" },
  { code: "TM-CHILD", title: { en: "Child protection authority", ru: "Орган по защите прав ребёнка" }, kind: "authority" },
  { code: "TM-TRAFFICKING", title: { en: "Anti-trafficking body", ru: "Орган по противодействию торговле людьми" }, kind: "authority" },
  { code: "TM-HEALTH", title: { en: "Health authority", ru: "Орган здравоохранения" }, kind: "authority" },
  { code: "TM-NGO", title: { en: "Partner organisations", ru: "Организации-партнёры" }, kind: "ngo" },
  { code: "TM-OVERSIGHT", title: { en: "Human Rights Ombudsman", ru: "Уполномоченный по правам человека" }, kind: "oversight" },
  { code: "TM-COUNCIL", title: { en: "National Coordinator", ru: "Национальный координатор" }, kind: "authority" },
];

const ashgabat = { en: "Ashgabat", ru: "Ашхабад" } as const;
const mary = { en: "Mary region", ru: "Марыйский велаят" } as const;

export const units: readonly Unit[] = [
  {
    code: "TM-SERHET",
    organisation: "TM-BORDER",
    kind: "post",
    parent: "TM-BS-ASG",
    title: { en: "Post Serhetabat", ru: "Пост Серхетабат" },
    place: { en: "Serhetabat", ru: "Серхетабат" },
    phone: "+993 00 000 01 01",
  },
  {
    code: "TM-BS-ASG",
    organisation: "TM-BORDER",
    kind: "office",
    title: { en: "State Border Service, headquarters", ru: "Государственная пограничная служба, управление" },
    place: ashgabat,
    phone: "+993 00 000 01 00",
  },
  {
    code: "TM-MS-ASG",
    organisation: "TM-MIGRATION",
    kind: "office",
    title: { en: "Migration Service, Ashgabat", ru: "Миграционная служба, Ашхабад" },
    place: ashgabat,
    phone: "+993 00 000 02 00",
  },
  {
    code: "TM-MS-DEC",
    organisation: "TM-MIGRATION",
    kind: "office",
    parent: "TM-MS-ASG",
    title: { en: "Migration Service, decisions", ru: "Миграционная служба, решения" },
    place: ashgabat,
    phone: "+993 00 000 03 00",
  },
  {
    code: "TM-COURT",
    organisation: "TM-JUSTICE",
    kind: "court",
    title: { en: "Court, Ashgabat", ru: "Суд, Ашхабад" },
    place: ashgabat,
    phone: "+993 00 000 03 10",
  },
  {
    code: "TM-CP",
    organisation: "TM-CHILD",
    kind: "childProtection",
    title: { en: "Child protection, Mary", ru: "Защита прав ребёнка, Мары" },
    place: mary,
    phone: "+993 00 000 04 00",
  },
  {
    code: "TM-NRM",
    organisation: "TM-TRAFFICKING",
    kind: "antiTrafficking",
    title: { en: "Anti-trafficking desk", ru: "Отдел по противодействию торговле людьми" },
    place: ashgabat,
    phone: "+993 00 000 05 00",
  },
  {
    code: "TM-HOSP",
    organisation: "TM-HEALTH",
    kind: "health",
    title: { en: "Hospital, Mary", ru: "Больница, Мары" },
    place: mary,
    phone: "+993 00 000 06 00",
  },
  {
    code: "TM-SHELTER",
    organisation: "TM-NGO",
    kind: "shelter",
    title: { en: "Shelter for women", ru: "Приют для женщин" },
    phone: "+993 00 000 07 00",
  },
  {
    code: "TM-AID",
    organisation: "TM-NGO",
    kind: "ngo",
    title: { en: "Legal aid", ru: "Юридическая помощь" },
    place: ashgabat,
    phone: "+993 00 000 08 00",
  },
  ...oversightUnits("TM"),
];
