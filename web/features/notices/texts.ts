import type { OfficerText } from "../../../src/kernel/text.ts";

export const noticeTexts = {
  title: { en: "Notices", ru: "Уведомления" },
  lead: {
    en: "What a supervisor must know. One notice stands for many of a kind.",
    ru: "О чём должен знать руководитель. Одно уведомление — на множество однородных случаев.",
  },
  unseen: { en: "Not seen yet", ru: "Не просмотрено" },
  seen: { en: "Seen", ru: "Просмотрено" },
  first: { en: "The first was due {at}", ru: "Первый срок — {at}" },
  at: { en: "noticed {at}", ru: "отмечено {at}" },
  seenAt: { en: "seen {at}", ru: "просмотрено {at}" },
  open: { en: "See them in the inbox", ru: "Показать во входящих" },
  see: { en: "I have seen it", ru: "Просмотрено мной" },
  seeAll: { en: "I have seen all {n}", ru: "Просмотрены все: {n}" },
  emptyTitle: { en: "There is nothing you must know", ru: "Уведомлений нет" },
  emptyWords: {
    en: "When time limits of your units pass without an act, it is said here.",
    ru: "Если сроки ваших подразделений истекут без действий, это появится здесь.",
  },
  done: { en: "Noted", ru: "Отмечено" },
} satisfies Record<string, OfficerText>;
