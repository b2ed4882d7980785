import type { DistrictCount } from "../directory/index.ts";
import type { OfficerText } from "../kernel/index.ts";

/** The trend of relations between communities, beside those of procedures. */
export const communityTrend = "community";
/** What it is called. */
export const communityTitle: OfficerText = { en: "Relations between communities", ru: "Отношения между общинами" };
/** The recommendation under which it is told. */
export const communitySource = "almaty-2011:ALM-INT-n4";

const measures: Readonly<Record<"count" | "withNeighbours" | "incidents", OfficerText>> = {
  count: { en: "activities of groups", ru: "мероприятия групп" },
  withNeighbours: { en: "of them with neighbours", ru: "из них с соседями" },
  incidents: { en: "incidents between communities", ru: "происшествия между общинами" },
};
const notSaid: OfficerText = { en: "District not said", ru: "Район не указан" };

/** A line of the trend: one measure of one district, by quarter. */
export type CommunityLine = { readonly id: string; readonly title: OfficerText; readonly cells: readonly number[] };

/**
 * What groups reported, district by district: how many activities, how many of them with neighbours, how many incidents between
 * communities. Events are counted and no persons, so no count is withheld (SD23). Districts stand by name, what nobody said last (R6).
 */
export function communityLines(counts: readonly DistrictCount[], quarters: number): CommunityLine[] {
  const keyOf = (one: DistrictCount): string => one.district?.toLocaleLowerCase() ?? "";
  const keys = [...new Set(counts.map(keyOf))].toSorted((a, b) => (a === "" ? 1 : b === "" ? -1 : a.localeCompare(b)));
  return keys.flatMap((key) => {
    const own = counts.filter((one) => keyOf(one) === key);
    const name = own[0]?.district ?? undefined;
    return (["count", "withNeighbours", "incidents"] as const).map((measure) => ({
      id: `${key}/${measure}`,
      title: {
        en: `${name ?? notSaid.en}: ${measures[measure].en}`,
        ru: `${name ?? notSaid.ru}: ${measures[measure].ru}`,
      },
      cells: Array.from({ length: quarters }, (_, place) => own.find((one) => one.quarter === place + 1)?.[measure] ?? 0),
    }));
  });
}
