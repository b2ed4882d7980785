import type { OfficerText } from "../../../src/kernel/text.ts";
import { dueTexts } from "./due-texts.ts";

/** How the source of a figure was read, in words. */
export function evidenceText(evidence: string): OfficerText {
  return evidence === "R" ? dueTexts.evidenceR : evidence === "S" ? dueTexts.evidenceS : dueTexts.evidenceMemory;
}
