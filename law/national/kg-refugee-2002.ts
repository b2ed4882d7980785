import { defineInstrument } from "../instrument.ts";

/** Kyrgyzstan: law on refugees, 2002, with the regulation of 2003 on work with refugees. */
export const kgRefugee2002 = defineInstrument({
  id: "kg-refugee-2002",
  title: { en: "Kyrgyzstan: law on refugees, 25 March 2002 No. 44", ru: "Кыргызстан: закон о беженцах от 25 марта 2002 года № 44" },
  kind: "law",
  state: "KG",
  adoptedOn: "2002-03-25",
  evidence: "R",
  note: {
    en: "Known by pages of the Migration Service and of UNHCR, with the regulation of 4 April 2003 No. 188, last seen as amended on 2 August 2021; dates of other changes conflict between reports.",
    ru: "Известен по страницам миграционной службы и УВКБ ООН, вместе с положением от 4 апреля 2003 года № 188 в редакции от 2 августа 2021 года; даты прочих изменений в сообщениях расходятся.",
  },
  clauses: [
    {
      id: "definition",
      subject: { en: "Extended definition", ru: "Расширенное определение" },
      text: {
        en: "Adds real danger in an armed or inter-ethnic conflict. (A translation that says international conflict is wrong.)",
        ru: "Включает реальную опасность при вооружённом или межэтническом конфликте. (Перевод «международный конфликт» ошибочен.)",
      },
      evidence: "R",
      sources: ["13"],
    },
    {
      id: "decision",
      subject: { en: "Time of consideration", ru: "Срок рассмотрения" },
      text: { en: "6 months.", ru: "6 месяцев." },
      evidence: "R",
      sources: ["13"],
    },
    {
      id: "decision.extension",
      subject: { en: "Longest time of consideration", ru: "Предельный срок рассмотрения" },
      text: { en: "Up to 1 year.", ru: "До 1 года." },
      evidence: "R",
      sources: ["13"],
    },
    {
      id: "steps",
      subject: { en: "Steps of the procedure", ru: "Этапы процедуры" },
      text: {
        en: "Interview, verification, conclusion, decision; all free of charge.",
        ru: "Собеседование, проверка, заключение, решение; бесплатно.",
      },
      evidence: "R",
      sources: ["13"],
    },
    {
      id: "checkpoint",
      subject: { en: "At a checkpoint", ru: "В пункте пропуска" },
      text: {
        en: "The officer explains, hands over the form, gives the address or forwards the application in the time of article 4, and lets persons with valid papers pass.",
        ru: "Сотрудник разъясняет порядок, выдаёт бланк, сообщает адрес либо пересылает ходатайство в срок статьи 4 и пропускает лиц с действительными документами.",
      },
      evidence: "R",
      sources: ["13"],
    },
    {
      id: "4.handover",
      subject: { en: "Time to forward from the border", ru: "Срок передачи с границы" },
      text: { en: "Set by article 4; the figure was not read.", ru: "Установлен статьёй 4; цифра не прочитана." },
      evidence: "memory",
    },
    {
      id: "registration",
      subject: { en: "Registration", ru: "Регистрация" },
      text: { en: "Within 3 working days.", ru: "В течение 3 рабочих дней." },
      evidence: "memory",
    },
    {
      id: "appeal",
      subject: { en: "Appeal", ru: "Обжалование" },
      text: { en: "The period was not read; the appeal goes to a court.", ru: "Срок не прочитан; жалоба подаётся в суд." },
      evidence: "memory",
    },
    {
      id: "appeal.aid",
      subject: { en: "Help with an appeal", ru: "Помощь при обжаловании" },
      text: { en: "A legal clinic helps free of charge before the court.", ru: "Юридическая клиника бесплатно помогает в суде." },
      evidence: "R",
      sources: ["13"],
    },
    {
      id: "no-registration.before",
      subject: { en: "Refusing to register, before the change", ru: "Отказ в регистрации, до изменения" },
      text: {
        en: "No ground was known on which registration may be refused: in 2020 the service asked that such grounds be introduced. The day of the change was not read; on 2 August 2021 the regulation had it.",
        ru: "Основания отказа в регистрации не были известны: в 2020 году служба просила их ввести. День изменения не установлен; на 2 августа 2021 года положение его уже содержало.",
      },
      evidence: "S",
      sources: ["13"],
      validTo: "2021-08-01",
    },
    {
      id: "no-registration.regulation",
      subject: { en: "Refusing to register, in the regulation", ru: "Отказ в регистрации, в положении" },
      text: {
        en: "The first chapter of the regulation, as amended on 2 August 2021, is on filing, registering and refusing to register; its heading was read, its grounds were not.",
        ru: "Первая глава положения в редакции от 2 августа 2021 года — о подаче, регистрации и отказе в регистрации; прочитан заголовок, но не основания.",
      },
      evidence: "R",
      sources: ["13"],
      validFrom: "2021-08-02",
    },
    {
      id: "no-registration",
      subject: { en: "Refusing to register", ru: "Отказ в регистрации" },
      text: {
        en: "Earlier refusal without new facts; conviction of a grave crime; earlier voluntary departure. Proposed by the service and later reported adopted; dates conflict.",
        ru: "Прежний отказ без новых обстоятельств; осуждение за тяжкое преступление; прежний добровольный выезд. Предложено службой, позднее сообщалось о принятии; даты расходятся.",
      },
      evidence: "S",
      sources: ["13"],
    },
  ],
});
