import { defineInstrument } from "../instrument.ts";

/** RFC 8949, Concise Binary Object Representation (CBOR). */
export const rfc8949 = defineInstrument({
  id: "rfc-8949",
  title: { en: "RFC 8949, Concise Binary Object Representation (CBOR)", ru: "RFC 8949 «Краткое двоичное представление объектов» (CBOR)" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "4.2",
      subject: { en: "Deterministic encoding", ru: "Однозначное кодирование" },
      text: {
        en: "One value has one encoding, so that a signature over it can be checked.",
        ru: "У значения одно кодирование, поэтому подпись под ним проверяема.",
      },
      evidence: "memory",
    },
  ],
});
