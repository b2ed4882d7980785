import { defineInstrument } from "../instrument.ts";

/** Human Services Data Specification, version 3. */
export const hsds3 = defineInstrument({
  id: "hsds-3",
  title: { en: "Human Services Data Specification, version 3", ru: "Спецификация данных о социальных услугах HSDS, версия 3" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "organization",
      subject: { en: "Organisation", ru: "Организация" },
      text: { en: "Who provides services.", ru: "Кто оказывает услуги." },
      evidence: "memory",
    },
    {
      id: "service",
      subject: { en: "Service", ru: "Услуга" },
      text: {
        en: "What is provided, for whom, on what conditions, at what cost.",
        ru: "Что, кому, на каких условиях и за какую плату предоставляется.",
      },
      evidence: "memory",
    },
    {
      id: "location",
      subject: { en: "Location", ru: "Место" },
      text: { en: "Where it is given: address, accessibility, contacts.", ru: "Где оказывается: адрес, доступность, контакты." },
      evidence: "memory",
    },
    {
      id: "service-at-location",
      subject: { en: "Service at a location", ru: "Услуга в месте оказания" },
      text: {
        en: "One service at one place, with schedule and capacity of its own.",
        ru: "Одна услуга в одном месте — со своим расписанием и вместимостью.",
      },
      evidence: "memory",
    },
    {
      id: "schedule",
      subject: { en: "Schedule", ru: "Расписание" },
      text: { en: "Opening times, recurring or by date.", ru: "Время работы, повторяющееся или на даты." },
      evidence: "memory",
    },
  ],
});
