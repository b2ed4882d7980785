import type { OfficerTexts } from "../kernel/index.ts";

/** What refusals of recording arrivals say. */
export const recordTexts = {
  "arrival.post-unknown": {
    en: "This post is not one of yours. Choose the post where the person is.",
    ru: "Этот пост не относится к вашему подразделению. Укажите пост, где находится человек.",
  },
  "arrival.in-future": {
    en: "The time of arrival lies in the future. Check the date and the clock.",
    ru: "Время прибытия указано в будущем. Проверьте дату и часы.",
  },
  "arrival.dossier-differs": {
    en: "The record names two different persons. Reload and enter it again.",
    ru: "В записи названы два разных человека. Обновите страницу и введите её снова.",
  },
} as const satisfies OfficerTexts;

/** What refusals of deciding on needs say. */
/** Why a list or one of its rows was not recorded by the node. */
export const importTexts = {
  "row.changed": {
    en: "A row of this number in a list of this name was recorded before and said something else. If this is another list, give it another name; if it is a correction, correct the person's record.",
    ru: "Строка с этим номером из списка с таким именем уже внесена и была другой. Если это другой список, дайте ему другое имя; если исправление — исправьте запись о человеке.",
  },
  "import.busy": {
    en: "Another list is being recorded. Wait until it is done.",
    ru: "Сейчас вносится другой список. Дождитесь окончания.",
  },
} as const satisfies OfficerTexts;

/** Why a decision on a need was refused. */
export const needsTexts = {
  "needs.reason-missing": {
    en: "Say in a few words why not now. The need stays visible.",
    ru: "Кратко укажите, почему не сейчас. Потребность останется видимой.",
  },
  "needs.referral-missing": { en: "Choose where the person is referred to.", ru: "Выберите, куда направить человека." },
} as const satisfies OfficerTexts;
