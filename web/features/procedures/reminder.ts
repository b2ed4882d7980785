import type { OfficerText } from "../../../src/kernel/text.ts";
import { dueTexts } from "./due-texts.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How far off a working reminder is, always rounded towards less time. */
export function readReminder(remindAt: string, now: number): { readonly isPast: boolean; readonly text: OfficerText; readonly n: number } {
  const left = Date.parse(remindAt) - now;
  const away = Math.abs(left);
  const inHours = away < 2 * dayMs;
  const n = Math.floor(away / (inHours ? hourMs : dayMs));
  if (left <= 0) return { isPast: true, text: inHours ? dueTexts.remindedHours : dueTexts.remindedDays, n };
  return { isPast: false, text: inHours ? dueTexts.remindHours : dueTexts.remindDays, n };
}
