import { useState, type ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import { appointmentContract } from "../../../src/appointment/index.ts";
import { localParts } from "../../kit/dates.ts";
import {
  Button,
  Chips,
  EmptyState,
  Loaded,
  Notice,
  Page,
  PrintButton,
  useFormat,
  useKey,
  useLanguage,
  useNow,
  useRoute,
  useSearch,
  useText,
} from "../../kit/index.ts";
import { calendarViews, daysShown, stepBy, type CalendarView } from "./days.ts";
import { byDay, entriesOf } from "./entries.ts";
import { FeedDialog } from "./feed-dialog.tsx";
import { Agenda, DayGrid } from "./grid.tsx";
import { calendarTexts } from "./texts.ts";
import "./calendar.css";

/** What is due and booked, by month, week or as a list: one's own or one's units'. */
export function Screen(): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const session = useRoute(accessContract.session, {}).data?.session;
  const zone = session?.country.timeZone ?? "UTC";
  const now = useNow();
  const today = localParts(new Date(now).toISOString(), zone).day;
  const { view, day, whose, set } = useView(today);
  const days = daysShown(view, day);
  const [from = today, to = today] = [days[0], days.at(-1)];
  const query = useRoute(appointmentContract.calendar, { query: { from, to, whose } }, { isOn: session !== undefined, pollMs: 60_000 });
  const [isFeed, setFeed] = useState(false);
  const unit = session ? t(session.account.unitTitle) : "";
  return (
    <Page
      title={calendarTexts.title}
      lead={t(calendarTexts.lead)}
      actions={
        <>
          <Button onPress={() => setFeed(true)}>{t(calendarTexts.subscribe)}</Button>
          <PrintButton />
        </>
      }
    >
      <p className="calendar-print">{t(calendarTexts.printed, { unit, at: instant(new Date(now).toISOString()) })}</p>
      <div className="stack">
        <Bar view={view} day={day} whose={whose} today={today} onChange={set} />
        <Loaded query={query} rows={8}>
          {(calendar) => (
            <>
              {!calendar.isWhole && <Notice title={calendarTexts.notWhole} />}
              <Body
                view={view}
                day={day}
                days={days}
                today={today}
                entries={byDay(entriesOf(calendar, zone))}
                counts={new Map(calendar.days.map((one) => [one.day, one.count]))}
              />
            </>
          )}
        </Loaded>
      </div>
      {isFeed && <FeedDialog onClose={() => setFeed(false)} />}
    </Page>
  );
}

type Whose = "mine" | "unit";
type Change = (change: Readonly<Record<string, string>>) => void;

/** What is looked at lives in the address: a view, a day, and whose. */
function useView(today: string): { readonly view: CalendarView; readonly day: string; readonly whose: Whose; readonly set: Change } {
  const [search, set] = useSearch();
  const asked = search.get("day") ?? "";
  return {
    view: calendarViews.find((one) => one === search.get("view")) ?? "month",
    day: /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : today,
    whose: search.get("whose") === "mine" ? "mine" : "unit",
    set,
  };
}

function Bar({
  view,
  day,
  whose,
  today,
  onChange,
}: {
  readonly view: CalendarView;
  readonly day: string;
  readonly whose: Whose;
  readonly today: string;
  readonly onChange: Change;
}): ReactNode {
  const t = useText();
  const go = (by: -1 | 1): void => onChange({ day: stepBy(view, day, by) });
  useKey("k", calendarTexts.previousKey, () => go(-1));
  useKey("j", calendarTexts.nextKey, () => go(1));
  return (
    <div className="calendar-bar">
      <div className="line">
        <Button onPress={() => go(-1)}>{t(calendarTexts.before)}</Button>
        <Button onPress={() => onChange({ day: today })} pressed={day === today}>
          {t(calendarTexts.today)}
        </Button>
        <Button onPress={() => go(1)}>{t(calendarTexts.after)}</Button>
      </div>
      <Period view={view} day={day} />
      <Chips
        label={calendarTexts.view}
        chips={calendarViews.map((id) => ({ id, text: calendarTexts[id] }))}
        value={[view]}
        onChange={(next) => onChange({ view: next.at(-1) ?? view })}
      />
      <Chips
        label={calendarTexts.whose}
        chips={(["mine", "unit"] as const).map((id) => ({ id, text: calendarTexts[id] }))}
        value={[whose]}
        onChange={(next) => onChange({ whose: next.at(-1) ?? whose })}
      />
    </div>
  );
}

/** Which days one sees, in words. */
function Period({ view, day }: { readonly view: CalendarView; readonly day: string }): ReactNode {
  const format = useFormat();
  const language = useLanguage();
  const days = daysShown(view, day);
  const month = new Intl.DateTimeFormat(language === "ru" ? "ru" : "en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  const words =
    view === "month" ? month.format(Date.parse(day)) : `${format.day(days[0] ?? day, "short")} – ${format.day(days.at(-1) ?? day)}`;
  return (
    <h2 className="calendar-period" aria-live="polite">
      {words}
    </h2>
  );
}

type BodyProps = {
  readonly view: CalendarView;
  readonly day: string;
  readonly days: readonly string[];
  readonly today: string;
  readonly entries: ReturnType<typeof byDay>;
  readonly counts: ReadonlyMap<string, number>;
};

function Body({ view, day, days, today, entries, counts }: BodyProps): ReactNode {
  const t = useText();
  if (view === "agenda")
    return days.some((one) => entries.has(one)) ? (
      <Agenda days={days} today={today} entries={entries} />
    ) : (
      <EmptyState title={calendarTexts.none} />
    );
  const isWeek = view === "week";
  return (
    <DayGrid
      days={days}
      today={today}
      entries={entries}
      counts={counts}
      month={isWeek ? "" : day.slice(0, 7)}
      isWeek={isWeek}
      label={t(isWeek ? calendarTexts.week : calendarTexts.month)}
    />
  );
}
