import { defineInstrument } from "../instrument.ts";

/** RFC 9562, Universally Unique Identifiers. */
export const rfc9562 = defineInstrument({
  id: "rfc-9562",
  title: { en: "RFC 9562, Universally Unique Identifiers", ru: "RFC 9562 «Универсальные уникальные идентификаторы»" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "5.7",
      subject: { en: "Version 7", ru: "Версия 7" },
      text: { en: "An id that sorts by the time it was made.", ru: "Идентификатор, упорядоченный по времени создания." },
      evidence: "memory",
    },
  ],
});
