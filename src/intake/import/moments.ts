import { type Birth, type Day, type Instant, dayAt, isAhead } from "../../kernel/index.ts";
import type { RowRefusalCode } from "./arrival-row.ts";

export type Read<T> = { readonly value: T } | { readonly code: RowRefusalCode };

/** Years before this are not of living persons: most often a Solar Hijri year, such as 1366 for 1987. */
const yearMin = 1850;
/** Older than anybody is known to have been: practice of ours. @source decision:0004 */
const ageYearsMax = 130;

/** When the arrival was: day and hour, with an offset or in the State's own time. */
export function readArrivedAt(written: string, now: Instant, timeZone: string): Read<Instant> {
  if (written === "") return { code: "date.missing" };
  const parts = /^(\S+?)[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(written);
  if (!parts) return { code: "date.malformed" };
  const day = readDay(parts[1] ?? "");
  if ("code" in day) return day;
  const [hours, minutes, seconds] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return { code: "date.malformed" };
  const wall = Date.parse(`${day.value}T00:00:00Z`) + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const offset = parts[5] ? writtenOffset(parts[5]) : zoneOffset(wall, timeZone);
  if (offset === undefined) return { code: "date.malformed" };
  const instant = wall - offset * 60_000;
  if (isAhead(new Date(instant).toISOString(), now)) return { code: "date.future" };
  return { value: new Date(instant).toISOString() as Instant };
}

/** Minutes east of UTC. */
function writtenOffset(written: string): number | undefined {
  if (written.toUpperCase() === "Z") return 0;
  const hours = Number(written.slice(1, 3));
  const minutes = Number(written.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (written.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** Minutes east of UTC at a wall-clock moment; asked twice, since the first answer may lie across a change of time. */
function zoneOffset(wall: number, timeZone: string): number {
  return offsetAt(wall - offsetAt(wall, timeZone) * 60_000, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const name = offsetFormat(timeZone)
    .formatToParts(new Date(instant))
    .find((part) => part.type === "timeZoneName")?.value;
  const parts = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? "");
  return parts ? (parts[1] === "-" ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) : 0;
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** A format takes long to make, and a list asks for the same one in every row. */
function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, made);
  return made;
}

/** A birth as the list writes it: `YYYY-MM-DD`, `DD.MM.YYYY`, `YYYY`, `~age in years` or `unknown`. */
export function readBirth(written: string, arrivedOn: Day): Read<Birth> {
  if (written === "") return { code: "birth.missing" };
  if (written.toLowerCase() === "unknown") return { value: { precision: "unknown" } };
  const age = /^~\s*(\d{1,4})$/.exec(written);
  if (age) return readAge(Number(age[1]), arrivedOn);
  if (/^\d{4}$/.test(written)) return readYear(Number(written), arrivedOn);
  const day = readDay(written);
  if ("code" in day) return day;
  return day.value.slice(0, 4) > arrivedOn.slice(0, 4) ? { code: "date.future" } : { value: { precision: "day", day: day.value } };
}

function readAge(ageYears: number, on: Day): Read<Birth> {
  return ageYears > ageYearsMax ? { code: "date.impossible" } : { value: { precision: "estimated", ageYears, on } };
}

function readYear(year: number, arrivedOn: Day): Read<Birth> {
  if (year < yearMin) return { code: "date.calendar" };
  return year > Number(arrivedOn.slice(0, 4)) ? { code: "date.future" } : { value: { precision: "year", year } };
}

function readDay(written: string): Read<Day> {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
  if (!iso && !dotted) return { code: "date.malformed" };
  const [year, month, day] = (iso ? iso.slice(1) : (dotted?.slice(1).reverse() ?? [])).map(Number);
  if (year === undefined || month === undefined || day === undefined) return { code: "date.malformed" };
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return { code: "date.impossible" };
  if (year < yearMin) return { code: "date.calendar" };
  return { value: date.toISOString().slice(0, 10) as Day };
}

/** The day by which a birth is judged: that of the arrival, or today where the arrival itself cannot be read. */
export function judgingDay(arrivedAt: Read<Instant>, now: Instant, timeZone: string): Day {
  return dayAt("value" in arrivedAt ? arrivedAt.value : now, timeZone);
}
