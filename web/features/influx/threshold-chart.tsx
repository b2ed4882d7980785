import type { ReactNode } from "react";
import { Figure } from "../../kit/figures.ts";
import { Clause, useFormat, useText } from "../../kit/index.ts";
import type { PlanView } from "./view.ts";
import { influxWords as words } from "./texts.ts";

/** How many came within each threshold's hours, against the figure of the plan: a full bar is the figure. */
export function ThresholdChart({ thresholds }: { readonly thresholds: PlanView["thresholds"] }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const say = (now: PlanView["thresholds"][number]["now"]): string => (now === "<5" ? t(words.few) : number(now));
  return (
    <Figure
      title={words.thresholdsChart}
      note={
        <>
          {t(words.thresholdsNote)} {thresholds[0] && <Clause reference={thresholds[0].arrivals.source} />}
        </>
      }
      table={{
        heads: [t(words.threshold), t(words.nowCount), t(words.planned), t(words.reached)],
        rows: thresholds.map((one) => [
          t(one.title),
          say(one.now),
          number(one.arrivals.quantity),
          t(one.isReached ? words.reached : words.notReached),
        ]),
      }}
    >
      <ul className="bars">
        {thresholds.map((one) => {
          const share = one.now === "<5" ? 0.02 : Math.min(1, one.now / one.arrivals.quantity);
          return (
            <li key={one.id}>
              <span className="bar-name">{t(one.title)}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <line x1="0" x2="100" y1="5" y2="5" className="bar-track" vectorEffect="non-scaling-stroke" />
                <rect x="0" y="0" width={share * 100} height="10" className={one.isReached ? "bar influx-over" : "bar"} />
              </svg>
              <span className="bar-value">{t(words.ofCapacity, { n: say(one.now), all: number(one.arrivals.quantity) })}</span>
            </li>
          );
        })}
      </ul>
    </Figure>
  );
}
