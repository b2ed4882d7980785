import type { OfficerTexts } from "../kernel/index.ts";

/** What refusals about persons and households say. */
export const personTexts = {
  "conflict.resolved-already": {
    en: "Somebody resolved this already. Reload to see the value that stands.",
    ru: "Это расхождение уже устранено. Обновите страницу, чтобы увидеть действующее значение.",
  },
  "conflict.moved-on": {
    en: "A third value was entered since these two met. Keep what stands, or enter the value again.",
    ru: "После этого расхождения введено третье значение. Оставьте действующее или введите значение заново.",
  },
  "person.same-file": {
    en: "These are one and the same file. Choose another one to compare with.",
    ru: "Это одно и то же досье. Выберите для сопоставления другое.",
  },
  "household.dossier-differs": {
    en: "The record names two different households. Reload and enter it again.",
    ru: "В записи названы два разных домохозяйства. Обновите страницу и введите её снова.",
  },
  "household.one-head": { en: "Name exactly one head of the household.", ru: "Укажите одного главу домохозяйства." },
} as const satisfies OfficerTexts;
