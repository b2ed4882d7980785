import type { ReactNode } from "react";
import type { Answer } from "../../src/kernel/codes.ts";
import { Choice } from "./choice.tsx";
import type { FieldProps } from "./field.tsx";
import { personTexts } from "./texts.ts";

const options = [
  { value: "yes", text: personTexts.yes },
  { value: "no", text: personTexts.no },
  { value: "unsure", text: personTexts.unsure },
] as const;

/** Yes, no, not sure, and "not asked" until one of them is chosen (R6). */
export function AnswerField({
  value,
  onChange,
  ...field
}: FieldProps & {
  readonly value: Answer;
  readonly onChange: (value: Answer) => void;
}): ReactNode {
  return (
    <Choice
      {...field}
      value={value === "notAsked" ? undefined : value}
      onChange={(next) => onChange(next ?? "notAsked")}
      options={options}
    />
  );
}
