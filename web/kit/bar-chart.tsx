import type { ReactNode } from "react";
import { Figure } from "./figure.tsx";
import { roundTop } from "./scale.ts";
import { useFormat, useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

export type Bar = {
  readonly name: Wording;
  /** `undefined` is no figure (not asked, or withheld to protect); it is never drawn as nothing. */
  readonly value: number | undefined;
  /** There are more than the bar shows: it was not counted to the end. */
  readonly isMore?: boolean;
  readonly low?: number;
  readonly high?: number;
  /** Words for a missing figure, such as "fewer than 5". */
  readonly missing?: Wording;
};

/** Quantities of one kind, side by side, largest scale shared; uncertainty as a band. */
export function BarChart({
  title,
  note,
  bars,
  max,
}: {
  readonly title: Wording;
  readonly note?: ReactNode;
  readonly bars: readonly Bar[];
  readonly max?: number;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const { count } = useFormat();
  const top = max ?? roundTop(Math.max(0, ...bars.map((bar) => bar.high ?? bar.value ?? 0)));
  const say = (bar: Bar): string =>
    bar.value === undefined ? word(bar.missing ?? kitTexts.noFigure) : count(bar.isMore ? { atLeast: bar.value } : bar.value);
  return (
    <Figure
      title={title}
      note={note}
      table={{ heads: [t(kitTexts.item), t(kitTexts.value)], rows: bars.map((bar) => [word(bar.name), say(bar)]) }}
    >
      <ul className="bars">
        {bars.map((bar) => (
          <li key={word(bar.name)}>
            <span className="bar-name">{word(bar.name)}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <line x1="0" x2="100" y1="5" y2="5" className="bar-track" vectorEffect="non-scaling-stroke" />
              {bar.value !== undefined && <rect x="0" y="0" width={(bar.value / top) * 100} height="10" className="bar" />}
              {bar.low !== undefined && bar.high !== undefined && (
                <rect x={(bar.low / top) * 100} width={((bar.high - bar.low) / top) * 100} y="3" height="4" className="bar-band" />
              )}
            </svg>
            <span className={bar.value === undefined ? "bar-value soft" : "bar-value"}>{say(bar)}</span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

export type Stack = {
  readonly name: Wording;
  readonly values: readonly (number | undefined)[];
  /** Words for missing figures, such as "<5". */ readonly missing?: Wording;
};

/** Parts of wholes: a bar a whole, the same parts in the same order, at most five. */
export function StackedBars({
  title,
  note,
  parts,
  stacks,
  isShare,
}: {
  readonly title: Wording;
  readonly note?: ReactNode;
  readonly parts: readonly Wording[];
  readonly stacks: readonly Stack[];
  /** Draws each whole to the full width. */
  readonly isShare?: boolean;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const { number } = useFormat();
  const sums = stacks.map((stack) => stack.values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const top = roundTop(Math.max(0, ...sums));
  const say = (value: number | undefined, stack: Stack): string =>
    value === undefined ? word(stack.missing ?? kitTexts.noFigure) : number(value);
  /** A whole with a missing part is not known: the least it can be. */
  const sum = (stack: Stack, line: number): string => {
    const known = sums[line] ?? 0;
    if (!stack.values.includes(undefined)) return number(known);
    return known === 0 ? word(stack.missing ?? kitTexts.noFigure) : `≥ ${number(known)}`;
  };
  return (
    <Figure
      title={title}
      note={note}
      table={{
        heads: [t(kitTexts.item), ...parts.map((part) => word(part))],
        rows: stacks.map((stack) => [word(stack.name), ...stack.values.map((value) => say(value, stack))]),
      }}
    >
      <ul className="legend">
        {parts.map((part, place) => (
          <li key={word(part)}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" className={`tone-${place + 1}`} />
            </svg>
            {word(part)}
          </li>
        ))}
      </ul>
      <ul className="bars">
        {stacks.map((stack, line) => (
          <li key={word(stack.name)}>
            <span className="bar-name">{word(stack.name)}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <StackParts values={stack.values} whole={isShare ? (sums[line] ?? 1) : top} />
            </svg>
            <span className="bar-value">{sum(stack, line)}</span>
            <span className="unseen">{parts.map((part, place) => `${word(part)}: ${say(stack.values[place], stack)}`).join(", ")}</span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

function StackParts({ values, whole }: { readonly values: readonly (number | undefined)[]; readonly whole: number }): ReactNode {
  let from = 0;
  return values.map((value, place) => {
    const width = ((value ?? 0) / (whole || 1)) * 100;
    const x = from;
    from += width;
    return width === 0 ? null : (
      <rect key={place} x={x} width={Math.max(0.2, width - 0.25)} y="0" height="10" className={`tone-${place + 1}`} />
    );
  });
}
