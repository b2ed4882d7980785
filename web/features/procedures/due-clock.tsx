import type { ReactNode } from "react";
import { ClockBar, Mark, useFormat, useNow, useText } from "../../kit/index.ts";
import { dueTexts } from "./due-texts.ts";
import { readReminder } from "./reminder.ts";

/** What a duty or a time limit says of time. A reminder is our own and never looks like a legal date. */
export type DueTimes = {
  readonly startedAt?: string | undefined;
  readonly dueAt?: string | undefined;
  readonly remindAt?: string | undefined;
  readonly stoppedAt?: string | undefined;
  readonly isPaused?: boolean | undefined;
};

/** When something is due, as words, a shape and a thin bar; or when one is reminded where the law gives no figure. */
export function DueClock(times: DueTimes): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const now = useNow();
  if (times.dueAt !== undefined)
    return <ClockBar startedAt={times.startedAt} dueAt={times.dueAt} metAt={times.stoppedAt} isPaused={times.isPaused} />;
  if (times.stoppedAt !== undefined)
    return (
      <span className="clock" data-meaning="safe" title={instant(times.stoppedAt)}>
        <span className="clock-words">
          <Mark meaning="safe" />
          {t(dueTexts.done)}
        </span>
      </span>
    );
  if (times.remindAt === undefined)
    return (
      <span className="clock" data-meaning="plain" title={t(dueTexts.noDate)}>
        <span className="clock-words soft">{t(times.isPaused ? dueTexts.paused : dueTexts.noDate)}</span>
      </span>
    );
  const reading = readReminder(times.remindAt, now);
  const meaning = reading.isPast ? "due" : "plain";
  return (
    <span className="clock reminder" data-meaning={meaning} title={`${t(dueTexts.reminderNote)}, ${instant(times.remindAt)}`}>
      <span className="clock-words">
        <Mark meaning={meaning} />
        {t(reading.text, { n: reading.n })}
      </span>
    </span>
  );
}
