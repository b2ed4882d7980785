import { agesOf, Birth, type Day } from "../kernel/index.ts";

/** Years by which an estimate of age may be wrong. @source decision:0035 */
export const estimateYears = 3;
/** Below it somebody is a child. @source crc-1989:1 */
export const adultYears = 18;

/** Whether somebody is or may be a child on a day: an age that nobody knows is never "adult" (R6). */
export function mayBeChild(birth: Birth | undefined, today: Day): boolean {
  const years = agesOf(birth, today, estimateYears);
  return years === undefined || years.min < adultYears;
}

/** The same of a birth as it stands in a record. */
export function isMaybeChild(birth: unknown, today: Day): boolean {
  return mayBeChild(Birth.safeParse(birth).data, today);
}
