import type { OfficerText } from "../../../src/kernel/text.ts";

/** Words for time limits and what is known of their figures. */
export const dueTexts = {
  readClause: { en: "Read the clause", ru: "Прочитать норму" },
  clause: { en: "Clause", ru: "Норма" },
  done: { en: "done", ru: "выполнено" },
  paused: { en: "paused", ru: "приостановлено" },
  noDate: { en: "no date", ru: "без даты" },
  reminderNote: { en: "A reminder of this node, not a legal date", ru: "Напоминание узла, а не установленный законом срок" },
  remindHours: { en: "reminder in {n} h", ru: "напоминание через {n} ч" },
  remindDays: {
    en: "reminder in {n, plural, one {# day} other {# days}}",
    ru: "напоминание через {n, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  },
  remindedHours: { en: "reminder {n} h ago", ru: "напомнено {n} ч назад" },
  remindedDays: {
    en: "reminder {n, plural, one {# day} other {# days}} ago",
    ru: "напомнено {n, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад",
  },
  confirmed: { en: "confirmed", ru: "подтверждено" },
  notConfirmed: { en: "not confirmed", ru: "не подтверждено" },
  noFigure: { en: "no figure read", ru: "срок не прочитан" },
  workingStandard: { en: "working standard", ru: "рабочий норматив" },
  confirmedBy: { en: "Confirmed by {who}", ru: "Подтвердил: {who}" },
  evidenceR: { en: "text read", ru: "текст прочитан" },
  evidenceS: { en: "read in a summary alone", ru: "прочитан только обзор" },
  evidenceMemory: { en: "from memory, not read", ru: "по памяти, текст не прочитан" },
} satisfies Record<string, OfficerText>;
