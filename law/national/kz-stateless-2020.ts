import { defineInstrument } from "../instrument.ts";

/** Kazakhstan: rules V2000021161 for persons without proof of nationality. */
export const kzStateless2020 = defineInstrument({
  id: "kz-stateless-2020",
  title: {
    en: "Kazakhstan: rules V2000021161 for persons without proof of nationality",
    ru: "Казахстан: правила V2000021161 о лицах, не имеющих подтверждения гражданства",
  },
  kind: "law",
  state: "KZ",
  adoptedOn: "2020",
  evidence: "R",
  note: {
    en: "Only the opening was read; renamed by order 322 of 12 April 2024.",
    ru: "Прочитано лишь начало; переименованы приказом № 322 от 12 апреля 2024 года.",
  },
  clauses: [
    {
      id: "scope",
      subject: { en: "Who may apply", ru: "Кто вправе обратиться" },
      text: { en: "Persons without proof of nationality.", ru: "Лица без подтверждения принадлежности к гражданству." },
      evidence: "R",
      sources: ["23"],
    },
    {
      id: "decision",
      subject: { en: "Time of the decision", ru: "Срок решения" },
      text: { en: "Not read; a national lawyer must give it.", ru: "Не прочитан; его должен указать национальный юрист." },
      evidence: "memory",
    },
  ],
});
