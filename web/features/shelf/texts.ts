import type { OfficerText } from "../../../src/kernel/text.ts";

export const shelfWords = {
  title: { en: "Queries and answers", ru: "Запросы и ответы" },
  lead: {
    en: "Asked once, answered for everybody. Nothing of a person stands here; counsel reads the same answers as the authority.",
    ru: "Один раз спросили — ответ для всех. Данных о лицах здесь нет; юристы читают те же ответы, что и орган.",
  },
  none: { en: "Nothing here yet", ru: "Пока ничего нет" },
  noneFound: { en: "Nothing is found by this", ru: "По этим условиям ничего не найдено" },
  notWhole: {
    en: "Only the newest {n} are listed. There are older ones that this list does not find.",
    ru: "Показаны только {n} последних. Есть и более старые; в этом списке их не найти.",
  },
  all: { en: "all", ru: "все" },
  about: { en: "What it is about", ru: "О чём" },
  standing: { en: "Stands", ru: "Состояние" },
  dayOver: { en: "day is over", ru: "срок прошёл" },
  cited: { en: "Cited in files", ru: "Ссылок в делах" },
  fewer: { en: "fewer than {n}", ru: "менее {n}" },
  askLead: {
    en: "Write nothing of the person for whose case you ask: no name, no number, no story that is theirs alone. Nobody learns for which case you ask.",
    ru: "Не пишите ничего о лице, ради дела которого спрашиваете: ни имени, ни номера, ни истории, которая есть лишь у него. По какому делу вы спрашиваете, никто не узнает.",
  },
  mayNot: { en: "Your role does not ask here.", ru: "Ваша роль здесь не спрашивает." },
  asked: { en: "{reference}: asked.", ru: "{reference}: вопрос задан." },
} as const satisfies Record<string, OfficerText>;
