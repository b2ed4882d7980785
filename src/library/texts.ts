import type { OfficerTexts } from "../kernel/index.ts";

/** Why a clause is not shown. */
export const libraryTexts = {
  "law.unknown": {
    en: "The program does not know this clause. Look for it in the list of instruments.",
    ru: "Такая норма программе неизвестна. Найдите её в перечне документов.",
  },
} as const satisfies OfficerTexts;
