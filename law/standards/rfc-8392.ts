import { defineInstrument } from "../instrument.ts";

/** RFC 8392, CBOR Web Token (CWT). */
export const rfc8392 = defineInstrument({
  id: "rfc-8392",
  title: { en: "RFC 8392, CBOR Web Token (CWT)", ru: "RFC 8392 «Токен CBOR» (CWT)" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "3",
      subject: { en: "Claims", ru: "Утверждения" },
      text: {
        en: "Issuer, subject, times of issue and expiry under numbered keys.",
        ru: "Издатель, предмет, время выдачи и окончания под числовыми ключами.",
      },
      evidence: "memory",
    },
  ],
});
