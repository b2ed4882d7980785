import type { Answer } from "../../../src/kernel/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { instantOfLocal } from "../../kit/local-time.ts";
import { bookTexts } from "./texts.ts";

/** A booking as it is typed. */
export type BookDraft = {
  readonly kind?: "interview" | "hearing" | "counsel" | "office" | undefined;
  readonly day?: string | undefined;
  readonly time?: string | undefined;
  readonly minutes?: string | undefined;
  readonly place?: string | undefined;
  readonly officer?: string | undefined;
  readonly language?: string | undefined;
  readonly sexWished?: "woman" | "man" | "any" | undefined;
  readonly interpreter?: string | undefined;
  readonly counsel?: string | undefined;
  readonly personAgrees?: Answer | undefined;
};

const minutesUsual = "60";

/** When it begins, once day and time are said. */
export function startsAt({ day, time }: BookDraft, zone: string): string | undefined {
  return day !== undefined && time !== undefined && /^\d{2}:\d{2}$/.test(time) ? instantOfLocal(`${day}T${time}`, zone) : undefined;
}

export const minutesOf = ({ minutes }: BookDraft): number => Number(minutes ?? minutesUsual);

/** What must still be said before it can be sent. */
export function missingIn(draft: BookDraft, isMove: boolean): readonly OfficerText[] {
  return [
    ...(isMove || draft.kind !== undefined ? [] : [bookTexts.kind]),
    ...(draft.day === undefined ? [bookTexts.day] : []),
    ...(draft.time === undefined ? [bookTexts.time] : []),
    ...(draft.officer === undefined ? [bookTexts.officer] : []),
  ];
}

/** The part of a payload that booking and moving share. */
export function payloadOf(draft: BookDraft, zone: string): Readonly<Record<string, unknown>> {
  return {
    startsAt: startsAt(draft, zone),
    minutes: minutesOf(draft),
    place: draft.place,
    officer: draft.officer,
    interpreter: draft.interpreter,
    counsel: draft.counsel,
    language: draft.language,
    sexWished: draft.sexWished,
    personAgrees: draft.personAgrees === "notAsked" ? undefined : draft.personAgrees,
  };
}
