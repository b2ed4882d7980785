import { defineInstrument } from "../instrument.ts";

/** Kazakhstan: rules on foreign labour. */
export const kzLabour = defineInstrument({
  id: "kz-labour",
  title: { en: "Kazakhstan: rules on foreign labour", ru: "Казахстан: правила о привлечении иностранной рабочей силы" },
  kind: "law",
  state: "KZ",
  evidence: "R",
  note: {
    en: "From pages for investors and services; the id names the subject, not the number of an act.",
    ru: "По страницам для инвесторов и услуг; обозначение указывает предмет, а не номер акта.",
  },
  clauses: [
    {
      id: "permit.categories",
      subject: { en: "Categories of work permit", ru: "Категории разрешений" },
      text: { en: "Four categories of worker.", ru: "Четыре категории работников." },
      evidence: "R",
      sources: ["33"],
    },
    {
      id: "permit.local-share",
      subject: { en: "Share of nationals", ru: "Доля граждан" },
      text: {
        en: "At least 70 % in categories 1 and 2, at least 90 % in categories 3 and 4.",
        ru: "Не менее 70 % в категориях 1 и 2, не менее 90 % в категориях 3 и 4.",
      },
      evidence: "R",
      sources: ["33"],
    },
    {
      id: "permit.quota",
      subject: { en: "Quota and employers' needs", ru: "Квота и потребности работодателей" },
      text: {
        en: "A quota; employers state their needs by 1 October.",
        ru: "Действует квота; работодатели заявляют потребность до 1 октября.",
      },
      evidence: "R",
      sources: ["33"],
    },
    {
      id: "permit.territory",
      subject: { en: "Territory and transfer", ru: "Территория и передача" },
      text: { en: "Valid in one territory and not transferable.", ru: "Действует на одной территории и не подлежит передаче." },
      evidence: "R",
      sources: ["33"],
    },
    {
      id: "permit.highly-skilled",
      subject: { en: "Highly skilled workers", ru: "Высококвалифицированные работники" },
      text: {
        en: "Outside the quota, or by the worker's own permit of up to 3 years.",
        ru: "Вне квоты либо по собственному разрешению работника сроком до 3 лет.",
      },
      evidence: "R",
      sources: ["33"],
    },
    {
      id: "household-permit",
      subject: { en: "Permit of a labour immigrant (household work)", ru: "Разрешение трудовому иммигранту (домашнее хозяйство)" },
      text: {
        en: "Up to 12 months, within a quota, income tax paid in advance by the month; the contract is registered online.",
        ru: "До 12 месяцев, в пределах квоты, с помесячной предоплатой подоходного налога; договор регистрируется онлайн.",
      },
      evidence: "R",
      sources: ["33"],
    },
  ],
});
