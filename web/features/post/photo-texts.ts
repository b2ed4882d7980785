import type { OfficerText } from "../../../src/kernel/index.ts";

/** Words about reading a paper from a photo. */
export const photoTexts = {
  take: { en: "Photograph the lines…", ru: "Сфотографировать строки…" },
  note: {
    en: "Both lines whole, level and in focus. The photo is read on this device; it is neither sent nor kept.",
    ru: "Обе строки целиком, ровно и чётко. Снимок читается на этом устройстве, не передаётся и не сохраняется.",
  },
  reading: { en: "Reading the lines…", ru: "Строки читаются…" },
  nothing: {
    en: "No lines were made out. Take the photo again from nearer, or type the lines.",
    ru: "Строки разобрать не удалось. Сделайте снимок ближе или введите строки.",
  },
  compare: { en: "Read from the photo. Compare with the paper", ru: "Прочитано со снимка. Сверьте с документом" },
  agrees: { en: "All check digits agree.", ru: "Все контрольные цифры сходятся." },
  differs: { en: "Line {n} does not agree with its check digits.", ru: "Строка {n} не сходится с контрольными цифрами." },
  doubtful: { en: "Marked letters may be others: look at them first.", ru: "Отмеченные знаки могут быть другими: проверьте их сначала." },
  same: { en: "Same as on the paper: take them", ru: "Как в документе: принять" },
  correct: { en: "Take them to the field and correct them", ru: "Перенести в поле и исправить" },
  leave: { en: "Leave it", ru: "Не брать" },
} satisfies Record<string, OfficerText>;
