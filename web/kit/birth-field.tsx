import { useState, type ReactNode } from "react";
import type { Birth } from "../../src/kernel/codes.ts";
import { Field, type FieldProps } from "./field.tsx";
import { dayFrom, splitDay, wholeNumber } from "./birth.ts";
import { useFormat, useText } from "./text.ts";
import { kitTexts } from "./texts.ts";

type Precision = Birth["precision"];

/** A birth as said: a day, a year only, about so many years, or asked and not known. `today` dates an estimate. */
export function BirthField({
  value,
  onChange,
  today,
  ...field
}: Omit<FieldProps, "isUnknown" | "onUnknown"> & {
  readonly value: Birth | undefined;
  readonly onChange: (value: Birth | undefined) => void;
  readonly today: string;
}): ReactNode {
  const t = useText();
  const [asked, setAsked] = useState<Precision>(value?.precision ?? "day");
  const precision = value?.precision ?? asked;
  const become = (next: Precision): void => {
    setAsked(next);
    onChange(next === "unknown" ? { precision: "unknown" } : undefined);
  };
  const isUnknown = precision === "unknown";
  return (
    <Field {...field} isAsked={value !== undefined} isUnknown={isUnknown} isGroup>
      {(ties) => (
        <div className="birth">
          {precision === "day" && <DayParts value={value} onChange={onChange} invalid={ties["aria-invalid"]} />}
          {precision === "year" && (
            <OneNumber
              label={t(kitTexts.year)}
              digits={4}
              value={value?.precision === "year" ? value.year : undefined}
              onChange={(year) => onChange(year === undefined ? undefined : { precision: "year", year })}
            />
          )}
          {precision === "estimated" && (
            <OneNumber
              label={t(kitTexts.ageYears)}
              digits={3}
              value={value?.precision === "estimated" ? value.ageYears : undefined}
              onChange={(ageYears) => onChange(ageYears === undefined ? undefined : { precision: "estimated", ageYears, on: today })}
            />
          )}
          <div className="toggles">
            {(["day", "year", "estimated", "unknown"] as const).map((one) => (
              <button key={one} type="button" className="toggle" aria-pressed={precision === one} onClick={() => become(one)}>
                {t(precisionTexts[one])}
              </button>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}

const precisionTexts = { day: kitTexts.byDay, year: kitTexts.byYear, estimated: kitTexts.byAge, unknown: kitTexts.setUnknown };

function DayParts({
  value,
  onChange,
  invalid,
}: {
  readonly value: Birth | undefined;
  readonly onChange: (value: Birth | undefined) => void;
  readonly invalid: true | undefined;
}): ReactNode {
  const t = useText();
  const { day: wordDay } = useFormat();
  const [parts, setParts] = useState(splitDay(value?.precision === "day" ? value.day : undefined));
  const set = (name: keyof typeof parts, typed: string): void => {
    const next = { ...parts, [name]: typed };
    setParts(next);
    const day = dayFrom(next);
    onChange(day === undefined ? undefined : { precision: "day", day });
  };
  return (
    <div className="day-parts" dir="ltr">
      {(["day", "month", "year"] as const).map((name) => (
        <label key={name}>
          <span className="small soft">{t(kitTexts[name])}</span>
          <input
            className="input"
            aria-invalid={invalid}
            inputMode="numeric"
            autoComplete="off"
            maxLength={name === "year" ? 4 : 2}
            value={parts[name]}
            data-digits={name === "year" ? 4 : 2}
            onChange={(event) => set(name, event.target.value)}
          />
        </label>
      ))}
      {value?.precision === "day" && (
        <span className="soft birth-words" dir="auto">
          {wordDay(value.day, "long")}
        </span>
      )}
    </div>
  );
}

function OneNumber({
  label,
  digits,
  value,
  onChange,
}: {
  readonly label: string;
  readonly digits: number;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}): ReactNode {
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  return (
    <div className="day-parts" dir="ltr">
      <label>
        <span className="small soft">{label}</span>
        <input
          className="input"
          inputMode="numeric"
          autoComplete="off"
          maxLength={digits}
          data-digits={digits}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            const number = wholeNumber(event.target.value);
            onChange(digits === 4 && (number ?? 0) < 1850 ? undefined : number);
          }}
        />
      </label>
    </div>
  );
}
