import { defineInstrument } from "../instrument.ts";

/** Pinheiro principles on housing and property restitution. */
export const pinheiro = defineInstrument({
  id: "pinheiro",
  title: { en: "Pinheiro principles on housing and property restitution", ru: "Принципы Пиньейру о возвращении жилья и имущества" },
  kind: "standard",
  evidence: "R",
  note: { en: "Read by titles only.", ru: "Прочитаны только заголовки." },
  clauses: [
    {
      id: "2",
      subject: { en: "Restitution", ru: "Реституция" },
      text: { en: "The right to have housing, land and property restored.", ru: "Право на возвращение жилья, земли и имущества." },
      evidence: "R",
      sources: ["28"],
    },
    {
      id: "4",
      subject: { en: "Equality of women and men", ru: "Равенство женщин и мужчин" },
      text: { en: "Women claim and hold title equally.", ru: "Женщины имеют равное право требования и владения." },
      evidence: "R",
      sources: ["28"],
    },
    {
      id: "12",
      subject: { en: "National procedures", ru: "Национальные процедуры" },
      text: { en: "Procedures, institutions and mechanisms for claims.", ru: "Процедуры, органы и механизмы рассмотрения требований." },
      evidence: "R",
      sources: ["28"],
    },
    {
      id: "13",
      subject: { en: "Accessible claims", ru: "Доступность обращения" },
      text: { en: "Claims are easy to make.", ru: "Требование можно заявить без препятствий." },
      evidence: "R",
      sources: ["28"],
    },
    {
      id: "15",
      subject: { en: "Records", ru: "Реестры" },
      text: {
        en: "Records and documents of housing and land are kept and restored.",
        ru: "Реестры и документы на жильё и землю ведутся и восстанавливаются.",
      },
      evidence: "R",
      sources: ["28"],
    },
    {
      id: "16",
      subject: { en: "Tenants", ru: "Наниматели" },
      text: { en: "Rights of tenants and other non-owners are recognised.", ru: "Признаются права нанимателей и иных несобственников." },
      evidence: "R",
      sources: ["28"],
    },
    {
      id: "17",
      subject: { en: "Secondary occupants", ru: "Вторичные жильцы" },
      text: {
        en: "Secondary occupants are protected from arbitrary eviction.",
        ru: "Вторичные жильцы защищены от произвольного выселения.",
      },
      evidence: "R",
      sources: ["28"],
    },
  ],
});
