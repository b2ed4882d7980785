import type { OfficerText, PersonLanguage, PersonText } from "../src/kernel/index.ts";

/** Opening hours: days of the week (1 Monday … 7 Sunday) and local times; `always` is day and night. */
export type OpeningHours = "always" | readonly { readonly days: readonly number[]; readonly opens: string; readonly closes: string }[];

/**
 * A first entry of a country's directory of services, after the open HSDS model: who offers what, where, to whom, in which languages.
 * @source hsds-3:service
 */
export type ServiceRecord = {
  readonly id: string;
  readonly unit: string;
  readonly title: OfficerText;
  /** What a person reads of it. */
  readonly says: PersonText;
  /** Routes of the country package that it serves. */
  readonly routes: readonly string[];
  readonly place: OfficerText;
  readonly languages: readonly (PersonLanguage | string)[];
  readonly hours: OpeningHours;
  /** Whom it is for; `needsPapers` is false wherever help does not depend on papers or status (R5). */
  readonly eligibility: {
    readonly sex?: "F" | "M";
    readonly ageMin?: number;
    readonly ageMax?: number;
    readonly needsPapers: boolean;
    readonly note?: OfficerText;
  };
  readonly phone: string;
  /** Answered day and night. */
  readonly dutyPhone?: string;
  readonly fee: "free" | "paid";
  readonly places?: number;
  /** True where nobody is told the address: who needs the place is brought there. */
  readonly isSecret?: boolean;
  /** What makes it a programme in which one is enrolled. Shape: `Programme` of src/directory. */
  readonly programme?: { readonly kind: string; readonly [fact: string]: unknown };
  readonly verifiedOn: string;
  readonly verifiedBy: string;
  /** After this day it is shown as not verified. */
  readonly expiresOn: string;
};
