import { defineInstrument } from "../instrument.ts";

/** Convention on the Reduction of Statelessness, 1961. */
export const stateless1961 = defineInstrument({
  id: "stateless-1961",
  title: { en: "Convention on the Reduction of Statelessness, 1961", ru: "Конвенция о сокращении безгражданства 1961 года" },
  kind: "treaty",
  adoptedOn: "1961-08-30",
  evidence: "memory",
  clauses: [
    {
      id: "1",
      subject: { en: "Children born in the territory", ru: "Дети, родившиеся на территории" },
      text: {
        en: "A State grants its nationality to a person born in its territory who would otherwise be stateless.",
        ru: "Государство предоставляет своё гражданство лицу, родившемуся на его территории, которое иначе не имело бы гражданства.",
      },
      evidence: "memory",
    },
    {
      id: "2",
      subject: { en: "Foundlings", ru: "Подкидыши" },
      text: {
        en: "A foundling is taken to be born in the territory to parents who are nationals, until the contrary is proved.",
        ru: "Подкидыш считается родившимся на территории от родителей-граждан, пока не доказано обратное.",
      },
      evidence: "memory",
    },
    {
      id: "7",
      subject: { en: "Loss and renunciation", ru: "Утрата и отказ" },
      text: {
        en: "Renunciation of nationality takes effect only when another nationality is held or assured.",
        ru: "Отказ от гражданства влечёт его утрату лишь при наличии или гарантии приобретения другого гражданства.",
      },
      evidence: "memory",
    },
    {
      id: "8",
      subject: { en: "Deprivation", ru: "Лишение гражданства" },
      text: {
        en: "No deprivation of nationality that would leave a person stateless, with listed exceptions and a fair hearing.",
        ru: "Не допускается лишение гражданства, приводящее к безгражданству, кроме перечисленных случаев и при условии справедливого разбирательства.",
      },
      evidence: "memory",
    },
    {
      id: "10",
      subject: { en: "Transfer of territory", ru: "Передача территории" },
      text: {
        en: "Treaties on transfer of territory see to it that nobody becomes stateless by it.",
        ru: "Договоры о передаче территории должны исключать возникновение безгражданства.",
      },
      evidence: "memory",
    },
  ],
});
