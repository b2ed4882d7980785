import type { ReactNode } from "react";
import { readClock, type ClockTimes } from "./clock.ts";
import { Mark, type Meaning } from "./mark.tsx";
import { useFormat, useText } from "./text.ts";
import { useNow } from "./time.ts";

const meanings = { running: "plain", due: "due", overdue: "overdue", paused: "plain", met: "safe" } as const satisfies Record<
  string,
  Meaning
>;

/** A due time as words, a shape and a thin bar of what has passed; the exact time is its title and in print. */
export function ClockBar(times: ClockTimes): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const reading = readClock(times, useNow());
  const meaning = meanings[reading.standing];
  return (
    <span className="clock" data-meaning={meaning} data-standing={reading.standing} title={instant(times.dueAt)}>
      <span className="clock-words">
        <Mark meaning={meaning} />
        {t(reading.text, reading.args)}
      </span>
      {reading.passed !== undefined && reading.standing !== "met" && (
        <svg className="clock-bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="2" className="clock-track" />
          <rect width={reading.passed * 100} height="2" className="clock-passed" />
        </svg>
      )}
    </span>
  );
}
