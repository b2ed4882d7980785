import { defineInstrument } from "../instrument.ts";

/** RFC 9457, Problem Details for HTTP APIs. */
export const rfc9457 = defineInstrument({
  id: "rfc-9457",
  title: { en: "RFC 9457, Problem Details for HTTP APIs", ru: "RFC 9457 «Описание ошибок в HTTP API»" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "3",
      subject: { en: "Problem object", ru: "Описание ошибки" },
      text: { en: "A machine-readable answer on an error, with a stable type.", ru: "Машиночитаемый ответ об ошибке с неизменным типом." },
      evidence: "memory",
    },
  ],
});
