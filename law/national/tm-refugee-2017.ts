import { defineInstrument } from "../instrument.ts";

/** Turkmenistan: law on refugees, 3 June 2017 No. 570-V. */
export const tmRefugee2017 = defineInstrument({
  id: "tm-refugee-2017",
  title: { en: "Turkmenistan: law on refugees, 3 June 2017 No. 570-V", ru: "Туркменистан: закон о беженцах от 3 июня 2017 года № 570-V" },
  kind: "law",
  state: "TM",
  adoptedOn: "2017-06-03",
  evidence: "R",
  note: {
    en: "It changed a law of 2012, which was not read; the text of 2005 is the regulation of 7 March 2005 No. 7130.",
    ru: "Изменил закон 2012 года, который не прочитан; текст 2005 года — положение от 7 марта 2005 года № 7130.",
  },
  clauses: [
    {
      id: "statuses",
      subject: { en: "Statuses", ru: "Статусы" },
      text: {
        en: "Refugee status, complementary protection and temporary protection, by one claim; sex is among the grounds.",
        ru: "Статус беженца, дополнительная и временная защита по одному ходатайству; среди признаков назван пол.",
      },
      evidence: "R",
      sources: ["15"],
    },
    {
      id: "1.grounds",
      subject: { en: "Sex among the grounds", ru: "Пол среди признаков" },
      text: {
        en: "The definition of a refugee names sex beside the grounds of the Convention.",
        ru: "Определение беженца называет пол наряду с признаками Конвенции.",
      },
      evidence: "R",
      sources: ["15"],
    },
    {
      id: "apply",
      subject: { en: "Where to apply", ru: "Куда обращаться" },
      text: {
        en: "At a crossing point or the place of residence: the Migration Service; after irregular entry: the Border Service.",
        ru: "В пункте пропуска или по месту пребывания — в миграционную службу; при незаконном въезде — в пограничную службу.",
      },
      evidence: "R",
      sources: ["15"],
    },
    {
      id: "handover",
      subject: { en: "From the Border Service", ru: "От пограничной службы" },
      text: { en: "It refers at once.", ru: "Передаёт незамедлительно." },
      evidence: "R",
      sources: ["15"],
    },
    {
      id: "registration",
      subject: { en: "Registration", ru: "Регистрация" },
      text: { en: "3 working days from entry.", ru: "3 рабочих дня с въезда." },
      evidence: "S",
      sources: ["15"],
    },
    {
      id: "biometrics",
      subject: { en: "Photo, fingerprints, iris", ru: "Фото, отпечатки, радужная оболочка" },
      text: {
        en: "Taken at registration into a State system, by order 128 of 7 November 2025.",
        ru: "Снимаются при регистрации и вносятся в государственную систему по приказу № 128 от 7 ноября 2025 года.",
      },
      evidence: "S",
      sources: ["15"],
      validFrom: "2025-11-07",
    },
    {
      id: "3",
      subject: { en: "Exception for security", ru: "Изъятие по соображениям безопасности" },
      text: {
        en: "The law excepts threats to security from the ban on return. Other treaties' bans are not lifted by it.",
        ru: "Закон делает изъятие из запрета возвращения при угрозе безопасности. Запреты по иным договорам этим не отменяются.",
      },
      evidence: "R",
      sources: ["15"],
    },
    {
      id: "decision.2005",
      subject: { en: "First decision under the text of 2005", ru: "Решение по тексту 2005 года" },
      text: { en: "3 months.", ru: "3 месяца." },
      evidence: "R",
      sources: ["15"],
      validFrom: "2005-03-07",
      validTo: "2017-06-02",
    },
    {
      id: "decision.2005.extension",
      subject: { en: "Longest time under the text of 2005", ru: "Предельный срок по тексту 2005 года" },
      text: { en: "Up to 1 year.", ru: "До 1 года." },
      evidence: "R",
      sources: ["15"],
      validFrom: "2005-03-07",
      validTo: "2017-06-02",
    },
    {
      id: "decision",
      subject: { en: "First decision", ru: "Решение первой инстанции" },
      text: {
        en: "The term of the law of 2017 could not be read; that of 2005 was 3 months.",
        ru: "Срок по закону 2017 года прочитать не удалось; по тексту 2005 года — 3 месяца.",
      },
      evidence: "memory",
      validFrom: "2017-06-03",
    },
    {
      id: "appeal",
      subject: { en: "Appeal", ru: "Обжалование" },
      text: {
        en: "The period was not read; a national lawyer must give it.",
        ru: "Срок не прочитан; его должен указать национальный юрист.",
      },
      evidence: "memory",
    },
  ],
});
