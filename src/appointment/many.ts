import type { HelperChoice } from "./contract.ts";

/** Days on which many are met one after the other, by the State's own time. */
export type MeetingDays = {
  readonly days: readonly string[];
  /** `09:30`; the first meeting of each day. */
  readonly first: string;
  /** `17:00`; by then the last meeting of each day is over. */
  readonly until: string;
  readonly minutes: number;
  /** How many meetings a day has at most. */
  readonly perDay: number;
};

const two = (part: number): string => String(part).padStart(2, "0");
const minuteOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
};
const timeOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** The meetings of each day, one after the other: as many as are over in time, and at most as many as a day has. */
export function meetingsOfDay({ first, until, minutes, perDay }: Omit<MeetingDays, "days">): readonly {
  readonly begins: string;
  readonly ends: string;
}[] {
  return Array.from({ length: perDay }, (_, place) => minuteOf(first) + place * minutes)
    .filter((one) => one + minutes <= minuteOf(until))
    .map((one) => ({ begins: timeOf(one), ends: timeOf(one + minutes) }));
}

/** When each meeting begins, in its order; what a day has no room for goes to the next day that is given. */
export function meetingTimes({ days, ...day }: MeetingDays): { readonly day: string; readonly time: string }[] {
  const meetings = meetingsOfDay(day);
  return [...new Set(days)].toSorted().flatMap((one) => meetings.map(({ begins }) => ({ day: one, time: begins })));
}

/** What the node says of one case at one time: who is free, fit and wished. */
export type ChoicesAt = {
  readonly helpers: readonly HelperChoice[];
  readonly officers: readonly { readonly id: string; readonly isBusy: boolean }[];
  readonly languages: readonly string[];
  readonly sexWished?: string | undefined;
  readonly isPersonBusy: boolean;
};

/** Why somebody is not met: the first four pass with the time, the others do not. */
export type Unfit =
  | "noTime"
  | "personBusy"
  | "officerBusy"
  | "interpreterBusy"
  | "languageNotKnown"
  | "languageNobody"
  | "conflict"
  | "wishNotAsked"
  | "wishNobody";

/** Whether one case can be met at one time: so, not then, or not at all until something else is done. */
export type Fit =
  | { readonly kind: "fits"; readonly interpreter?: HelperChoice | undefined; readonly language?: string | undefined }
  | { readonly kind: "later" | "never"; readonly why: Unfit | { readonly said: string } };

/** The first interpreter of a language of the person who is without conflict, as wished, and free (AP3, AP4); or why there is none. */
function fitInterpreter({ helpers, languages, sexWished }: ChoicesAt): Fit {
  if (languages.length === 0) return { kind: "never", why: "languageNotKnown" };
  const speaking = languages.flatMap((language) =>
    helpers.flatMap((one) => (one.kind === "interpreter" && one.languages.includes(language) ? [{ language, interpreter: one }] : [])),
  );
  if (speaking.length === 0) return { kind: "never", why: "languageNobody" };
  // Nobody but the person says what they wish.
  if (sexWished === undefined) return { kind: "never", why: "wishNotAsked" };
  const clear = speaking.filter(({ interpreter }) => interpreter.conflict === undefined);
  if (clear.length === 0) return { kind: "never", why: "conflict" };
  const wished = clear.filter(({ interpreter }) => interpreter.meetsWish);
  if (wished.length === 0) return { kind: "never", why: "wishNobody" };
  const free = wished.find(({ interpreter }) => !interpreter.isBusy);
  return free ? { kind: "fits", ...free } : { kind: "later", why: "interpreterBusy" };
}

/** Whether one case can be met at a time by this officer, with an interpreter where that is asked for (AP11). */
export function fitCase(choices: ChoicesAt, asked: { readonly officer: string; readonly withInterpreter: boolean }): Fit {
  const interpreter: Fit = asked.withInterpreter ? fitInterpreter(choices) : { kind: "fits" };
  // What no other time mends is told before what one does: whoever comes last to the times that are left has the same reason.
  if (interpreter.kind === "never") return interpreter;
  if (choices.isPersonBusy) return { kind: "later", why: "personBusy" };
  if (choices.officers.some((one) => one.id === asked.officer && one.isBusy)) return { kind: "later", why: "officerBusy" };
  return interpreter;
}

/** One case with the place of its time in the list of times, or why it has none. */
export type Placed<C> = { readonly of: C; readonly place?: number; readonly fit: Fit };

/**
 * Gives each case, in its order, the first time that is left and at which it can be met; what cannot be met then waits for the next time, what
 * cannot be met at all takes none. A case that had a time before is asked about that one first, and keeps it from the others.
 */
export async function placeAll<C>(
  cases: readonly C[],
  {
    places,
    had,
    ask,
  }: {
    readonly places: number;
    readonly had: (of: C) => number | undefined;
    readonly ask: (of: C, place: number) => Promise<Fit>;
  },
): Promise<Placed<C>[]> {
  const kept = new Set(cases.flatMap((one) => had(one) ?? []));
  const free = Array.from({ length: places }, (_, place) => place).filter((place) => !kept.has(place));
  const placed: Placed<C>[] = [];
  for (const of of cases) {
    const own = had(of);
    let fit: Fit = { kind: "later", why: "noTime" };
    let place: number | undefined;
    for (const at of [...(own === undefined || own >= places ? [] : [own]), ...free]) {
      fit = await ask(of, at);
      if (fit.kind === "fits") place = at;
      if (fit.kind !== "later") break;
    }
    if (place !== undefined && free.includes(place)) free.splice(free.indexOf(place), 1);
    placed.push({ of, fit, ...(place === undefined ? {} : { place }) });
  }
  return placed;
}
