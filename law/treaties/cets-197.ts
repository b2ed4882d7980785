import { defineInstrument } from "../instrument.ts";

/** Council of Europe Convention on Action against Trafficking in Human Beings, 2005. */
export const cets197 = defineInstrument({
  id: "cets-197",
  title: {
    en: "Council of Europe Convention on Action against Trafficking in Human Beings, 2005",
    ru: "Конвенция Совета Европы о противодействии торговле людьми 2005 года",
  },
  kind: "treaty",
  adoptedOn: "2005-05-16",
  evidence: "S",
  note: {
    en: "Read only in summaries; in the region a standard rather than a law in force. Belarus, outside the Council of Europe, acceded in 2013.",
    ru: "Прочитана лишь в изложениях; для региона это ориентир, а не действующий закон. Беларусь, не входящая в Совет Европы, присоединилась в 2013 году.",
  },
  clauses: [
    {
      id: "10",
      subject: { en: "Identification of victims", ru: "Идентификация жертв" },
      text: {
        en: "Trained persons identify victims; nobody for whom there are reasonable grounds is removed until identification is finished; a person of unsure age is presumed a child.",
        ru: "Идентификацию проводят подготовленные лица; лицо, в отношении которого есть разумные основания, не выдворяется до её завершения; при сомнении в возрасте лицо считается ребёнком.",
      },
      evidence: "memory",
    },
    {
      id: "13",
      subject: { en: "Recovery and reflection", ru: "Период восстановления и размышления" },
      text: {
        en: "A period that begins on reasonable grounds, in which the person is not expelled and may recover and decide freely on cooperation.",
        ru: "Период, начинающийся при наличии разумных оснований, в течение которого лицо не высылается, восстанавливается и свободно решает вопрос о сотрудничестве.",
      },
      evidence: "R",
      sources: ["19"],
    },
    {
      id: "13.days",
      subject: { en: "Length of the reflection period", ru: "Продолжительность периода размышления" },
      text: { en: "At least 30 days.", ru: "Не менее 30 дней." },
      evidence: "memory",
    },
    {
      id: "12",
      subject: { en: "Assistance", ru: "Помощь" },
      text: {
        en: "Help is not made dependent on readiness to testify.",
        ru: "Помощь не ставится в зависимость от готовности давать показания.",
      },
      evidence: "memory",
    },
    {
      id: "26",
      subject: { en: "Non-punishment", ru: "Неприменение наказания" },
      text: {
        en: "Victims may go unpunished for unlawful acts they were compelled to.",
        ru: "Предусматривается возможность не наказывать жертв за деяния, к которым их принудили.",
      },
      evidence: "memory",
    },
    {
      id: "accession",
      subject: { en: "Accession of non-members", ru: "Присоединение государств, не являющихся членами" },
      text: {
        en: "States outside the Council of Europe may accede; Belarus did in 2013.",
        ru: "К Конвенции могут присоединяться государства, не входящие в Совет Европы; Беларусь сделала это в 2013 году.",
      },
      evidence: "S",
      sources: ["19"],
    },
  ],
});
