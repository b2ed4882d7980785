import { addMonths, type Day, ok, refuse, type Result } from "../kernel/index.ts";
import type { DirectoryEntry } from "./entry.ts";
import { isOfMoney } from "./programme.ts";

/** Why an entry may not stand in the directory. Stable for ever. */
export const directoryRefusalCodes = [
  "directory.route-unknown",
  "directory.unit-unknown",
  "directory.no-contact",
  "directory.verified-in-future",
  "directory.verification-term",
  "directory.child-needs-papers",
  "directory.secret-address",
  "directory.capacity",
  "directory.hours",
  "directory.ages",
  "directory.programme-days",
  "directory.vacancy-occupation",
  "directory.terms-missing",
  "directory.campaign-days",
  "directory.campaign-programme",
] as const;
export type DirectoryRefusalCode = (typeof directoryRefusalCodes)[number];

/** What an entry is judged against: the country's routes and units. */
export type DirectoryContext = { readonly routes: ReadonlySet<string>; readonly units: ReadonlySet<string>; readonly today: Day };

/** A telephone number older than this has often changed: practice of ours, not law. @source decision:0004 */
export const verificationMonthsMax = 12;
/** @source crc-1989:1 */
const childYearsBelow = 18;

/**
 * Whether an entry may stand in the directory. Gravest first.
 * @refuses directory.child-needs-papers (DI3), directory.secret-address (DI4), directory.route-unknown and
 *   directory.unit-unknown (DI1), directory.no-contact (DI5), directory.verified-in-future and
 *   directory.verification-term (DI2), directory.capacity, directory.hours and directory.ages (DI6),
 *   directory.programme-days, directory.vacancy-occupation and directory.terms-missing (DI13), directory.campaign-days and
 *   directory.campaign-programme (DI19)
 * @source rap-2012:RAP-II-O6, almaty-2011:ALM-TRAF-x-a
 */
export function decideDirectoryEntry(entry: DirectoryEntry, context: DirectoryContext): Result<DirectoryEntry, DirectoryRefusalCode> {
  const { service, location, eligibility } = entry;
  const admitsChildren = (eligibility.minimumAge ?? 0) < childYearsBelow;
  if (eligibility.needsPapers && admitsChildren) {
    return refuse("directory.child-needs-papers", "R5", {
      field: "eligibility.needsPapers",
      source: ["crc-1989:2", "rap-2012:RAP-II-O6", "almaty-2011:ALM-TRAF-x-a"],
    });
  }
  if (location.isSecret && location.address !== undefined) return refuse("directory.secret-address", "DI4", { field: "location.address" });
  if (service.routes.some((route) => !context.routes.has(route)))
    return refuse("directory.route-unknown", "DI1", { field: "service.routes" });
  const units = [location.unit, ...(location.serves === "everywhere" ? [] : location.serves)];
  if (units.some((unit) => !context.units.has(unit))) return refuse("directory.unit-unknown", "DI1", { field: "location" });
  if (entry.phones.length === 0) return refuse("directory.no-contact", "DI5", { field: "phones" });
  return decideVerification(entry, context.today) ?? decideFigures(entry) ?? decideProgramme(entry) ?? decideCampaign(entry) ?? ok(entry);
}

type Refused = Extract<Result<never, DirectoryRefusalCode>, { readonly ok: false }>;

function decideVerification({ verifiedOn, expiresOn }: DirectoryEntry, today: Day): Refused | undefined {
  if (verifiedOn > today) return refuse("directory.verified-in-future", "DI2", { field: "verifiedOn" });
  const latest = addMonths(verifiedOn, verificationMonthsMax);
  if (expiresOn <= verifiedOn || expiresOn > latest) return refuse("directory.verification-term", "DI2", { field: "expiresOn" });
  return undefined;
}

function decideFigures({ capacity, schedule, eligibility }: DirectoryEntry): Refused | undefined {
  if (capacity?.available !== undefined && capacity.available > capacity.maximum)
    return refuse("directory.capacity", "DI6", { field: "capacity" });
  if (schedule !== "always" && schedule.some(({ opens, closes }) => opens === closes))
    return refuse("directory.hours", "DI6", { field: "schedule" });
  const { minimumAge, maximumAge } = eligibility;
  if (minimumAge !== undefined && maximumAge !== undefined && minimumAge > maximumAge)
    return refuse("directory.ages", "DI6", { field: "eligibility" });
  return undefined;
}

function decideProgramme({ programme }: DirectoryEntry): Refused | undefined {
  if (programme === undefined) return undefined;
  const { kind, startsOn, endsOn, applyUntil, terms, occupation } = programme;
  const isEarly = (day: Day | undefined, than: Day | undefined) => day !== undefined && than !== undefined && day < than;
  if (isEarly(endsOn, startsOn) || isEarly(endsOn, applyUntil))
    return refuse("directory.programme-days", "DI13", { field: "programme.endsOn" });
  if (kind === "vacancy" && occupation === undefined)
    return refuse("directory.vacancy-occupation", "DI13", { field: "programme.occupation" });
  if (isOfMoney(kind) && terms === undefined) return refuse("directory.terms-missing", "DI13", { field: "programme.terms" });
  return undefined;
}

function decideCampaign({ campaign, programme }: DirectoryEntry): Refused | undefined {
  if (campaign === undefined) return undefined;
  if (campaign.to < campaign.from) return refuse("directory.campaign-days", "DI19", { field: "campaign.to" });
  return programme === undefined ? undefined : refuse("directory.campaign-programme", "DI19", { field: "campaign" });
}
