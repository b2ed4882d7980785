import type { Checklist } from "../checklist.ts";
import { referralMechanism } from "./referral-mechanism.ts";
import { reintegrationPolicy } from "./reintegration.ts";

/** Every standard that a State is held against. */
export const checklists: readonly Checklist[] = [referralMechanism, reintegrationPolicy];

/** A checklist by its id. */
export function findChecklist(id: string): Checklist | undefined {
  return checklists.find((one) => one.id === id);
}
