import type { OfficerText } from "../../src/kernel/index.ts";

/** Choices of a question, by id. */
export type Options = Readonly<Record<string, OfficerText>>;
/** Code of the published list for each of our choices; null is one that it does not have. */
export type Codes<Of extends Options> = Readonly<Record<keyof Of, string | null>>;
