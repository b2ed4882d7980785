import { outcomes } from "./outcomes.ts";
import { subjects } from "./subjects.ts";
import { statements } from "./statements.ts";

/** What letters and papers of procedures say, in the four languages that stand beside each other. */
export const beside = { ...outcomes, ...subjects, ...statements } as const;
