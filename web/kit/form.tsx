import { createContext, use, useEffect, useId, useRef, type ReactNode } from "react";
import type { OfficerText } from "../../src/kernel/text.ts";
import type { ApiFailure } from "./api.ts";
import { Button } from "./button.tsx";
import { Failure } from "./notice.tsx";
import { useText } from "./text.ts";
import { problemTexts } from "./texts.ts";

type FieldErrors = ReadonlyMap<string, string>;
const Errors = createContext<FieldErrors>(new Map());

/** What is wrong with the field at a dotted path, in words. The path may be of the whole command, or within its payload. */
export function useFieldError(path: string | undefined): string | undefined {
  return use(Errors).get(pathWithin(path ?? ""));
}

/**
 * A form: one main button that says what happens, failures shown above it and beside their fields.
 * Ctrl+Enter sends. The browser checks nothing; the node does, by the same contract.
 */
export function Form({
  onSend,
  send,
  isRecording,
  failure,
  next,
  texts = {},
  actions,
  children,
}: {
  readonly onSend: () => unknown;
  /** Words of the main button. */
  readonly send: ReactNode;
  readonly isRecording?: boolean;
  readonly failure?: ApiFailure | undefined;
  /** What can be done about the failure, where it is not in a field. */
  readonly next?: ReactNode;
  /** Words for the field problems of this feature, by code. */
  readonly texts?: Readonly<Record<string, OfficerText>>;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const errors = readErrors(failure, (code) => {
    const text = texts[code] ?? problemTexts[code] ?? problemTexts["invalid"];
    return text ? t(text) : code;
  });
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true], .notice")?.focus();
  }, [failure]);
  return (
    <form
      ref={form}
      noValidate
      className="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRecording) onSend();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <Errors value={errors}>{children}</Errors>
      {failure && <Failure failure={failure} next={next} />}
      <div className="line form-end">
        <Button kind="main" type="submit" isRecording={isRecording ?? false}>
          {send}
        </Button>
        {actions}
      </div>
    </form>
  );
}

function readErrors(failure: ApiFailure | undefined, word: (code: string) => string): FieldErrors {
  if (failure?.kind === "problem") return new Map(failure.fields.map((field) => [pathWithin(field.path), field.title ?? word(field.code)]));
  if (failure?.kind === "refused" && failure.field) return new Map([[pathWithin(failure.field), failure.title]]);
  return new Map();
}

/** The path within what the form fills in: a command wraps it in its payload. */
function pathWithin(path: string): string {
  return path.replace(/^body\./, "").replace(/^payload\./, "");
}

/** Fields that belong together, under one legend, in columns where there is room. */
export function FieldGroup({
  legend,
  children,
  hint,
}: {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <fieldset className="field-group" aria-describedby={hint ? id : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p id={id} className="small soft">
          {hint}
        </p>
      )}
      <div className="field-columns">{children}</div>
    </fieldset>
  );
}
