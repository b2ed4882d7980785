import { defineInstrument } from "../instrument.ts";

/** Kyrgyzstan: law on refugees, 2002. */
export const kgRefugee2002 = defineInstrument({
  id: "kg-refugee-2002",
  title: { en: "Kyrgyzstan: law on refugees, 2002", ru: "Кыргызстан: закон о беженцах, 2002 год" },
  kind: "law",
  state: "KG",
  adoptedOn: "2002",
  evidence: "R",
  note: {
    en: "Known by its year from the regional plan and by pages of the Migration Service and UNHCR; dates of later changes conflict between reports.",
    ru: "Год известен из регионального плана, содержание — со страниц миграционной службы и УВКБ ООН; даты изменений в сообщениях расходятся.",
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
