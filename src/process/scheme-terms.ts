import type { OfficerText } from "../kernel/index.ts";

/** Whom a scheme is for, how many, and when, as one version of it says. @source decision:0075 */
export type SchemeTerms = {
  /** States whose nationals it is for. */
  readonly sending: readonly string[];
  /** Groups of ISCO-08 by their digits; none named is all work. */
  readonly occupations: readonly string[];
  readonly ageFrom?: number | undefined;
  readonly ageTo?: number | undefined;
  /** What somebody must be able to do, in words; absent where nothing is asked. */
  readonly skills?: OfficerText | undefined;
  /** For those alone who took part before. */
  readonly returningOnly: boolean;
  readonly places: number;
  /** How many of the places are kept for those who took part before. */
  readonly placesKept: number;
  readonly applyFrom: string;
  readonly applyTo: string;
  readonly stayFrom: string;
  /** Absent where the stay has no end. */
  readonly stayTo?: string | undefined;
};

/** A scheme that an office set up and another official confirmed, each version with the moment since which it holds. */
export type Scheme = {
  readonly id: string;
  readonly procedure: string;
  readonly title: OfficerText;
  readonly versions: readonly (SchemeTerms & { readonly since: string })[];
  /** Day from which it takes no application more. */
  readonly closedOn?: string | undefined;
};

/** A scheme as one case of it reads it: by the version under which the case began (PR65). */
export type SchemeOfCase = SchemeTerms & {
  readonly closedOn?: string | undefined;
  /** Year of the stay, and that of the newest version. */
  readonly season: number;
  readonly newestSeason: number;
};
