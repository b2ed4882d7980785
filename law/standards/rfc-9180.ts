import { defineInstrument } from "../instrument.ts";

/** RFC 9180, Hybrid Public Key Encryption (HPKE). */
export const rfc9180 = defineInstrument({
  id: "rfc-9180",
  title: { en: "RFC 9180, Hybrid Public Key Encryption (HPKE)", ru: "RFC 9180 «Гибридное шифрование с открытым ключом» (HPKE)" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "5",
      subject: { en: "Sealing to a recipient", ru: "Запечатывание для получателя" },
      text: {
        en: "A message is sealed to a public key, so that only its holder opens it.",
        ru: "Сообщение запечатывается открытым ключом; открыть его может лишь владелец закрытого.",
      },
      evidence: "memory",
    },
  ],
});
