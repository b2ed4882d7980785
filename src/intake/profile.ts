import type { Birth, Day } from "../kernel/index.ts";
import { ageRange } from "./needs/age.ts";
import { defaultNeedPolicy } from "./needs/facts.ts";

/** Needs that safe tables tell apart, as lanes; none that would tell of violence, of trafficking or of a claim (SD1). */
const laneNeeds = {
  childAlone: ["unaccompaniedChild", "separatedChild", "keepApart"],
  health: ["medical", "pregnant", "disability"],
  family: ["singleParent"],
  older: ["olderPerson"],
} as const;
/** Lanes in the order in which a person of several is counted. */
export const laneGroups = ["childAlone", "health", "family", "older"] as const satisfies readonly (keyof typeof laneNeeds)[];
export type LaneGroup = (typeof laneGroups)[number];

/** Lanes of the needs that were referred, in their order. @param decided what was decided on each need, by its code */
export function lanesOf(decided: Readonly<Record<string, unknown>>): LaneGroup[] {
  const isReferred = (need: string): boolean => (decided[need] as { decided?: unknown } | undefined)?.decided === "referred";
  return laneGroups.filter((lane) => laneNeeds[lane].some(isReferred));
}

const bands = [
  ["0-4", 5],
  ["5-11", 12],
  ["12-17", 18],
  ["18-59", 60],
] as const;

/** The age band of a person on a day, by the middle of what their birth allows; undefined where it is not known. */
export function ageBandOf(birth: Birth | undefined, on: Day): string | undefined {
  const range = ageRange(birth, on, defaultNeedPolicy);
  if (!range) return undefined;
  const middle = (range.min + range.max) / 2;
  return bands.find(([, below]) => middle < below)?.[0] ?? "60+";
}

/** What a table counts as the origin of a person: the one nationality claimed, or that there are several; undefined where none was told. */
export function originOf(nationalities: readonly string[] | undefined): string | undefined {
  const told = (nationalities ?? []).filter((one) => one !== "unknown");
  return told.length > 1 ? "several" : told[0];
}
