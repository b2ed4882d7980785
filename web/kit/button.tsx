import type { MouseEventHandler, ReactNode } from "react";
import { kitTexts } from "./texts.ts";
import { useText } from "./text.ts";

export type ButtonProps = {
  readonly children: ReactNode;
  /** `main` once a screen; `grave` for what reaches far; `quiet` inside rows. */
  readonly kind?: "main" | "plain" | "quiet" | "grave";
  readonly onPress?: MouseEventHandler<HTMLButtonElement>;
  readonly type?: "button" | "submit";
  /** A command is on its way: says so, and a second press does nothing. */
  readonly isRecording?: boolean;
  readonly isDisabled?: boolean;
  /** The key that does the same, shown small. */
  readonly hotkey?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly label?: string;
};

/** A button says what will happen: "Record the arrival", never "Submit". */
export function Button(props: ButtonProps): ReactNode {
  const t = useText();
  const { kind = "plain", isRecording = false } = props;
  return (
    <button
      className="button"
      data-kind={kind}
      type={props.type ?? "button"}
      aria-disabled={isRecording || props.isDisabled || undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-label={props.label}
      onClick={(event) => {
        // Still focusable while it does nothing, so that a screen reader stays where it is.
        if (isRecording || props.isDisabled) event.preventDefault();
        else props.onPress?.(event);
      }}
    >
      {isRecording ? t(kitTexts.recording) : props.children}
      {props.hotkey && !isRecording && <kbd aria-hidden="true">{props.hotkey}</kbd>}
    </button>
  );
}
