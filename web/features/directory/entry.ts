import type { DirectoryEntry } from "../../../src/directory/index.ts";

/** An entry as it is written: flat words; what the form does not ask for stays as it was. */
export type EntryDraft = {
  readonly nameEn?: string | undefined; readonly nameRu?: string | undefined; readonly placeEn?: string | undefined; readonly placeRu?: string | undefined;
  readonly says: Readonly<Record<string, string | undefined>>; readonly routes: readonly string[]; readonly unit?: string | undefined; readonly isSecret: boolean;
  readonly office?: string | undefined; readonly duty?: string | undefined; readonly hours: "always" | "weekdays" | "asNow";
  readonly languages?: string | undefined; readonly ageMin?: string | undefined; readonly ageMax?: string | undefined; readonly needsPapers: boolean;
};

const weekdays = [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00" }];

/** The draft of a new entry, or of one that is corrected. */
export function draftOf(entry: DirectoryEntry | undefined): EntryDraft {
  if (!entry) return { says: {}, routes: [], isSecret: false, hours: "weekdays", needsPapers: false };
  const phone = (kind: string) => entry.phones.find((one) => one.kind === kind)?.number;
  const age = (years: number | undefined) => (years === undefined ? undefined : String(years));
  return {
    nameEn: entry.service.name.en, nameRu: entry.service.name.ru, placeEn: entry.location.name.en, placeRu: entry.location.name.ru, says: entry.service.description, routes: entry.service.routes,
    unit: entry.location.unit, isSecret: entry.location.isSecret, office: phone("office"), duty: phone("emergencyDuty"), hours: "asNow", languages: entry.languages.join(" "),
    ageMin: age(entry.eligibility.minimumAge), ageMax: age(entry.eligibility.maximumAge), needsPapers: entry.eligibility.needsPapers,
  };
}

/** Who keeps the entry, and on which day. */
export type Keeper = { readonly unit: string; readonly today: string; readonly expiresOn: string; readonly unitTitle: { readonly en: string; readonly ru: string } };

/** The whole entry as the node takes it; what is missing the node names. */
export function entryOfDraft(draft: EntryDraft, before: DirectoryEntry | undefined, keeper: Keeper): unknown {
  const says = Object.fromEntries(Object.entries(draft.says).filter(([, words]) => words !== undefined && words !== ""));
  const age = (words: string | undefined) => (words === undefined ? undefined : Number(words));
  const { address, ...location } = before?.location ?? { serves: "everywhere" as const };
  const phones = [...(draft.office ? [{ number: draft.office, kind: "office" }] : []), ...(draft.duty ? [{ number: draft.duty, kind: "emergencyDuty" }] : [])];
  const [minimumAge, maximumAge] = [age(draft.ageMin), age(draft.ageMax)];
  const { minimumAge: _min, maximumAge: _max, ...eligibility } = before?.eligibility ?? {};
  return {
    ...before,
    id: before?.id ?? slugOf(draft.nameEn ?? ""),
    organization: before?.organization ?? { code: draft.unit ?? "", name: keeper.unitTitle },
    service: { fee: "free", ...before?.service, name: { en: draft.nameEn ?? "", ru: draft.nameRu ?? "" }, description: says, routes: draft.routes },
    location: { ...location, ...(address !== undefined && !draft.isSecret ? { address } : {}), unit: draft.unit ?? "", name: { en: draft.placeEn ?? "", ru: draft.placeRu ?? "" }, isSecret: draft.isSecret },
    phones, schedule: draft.hours === "always" ? "always" : draft.hours === "weekdays" ? weekdays : (before?.schedule ?? weekdays),
    languages: (draft.languages ?? "").split(/[\s,]+/).filter(Boolean),
    eligibility: { ...eligibility, ...(minimumAge === undefined ? {} : { minimumAge }), ...(maximumAge === undefined ? {} : { maximumAge }), needsPapers: draft.needsPapers },
    verifiedOn: keeper.today, verifiedBy: keeper.unit, expiresOn: keeper.expiresOn,
  };
}

/** An id made of the English name: `free-legal-advice`. */
export function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
}
