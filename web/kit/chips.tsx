import type { ReactNode } from "react";
import { type Count, useFormat, useWording, type Wording } from "./text.ts";

export type Chip = { readonly id: string; readonly text: Wording; readonly count?: Count | undefined };

/** Filters one sees: each with its count, pressed or not. Keep them in the address with `useSearch`. */
export function Chips({
  label,
  chips,
  value,
  onChange,
}: {
  readonly label: Wording;
  readonly chips: readonly Chip[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}): ReactNode {
  const word = useWording();
  const { count } = useFormat();
  return (
    <div className="chips" role="group" aria-label={word(label)}>
      {chips.map((chip) => {
        const isOn = value.includes(chip.id);
        return (
          <button
            key={chip.id}
            type="button"
            className="chip"
            aria-pressed={isOn}
            onClick={() => onChange(isOn ? value.filter((id) => id !== chip.id) : [...value, chip.id])}
          >
            {word(chip.text)}
            {chip.count !== undefined && <span className="count">{count(chip.count)}</span>}
          </button>
        );
      })}
    </div>
  );
}
