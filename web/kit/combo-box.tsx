import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { Option } from "./choice.tsx";
import { Field, type ControlTies, type FieldProps } from "./field.tsx";
import { useText, useWording } from "./text.ts";
import { kitTexts } from "./texts.ts";

type Entry<T extends string> = { readonly value: T; readonly words: string };
const shownMax = 50;

/** One of a long list, found by typing any part of it: countries, languages, organisations. */
export function ComboBox<T extends string>({
  value,
  onChange,
  options,
  ...field
}: FieldProps & {
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  readonly options: readonly Option<T>[];
}): ReactNode {
  const word = useWording();
  const entries = options.map((option) => ({ value: option.value, words: word(option.text) }));
  return (
    <Field {...field} isAsked={value !== undefined}>
      {(ties) => <Combo ties={ties} entries={entries} value={value} onChange={onChange} isDisabled={field.isUnknown ?? false} />}
    </Field>
  );
}

function Combo<T extends string>({
  ties,
  entries,
  value,
  onChange,
  isDisabled,
}: {
  readonly ties: ControlTies;
  readonly entries: readonly Entry<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  readonly isDisabled: boolean;
}): ReactNode {
  const t = useText();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const chosen = entries.find((entry) => entry.value === value);
  const isOpen = typed !== undefined;
  const found = isOpen ? entries.filter((entry) => matches(entry.words, typed)).slice(0, shownMax) : [];
  const take = (entry: Entry<T> | undefined): void => {
    if (entry) onChange(entry.value);
    setTyped(undefined);
  };
  const move = (to: number): void => {
    setActive(to);
    list.current?.children[to]?.scrollIntoView({ block: "nearest" });
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) setTyped("");
      else move(Math.min(found.length - 1, Math.max(0, active + (event.key === "ArrowDown" ? 1 : -1))));
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      take(found[active]);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setTyped(undefined);
    }
  };
  return (
    <div className="combo">
      <input
        {...ties}
        className="input select"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${ties.id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[active] ? `${ties.id}-${active}` : undefined}
        autoComplete="off"
        disabled={isDisabled}
        placeholder={`${t(kitTexts.choose)}…`}
        value={typed ?? chosen?.words ?? ""}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          if (event.target.value === "") onChange(undefined);
        }}
        onClick={() => setTyped((before) => before ?? "")}
        onBlur={() => setTyped(undefined)}
        onKeyDown={hear}
      />
      <Found list={list} ties={ties} isOpen={isOpen} found={found} value={value} active={active} onTake={take} />
    </div>
  );
}

function Found<T extends string>({
  list,
  ties,
  isOpen,
  found,
  value,
  active,
  onTake,
}: {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly ties: ControlTies;
  readonly isOpen: boolean;
  readonly found: readonly Entry<T>[];
  readonly value: T | undefined;
  readonly active: number;
  readonly onTake: (entry: Entry<T>) => void;
}): ReactNode {
  const t = useText();
  return (
    <ul ref={list} id={`${ties.id}-list`} role="listbox" aria-labelledby={`${ties.id}-label`} className="pop" hidden={!isOpen}>
      {found.map((entry, place) => (
        <li
          key={entry.value}
          id={`${ties.id}-${place}`}
          role="option"
          aria-selected={entry.value === value}
          data-active={place === active || undefined}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(entry);
          }}
        >
          {entry.words}
        </li>
      ))}
      {isOpen && found.length === 0 && (
        <li role="option" aria-disabled="true" aria-selected={false} className="soft">
          {t(kitTexts.none)}
        </li>
      )}
    </ul>
  );
}

/** Any part, upper or lower case, with or without accents. */
function matches(words: string, typed: string): boolean {
  const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
  return plain(words).includes(plain(typed.trim()));
}
