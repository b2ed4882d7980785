import { defineInstrument } from "../instrument.ts";

/** Law of the State XD on work, agencies, inspection and reception. */
export const xdLabour = defineInstrument({
  id: "xd-labour",
  title: { en: "Law of the State XD on work and reception", ru: "Закон государства XD о труде и приёме" },
  kind: "demo",
  state: "XD",
  adoptedOn: "2024-01-01",
  evidence: "invented",
  note: {
    en: "XD does not exist and neither does this law: it was invented so that the program can be shown and tested. Its figures bind nobody and are no advice.",
    ru: "Государства XD не существует, как и этого закона: он придуман для показа и проверки программы. Его сроки никого не обязывают и не служат рекомендацией.",
  },
  clauses: [
    {
      id: "objection",
      subject: { en: "Objection to a refusal", ru: "Возражение против отказа" },
      text: { en: "Within 30 calendar days of the refusal.", ru: "В течение 30 календарных дней с отказа." },
      evidence: "invented",
    },
    {
      id: "objection.decision",
      subject: { en: "Decision on an objection", ru: "Решение по возражению" },
      text: { en: "Within 10 working days, by another official.", ru: "В течение 10 рабочих дней, другим должностным лицом." },
      evidence: "invented",
    },
    {
      id: "regularisation.check",
      subject: { en: "Check of an application for regularisation", ru: "Проверка заявления о легализации" },
      text: {
        en: "Within 10 working days; nobody is fined for applying.",
        ru: "В течение 10 рабочих дней; за обращение никто не наказывается.",
      },
      evidence: "invented",
    },
    {
      id: "regularisation.decision",
      subject: { en: "Decision on regularisation", ru: "Решение о легализации" },
      text: { en: "Within 30 calendar days of the check.", ru: "В течение 30 календарных дней с проверки." },
      evidence: "invented",
    },
    {
      id: "regularisation.permit",
      subject: { en: "Permit after regularisation", ru: "Разрешение после легализации" },
      text: { en: "For 12 months, renewed while the person works.", ru: "На 12 месяцев, продлевается, пока лицо работает." },
      evidence: "invented",
    },
  ],
});
