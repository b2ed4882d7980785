import { programmeResults, takesPlace } from "../directory/index.ts";
import type { Part } from "../ledger/index.ts";
import type { CountedRow } from "../process/index.ts";
import { helpOutcomes } from "./subject.ts";

/** What tables of referrals count: that a unit took one in hand. */
export const takenFigure = "taken";
/** What tables of referrals count: that help was given. */
export const helpedFigure = "helped";
/** That a referral on this route was taken in hand. */
export const takenOn = (route: string): string => `${takenFigure}/${route}`;
/** That help was given on this route. */
export const helpedOn = (route: string): string => `${helpedFigure}/${route}`;

/** Outcomes by which help was given, in a programme those by which a place was used (RE12). */
const helps: ReadonlySet<string> = new Set([...helpOutcomes, ...programmeResults.filter(takesPlace)]);

const dayMs = 86_400_000;

/** When a referral was taken in hand and when it helped, each after how many days from being sent to that unit (SD14). */
export function countedOfReferral(part: Part): CountedRow[] {
  const text = (field: string) => part.fields[field]?.value as string | undefined;
  const [sentAt, takenAt, route] = [text("sentAt"), text("acknowledgedAt"), text("route")];
  if (sentAt === undefined || takenAt === undefined || route === undefined) return [];
  const row = (figure: string, at: string): CountedRow => ({
    figure,
    at,
    days: Math.max(0, (Date.parse(at) - Date.parse(sentAt)) / dayMs),
    told: {},
  });
  const taken = takenAt < sentAt ? [] : [row(takenFigure, takenAt), row(takenOn(route), takenAt)];
  const endedAt = part.fields["referralState"]?.value === "finished" ? part.fields["referralState"].at : undefined;
  const hasHelped = helps.has(text("outcome") ?? "");
  return endedAt === undefined || !hasHelped ? taken : [...taken, row(helpedFigure, endedAt), row(helpedOn(route), endedAt)];
}
