import { defineInstrument } from "../instrument.ts";

/** RFC 6962, Certificate Transparency. */
export const rfc6962 = defineInstrument({
  id: "rfc-6962",
  title: { en: "RFC 6962, Certificate Transparency", ru: "RFC 6962 «Прозрачность сертификатов»" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "2.1",
      subject: { en: "Merkle tree hash", ru: "Хеш дерева Меркла" },
      text: {
        en: "Leaves and inner nodes are hashed with different first bytes, so that one never passes for the other.",
        ru: "Листья и внутренние узлы хешируются с разными первыми байтами, чтобы одно нельзя было выдать за другое.",
      },
      evidence: "memory",
    },
    {
      id: "2.1.1",
      subject: { en: "Audit path", ru: "Путь доказательства" },
      text: {
        en: "The shortest list of hashes that proves that an entry is in the tree.",
        ru: "Кратчайший перечень хешей, доказывающий наличие записи в дереве.",
      },
      evidence: "memory",
    },
    {
      id: "2.1.2",
      subject: { en: "Consistency proof", ru: "Доказательство согласованности" },
      text: {
        en: "Hashes that prove that a later tree only added to an earlier one.",
        ru: "Хеши, доказывающие, что новое дерево лишь дополняет прежнее.",
      },
      evidence: "memory",
    },
  ],
});
