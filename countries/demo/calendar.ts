import type { WorkingCalendar } from "../../src/process/index.ts";

/** Invented holidays of a State that does not exist. */
export const calendar: WorkingCalendar = {
  weekend: [0, 6],
  holidays: {
    "2026-01-01": { en: "New Year", ru: "Новый год" },
    "2026-03-09": { en: "Spring Day", ru: "День весны" },
    "2026-03-10": { en: "Day of Hospitality", ru: "День гостеприимства" },
    "2026-05-01": { en: "Day of Work", ru: "День труда" },
    "2026-09-21": { en: "Harvest Day", ru: "День урожая" },
    "2027-01-01": { en: "New Year", ru: "Новый год" },
    "2027-03-09": { en: "Spring Day", ru: "День весны" },
    "2027-03-10": { en: "Day of Hospitality", ru: "День гостеприимства" },
    "2027-09-21": { en: "Harvest Day", ru: "День урожая" },
  },
  knownYears: [2026, 2027],
  source: "decision:0004",
  evidence: "R",
};
