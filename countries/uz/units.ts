import type { Organisation, Unit } from "../../src/process/index.ts";
import { oversightUnits } from "../standard-units.ts";

/** Titles are generic; the State names its bodies when it takes the package. Phone numbers cannot be dialled. */
export const organisations: readonly Organisation[] = [
  { code: "UZ-BORDER", title: { en: "Border Troops", ru: "Пограничные войска" }, kind: "authority" },
  {
    code: "UZ-FOREIGNERS",
    title: { en: "Authority for foreigners and citizenship", ru: "Орган по делам иностранцев и гражданства" },
    kind: "authority",
  },
  { code: "UZ-LABOUR", title: { en: "Labour migration authority", ru: "Орган по трудовой миграции" }, kind: "authority" },
  { code: "UZ-JUSTICE", title: { en: "Administrative court", ru: "Административный суд" }, kind: "court" },
  { code: "UZ-CHILD", title: { en: "Child protection authority", ru: "Орган по защите прав ребёнка" }, kind: "authority" },
  {
    code: "UZ-TRAFFICKING",
    title: { en: "Anti-trafficking commission", ru: "Комиссия по противодействию торговле людьми" },
    kind: "authority",
  },
  { code: "UZ-HEALTH", title: { en: "Health authority", ru: "Орган здравоохранения" }, kind: "authority" },
  { code: "UZ-NGO", title: { en: "Partner organisations", ru: "Организации-партнёры" }, kind: "ngo" },
  { code: "UZ-OVERSIGHT", title: { en: "Human Rights Ombudsman", ru: "Уполномоченный по правам человека" }, kind: "oversight" },
  { code: "UZ-COUNCIL", title: { en: "National Coordinator", ru: "Национальный координатор" }, kind: "authority" },
];

const tashkent = { en: "Tashkent", ru: "Ташкент" } as const;
const termez = { en: "Termez", ru: "Термез" } as const;

export const units: readonly Unit[] = [
  {
    code: "UZ-AYRITOM",
    organisation: "UZ-BORDER",
    kind: "post",
    parent: "UZ-BS-TAS",
    title: { en: "Post Ayritom", ru: "Пост Айритом" },
    place: termez,
    phone: "+998 00 000 01 01",
  },
  {
    code: "UZ-BS-TAS",
    organisation: "UZ-BORDER",
    kind: "office",
    title: { en: "Border Troops, headquarters", ru: "Пограничные войска, управление" },
    place: tashkent,
    phone: "+998 00 000 01 00",
  },
  {
    code: "UZ-FC-TAS",
    organisation: "UZ-FOREIGNERS",
    kind: "office",
    title: { en: "Foreigners and citizenship, Tashkent", ru: "Дела иностранцев и гражданства, Ташкент" },
    place: tashkent,
    phone: "+998 00 000 02 00",
  },
  {
    code: "UZ-FC-DEC",
    organisation: "UZ-FOREIGNERS",
    kind: "commission",
    parent: "UZ-FC-TAS",
    title: { en: "Commission on citizenship", ru: "Комиссия по вопросам гражданства" },
    place: tashkent,
    phone: "+998 00 000 03 00",
  },
  {
    code: "UZ-LAB",
    organisation: "UZ-LABOUR",
    kind: "office",
    title: { en: "Labour migration, licences of agencies", ru: "Трудовая миграция, лицензии агентствам" },
    place: tashkent,
    phone: "+998 00 000 09 00",
  },
  {
    code: "UZ-COURT",
    organisation: "UZ-JUSTICE",
    kind: "court",
    title: { en: "Administrative court, Tashkent", ru: "Административный суд, Ташкент" },
    place: tashkent,
    phone: "+998 00 000 03 10",
  },
  {
    code: "UZ-CP-TMZ",
    organisation: "UZ-CHILD",
    kind: "childProtection",
    title: { en: "Child protection, Termez", ru: "Защита прав ребёнка, Термез" },
    place: termez,
    phone: "+998 00 000 04 00",
  },
  {
    code: "UZ-NRM",
    organisation: "UZ-TRAFFICKING",
    kind: "antiTrafficking",
    title: { en: "Anti-trafficking desk", ru: "Отдел по противодействию торговле людьми" },
    place: tashkent,
    phone: "+998 00 000 05 00",
  },
  {
    code: "UZ-HOSP",
    organisation: "UZ-HEALTH",
    kind: "health",
    title: { en: "Hospital, Termez", ru: "Больница, Термез" },
    place: termez,
    phone: "+998 00 000 06 00",
  },
  {
    code: "UZ-SHELTER",
    organisation: "UZ-NGO",
    kind: "shelter",
    title: { en: "Rehabilitation centre", ru: "Реабилитационный центр" },
    phone: "+998 00 000 07 00",
  },
  {
    code: "UZ-AID",
    organisation: "UZ-NGO",
    kind: "ngo",
    title: { en: "Legal aid", ru: "Юридическая помощь" },
    place: tashkent,
    phone: "+998 00 000 08 00",
  },
  ...oversightUnits("UZ"),
];
