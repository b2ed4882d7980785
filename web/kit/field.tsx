import { useId, type ReactNode } from "react";
import { useFieldError } from "./form.tsx";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

/** What every field takes. */
export type FieldProps = {
  readonly label: Wording;
  readonly hint?: Wording | undefined;
  /** Dotted path in the body, by which the node names what is wrong: `persons.0.birth`. */
  readonly path?: string | undefined;
  readonly error?: string | undefined;
  /** The question may be asked and the answer not known. Setting it is offered where `onUnknown` is given. */
  readonly isUnknown?: boolean | undefined;
  readonly onUnknown?: ((isUnknown: boolean) => void) | undefined;
  /** The officer's own words or search: nobody is asked, so nothing is "not asked". */
  readonly isOwn?: boolean | undefined;
};

/** The attributes that tie a control to its label, hint and error. */
export type ControlTies = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

/**
 * Label, control, hint and error. The state of the answer stands beside the label as long as there is none:
 * "not asked" is not "not known", and neither is "no" (R6).
 */
export function Field({
  label,
  hint,
  path,
  error,
  isUnknown,
  onUnknown,
  isOwn,
  isAsked,
  isGroup,
  children,
}: FieldProps & {
  readonly isAsked: boolean;
  /** The control is a set of controls, named by the label. */
  readonly isGroup?: boolean;
  readonly children: (ties: ControlTies, labelId: string) => ReactNode;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const id = useId();
  const named = useFieldError(path);
  const wrong = error ?? named;
  const ties: ControlTies = {
    id,
    "aria-describedby": [hint ? `${id}-hint` : "", wrong ? `${id}-error` : "", `${id}-state`].filter(Boolean).join(" "),
    "aria-invalid": wrong ? true : undefined,
  };
  const Label = isGroup ? "span" : "label";
  return (
    <div
      className="field"
      data-wrong={wrong ? true : undefined}
      role={isGroup ? "group" : undefined}
      aria-labelledby={isGroup ? `${id}-label` : undefined}
      aria-describedby={isGroup ? ties["aria-describedby"] : undefined}
    >
      <div className="field-head">
        <Label id={`${id}-label`} className="field-label" {...(isGroup ? {} : { htmlFor: id })}>
          {word(label)}
        </Label>
        <span id={`${id}-state`} className={isUnknown ? "unknown" : "not-asked"}>
          {isUnknown ? t(kitTexts.unknown) : isAsked || isOwn ? "" : t(kitTexts.notAsked)}
        </span>
      </div>
      <div className="field-control">
        {children(ties, `${id}-label`)}
        {onUnknown && (
          <button type="button" className="toggle" aria-pressed={isUnknown ?? false} onClick={() => onUnknown(!isUnknown)}>
            {t(kitTexts.setUnknown)}
          </button>
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="small soft">
          {word(hint)}
        </p>
      )}
      {wrong && (
        <p id={`${id}-error`} className="field-error">
          {wrong}
        </p>
      )}
    </div>
  );
}
