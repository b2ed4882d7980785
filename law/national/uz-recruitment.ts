import { defineInstrument } from "../instrument.ts";

/** Uzbekistan: licensing of recruitment agencies. */
export const uzRecruitment = defineInstrument({
  id: "uz-recruitment",
  title: { en: "Uzbekistan: licensing of recruitment agencies", ru: "Узбекистан: лицензирование частных агентств занятости" },
  kind: "law",
  state: "UZ",
  evidence: "R",
  note: { en: "Versions differ and are kept with their dates.", ru: "Редакции различаются и сохраняются с датами." },
  clauses: [
    {
      id: "licence",
      subject: { en: "Licence", ru: "Лицензия" },
      text: {
        en: "An agency needs a licence and the employer pays for its work.",
        ru: "Агентству нужна лицензия; услуги оплачивает работодатель.",
      },
      evidence: "R",
      sources: ["36"],
    },
    {
      id: "deposit",
      subject: { en: "Deposit by law ZRU-1095", ru: "Депозит по закону ЗРУ-1095" },
      text: { en: "4,000 base amounts, until the licence ends.", ru: "4000 базовых расчётных величин, до окончания лицензии." },
      evidence: "R",
      sources: ["36"],
      validFrom: "2025-11-11",
    },
    {
      id: "deposit.reported-usd",
      subject: { en: "Deposit in older reports", ru: "Депозит по прежним сообщениям" },
      text: {
        en: "50,000 US dollars; the day on which this ended was not read.",
        ru: "50 000 долларов США; когда это перестало действовать, не установлено.",
      },
      evidence: "R",
      sources: ["36"],
    },
    {
      id: "deposit.reported-bhm",
      subject: { en: "Deposit in older reports, in base amounts", ru: "Депозит по прежним сообщениям, в базовых величинах" },
      text: {
        en: "8,500 base amounts; the day on which this ended was not read.",
        ru: "8500 базовых расчётных величин; когда это перестало действовать, не установлено.",
      },
      evidence: "R",
      sources: ["36"],
    },
    {
      id: "contract",
      subject: { en: "Registration of the contract", ru: "Регистрация договора" },
      text: { en: "An unregistered contract is void, by a draft.", ru: "Незарегистрированный договор недействителен (по проекту)." },
      evidence: "R",
      sources: ["36"],
    },
  ],
});
