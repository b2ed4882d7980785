import type { ReactNode } from "react";
import { Field, type FieldProps } from "./field.tsx";
import { useFormat } from "./text.ts";

/** Words typed. `undefined` is not asked; an emptied field is not asked again. */
export function TextField({
  value,
  onChange,
  lines = 1,
  lang,
  dir,
  kind = "text",
  width,
  ...field
}: FieldProps & {
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly lines?: number;
  readonly lang?: string | undefined;
  readonly dir?: "ltr" | "rtl" | "auto" | undefined;
  readonly kind?: "text" | "tel" | "email" | "number" | "search" | "password" | "code";
  readonly width?: "short" | "full";
}): ReactNode {
  const shared = {
    className: "input",
    "data-width": width,
    lang,
    // Numbers, telephone numbers and codes never mirror.
    dir: dir ?? (kind === "text" || kind === "search" ? "auto" : "ltr"),
    value: value ?? "",
    disabled: field.isUnknown ?? false,
    autoComplete: "off",
    spellCheck: false,
  };
  const say = (typed: string): void => onChange(typed === "" ? undefined : typed);
  return (
    <Field {...field} isAsked={value !== undefined}>
      {(ties) =>
        lines > 1 ? (
          <textarea {...ties} {...shared} rows={lines} onChange={(event) => say(event.target.value)} />
        ) : (
          <input
            {...ties}
            {...shared}
            type={kind === "number" || kind === "code" ? "text" : kind}
            inputMode={kind === "number" ? "numeric" : undefined}
            data-code={kind === "code" || undefined}
            onChange={(event) => say(event.target.value)}
          />
        )
      }
    </Field>
  );
}

/** A calendar day. The browser's own control; the day in words stands beside it, since its order differs by browser. */
export function DayField({
  value,
  onChange,
  max,
  min,
  words,
  ...field
}: FieldProps & {
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly max?: string;
  readonly min?: string;
  /** Said in place of the day, where it is to be said otherwise. */
  readonly words?: ReactNode;
}): ReactNode {
  const { day } = useFormat();
  const said = words ?? (value && day(value));
  return (
    <Field {...field} isAsked={value !== undefined}>
      {(ties) => (
        <>
          <input
            {...ties}
            className="input"
            data-width="short"
            type="date"
            min={min}
            max={max}
            value={value ?? ""}
            disabled={field.isUnknown ?? false}
            onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
          />
          {said && <span className="soft">{said}</span>}
        </>
      )}
    </Field>
  );
}
