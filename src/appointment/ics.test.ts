import fc from "fast-check";
import { convertIcsCalendar } from "ts-ics";
import { expect, test } from "vitest";
import { foldLine, writeIcs } from "./index.ts";

const now = "2026-11-20T08:00:00.000Z";
const octets = (line: string) => new TextEncoder().encode(line).length;
/** Reads a calendar by a parser that shares no code with the writer. */
const parsed = (text: string) => convertIcsCalendar(undefined, text);

test("[AP8] a parser that is not ours reads the calendar as it was written", () => {
  const text = writeIcs({
    name: "Panah XD; demo, State",
    now,
    events: [
      { uid: "clock-decide-1@panah", summary: "XD-7K3M-29Q4: Decide; with reasons, in full", at: { day: "2026-12-31" } },
      {
        uid: "appointment-2@panah",
        summary: "XD-7K3M-29Q4: Собеседование в кабинете, где говорят на дари и на русском языке",
        at: { startsAt: "2026-11-25T09:00:00.000Z", endsAt: "2026-11-25T10:30:00.000Z" },
        isCancelled: true,
      },
    ],
  });
  const { events = [], ...calendar } = parsed(text);
  expect(calendar).toMatchObject({ version: "2.0", method: "PUBLISH" });
  expect(events).toMatchObject([
    {
      uid: "clock-decide-1@panah",
      summary: "XD-7K3M-29Q4: Decide; with reasons, in full",
      start: { type: "DATE", date: new Date("2026-12-31T00:00:00Z") },
      end: { type: "DATE", date: new Date("2027-01-01T00:00:00Z") },
      status: "CONFIRMED",
    },
    {
      summary: "XD-7K3M-29Q4: Собеседование в кабинете, где говорят на дари и на русском языке",
      start: { date: new Date("2026-11-25T09:00:00Z") },
      end: { date: new Date("2026-11-25T10:30:00Z") },
      status: "CANCELLED",
    },
  ]);
});

test("[AP8] lines end with CR LF and none is longer than 75 octets, whatever the script; unfolded they say the same", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 400 }).map((text) => text.replaceAll(/[\r\n]/g, " ")),
      (line) => {
        const folded = foldLine(line);
        expect(folded.split("\r\n").every((piece) => octets(piece) <= 75)).toBe(true);
        expect(folded.replaceAll("\r\n ", "")).toBe(line);
      },
    ),
  );
});

test("[AP8] what a summary says comes back, with whatever signs of a title", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 120 }).filter((text) => text.trim() === text && !/[\r\n"\\]/.test(text)),
      (summary) => {
        const text = writeIcs({ name: "Panah", now, events: [{ uid: "1", summary, at: { day: "2026-12-31" } }] });
        expect(parsed(text).events?.[0]?.summary).toBe(summary);
      },
    ),
  );
});
