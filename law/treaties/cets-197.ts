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
      id: "5",
      subject: { en: "Prevention", ru: "Предупреждение" },
      text: {
        en: "Prevention is coordinated between authorities, rests on human rights, and civil society takes part.",
        ru: "Предупреждение согласуется между органами, опирается на права человека, и в нём участвует гражданское общество.",
      },
      evidence: "memory",
    },
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
      id: "10.4",
      subject: { en: "A child alone", ru: "Ребёнок без сопровождения" },
      text: {
        en: "A child victim without a parent is represented by a guardian or an authority that acts in its best interests.",
        ru: "Ребёнка-жертву без родителей представляет опекун или орган, действующий в его наилучших интересах.",
      },
      evidence: "memory",
    },
    {
      id: "11",
      subject: { en: "Private life", ru: "Частная жизнь" },
      text: {
        en: "Data of victims are kept under rules of data protection, and their identity is not made public.",
        ru: "Данные жертв хранятся по правилам защиты данных, личность не разглашается.",
      },
      evidence: "memory",
    },
    {
      id: "12.1",
      subject: { en: "What help holds", ru: "Состав помощи" },
      text: {
        en: "Safe housing, psychological and material help, urgent medical care, translation, counsel and information, and school for children.",
        ru: "Безопасное жильё, психологическая и материальная помощь, неотложная медицинская помощь, перевод, консультации и информация, школа для детей.",
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
      id: "14",
      subject: { en: "Residence permit", ru: "Вид на жительство" },
      text: {
        en: "A renewable permit is given for the personal situation of the victim, for cooperation with the authorities, or for both.",
        ru: "Возобновляемый вид на жительство выдаётся в связи с личным положением жертвы, сотрудничеством с органами или по обоим основаниям.",
      },
      evidence: "memory",
    },
    {
      id: "15",
      subject: { en: "Redress", ru: "Возмещение" },
      text: {
        en: "Victims are told of proceedings in a language they understand, have legal help, and may be compensated.",
        ru: "Жертв информируют о производстве на понятном языке, им доступны правовая помощь и возмещение ущерба.",
      },
      evidence: "memory",
    },
    {
      id: "16",
      subject: { en: "Return", ru: "Возвращение" },
      text: {
        en: "Return respects rights, safety and dignity, is preferably voluntary, and leads to programmes of reintegration.",
        ru: "Возвращение учитывает права, безопасность и достоинство, предпочтительно добровольно и ведёт к программам реинтеграции.",
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
      id: "28",
      subject: { en: "Protection in proceedings", ru: "Защита в ходе производства" },
      text: {
        en: "Victims, witnesses and those who help them are protected from retaliation and intimidation.",
        ru: "Жертвы, свидетели и помогающие им лица защищены от мести и запугивания.",
      },
      evidence: "memory",
    },
    {
      id: "29",
      subject: { en: "Coordination and special bodies", ru: "Координация и специальные органы" },
      text: {
        en: "Persons and bodies are specialised and independent as they need to be; authorities are coordinated, and a rapporteur may watch over what they do.",
        ru: "Работают специализированные и достаточно независимые лица и органы; деятельность согласуется, за ней может наблюдать докладчик.",
      },
      evidence: "memory",
    },
    {
      id: "32",
      subject: { en: "Cooperation between States", ru: "Сотрудничество государств" },
      text: {
        en: "States cooperate as widely as they can to prevent trafficking, to protect and help victims, and in criminal matters.",
        ru: "Государства сотрудничают в максимальной степени в предупреждении, защите и помощи жертвам и по уголовным делам.",
      },
      evidence: "memory",
    },
    {
      id: "35",
      subject: { en: "Work with civil society", ru: "Взаимодействие с гражданским обществом" },
      text: {
        en: "Authorities are encouraged to work in partnership with organisations.",
        ru: "Поощряется партнёрство органов с организациями.",
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
