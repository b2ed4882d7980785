import type { OfficerText } from "../../../src/kernel/text.ts";

/** Words of a campaign for officers and organisations. */
export const campaignTexts = {
  campaign: { en: "Campaign {from} – {to}", ru: "Кампания {from} – {to}" },
  audience: { en: "Campaign: to whom it speaks", ru: "Кампания: к кому обращается" },
  hint: { en: "Of a campaign alone; leave all of it empty for a service.", ru: "Только для кампании; для услуги не заполняйте." },
  channels: { en: "Campaign: by which ways", ru: "Кампания: какими путями" },
  areaEn: { en: "Campaign: where, in English", ru: "Кампания: где, по-английски" },
  areaRu: { en: "Campaign: where, in Russian", ru: "Кампания: где, по-русски" },
  from: { en: "Campaign from", ru: "Кампания с" },
  to: { en: "Campaign until", ru: "Кампания по" },
  speaksTo: { en: "Speaks to", ru: "К кому обращается" },
  ways: { en: "Ways", ru: "Пути" },
  did: { en: "What was done", ru: "Что сделано" },
  howMany: { en: "How many people it reached", ru: "Сколько человек охвачено" },
  notReported: { en: "What it reached was not reported yet.", ru: "Об охвате ещё не сообщали." },
  reached: { en: "Reached within a year, by its own count: {n}", ru: "Охвачено за год, по подсчёту организации: {n}" },
  report: { en: "Report what it reached…", ru: "Сообщить об охвате…" },
} as const;

/** To whom a campaign speaks, and how. */
export const campaignWords = {
  leaving: { en: "people who think of leaving", ru: "те, кто думает уехать" },
  workers: { en: "migrant workers", ru: "трудящиеся-мигранты" },
  refugees: { en: "refugees and asylum-seekers", ru: "беженцы и лица, ищущие убежище" },
  women: { en: "women", ru: "женщины" },
  young: { en: "young people", ru: "молодёжь" },
  employers: { en: "employers", ru: "работодатели" },
  everybody: { en: "everybody", ru: "все" },
  broadcast: { en: "radio and television", ru: "радио и телевидение" },
  socialMedia: { en: "social media", ru: "социальные сети" },
  leaflets: { en: "leaflets and posters", ru: "листовки и плакаты" },
  meetings: { en: "meetings", ru: "встречи" },
  phone: { en: "telephone", ru: "телефон" },
  schools: { en: "schools", ru: "школы" },
} as const satisfies Record<string, OfficerText>;
