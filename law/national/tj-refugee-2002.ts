import { defineInstrument } from "../instrument.ts";

/** Tajikistan: law on refugees, 2002, as amended by No. 1124 of 26 July 2014. */
export const tjRefugee2002 = defineInstrument({
  id: "tj-refugee-2002",
  title: {
    en: "Tajikistan: law on refugees, 2002, as amended by No. 1124 of 26 July 2014",
    ru: "Таджикистан: закон о беженцах 2002 года в редакции № 1124 от 26 июля 2014 года",
  },
  kind: "law",
  state: "TJ",
  adoptedOn: "2002",
  evidence: "R",
  note: {
    en: "What is called the law of 2014 is an amending act by the two texts read. Most figures are from UNHCR's summary.",
    ru: "Так называемый «закон 2014 года», по двум прочитанным текстам, — акт о внесении изменений. Большинство сроков взято из обзора УВКБ ООН.",
  },
  clauses: [
    {
      id: "handover",
      subject: { en: "From the border unit to the migration authority", ru: "От пограничного подразделения миграционному органу" },
      text: { en: "Within 72 hours, to the nearest one.", ru: "В течение 72 часов, ближайшему органу." },
      evidence: "S",
      sources: ["14"],
    },
    {
      id: "entry",
      subject: { en: "Irregular entry", ru: "Незаконный въезд" },
      text: {
        en: "Irregular entrants are held, without penalty for the entry.",
        ru: "Незаконно въехавшие задерживаются, но за въезд не наказываются.",
      },
      evidence: "S",
      sources: ["14"],
    },
    {
      id: "child",
      subject: { en: "Child alone", ru: "Ребёнок без сопровождения" },
      text: {
        en: "Interviewed by the migration authority and handed to child protection until status is settled.",
        ru: "Опрашивается миграционным органом и передаётся органу защиты детей до решения вопроса о статусе.",
      },
      evidence: "S",
      sources: ["14"],
    },
    {
      id: "6.family",
      subject: { en: "Family members", ru: "Члены семьи" },
      text: {
        en: "Each adult's application is examined apart; an adult member who does not meet the conditions may be recognised for the unity of the family, with consent.",
        ru: "Ходатайство каждого совершеннолетнего рассматривается отдельно; не отвечающий условиям взрослый член семьи может быть признан с его согласия в целях единства семьи.",
      },
      evidence: "S",
      sources: ["14"],
    },
    {
      id: "6.apply",
      subject: { en: "Where to apply", ru: "Куда обращаться" },
      text: {
        en: "At a border post, a migration office, or a mission abroad; in writing, in person or by a representative.",
        ru: "На пограничном посту, в миграционном органе или в представительстве за рубежом; письменно, лично или через представителя.",
      },
      evidence: "S",
      sources: ["14"],
    },
    {
      id: "decision",
      subject: { en: "Decision", ru: "Решение" },
      text: {
        en: "By a standing commission, 10 working days after interviews and checks; the total time is not given.",
        ru: "Постоянной комиссией, через 10 рабочих дней после собеседований и проверок; общий срок не указан.",
      },
      evidence: "S",
      sources: ["14"],
    },
    {
      id: "14.2",
      subject: { en: "Exception for security", ru: "Изъятие по соображениям безопасности" },
      text: {
        en: "The law excepts threats to security from the ban on return. Other treaties' bans are not lifted by it.",
        ru: "Закон делает изъятие из запрета возвращения при угрозе безопасности. Запреты по иным договорам этим не отменяются.",
      },
      evidence: "S",
      sources: ["14"],
    },
    {
      id: "14.3",
      subject: { en: "No disclosure to the country of nationality", ru: "Неразглашение стране гражданства" },
      text: {
        en: "Nothing is disclosed to it without the person's written consent.",
        ru: "Сведения не передаются ей без письменного согласия лица.",
      },
      evidence: "S",
      sources: ["14"],
    },
    {
      id: "14.5",
      subject: { en: "Complaint", ru: "Обжалование" },
      text: {
        en: "Within 1 month of written notice, to the higher body or to a court; the one does not bar the other.",
        ru: "В течение 1 месяца с письменного уведомления — в вышестоящий орган или в суд; одно не исключает другого.",
      },
      evidence: "S",
      sources: ["14"],
    },
  ],
});
