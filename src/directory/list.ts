import type { Day, Sex } from "../kernel/index.ts";
import type { DirectoryEntry, Phone, Schedule } from "./entry.ts";

/** Local weekday, 1 Monday to 7 Sunday, and time `HH:MM`. */
export type LocalMoment = { readonly weekday: number; readonly time: string };

/** For whom and where a service is looked for. Absent is not known: nothing is held against it. */
export type ServiceSearch = {
  readonly route: string;
  /** The post or office that refers. */
  readonly unit: string;
  readonly language?: string;
  readonly sex?: Sex;
  readonly ageYears?: { readonly min: number; readonly max: number };
  readonly at?: LocalMoment;
  /** What the person works as; of programmes with an occupation alone. */
  readonly occupations?: readonly string[];
};

/** Why a service stands where it stands in a list. */
export const serviceReasons = [
  "verified",
  "verificationExpired",
  "servesHere",
  "servesElsewhere",
  "openNow",
  "closedNow",
  "onDutyNow",
  "speaksLanguage",
  "languageNotListed",
  "hasPlaces",
  "isFull",
  "placesNotKnown",
  "forThisPerson",
  "notForThisSex",
  "notForThisAge",
  "needsPapers",
  "occupationFits",
  "occupationOther",
  "occupationNotKnown",
] as const;
export type ServiceReason = (typeof serviceReasons)[number];

/** A service with why it stands where it stands, and the number to call now. */
export type ListedService = {
  readonly entry: DirectoryEntry;
  readonly isVerified: boolean;
  readonly reasons: readonly ServiceReason[];
  readonly contact?: Phone;
};

/** What puts a service further down, gravest first: digits of one number, so that no lesser reason outweighs a graver one. */
const drawbacks: readonly ServiceReason[] = [
  "notForThisSex",
  "notForThisAge",
  "servesElsewhere",
  "verificationExpired",
  "isFull",
  "closedNow",
  "needsPapers",
  "occupationOther",
  "languageNotListed",
  "placesNotKnown",
];

/**
 * Every service of the route, the fittest first, each with its reasons. Nothing is left out for being unfit: a number
 * whose verification ended may be the only one that answers at night, so it is shown as what it is (DI7).
 * @param today in the State's own time
 */
export function listServicesFor(entries: readonly DirectoryEntry[], search: ServiceSearch, today: Day): ListedService[] {
  return entries
    .filter(({ service }) => service.routes.includes(search.route))
    .map((entry) => listed(entry, search, today))
    .sort((a, b) => weight(a) - weight(b) || compareIds(a.entry.id, b.entry.id));
}

function listed(entry: DirectoryEntry, search: ServiceSearch, today: Day): ListedService {
  const isVerified = entry.expiresOn >= today;
  const contact = findContact(entry, search.at);
  const reasons: ServiceReason[] = [
    isVerified ? "verified" : "verificationExpired",
    servesUnit(entry, search.unit) ? "servesHere" : "servesElsewhere",
    ...hoursReason(entry, search.at),
    ...languageReason(entry, search.language),
    placesReason(entry),
    ...eligibilityReasons(entry, search),
    ...occupationReason(entry, search.occupations),
  ];
  return { entry, isVerified, reasons, ...(contact && { contact }) };
}

