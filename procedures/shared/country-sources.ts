/** Kinds of sources on a country, as a claim cites them and as an answer to a query rests on them. @source euaa-standards:coi */
export const sourceKinds = {
  state: { en: "a State's authority", ru: "орган государства" },
  international: { en: "international organisation", ru: "международная организация" },
  ngo: { en: "non-governmental organisation", ru: "неправительственная организация" },
  academic: { en: "research", ru: "научное издание" },
  media: { en: "media", ru: "средство массовой информации" },
  answer: { en: "answer of a research unit to a question", ru: "ответ исследовательского отдела на запрос" },
  other: { en: "other", ru: "иное" },
} as const;

/** How a source in another language was read. @source euaa-standards:coi */
export const readings = {
  original: { en: "in the original", ru: "в оригинале" },
  human: { en: "in a translation by a person", ru: "в переводе человека" },
  checked: { en: "in a machine translation that a person checked", ru: "в машинном переводе, проверенном человеком" },
  machine: { en: "in a machine translation alone", ru: "только в машинном переводе" },
} as const;
