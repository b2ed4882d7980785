import type { Procedure } from "./definition.ts";
import type { Scheme, SchemeOfCase, SchemeTerms } from "./scheme-terms.ts";
import type { SchemesUse } from "./uses.ts";
import type { NationalForms } from "./national.ts";

/** Whether a scheme takes applications on a day, by its newest version. */
export function takesApplications({ versions, closedOn }: Scheme, on: string): boolean {
  const newest = versions.at(-1);
  return newest !== undefined && newest.applyFrom <= on && on <= newest.applyTo && (closedOn === undefined || on < closedOn);
}

/**
 * The schemes of a procedure as choices of the question that names one (PR65).
 * @param on a day, for those alone that take applications then; without one, every scheme, so that a gate says why one does not.
 */
export function withSchemes<N extends NationalForms>(
  national: N,
  { id, schemes: use }: Pick<Procedure, "id" | "schemes">,
  schemes: readonly Scheme[],
  on?: string,
): N {
  if (use === undefined) return national;
  const offered = schemes.filter((one) => one.procedure === id && (on === undefined || takesApplications(one, on)));
  return {
    ...national,
    offers: { [use.question]: Object.fromEntries(offered.map(({ id: scheme, title: { en, ru } }) => [scheme, { en, ru }])) },
  };
}

/** When a case was opened, and when each of its steps was taken. */
type Begun = { readonly openedAt: string; readonly past: Readonly<Record<string, readonly { readonly at: string }[]>> };

/** When a case last began: at its opening, or by a step with which it begins anew. */
function begunAt({ openedAt, past }: Begun, { anewBy = [] }: SchemesUse): string {
  return anewBy.flatMap((step) => (past[step] ?? []).map((one) => one.at)).reduce<string>((a, b) => (a > b ? a : b), openedAt);
}

/** Year of the first day of the stay: it tells one season of a scheme from the next. */
export const seasonOf = ({ stayFrom }: { readonly stayFrom: string }): number => Number(stayFrom.slice(0, 4));

/**
 * The scheme that a case names, by the version under which it began. What a later version adds in places is open to it too, and what one
 * takes away is not taken from it (PR65).
 */
export function schemeOf(
  file: Begun,
  { id, schemes: use }: Pick<Procedure, "id" | "schemes">,
  { answers, schemes }: { readonly answers: Readonly<Record<string, unknown>>; readonly schemes: readonly Scheme[] },
): SchemeOfCase | undefined {
  const scheme = use && schemes.find((one) => one.id === answers[use.question] && one.procedure === id);
  const begun = use && scheme?.versions.findLast((one) => one.since <= begunAt(file, use));
  const newest = scheme?.versions.at(-1);
  if (!scheme || !begun || !newest) return undefined;
  const { since: _since, ...terms } = begun;
  return { ...terms, ...placesOf(begun, newest), closedOn: scheme.closedOn, season: seasonOf(begun), newestSeason: seasonOf(newest) };
}

/** The larger number of two versions, of all places and of those open to who never took part: what is kept later is taken from nobody. */
function placesOf(begun: SchemeTerms, newest: SchemeTerms): Pick<SchemeTerms, "places" | "placesKept"> {
  const places = Math.max(begun.places, newest.places);
  return { places, placesKept: places - Math.max(begun.places - begun.placesKept, newest.places - newest.placesKept) };
}

/** Figures that a scheme gives to its cases: what the law says is the most, and not what one scheme has. */
export function schemeFigures({ schemes: use }: Pick<Procedure, "schemes">, scheme: SchemeOfCase | undefined) {
  const of = (which: "all" | "newcomers"): number | "unknown" =>
    scheme === undefined ? "unknown" : which === "all" ? scheme.places : scheme.places - scheme.placesKept;
  return Object.fromEntries(Object.entries(use?.figures ?? {}).map(([id, which]) => [id, of(which)]));
}
