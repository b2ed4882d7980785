import type { IncidentView } from "../../../src/facility/index.ts";
import type { OfficerText, OfficerTexts } from "../../../src/kernel/text.ts";

/** Words of waiting, referrals and incidents of a place. */
export const figureWords = {
  title: { en: "Waiting, referrals, incidents", ru: "Ожидание, направления, происшествия" },
  lead: { en: "Eight full weeks and the one that runs, from Monday.", ru: "Восемь полных недель и текущая, с понедельника." },
  outside: {
    en: "Counts of persons below {n} are not told to readers from outside; arrivals stand in Charts.",
    ru: "Числа людей меньше {n} внешним читателям не сообщаются; прибытия — в разделе «Показатели».",
  },
  waiting: { en: "Hours from first contact, half within", ru: "Часов от первого контакта (медиана)" },
  toReferral: { en: "until a referral", ru: "до направления" },
  toAnswer: { en: "until it was acknowledged", ru: "до подтверждения" },
  referrals: { en: "People: arrived, referred, acknowledged", ru: "Люди: прибыли, направлены, приняты" },
  arrived: { en: "Arrivals", ru: "Прибытия" },
  referred: { en: "Referrals sent", ru: "Направлено" },
  acknowledged: { en: "Referrals acknowledged", ru: "Подтверждено" },
  incidents: { en: "Incidents", ru: "Происшествия" },
  byKind: { en: "Incidents by kind", ru: "Происшествия по видам" },
  receivers: { en: "To whom referrals went", ru: "Кому направлено" },
  waitsNow: { en: "Not acknowledged now", ru: "Сейчас не подтверждено" },
  waitsSince: { en: "first contact of the oldest: {at}", ru: "первый контакт самого давнего: {at}" },
  halfReferred: { en: "Half were referred within {n} hours", ru: "Половина направлена в пределах {n} ч" },
  halfAnswered: { en: "Half were acknowledged within {n} hours", ru: "Половина подтверждена в пределах {n} ч" },
  openNow: { en: "Cases open here", ru: "Открытых дел здесь" },
  withheld: { en: "withheld", ru: "не сообщается" },
  noIncidents: { en: "No incident is on record.", ru: "Происшествий не записано." },
  addIncident: { en: "Record an incident", ru: "Записать происшествие" },
  kind: { en: "Kind", ru: "Вид" },
  day: { en: "Day", ru: "День" },
  time: { en: "Time", ru: "Время" },
  timeHint: { en: "For example 14:30", ru: "Например, 14:30" },
  hurt: { en: "How many were hurt", ru: "Сколько пострадало" },
  hurtHint: { en: "Leave empty if it is not known.", ru: "Оставьте пустым, если не известно." },
  hurtOf: { en: "hurt: {n}", ru: "пострадало: {n}" },
  words: { en: "What happened", ru: "Что произошло" },
  wordsHint: { en: "Without names, references or anything by which somebody is known.", ru: "Без имён, номеров дел и примет людей." },
  measure: { en: "What was done", ru: "Что сделано" },
  measureOf: { en: "Done: {measure}", ru: "Сделано: {measure}" },
} as const satisfies OfficerTexts;

/** Kinds of incidents. */
export const incidentWords: Readonly<Record<IncidentView["kind"], OfficerText>> = {
  turnedBack: { en: "somebody was turned back", ru: "кого-то не пропустили" },
  violence: { en: "violence or threat", ru: "насилие или угроза" },
  force: { en: "force was used", ru: "применение силы" },
  missing: { en: "somebody is missing", ru: "кто-то пропал" },
  health: { en: "illness or accident", ru: "болезнь или несчастный случай" },
  crowding: { en: "more people than room", ru: "людей больше, чем места" },
  fire: { en: "fire or damage", ru: "пожар или повреждение" },
  outage: { en: "power or network out", ru: "нет энергии или связи" },
  other: { en: "other", ru: "иное" },
};
