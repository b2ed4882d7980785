import type { Answer } from "../../../src/kernel/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
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

/** The instant of a day and time in the State's zone. The offset is found twice, since it may change between the two guesses. */
export function instantIn(zone: string, day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shown = (at: number): number => {
    const words = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(new Date(at));
    return Date.parse(`${words.slice(0, 10)}T${words.slice(-5)}:00Z`);
  };
  const first = wanted - (shown(wanted) - wanted);
  return new Date(first - (shown(first) - wanted)).toISOString();
}

/** When it begins, once day and time are said. */
export function startsAt({ day, time }: BookDraft, zone: string): string | undefined {
  return day !== undefined && time !== undefined && /^\d{2}:\d{2}$/.test(time) ? instantIn(zone, day, time) : undefined;
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
