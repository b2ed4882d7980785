/** One event of a calendar file. Times are instants; `day` is a whole day. Nothing in it names a person (AP8). */
export type IcsEvent = {
  readonly uid: string;
  readonly summary: string;
  readonly at: { readonly day: string } | { readonly startsAt: string; readonly endsAt: string };
  readonly isCancelled?: boolean;
};

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
const stamp = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
const dayStamp = (day: string): string => day.replaceAll("-", "");

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const octetsMax = 75;
const encoder = new TextEncoder();

/** A content line in pieces of at most 75 octets, none cut within a letter. @source rfc-5545:3.1 */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ["", 0];
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    // The blank that begins a continuation counts too.
    if (octets + size > octetsMax - (pieces.length === 0 ? 0 : 1)) {
      pieces.push(piece);
      [piece, octets] = ["", 0];
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join("\r\n ");
}

function timesOf({ at }: IcsEvent): string[] {
  if ("day" in at)
    return [`DTSTART;VALUE=DATE:${dayStamp(at.day)}`, `DTEND;VALUE=DATE:${dayStamp(dayAfter(at.day))}`, "TRANSP:TRANSPARENT"];
  return [`DTSTART:${stamp(at.startsAt)}`, `DTEND:${stamp(at.endsAt)}`];
}

/** A calendar as a file that calendar programs subscribe to. @source rfc-5545:3.4 */
export function writeIcs(calendar: { readonly name: string; readonly now: string; readonly events: readonly IcsEvent[] }): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Panah//Calendar//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ...calendar.events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp(calendar.now)}`,
      ...timesOf(event),
      `SUMMARY:${escaped(event.summary)}`,
      `STATUS:${event.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
      "CLASS:PRIVATE",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(foldLine).join("\r\n")}\r\n`;
}
