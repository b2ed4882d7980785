import type { CSSProperties, ReactNode } from "react";
import { Figure } from "./figure.tsx";
import { levelsOf } from "./levels.ts";
import { Mark, type Meaning } from "./mark.tsx";
import { monthShort } from "./months.ts";
import { timeTicks } from "./scale.ts";
import { useFormat, useLanguage, useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";
import { useNow } from "./time.ts";

export type Span = {
  readonly id: string;
  readonly text: Wording;
  readonly from: string;
  /** Absent: still going on. */ readonly to?: string;
  readonly meaning?: Meaning;
};
export type Moment = { readonly id: string; readonly text: Wording; readonly at: string; readonly meaning?: Meaning };
export type Lane = {
  readonly id: string;
  readonly text: ReactNode;
  readonly name: string;
  readonly note?: ReactNode;
  readonly spans: readonly Span[];
  readonly moments: readonly Moment[];
};

/** Parallel procedures as lanes on one time axis: what went on when, what falls due, and today (R4). Times are instants or days. */
export function Timeline({
  title,
  lanes,
  note,
}: {
  readonly title: Wording;
  readonly lanes: readonly Lane[];
  readonly note?: ReactNode;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const { day } = useFormat();
  const now = useNow();
  const axis = readAxis(lanes, now);
  const rows = lanes.flatMap((lane) => [
    ...lane.spans.map((span) => [lane.name, word(span.text), day(span.from), span.to ? day(span.to) : "–"]),
    ...lane.moments.map((moment) => [lane.name, word(moment.text), day(moment.at), ""]),
  ]);
  return (
    <Figure title={title} note={note} table={{ heads: [t(kitTexts.lane), t(kitTexts.what), t(kitTexts.begins), t(kitTexts.ends)], rows }}>
      <div className="timeline" tabIndex={0} role="group" aria-label={word(title)}>
        <Axis axis={axis} now={now} />
        {lanes.map((lane) => (
          <div key={lane.id} className="lane">
            <div className="lane-name">
              <span>{lane.text}</span>
              {lane.note && <span className="small soft">{lane.note}</span>}
            </div>
            <LaneTrack lane={lane} axis={axis} now={now} />
          </div>
        ))}
      </div>
    </Figure>
  );
}

/** What went on in a lane and what falls due, its words on as many levels as they need. */
function LaneTrack({ lane, axis, now }: { readonly lane: Lane; readonly axis: TimeAxis; readonly now: number }): ReactNode {
  const word = useWording();
  const { day } = useFormat();
  const at = (instant: string): number => axis.share(Date.parse(instant));
  const levels = levelsOf(
    lane.moments.map((moment) => ({ share: at(moment.at), letters: word(moment.text).length, isLate: isLate(at(moment.at)) })),
  );
  return (
    <div className="lane-track" style={{ "--levels": Math.max(0, ...levels) } as CSSProperties}>
      <span className="lane-today" style={along(axis.share(now))} />
      {lane.spans.map((span) => (
        <span
          key={span.id}
          className="span"
          data-meaning={span.meaning ?? "plain"}
          data-open={span.to === undefined || undefined}
          style={along(at(span.from), span.to ? at(span.to) : axis.share(now))}
          title={`${word(span.text)}, ${day(span.from)}`}
        >
          <span className="cut">{word(span.text)}</span>
        </span>
      ))}
      {lane.moments.map((moment, place) => (
        <span
          key={moment.id}
          className="moment"
          data-meaning={moment.meaning ?? "plain"}
          data-late={isLate(at(moment.at)) || undefined}
          style={placed(at(moment.at), levels[place] ?? 0)}
          title={`${word(moment.text)}, ${day(moment.at)}`}
        >
          <Mark meaning={moment.meaning ?? "plain"} />
          <span className="small">{word(moment.text)}</span>
        </span>
      ))}
    </div>
  );
}

type TimeAxis = { readonly from: number; readonly to: number; readonly share: (at: number) => number };

function readAxis(lanes: readonly Lane[], now: number): TimeAxis {
  const times = [
    now,
    ...lanes
      .flatMap((lane) => [...lane.spans.flatMap((span) => [span.from, span.to ?? span.from]), ...lane.moments.map((moment) => moment.at)])
      .map((time) => Date.parse(time)),
  ];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  // Room after the last moment, so that its words are not cut.
  const room = Math.max((last - first) * 0.16, 86_400_000);
  const [from, to] = [first - room / 8, last + room];
  return { from, to, share: (at) => (at - from) / (to - from) };
}

/** Position along the axis, from where reading starts: it mirrors with the direction. */
function along(from: number, to?: number): CSSProperties {
  const start = { insetInlineStart: `${(from * 100).toFixed(2)}%` };
  return to === undefined ? start : { ...start, inlineSize: `${Math.max(0.4, (to - from) * 100).toFixed(2)}%` };
}

/** A moment near the end has its words before its mark, so that they are not cut. */
const isLate = (share: number): boolean => share >= 0.75;

function placed(share: number, level: number): CSSProperties {
  const start = isLate(share) ? { insetInlineEnd: `${((1 - share) * 100).toFixed(2)}%` } : along(share);
  return { ...start, "--level": level } as CSSProperties;
}

function Axis({ axis, now }: { readonly axis: TimeAxis; readonly now: number }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { day } = useFormat();
  const names = monthShort[language];
  const say = (at: number, unit: string): string => {
    const date = new Date(at);
    const iso = date.toISOString().slice(0, 10);
    if (unit === "year" || (unit === "month" && date.getUTCMonth() === 0)) return String(date.getUTCFullYear());
    return unit === "month" ? (names?.[date.getUTCMonth()] ?? day(iso, "short")) : day(iso, "short");
  };
  const today = axis.share(now);
  return (
    <div className="lane axis-lane small soft" aria-hidden="true">
      <div className="lane-name" />
      <div className="lane-track">
        {timeTicks(axis.from, axis.to)
          .filter((tick) => axis.share(tick.at) < 0.95 && Math.abs(axis.share(tick.at) - today) > 0.07)
          .map((tick) => (
            <span key={tick.at} className="tick" style={along(axis.share(tick.at))}>
              {say(tick.at, tick.unit)}
            </span>
          ))}
        <span className="tick" data-today style={along(today)}>
          {t(kitTexts.today)}
        </span>
      </div>
    </div>
  );
}
