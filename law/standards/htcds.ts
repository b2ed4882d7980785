import { defineInstrument } from "../instrument.ts";

/** IOM Human Trafficking Case Data Standard 2.0. */
export const htcds2 = defineInstrument({
  id: "htcds-2",
  title: { en: "IOM Human Trafficking Case Data Standard 2.0", ru: "Стандарт данных МОМ о случаях торговли людьми (HTCDS 2.0)" },
  kind: "standard",
  evidence: "R",
  note: {
    en: "Used under CC BY 4.0; IOM does not endorse this program.",
    ru: "Используется по лицензии CC BY 4.0; МОМ не одобряла эту программу.",
  },
  clauses: [
    {
      id: "victim-status",
      subject: { en: "Status of a victim", ru: "Статус жертвы" },
      text: { en: "Possible, actual, or not a victim.", ru: "Возможная, установленная, не является жертвой." },
      evidence: "R",
      sources: ["6"],
    },
    {
      id: "decider",
      subject: { en: "Who decides", ru: "Кто принимает решение" },
      text: {
        en: "Police, organisation, court, other State body, other.",
        ru: "Полиция, организация, суд, иной государственный орган, иное.",
      },
      evidence: "R",
      sources: ["6"],
    },
    {
      id: "case-status",
      subject: { en: "Status of a case", ru: "Состояние дела" },
      text: { en: "Active, follow-up, closed, closed with referral.", ru: "Активно, сопровождение, закрыто, закрыто с направлением." },
      evidence: "R",
      sources: ["6"],
    },
    {
      id: "core",
      subject: { en: "Core of a case", ru: "Ядро дела" },
      text: {
        en: "Relation to the trafficker, age when trafficked, ten recruitment methods, sixteen methods of control, eleven forms of exploitation, industry, events with place and date, support, consent.",
        ru: "Отношение к торговцу, возраст на момент торговли, десять способов вербовки, шестнадцать способов контроля, одиннадцать форм эксплуатации, отрасль, события с местом и датой, помощь, согласие.",
      },
      evidence: "R",
      sources: ["6"],
    },
    {
      id: "relationship",
      subject: { en: "Relation to the trafficker", ru: "Отношение к торговцу" },
      text: { en: "Of the family, acquainted, not acquainted.", ru: "Член семьи, знакомый, незнакомый." },
      note: {
        en: "Values read in a list by another project, which spells the last one “Unaquainted” and cites the workbook of version 2.0.",
        ru: "Значения прочитаны в перечне стороннего проекта, который ссылается на таблицу версии 2.0; последнее написано «Unaquainted».",
      },
      evidence: "S",
      sources: ["6"],
    },
    {
      id: "age",
      subject: { en: "Age when trafficked", ru: "Возраст на момент торговли" },
      text: { en: "In whole years.", ru: "В полных годах." },
      evidence: "R",
      sources: ["6"],
    },
    {
      id: "sex-exploitation",
      subject: { en: "Kind of sexual exploitation", ru: "Вид сексуальной эксплуатации" },
      text: { en: "Four values.", ru: "Четыре значения." },
      evidence: "R",
      sources: ["6"],
    },
    {
      id: "events",
      subject: { en: "Events in the past", ru: "События в прошлом" },
      text: {
        en: "Recruitment, transit, exploitation, each with date, country, place and description.",
        ru: "Вербовка, перевозка, эксплуатация; у каждого дата, страна, место и описание.",
      },
      evidence: "R",
      sources: ["6"],
    },
    {
      id: "support-plan",
      subject: { en: "Plan of support", ru: "План помощи" },
      text: {
        en: "A type, objectives, an action plan, a planned and an actual day of its end.",
        ru: "Вид, цели, план действий, плановый и фактический день окончания.",
      },
      note: {
        en: "Read in the list of fields of a published tool kit, not in the workbook; the values of the type could not be read.",
        ru: "Прочитано в перечне полей опубликованного пакета, а не в таблице стандарта; значения вида прочитать не удалось.",
      },
      evidence: "R",
      sources: ["6b"],
    },
    {
      id: "potential",
      subject: { en: "Helpline case", ru: "Обращение на горячую линию" },
      text: {
        en: "A caller's status can often not be proved: hence a potential victim.",
        ru: "Статус позвонившего часто недоказуем: поэтому «потенциальная жертва».",
      },
      evidence: "R",
      sources: ["6"],
    },
    {
      id: "gender",
      subject: { en: "Sex and gender", ru: "Пол и гендер" },
      text: { en: "Two fields; gender is optional with six values.", ru: "Два поля; гендер необязателен, шесть значений." },
      evidence: "R",
      sources: ["6"],
    },
  ],
});
