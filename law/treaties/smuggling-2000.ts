import { defineInstrument } from "../instrument.ts";

/** Protocol against the Smuggling of Migrants, 2000. */
export const smuggling2000 = defineInstrument({
  id: "smuggling-2000",
  title: { en: "Protocol against the Smuggling of Migrants, 2000", ru: "Протокол против незаконного ввоза мигрантов 2000 года" },
  kind: "treaty",
  adoptedOn: "2000-11-15",
  evidence: "memory",
  clauses: [
    {
      id: "5",
      subject: { en: "No liability of the smuggled", ru: "Неответственность мигрантов" },
      text: {
        en: "Migrants are not prosecuted under the Protocol for having been smuggled.",
        ru: "Мигранты не подлежат преследованию по Протоколу за то, что стали объектом незаконного ввоза.",
      },
      evidence: "memory",
    },
    {
      id: "16",
      subject: { en: "Protection and assistance", ru: "Защита и помощь" },
      text: {
        en: "Life, safety and basic rights of smuggled persons are protected, with regard to women and children.",
        ru: "Жизнь, безопасность и основные права таких лиц защищаются с учётом особых потребностей женщин и детей.",
      },
      evidence: "memory",
    },
    {
      id: "19",
      subject: { en: "Saving clause", ru: "Сохранение иных обязательств" },
      text: {
        en: "Refugee law and non-refoulement remain untouched.",
        ru: "Беженское право и запрет принудительного возвращения не затрагиваются.",
      },
      evidence: "memory",
    },
  ],
});
