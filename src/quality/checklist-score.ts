import type { AnswerRow, Office } from "./checklist-answer.ts";
import { type Checklist, type CheckItem, itemsOf } from "./checklist.ts";

/** How a part of a checklist stands by one office: what was met of what was answered, beside what nobody knows or said. */
export type CheckScore = {
  readonly items: number;
  readonly met: number;
  readonly inPart: number;
  readonly notMet: number;
  /** Answered as not known. */
  readonly notKnown: number;
  /** Never answered. */
  readonly open: number;
  /** Met of those answered by met, in part or not met; absent where there is none, so that nought is never shown for nothing. */
  readonly share?: number | undefined;
};

/** What an office last said to each item; answers of items that the checklist no longer has stay on record alone. */
export function latestOf(checklist: Checklist, answers: readonly AnswerRow[], office: Office): ReadonlyMap<string, AnswerRow> {
  const ids = new Set(itemsOf(checklist).map((item) => item.id));
  const own = answers.filter((one) => one.checklist === checklist.id && one.office === office && ids.has(one.item));
  return new Map(own.toSorted(byTime).map((one) => [one.item, one]));
}

/** Earlier answers first; of the same moment the one with the smaller id, so that the order is always the same. */
export function byTime(a: AnswerRow, b: AnswerRow): number {
  return Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);
}

/** The score of some items by what was last said of them. */
export function scoreOf(items: readonly CheckItem[], latest: ReadonlyMap<string, AnswerRow>): CheckScore {
  const count = (answer: AnswerRow["answer"]): number => items.filter((item) => latest.get(item.id)?.answer === answer).length;
  const [met, inPart, notMet, notKnown] = [count("met"), count("inPart"), count("notMet"), count("notKnown")];
  const answered = met + inPart + notMet;
  return {
    items: items.length,
    met,
    inPart,
    notMet,
    notKnown,
    open: items.length - answered - notKnown,
    ...(answered === 0 ? {} : { share: met / answered }),
  };
}

/** Whether the State and its monitor last said different things of an item. */
export function isSeenOtherwise(state: AnswerRow | undefined, monitor: AnswerRow | undefined): boolean {
  return state !== undefined && monitor !== undefined && state.answer !== monitor.answer;
}
