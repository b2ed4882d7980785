import type { OfficerText } from "../../../src/kernel/text.ts";

/** Words around a clause. */
export const lawTexts = {
  open: { en: "Read the clause", ru: "Прочитать норму" },
  none: { en: "This source is cited by name only; its text is not in this node.", ru: "Источник указан лишь по названию; его текста в узле нет." },
  ownWords: { en: "In our own words, not a quotation.", ru: "Изложено своими словами, это не цитата." },
  invented: { en: "Law of the demo State, which does not exist", ru: "Закон учебного государства, которого не существует" },
} satisfies Record<string, OfficerText>;
