import type { ReactNode } from "react";
import { Badge, Link, Mark, useFormat, useText } from "../../kit/index.ts";
import { inWeeks } from "./days.ts";
import type { CalendarEntry } from "./entries.ts";
import { calendarTexts, weekdayTexts } from "./texts.ts";

type Days = {
  readonly days: readonly string[];
  readonly today: string;
  readonly entries: ReadonlyMap<string, readonly CalendarEntry[]>;
};

const shownInMonth = 3;

/** One line of a grid: the hour, the reference, what it is. */
function Line({ entry }: { readonly entry: CalendarEntry }): ReactNode {
  const t = useText();
  return (
    <Link to={entry.to} className="calendar-entry">
      <span className="calendar-when">
        {entry.meaning === "overdue" && <Mark meaning="overdue" />}
        {entry.time !== undefined && <span className="calendar-time">{entry.time}</span>}
        <span className="reference">{entry.reference}</span>
      </span>
      <span className={entry.isCancelled ? "calendar-words struck" : "calendar-words"}>{t(entry.title)}</span>
    </Link>
  );
}

/** A month or a week as a table of days, Monday first; what does not fit leads to the list of that day. */
export function DayGrid({
  days,
  today,
  entries,
  counts,
  month,
  isWeek,
  label,
}: Days & {
  readonly counts: ReadonlyMap<string, number>;
  readonly month: string;
  readonly isWeek: boolean;
  readonly label: string;
}): ReactNode {
  const t = useText();
  return (
    <div className="calendar-frame">
      <table className="calendar-grid" data-week={isWeek || undefined} aria-label={label}>
        <thead>
          <tr>
            {weekdayTexts.map((text) => (
              <th key={text.en} scope="col">
                {t(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inWeeks(days).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} data-today={day === today || undefined} data-other={day.slice(0, 7) !== month || undefined}>
                  <DayCell
                    day={day}
                    entries={entries.get(day) ?? []}
                    count={counts.get(day) ?? 0}
                    most={isWeek ? Infinity : shownInMonth}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayCell({
  day,
  entries,
  count,
  most,
}: {
  readonly day: string;
  readonly entries: readonly CalendarEntry[];
  /** What is due, listed or not. */
  readonly count: number;
  readonly most: number;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const all = Math.max(entries.length, count + entries.filter((one) => one.kind === "appointment").length);
  const shown = entries.slice(0, most);
  const to = `/calendar?view=agenda&day=${day}`;
  return (
    <div className="calendar-day">
      <Link to={to} className="calendar-number">
        <span aria-hidden="true">{format.number(Number(day.slice(8)))}</span>
        {all > 0 && (
          <span className="calendar-count" aria-hidden="true">
            {format.number(all)}
          </span>
        )}
        <span className="unseen">{t(calendarTexts.inAll, { n: all, day: format.day(day) })}</span>
      </Link>
      <ul>
        {shown.map((entry) => (
          <li key={entry.key} data-kind={entry.kind} data-meaning={entry.meaning}>
            <Line entry={entry} />
          </li>
        ))}
      </ul>
      {all > shown.length && (
        <Link to={to} className="small soft calendar-more">
          {t(calendarTexts.more, { n: all - shown.length })}
        </Link>
      )}
    </div>
  );
}

/** The days that have something, one after the other. */
export function Agenda({ days, today, entries }: Days): ReactNode {
  const t = useText();
  const format = useFormat();
  const full = days.filter((day) => (entries.get(day)?.length ?? 0) > 0);
  return (
    <ol className="agenda">
      {full.map((day) => (
        <li key={day} data-today={day === today || undefined}>
          <h2 className="agenda-day">
            {format.day(day)}
            <span className="soft small"> {t(weekdayOf(day))}</span>
          </h2>
          <ul className="list">
            {(entries.get(day) ?? []).map((entry) => (
              <AgendaRow key={entry.key} entry={entry} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** One thing of a list: when, what, whose, where it leads. */
export function AgendaRow({ entry }: { readonly entry: CalendarEntry }): ReactNode {
  const t = useText();
  return (
    <li>
      <div className="list-words">
        <Link to={entry.to} className="list-link">
          {t(entry.title)} <span className="reference small soft">{entry.reference}</span>
        </Link>
        <span className="small soft">
          {whenOf(entry, t)}
          {entry.kind === "reminder" && ` · ${t(calendarTexts.reminder)}`}
          {entry.who !== undefined && ` · ${t(calendarTexts.withWhom, { name: entry.who })}`}
        </span>
      </div>
      <div className="list-end">
        {entry.isCancelled && <Badge>{t(calendarTexts.cancelled)}</Badge>}
        {entry.meaning === "overdue" && <Badge meaning="overdue">{t(calendarTexts.overdue)}</Badge>}
      </div>
    </li>
  );
}

function whenOf(entry: CalendarEntry, t: ReturnType<typeof useText>): string {
  if (entry.time !== undefined && entry.until !== undefined) return t(calendarTexts.fromTo, { from: entry.time, to: entry.until });
  return entry.time === undefined ? t(calendarTexts.endOfDay) : t(calendarTexts.dueAt, { time: entry.time });
}

const weekdayOf = (day: string) => weekdayTexts[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? { en: "", ru: "" };
