import type { State } from "../../src/process/index.ts";
import { said } from "../shared/said.ts";

const open = { isFinal: false, protects: false, says: said.ofNobody } as const;
const closed = { ...open, isFinal: true } as const;

/** Where a query stands. It speaks to nobody, since it is of nobody. */
export const states = {
  asked: { ...open, title: { en: "Asked", ru: "Задан" } },
  researched: { ...open, title: { en: "Being researched", ru: "Исследуется" } },
  drafted: { ...open, title: { en: "With the second reader", ru: "У второго читателя" } },
  answered: { ...open, title: { en: "Answered", ru: "Дан ответ" } },
  outdated: { ...closed, title: { en: "Outdated", ru: "Устарел" } },
  closed: { ...closed, title: { en: "Closed without an answer", ru: "Закрыт без ответа" } },
} as const satisfies Record<string, State>;
