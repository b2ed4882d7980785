import { defineInstrument } from "../instrument.ts";

/** RFC 5545, Internet Calendaring and Scheduling Core Object Specification (iCalendar). */
export const rfc5545 = defineInstrument({
  id: "rfc-5545",
  title: { en: "RFC 5545, iCalendar", ru: "RFC 5545: обмен календарями, «iCalendar»" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "3.1",
      subject: { en: "Content lines", ru: "Строки содержимого" },
      text: {
        en: "Lines end with CR LF and are folded so that none is longer than 75 octets.",
        ru: "Строки заканчиваются CR LF и переносятся, чтобы ни одна не превышала 75 октетов.",
      },
      evidence: "memory",
    },
    {
      id: "3.4",
      subject: { en: "iCalendar object", ru: "Объект iCalendar" },
      text: {
        en: "A calendar with its events, as calendar programs exchange it.",
        ru: "Календарь с событиями, которым обмениваются программы.",
      },
      evidence: "memory",
    },
  ],
});
