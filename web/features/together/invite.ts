import { commandContract } from "../../../src/access/index.ts";
import { appointmentContract, type Fit, fitCase, meetingTimes, placeAll } from "../../../src/appointment/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { callRoute } from "../../kit/index.ts";
import { instantOfLocal } from "../../kit/local-time.ts";
import { bookTexts } from "../appointment/texts.ts";
import { bodyOf, type Wanted } from "../person/record.ts";
import { inviteTexts } from "./invite-texts.ts";
import { type Entry, outcomeOf } from "./take.ts";
import { commandIdOf } from "./unfinished.ts";

/** Meetings of many as they are typed. */
export type InviteDraft = {
  readonly kind?: "interview" | "hearing" | "counsel" | "office" | undefined;
  readonly days?: readonly string[] | undefined;
  readonly first?: string | undefined;
  readonly until?: string | undefined;
  readonly minutes?: string | undefined;
  readonly perDay?: string | undefined;
  readonly place?: string | undefined;
  readonly officer?: string | undefined;
  readonly interpreter?: "yes" | "no" | undefined;
};

/** The same, once everything that must be said is. */
export type Invitation = {
  readonly kind: string;
  /** When each meeting begins. */
  readonly times: readonly string[];
  readonly minutes: number;
  readonly place: string | undefined;
  readonly officer: string;
  readonly withInterpreter: boolean;
};

/** What must be said before anybody can be given a time, by the words of its field. */
export function missingOf({ kind, days = [], first, until, officer, interpreter }: InviteDraft): readonly OfficerText[] {
  return [
    ...(kind === undefined ? [bookTexts.kind] : []),
    ...(days.length === 0 ? [bookTexts.day] : []),
    ...(first === undefined ? [inviteTexts.first] : []),
    ...(until === undefined ? [inviteTexts.until] : []),
    ...(officer === undefined ? [bookTexts.officer] : []),
    ...(interpreter === undefined ? [inviteTexts.withInterpreter] : []),
  ];
}

/** The hours of each day, once they are said. */
export function hoursOf({ first, until, minutes = "60", perDay = "8" }: InviteDraft) {
  return first === undefined || until === undefined ? undefined : { first, until, minutes: Number(minutes), perDay: Number(perDay) };
}

/** What the draft comes to; undefined while something is missing or no meeting has room in the hours. */
export function invitationOf(draft: InviteDraft, zone: string): Invitation | undefined {
  const { kind, days = [], officer, interpreter, place } = draft;
  const hours = hoursOf(draft);
  if (kind === undefined || officer === undefined || interpreter === undefined || !hours) return undefined;
  const times = meetingTimes({ days, ...hours }).flatMap(({ day, time }) => instantOfLocal(`${day}T${time}`, zone) ?? []);
  return times.length === 0 ? undefined : { kind, times, minutes: hours.minutes, place, officer, withInterpreter: interpreter === "yes" };
}

type Row = Entry["row"];
/** One case of the plan: its time and the command that books it, or why it has none. */
export type Planned = { readonly row: Row; readonly fit: Fit; readonly at?: string; readonly entry?: Entry; readonly wanted?: Wanted };

/** The id of the meeting of one case in one act: broken off and gone on with, nobody is booked twice. */
export const meetingOf = (act: string, { subject }: Row): Promise<string> => commandIdOf(act, `appointment/${subject}`);

/** Which time each case gets, by what the node says of persons, officer and interpreters, and by the rules of booking; nothing is recorded. */
export async function planAll(
  rows: readonly Row[],
  asked: Invitation,
  {
    act,
    had,
    onPlaced,
  }: {
    readonly act: string;
    readonly had: (subject: string) => number | undefined;
    readonly onPlaced: () => void;
  },
): Promise<Planned[]> {
  const commands = new Map<string, Wanted>();
  const placed = await placeAll(rows, {
    places: asked.times.length,
    had: ({ subject }) => had(subject),
    ask: async (row, place) => {
      const appointment = await meetingOf(act, row);
      const fit = await fitAt(row, { asked, at: asked.times[place] ?? "", appointment });
      if (fit.kind !== "fits") return fit;
      const wanted = bookingOf(row, { asked, at: asked.times[place] ?? "", appointment, fit });
      // Asked under the id with which it will be sent: what was recorded before the act was broken off gets its first answer.
      const id = await commandIdOf(act, JSON.stringify(wanted));
      const outcome = outcomeOf(await callRoute(commandContract.tried, { body: bodyOf(id, wanted) }), "allowed");
      if (outcome.kind !== "allowed") return { kind: "never", why: outcome.kind === "refused" ? { said: outcome.why } : { said: "" } };
      commands.set(row.subject, wanted);
      onPlaced();
      return fit;
    },
  });
  return placed.map(({ of: row, place, fit }) => {
    const wanted = commands.get(row.subject);
    const at = place === undefined ? undefined : asked.times[place];
    return {
      row,
      fit,
      ...(at === undefined ? {} : { at }),
      ...(wanted === undefined || place === undefined ? {} : { wanted, entry: { row, place: place + 1 } }),
    };
  });
}

type At = { readonly asked: Invitation; readonly at: string; readonly appointment: string };

async function fitAt({ dossier, subject }: Row, { asked, at, appointment }: At): Promise<Fit> {
  const answer = await callRoute(appointmentContract.choices, {
    params: { dossier, id: subject },
    query: { startsAt: at, minutes: asked.minutes, appointment },
  });
  if (answer.kind === "recorded") return fitCase(answer.value, asked);
  return { kind: "never", why: { said: answer.kind === "fault" ? "" : answer.title } };
}

type Booking = At & { readonly fit: Extract<Fit, { kind: "fits" }> };

function bookingOf({ dossier, subject }: Row, { asked, at, appointment, fit }: Booking): Wanted {
  return {
    kind: "appointment.book",
    dossier,
    payload: {
      appointment,
      case: subject,
      kind: asked.kind,
      startsAt: at,
      minutes: asked.minutes,
      place: asked.place,
      officer: asked.officer,
      interpreter: fit.interpreter?.id,
      language: fit.language,
    },
  };
}
