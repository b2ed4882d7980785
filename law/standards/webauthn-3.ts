import { defineInstrument } from "../instrument.ts";

export const webauthn3 = defineInstrument({
  id: "webauthn-3",
  title: { en: "Web Authentication, level 3 (W3C)", ru: "Веб-аутентификация, уровень 3 (W3C)" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "5.1",
      subject: { en: "Public key credentials", ru: "Учётные данные с открытым ключом" },
      text: { en: "How a browser makes and uses a passkey.", ru: "Как браузер создаёт и использует ключ доступа." },
      evidence: "memory",
    },
    {
      id: "5.8.5",
      subject: { en: "Algorithms", ru: "Алгоритмы" },
      text: { en: "Signature algorithms are named by their COSE numbers.", ru: "Алгоритмы подписи обозначаются номерами COSE." },
      evidence: "memory",
    },
  ],
});

export const rfc9053 = defineInstrument({
  id: "rfc-9053",
  title: { en: "RFC 9053, COSE: initial algorithms", ru: "RFC 9053 «COSE: начальные алгоритмы»" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "2.1",
      subject: { en: "ECDSA", ru: "ECDSA" },
      text: { en: "Signatures with elliptic curves and their numbers.", ru: "Подписи на эллиптических кривых и их номера." },
      evidence: "memory",
    },
    {
      id: "2.2",
      subject: { en: "EdDSA", ru: "EdDSA" },
      text: { en: "Signatures with Ed25519 and their number.", ru: "Подписи Ed25519 и их номер." },
      evidence: "memory",
    },
  ],
});
