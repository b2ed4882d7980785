import type { DirectoryEntry } from "../../../src/directory/index.ts";
import { type CampaignDraft, campaignOf, draftOfCampaign } from "./campaign-draft.ts";
import { draftOfProgramme, figureOf, type ProgrammeDraft, programmeOf } from "../programme/draft.ts";

/** An entry as it is written: flat words; what the form does not ask for stays as it was. */
export type EntryDraft = {
  readonly nameEn?: string | undefined;
  readonly nameRu?: string | undefined;
  readonly placeEn?: string | undefined;
  readonly placeRu?: string | undefined;
  readonly says: Readonly<Record<string, string | undefined>>;
  readonly routes: readonly string[];
  readonly unit?: string | undefined;
  readonly isSecret: boolean;
  readonly office?: string | undefined;
  readonly duty?: string | undefined;
  readonly hours: "always" | "weekdays" | "asNow";
  readonly languages?: string | undefined;
  readonly ageMin?: string | undefined;
  readonly ageMax?: string | undefined;
  readonly needsPapers: boolean;
  readonly programme: ProgrammeDraft;
  readonly campaign: CampaignDraft;
};

const weekdays = [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00" }];

/** The draft of a new entry, or of one that is corrected. */
export function draftOf(entry: DirectoryEntry | undefined): EntryDraft {
  if (!entry) return { says: {}, routes: [], isSecret: false, hours: "weekdays", needsPapers: false, programme: {}, campaign: {} };
  const phone = (kind: string) => entry.phones.find((one) => one.kind === kind)?.number;
  const age = (years: number | undefined) => (years === undefined ? undefined : String(years));
  return {
    nameEn: entry.service.name.en,
    nameRu: entry.service.name.ru,
    placeEn: entry.location.name.en,
    placeRu: entry.location.name.ru,
    says: entry.service.description,
    routes: entry.service.routes,
    unit: entry.location.unit,
    isSecret: entry.location.isSecret,
    office: phone("office"),
    duty: phone("emergencyDuty"),
    hours: "asNow",
    languages: entry.languages.join(" "),
    ageMin: age(entry.eligibility.minimumAge),
    ageMax: age(entry.eligibility.maximumAge),
    needsPapers: entry.eligibility.needsPapers,
    programme: draftOfProgramme(entry.programme, entry.capacity?.maximum),
    campaign: draftOfCampaign(entry.campaign),
  };
}

/** Who keeps the entry, and on which day. */
export type Keeper = {
  readonly unit: string;
  readonly today: string;
  readonly expiresOn: string;
  readonly unitTitle: { readonly en: string; readonly ru: string };
};

/** The whole entry as the node takes it; what is missing the node names. */
export function entryOfDraft(draft: EntryDraft, before: DirectoryEntry | undefined, keeper: Keeper): unknown {
  const { nameEn = "", nameRu = "", unit = "", languages = "" } = draft;
  const { programme: _programme, campaign: _campaign, ...kept } = before ?? {};
  const campaign = campaignOf(draft.campaign);
  return {
    ...kept,
    id: before?.id ?? slugOf(nameEn),
    organization: before?.organization ?? { code: unit, name: keeper.unitTitle },
    service: {
      fee: "free",
      ...before?.service,
      ...feeOf(draft.programme),
      name: { en: nameEn, ru: nameRu },
      description: Object.fromEntries(Object.entries(draft.says).filter(([, words]) => words)),
      routes: draft.routes.length === 0 && draft.programme.kind !== undefined ? [programmeRoute] : draft.routes,
    },
    location: locationOf(draft, before, unit),
    phones: [
      { number: draft.office, kind: "office" },
      { number: draft.duty, kind: "emergencyDuty" },
    ].filter(({ number }) => number),
    schedule: scheduleOf(draft, before),
    languages: languages.split(/[\s,]+/).filter(Boolean),
    eligibility: eligibilityOf(draft, before),
    ...programmePart(draft.programme, before),
    ...(campaign === undefined ? {} : { campaign }),
    verifiedOn: keeper.today,
    verifiedBy: keeper.unit,
    expiresOn: keeper.expiresOn,
  };
}

/** The route of programmes, on which each of them is found. */
const programmeRoute = "programme";

/** What a programme costs says whether it is free; money lent at interest is not. */
function feeOf({ kind, cost, interest }: ProgrammeDraft): { readonly fee?: string } {
  return kind === undefined ? {} : { fee: cost === undefined && interest === undefined ? "free" : "paid" };
}

function programmePart(
  draft: ProgrammeDraft,
  before: DirectoryEntry | undefined,
): { readonly programme?: unknown; readonly capacity?: unknown } {
  const programme = programmeOf(draft, before?.programme?.terms);
  if (programme === undefined) return {};
  const maximum = figureOf(draft.places);
  return { programme, capacity: maximum === undefined ? undefined : { maximum } };
}

/** A secret place loses its address. */
function locationOf({ placeEn = "", placeRu = "", isSecret }: EntryDraft, before: DirectoryEntry | undefined, unit: string): unknown {
  const { address, ...location } = before?.location ?? { serves: "everywhere" as const };
  return { ...location, ...(address !== undefined && !isSecret ? { address } : {}), unit, name: { en: placeEn, ru: placeRu }, isSecret };
}

function scheduleOf({ hours }: EntryDraft, before: DirectoryEntry | undefined): unknown {
  if (hours === "always") return "always";
  return hours === "asNow" && before ? before.schedule : weekdays;
}

function eligibilityOf({ ageMin, ageMax, needsPapers }: EntryDraft, before: DirectoryEntry | undefined): unknown {
  const { minimumAge: _min, maximumAge: _max, ...kept } = before?.eligibility ?? {};
  return {
    ...kept,
    ...(ageMin === undefined ? {} : { minimumAge: Number(ageMin) }),
    ...(ageMax === undefined ? {} : { maximumAge: Number(ageMax) }),
    needsPapers,
  };
}

/** An id made of the English name: `free-legal-advice`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}
