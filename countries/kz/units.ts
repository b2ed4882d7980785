import type { Organisation, Unit } from "../../src/process/index.ts";
import { oversightUnits } from "../standard-units.ts";

/** Titles are generic; the State names its bodies when it takes the package. Phone numbers cannot be dialled. */
export const organisations: readonly Organisation[] = [
  { code: "KZ-BORDER", title: { en: "Border Service", ru: "Пограничная служба" }, kind: "authority" },
  { code: "KZ-LOCAL", title: { en: "Local executive body", ru: "Местный исполнительный орган" }, kind: "authority" },
  { code: "KZ-JUSTICE", title: { en: "Administrative court", ru: "Административный суд" }, kind: "court" },
  { code: "KZ-CHILD", title: { en: "Child protection authority", ru: "Орган по защите прав детей" }, kind: "authority" },
  { code: "KZ-TRAFFICKING", title: { en: "Anti-trafficking body", ru: "Орган по противодействию торговле людьми" }, kind: "authority" },
  { code: "KZ-HEALTH", title: { en: "City health department", ru: "Городское управление здравоохранения" }, kind: "authority" },
  { code: "KZ-NGO", title: { en: "Partner organisations", ru: "Организации-партнёры" }, kind: "ngo" },
  { code: "KZ-OVERSIGHT", title: { en: "Human Rights Ombudsman", ru: "Уполномоченный по правам человека" }, kind: "oversight" },
  { code: "KZ-COUNCIL", title: { en: "National Coordinator", ru: "Национальный координатор" }, kind: "authority" },
];

export const units: readonly Unit[] = [
  {
    code: "KZ-KORDAY",
    organisation: "KZ-BORDER",
    kind: "post",
    parent: "KZ-BS-AST",
    title: { en: "Post Korday", ru: "Пост Кордай" },
    place: { en: "Korday", ru: "Кордай" },
    phone: "+7 000 000 01 01",
  },
  {
    code: "KZ-BS-AST",
    organisation: "KZ-BORDER",
    kind: "office",
    title: { en: "Border Service, headquarters", ru: "Пограничная служба, управление" },
    place: { en: "Astana", ru: "Астана" },
    phone: "+7 000 000 01 00",
  },
  {
    code: "KZ-LSB-ALM",
    organisation: "KZ-LOCAL",
    kind: "office",
    title: {
      en: "Local executive body, labour and social side, Almaty",
      ru: "Местный исполнительный орган, занятость и социальная защита, Алматы",
    },
    place: { en: "Almaty", ru: "Алматы" },
    phone: "+7 000 000 02 00",
  },
  {
    code: "KZ-COM-ALM",
    organisation: "KZ-LOCAL",
    kind: "commission",
    parent: "KZ-LSB-ALM",
    title: { en: "Commission on refugee status, Almaty", ru: "Комиссия по присвоению статуса беженца, Алматы" },
    place: { en: "Almaty", ru: "Алматы" },
    phone: "+7 000 000 03 00",
  },
  {
    code: "KZ-COURT-ALM",
    organisation: "KZ-JUSTICE",
    kind: "court",
    title: { en: "Administrative court, Almaty", ru: "Административный суд, Алматы" },
    place: { en: "Almaty", ru: "Алматы" },
    phone: "+7 000 000 03 10",
  },
  {
    code: "KZ-CP-ALM",
    organisation: "KZ-CHILD",
    kind: "childProtection",
    title: { en: "Child protection, Almaty", ru: "Защита прав детей, Алматы" },
    place: { en: "Almaty", ru: "Алматы" },
    phone: "+7 000 000 04 00",
  },
  {
    code: "KZ-NRM-ALM",
    organisation: "KZ-TRAFFICKING",
    kind: "antiTrafficking",
    title: { en: "Anti-trafficking desk, Almaty", ru: "Отдел по противодействию торговле людьми, Алматы" },
    place: { en: "Almaty", ru: "Алматы" },
    phone: "+7 000 000 05 00",
  },
  {
    code: "KZ-HOSP-ALM",
    organisation: "KZ-HEALTH",
    kind: "health",
    title: { en: "City hospital, Almaty", ru: "Городская больница, Алматы" },
    place: { en: "Almaty", ru: "Алматы" },
    phone: "+7 000 000 06 00",
  },
  {
    code: "KZ-SHELTER-ALM",
    organisation: "KZ-NGO",
    kind: "shelter",
    title: { en: "Crisis centre, Almaty", ru: "Кризисный центр, Алматы" },
    place: { en: "Almaty", ru: "Алматы" },
    phone: "+7 000 000 07 00",
  },
  {
    code: "KZ-AID-ALM",
    organisation: "KZ-NGO",
    kind: "ngo",
    title: { en: "Legal aid, Almaty", ru: "Юридическая помощь, Алматы" },
    place: { en: "Almaty", ru: "Алматы" },
    phone: "+7 000 000 08 00",
  },
  ...oversightUnits("KZ"),
];
