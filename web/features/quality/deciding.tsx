import type { OfficerText } from "../../../src/kernel/text.ts";
import { qualityContract } from "../../../src/quality/index.ts";
import { useAct } from "../person/ask-dialog.tsx";
import type { Recorded } from "../person/record.ts";

/** What is read anew when something of an audit was recorded. */
export const refreshes = [qualityContract.quality, qualityContract.qualitySample];

/** Records something of an audit and says so. */
export function useQuality(done: OfficerText, after: (value: Recorded) => void) {
  return useAct({ refreshes, done, after });
}
