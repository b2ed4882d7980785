import type { OfficerText, PersonText } from "../kernel/index.ts";
import { DirectoryEntry } from "./entry.ts";

/** A first service as a country package writes it, flat; an entry says the same under the names of HSDS. */
export type CountryServiceRecord = {
  readonly id: string;
  readonly unit: string;
  readonly title: OfficerText;
  readonly says: PersonText;
  readonly routes: readonly string[];
  readonly place: OfficerText;
  readonly languages: readonly string[];
  readonly hours: "always" | readonly { readonly days: readonly number[]; readonly opens: string; readonly closes: string }[];
  readonly eligibility: {
    readonly sex?: "F" | "M";
    readonly ageMin?: number;
    readonly ageMax?: number;
    readonly needsPapers: boolean;
    readonly note?: OfficerText;
  };
  readonly phone: string;
  readonly dutyPhone?: string;
  readonly fee: "free" | "paid";
  readonly places?: number;
  /** True where nobody is told the address: who needs the place is brought there. */
  readonly isSecret?: boolean;
  readonly programme?: { readonly kind: string; readonly [fact: string]: unknown };
  readonly verifiedOn: string;
  readonly verifiedBy: string;
  readonly expiresOn: string;
};

/**
 * The entry of a country package's record. A package does not say which posts a service serves, so it serves all of them.
 * @param organization of the record's unit
 * @throws ZodError when the package is wrong: a fault at start, not of a request
 */
export function entryOfRecord(record: CountryServiceRecord, organization: DirectoryEntry["organization"]): DirectoryEntry {
  const { sex, ageMin, ageMax, needsPapers, note } = record.eligibility;
  return DirectoryEntry.parse({
    id: record.id,
    organization,
    service: { name: record.title, description: record.says, routes: record.routes, fee: record.fee },
    location: { unit: record.unit, name: record.place, isSecret: record.isSecret ?? false, serves: "everywhere" },
    phones: [{ number: record.phone, kind: "office" }, ...(record.dutyPhone ? [{ number: record.dutyPhone, kind: "emergencyDuty" }] : [])],
    schedule: record.hours,
    languages: record.languages,
    eligibility: { sex, minimumAge: ageMin, maximumAge: ageMax, needsPapers, note },
    ...(record.places !== undefined && { capacity: { maximum: record.places } }),
    ...(record.programme !== undefined && { programme: record.programme }),
    verifiedOn: record.verifiedOn,
    verifiedBy: record.verifiedBy,
    expiresOn: record.expiresOn,
  });
}
