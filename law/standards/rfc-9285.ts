import { defineInstrument } from "../instrument.ts";

/** RFC 9285, The Base45 Data Encoding. */
export const rfc9285 = defineInstrument({
  id: "rfc-9285",
  title: { en: "RFC 9285, The Base45 Data Encoding", ru: "RFC 9285 «Кодирование Base45»" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "4",
      subject: { en: "Base45", ru: "Base45" },
      text: {
        en: "Two bytes as three of 45 characters that a QR code holds densely.",
        ru: "Два байта передаются тремя из 45 знаков, плотно размещаемых в QR-коде.",
      },
      evidence: "memory",
    },
  ],
});
