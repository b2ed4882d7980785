import { useId, type ReactNode } from "react";
import { Field, type FieldProps } from "./field.tsx";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

export type Option<T extends string> = { readonly value: T; readonly text: Wording };

/** One of two to five, all seen at once. Pressing the chosen one again takes the answer back to "not asked". */
export function Choice<T extends string>({
  value,
  onChange,
  options,
  isRequired,
  ...field
}: FieldProps & {
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  readonly options: readonly Option<T>[];
  /** The answer cannot be taken back, as in a switch of views. */
  readonly isRequired?: boolean;
}): ReactNode {
  const word = useWording();
  const name = useId();
  return (
    <Field {...field} isAsked={value !== undefined} isGroup>
      {() => (
        <div className="segments">
          {options.map((option) => (
            <label key={option.value} className="segment">
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={value === option.value}
                disabled={field.isUnknown ?? false}
                onChange={() => onChange(option.value)}
                onClick={() => {
                  if (value === option.value && !isRequired) onChange(undefined);
                }}
                onKeyDown={(event) => {
                  if ((event.key === "Backspace" || event.key === "Delete") && !isRequired) onChange(undefined);
                }}
              />
              <span>{word(option.text)}</span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}

/**
 * One of a list too long for segments, by the browser's own control. Its empty choice takes an answer back to "not asked";
 * a filter or an officer's own choice asks nobody, so it says something else.
 */
export function Select<T extends string>({
  value,
  onChange,
  options,
  all,
  isRequired,
  ...field
}: FieldProps & {
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  readonly options: readonly Option<T>[];
  /** Makes it a filter: what stands there while nothing narrows the list. */
  readonly all?: Wording;
  /** The choice cannot be taken back, as in an order of lines. */
  readonly isRequired?: boolean;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const isOwn = field.isOwn === true || all !== undefined;
  const empty = value === undefined || isOwn ? `${t(kitTexts.choose)}…` : `(${t(kitTexts.notAsked)})`;
  return (
    <Field {...field} isOwn={isOwn} isAsked={value !== undefined}>
      {(ties) => (
        <select
          {...ties}
          className="input select"
          value={value ?? ""}
          disabled={field.isUnknown ?? false}
          onChange={(event) => onChange(event.target.value === "" ? undefined : (event.target.value as T))}
        >
          {!isRequired && <option value="">{all === undefined ? empty : word(all)}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {word(option.text)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Any number of a short list. An empty list is an answer only after `none` was said, so the value may be undefined. */
export function Checks<T extends string>({
  value,
  onChange,
  options,
  ...field
}: FieldProps & {
  readonly value: readonly T[] | undefined;
  readonly onChange: (value: readonly T[] | undefined) => void;
  readonly options: readonly Option<T>[];
}): ReactNode {
  const word = useWording();
  const chosen = value ?? [];
  return (
    <Field {...field} isAsked={value !== undefined} isGroup>
      {() => (
        <div className="checks">
          {options.map((option) => (
            <label key={option.value} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={(event) => {
                  const next = event.target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value);
                  onChange(next.length === 0 ? undefined : next);
                }}
              />
              <span>{word(option.text)}</span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