function weight({ reasons }: ListedService): number {
  return drawbacks.reduce((sum, drawback) => sum * 2 + (reasons.includes(drawback) ? 1 : 0), 0);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function servesUnit({ location }: DirectoryEntry, unit: string): boolean {
  return location.serves === "everywhere" || location.unit === unit || location.serves.some((served) => served === unit);
}

function hoursReason(entry: DirectoryEntry, at: LocalMoment | undefined): ServiceReason[] {
  if (!at) return [];
  if (isOpen(entry.schedule, at)) return ["openNow"];
  return entry.phones.some(({ kind }) => kind === "emergencyDuty") ? ["onDutyNow"] : ["closedNow"];
}

/** Whether a place is open at a local moment; hours that end before they begin run past midnight. */
export function isOpen(schedule: Schedule, at: LocalMoment): boolean {
  if (schedule === "always") return true;
  const before = at.weekday === 1 ? 7 : at.weekday - 1;
  return schedule.some(({ days, opens, closes }) => {
    if (opens < closes) return days.includes(at.weekday) && at.time >= opens && at.time < closes;
    return (days.includes(at.weekday) && at.time >= opens) || (days.includes(before) && at.time < closes);
  });
}

/**
 * The number to call: the office's within its hours; the duty's when it is closed, when the hour is not known, and where
 * a service never closes, since its office may sleep while its duty does not.
 */
export function findContact(entry: DirectoryEntry, at: LocalMoment | undefined): Phone | undefined {
  const isOfficeHour = at !== undefined && entry.schedule !== "always" && isOpen(entry.schedule, at);
  const wanted = isOfficeHour ? "office" : "emergencyDuty";
  return entry.phones.find(({ kind }) => kind === wanted) ?? entry.phones[0];
}

function languageReason({ languages }: DirectoryEntry, language: string | undefined): ServiceReason[] {
  if (language === undefined) return [];
  const wanted = plainLanguage(language);
  return [languages.some((spoken) => plainLanguage(spoken) === wanted) ? "speaksLanguage" : "languageNotListed"];
}

/** Persons are recorded with ISO 639-3, services often with the two letters of texts; varieties of one are one here. */
const twoLetters: Readonly<Record<string, string>> = {
  eng: "en",
  rus: "ru",
  kaz: "kk",
  kir: "ky",
  tgk: "tg",
  tuk: "tk",
  uzb: "uz",
  uzn: "uz",
  uzs: "uz",
  pus: "ps",
  pbt: "ps",
  pbu: "ps",
  pst: "ps",
  fas: "fa",
  pes: "fa",
  aze: "az",
  azj: "az",
  azb: "az",
  tur: "tr",
  uig: "ug",
  ara: "ar",
  arb: "ar",
  urd: "ur",
};
function plainLanguage(code: string): string {
  return twoLetters[code] ?? code;
}

function placesReason({ capacity }: DirectoryEntry): ServiceReason {
  if (capacity?.available === undefined) return "placesNotKnown";
  return capacity.available > 0 ? "hasPlaces" : "isFull";
}

/** An age that may fit fits, and a sex that is not known is held against nobody. */
function eligibilityReasons({ eligibility }: DirectoryEntry, { sex, ageYears }: ServiceSearch): ServiceReason[] {
  const reasons: ServiceReason[] = [];
  if (eligibility.sex && sex && sex !== "X" && sex !== eligibility.sex) reasons.push("notForThisSex");
  const { minimumAge = 0, maximumAge = 130 } = eligibility;
  if (ageYears && (ageYears.max < minimumAge || ageYears.min > maximumAge)) reasons.push("notForThisAge");
  if (eligibility.needsPapers) reasons.push("needsPapers");
  return reasons.length > 0 ? reasons : ["forThisPerson"];
}

/** A wider group holds each occupation in it, and somebody of a wider group may be any of them. @source isco-08:groups */
function occupationReason({ programme }: DirectoryEntry, occupations: readonly string[] | undefined): ServiceReason[] {
  const wanted = programme?.occupation;
  if (wanted === undefined) return [];
  if (occupations === undefined || occupations.length === 0) return ["occupationNotKnown"];
  return [occupations.some((one) => one.startsWith(wanted) || wanted.startsWith(one)) ? "occupationFits" : "occupationOther"];
}

/** @source crc-1989:1 */
const grownUpYears = 18;

/** Whom somebody who looks for help may look for, without saying who they are. */
export const helpFor = ["women", "children", "withoutPapers"] as const;
export type HelpFor = (typeof helpFor)[number];

/** Whether a service is open to all of these; what it does not say of itself shuts nobody out (DI11). @source crc-1989:1 */
export function isOpenTo({ sex, minimumAge = 0, needsPapers }: DirectoryEntry["eligibility"], whom: readonly HelpFor[]): boolean {
  const open: Readonly<Record<HelpFor, boolean>> = {
    women: sex !== "M",
    children: minimumAge < grownUpYears,
    withoutPapers: !needsPapers,
  };
  return whom.every((one) => open[one]);
}
