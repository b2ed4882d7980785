import { type DirectoryEntry, isHelp } from "../directory/index.ts";
import type { PaperInput, ShownText } from "../document/index.ts";
import { dayAt, type Instant, type OfficerLanguage, personLanguages, type PersonLanguage } from "../kernel/index.ts";
import type { Country, Unit } from "../process/index.ts";

type Slip = PaperInput<"referral-slip">;

/** What a slip prints, so what a disclosure of it must name: where to go and by when, nothing of why (DO1, R3). */
export const slipFields = ["referralReference", "route", "toUnit", "dueAt"] as const;

/** The service that a unit gives, of those of a route; its campaign is none, and would tell where a secret place lies (DI19). */
export function serviceAt(services: readonly { readonly entry: DirectoryEntry }[], unit: unknown): DirectoryEntry | undefined {
  return services.find(({ entry }) => isHelp(entry) && entry.location.unit === unit)?.entry;
}

/** What a route is for in words that anyone may read over a shoulder; where the true purpose would tell too much, a wider one. */
const purposes: Readonly<Record<string, Slip["purpose"]>> = {
  asylum: "registration",
  registration: "registration",
  "child-protection": "child-care",
  nrm: "safe-place",
  "women-at-risk": "safe-place",
  statelessness: "papers",
  medical: "health",
  "family-tracing": "family-contact",
  "labour-routes": "work",
  "legal-aid": "advice",
  counselling: "advice",
  shelter: "safe-place",
  education: "school",
};

/** Routes whose very name would tell whoever finds the paper what was done to its bearer: the slip says no name of a service (RE6). */
const unnamed: ReadonlySet<string> = new Set(["nrm", "women-at-risk", "shelter"]);

const dayAndNight: ShownText = {
  en: "Day and night",
  ru: "Круглосуточно",
  prs: "شب و روز",
  tg: "Шабу рӯз",
  kk: "Тәулік бойы",
  ky: "Күнү-түнү",
  uz: "Kechayu kunduz",
  tk: "Gije-gündiz",
  ps: "شپه او ورځ",
};
const callFirst: ShownText = { en: "Call first", ru: "Сначала позвоните", prs: "اول زنگ بزنید", tg: "Аввал занг занед" };
const brought: ShownText = {
  en: "Call this number: somebody will come for you.",
  ru: "Позвоните по этому номеру: за вами приедут.",
  prs: "به این شماره زنگ بزنید: کسی به دنبال شما می‌آید.",
  tg: "Ба ин рақам занг занед: аз паи шумо меоянд.",
};

export type SlipAsked = {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The service that the referral names or that its unit gives; undefined where the directory has none. */
  readonly entry: DirectoryEntry | undefined;
  /** What of the State a slip names: a device of a post has this much of it in its bundle. */
  readonly country: Pick<Country, "code" | "title" | "timeZone" | "units" | "organisations">;
  readonly readers: { readonly officerLanguage: OfficerLanguage; readonly personLanguage: PersonLanguage };
  readonly now: Instant;
};

/** The slip of a referral: a purpose that gives nothing away, where, and by when. No name, no country, no reason. */
export function slipOf({ fields, entry, country, readers, now }: SlipAsked): Slip | undefined {
  const unit = country.units.find((one) => one.code === fields["toUnit"]);
  const from = country.units.find((one) => one.code === fields["fromUnit"]);
  const authority = country.organisations.find((one) => one.code === from?.organisation)?.title ?? country.title;
  const due = fields["dueAt"];
  const isNamed = !unnamed.has(String(fields["route"]));
  const service = entry ? serviceOf(entry, isNamed) : unit && unitAsService(unit, isNamed);
  if (!service || typeof due !== "string") return undefined;
  return {
    ...readers,
    authority,
    reference: String(fields["referralReference"]),
    issuedOn: dayAt(now, country.timeZone),
    unit: from?.code ?? country.code,
    purpose: purposes[String(fields["route"])] ?? "advice",
    service,
    by: { day: dayAt(due as Instant, country.timeZone), time: clockTime(due, country.timeZone) },
  };
}

function serviceOf({ service, location, phones, schedule }: DirectoryEntry, isNamed: boolean): Slip["service"] {
  const place = location.address === undefined ? location.name : { en: location.address, ru: location.address };
  const phone = phones.find((one) => one.kind === "emergencyDuty") ?? phones[0];
  return {
    name: isNamed && !location.isSecret ? service.name : callFirst,
    address: location.isSecret ? brought : place,
    phone: phone?.number ?? "-",
    opening: openingOf(schedule),
    isFree: service.fee === "free",
  };
}

function openingOf(schedule: DirectoryEntry["schedule"]): NonNullable<Slip["service"]>["opening"] {
  if (schedule === "always") return dayAndNight;
  return schedule.length === 0 ? callFirst : openingText(schedule);
}

function unitAsService(unit: Unit, isNamed: boolean): Slip["service"] | undefined {
  const name = isNamed ? unit.title : callFirst;
  return unit.phone === undefined ? undefined : { name, address: unit.place ?? name, phone: unit.phone, opening: callFirst, isFree: true };
}

const locales: Readonly<Record<PersonLanguage, string>> = {
  en: "en-GB",
  ru: "ru",
  kk: "kk",
  ky: "ky",
  tg: "tg",
  tk: "tk",
  uz: "uz",
  prs: "fa-AF",
  ps: "ps",
};

/** Opening hours with the days of the week in each language. */
function openingText(schedule: Exclude<DirectoryEntry["schedule"], "always">): ShownText {
  const inLanguage = (language: PersonLanguage) => {
    const format = new Intl.DateTimeFormat(locales[language], { weekday: "short", timeZone: "UTC" });
    // 1 January 2024 was a Monday.
    const day = (number: number) => format.format(new Date(Date.UTC(2024, 0, number)));
    return schedule.map(({ days, opens, closes }) => `${daysText(days, day)} ${opens}–${closes}`).join("; ");
  };
  return {
    ...Object.fromEntries(personLanguages.map((language) => [language, inLanguage(language)])),
    en: inLanguage("en"),
    ru: inLanguage("ru"),
  };
}

function daysText(days: readonly number[], name: (day: number) => string): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 1, sorted.at(-1) ?? 1];
  return sorted.length > 2 && last - first === sorted.length - 1 ? `${name(first)}–${name(last)}` : sorted.map(name).join(", ");
}

function clockTime(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant));
}
