import { useId, type ReactNode } from "react";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

export type Comparison<C extends string> = {
  readonly id: string;
  readonly field: Wording;
  readonly left: ReactNode;
  readonly right: ReactNode;
  readonly isDifferent: boolean;
  /** What may be chosen for a difference, each a whole sentence. */
  readonly choices?: readonly { readonly value: C; readonly text: Wording }[];
};

/** Two versions or two records beside each other, differences marked, each choice a sentence. For conflicts and merges. */
export function Compare<C extends string>({
  left,
  right,
  rows,
  chosen,
  onChoose,
}: {
  /** Heads: whose version, from when. */
  readonly left: ReactNode;
  readonly right: ReactNode;
  readonly rows: readonly Comparison<C>[];
  readonly chosen: Readonly<Record<string, string | undefined>>;
  readonly onChoose: (id: string, value: C) => void;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const name = useId();
  return (
    <div className="compare" role="table">
      <div role="row" className="compare-head">
        <span role="columnheader" className="unseen">
          {t(kitTexts.what)}
        </span>
        <div role="columnheader">{left}</div>
        <div role="columnheader">{right}</div>
      </div>
      {rows.map((row) => (
        <div key={row.id} role="row" className="compare-row" data-different={row.isDifferent || undefined}>
          <div role="rowheader" className="soft">
            {word(row.field)}
            <span className={row.isDifferent ? "small differs" : "unseen"}>{t(row.isDifferent ? kitTexts.differs : kitTexts.same)}</span>
          </div>
          <div role="cell" className="compare-value">
            {row.left}
          </div>
          <div role="cell" className="compare-value">
            {row.right}
          </div>
          {row.isDifferent && row.choices && (
            <div role="cell" className="compare-choices">
              <fieldset className="checks">
                <legend className="unseen">{word(row.field)}</legend>
                {row.choices.map((choice) => (
                  <label key={choice.value} className="check">
                    <input
                      type="radio"
                      name={`${name}-${row.id}`}
                      checked={chosen[row.id] === choice.value}
                      onChange={() => onChoose(row.id, choice.value)}
                    />
                    <span>{word(choice.text)}</span>
                  </label>
                ))}
              </fieldset>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
