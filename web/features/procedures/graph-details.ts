import type { OfficerText } from "../../../src/kernel/text.ts";
import type { StepDetail } from "../../kit/figures.ts";

type StepLike = {
  readonly id: string;
  readonly by: readonly string[];
  readonly from: readonly string[];
  readonly to?: string | undefined;
  readonly source: readonly string[];
};
type Limit = { readonly awaits: string; readonly owner: string; readonly words: string };

/** What the picture of a procedure tells of its steps and stages beside their names. */
export type GraphDetails = {
  readonly detailOf: (step: string) => StepDetail | undefined;
  readonly noteOf: (state: string) => string | undefined;
};

/**
 * Who takes each step, within which time and on which ground; and under each stage the limits that are waited for there.
 * @param say words in the reader's language
 * @param limits as they are worded: of the State for a procedure, of the case for a case
 */
export function graphDetails(
  steps: readonly StepLike[],
  parts: Readonly<Record<string, OfficerText>>,
  limits: readonly Limit[],
  say: (text: OfficerText) => string,
): GraphDetails {
  const byId = new Map(steps.map((step) => [step.id, step]));
  /** A limit that leads nowhere further is told after one that the stage waits for. */
  const stays = ({ awaits }: Limit): boolean => byId.get(awaits)?.to === undefined;
  const limitOf = (step: string): string | undefined => {
    const found = [...new Set(limits.filter((one) => one.awaits === step).map((one) => one.words))];
    return found.length === 0 ? undefined : found.join("; ");
  };
  return {
    detailOf(id) {
      const step = byId.get(id);
      if (!step) return undefined;
      const who = step.by.map((part) => say(parts[part] ?? { en: part, ru: part })).join(", ");
      return { who, limit: limitOf(id), source: step.source };
    },
    noteOf(state) {
      const waited = limits
        .filter((one) => byId.get(one.awaits)?.from.includes(state))
        .toSorted((a, b) => Number(stays(a)) - Number(stays(b)));
      const notes = [...new Set(waited.map((one) => `${one.owner}: ${one.words}`))];
      return notes.length === 0 ? undefined : notes.length === 1 ? notes[0] : `${notes[0]} +${notes.length - 1}`;
    },
  };
}
