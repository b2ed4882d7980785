import { defineInstrument } from "../instrument.ts";

/** RFC 9052, CBOR Object Signing and Encryption (COSE). */
export const rfc9052 = defineInstrument({
  id: "rfc-9052",
  title: { en: "RFC 9052, CBOR Object Signing and Encryption (COSE)", ru: "RFC 9052 «Подпись и шифрование объектов CBOR» (COSE)" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "4.2",
      subject: { en: "COSE_Sign1", ru: "COSE_Sign1" },
      text: { en: "A payload with one signature.", ru: "Содержимое с одной подписью." },
      evidence: "memory",
    },
    {
      id: "4.4",
      subject: { en: "What is signed", ru: "Подписываемая структура" },
      text: {
        en: "Context, protected header, external data and payload, encoded deterministically.",
        ru: "Контекст, защищённый заголовок, внешние данные и содержимое в однозначном кодировании.",
      },
      evidence: "memory",
    },
  ],
});
