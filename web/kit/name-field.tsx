import { useId, useState, type ReactNode } from "react";
import type { PersonName } from "../../src/kernel/codes.ts";
import { useFieldError } from "./form.tsx";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

type Script = PersonName["script"];
type Part = "given" | "father" | "family" | "whole";
const scriptTexts: Readonly<Record<Script, (typeof kitTexts)["scriptLatn"]>> = {
  Latn: kitTexts.scriptLatn,
  Cyrl: kitTexts.scriptCyrl,
  Arab: kitTexts.scriptArab,
};
const partTexts = { given: kitTexts.givenName, father: kitTexts.fatherName, family: kitTexts.familyName, whole: kitTexts.wholeName };

/** A person's names as said, one line a script, by parts or as one. Names are never corrected or transliterated here. */
export function NameField({
  label,
  value,
  onChange,
  scripts,
  path,
}: {
  readonly label: Wording;
  readonly value: readonly PersonName[];
  readonly onChange: (value: readonly PersonName[]) => void;
  /** Scripts offered, in order; the first stands ready. */
  readonly scripts: readonly Script[];
  readonly path?: string;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const id = useId();
  const wrong = useFieldError(path);
  const [opened, setOpened] = useState<readonly Script[]>([]);
  const shown = scripts.filter((script, place) => place === 0 || opened.includes(script) || value.some((name) => name.script === script));
  const set = (script: Script, name: PersonName | undefined): void => {
    const others = value.filter((one) => one.script !== script);
    const all = name ? [...others, name] : others;
    onChange(all.toSorted((a, b) => scripts.indexOf(a.script) - scripts.indexOf(b.script)));
  };
  return (
    <div className="field names" role="group" aria-labelledby={`${id}-label`} data-wrong={wrong ? true : undefined}>
      <div className="field-head">
        <span id={`${id}-label`} className="field-label">
          {word(label)}
        </span>
        {value.length === 0 && <span className="not-asked">{t(kitTexts.notAsked)}</span>}
      </div>
      {shown.map((script) => (
        <NameLine key={script} script={script} name={value.find((name) => name.script === script)} onChange={(name) => set(script, name)} />
      ))}
      <div className="toggles">
        {scripts
          .filter((script) => !shown.includes(script))
          .map((script) => (
            <button key={script} type="button" className="toggle" onClick={() => setOpened([...opened, script])}>
              {t(kitTexts.addScript, { script: t(scriptTexts[script]) })}
            </button>
          ))}
      </div>
      {wrong && <p className="field-error">{wrong}</p>}
    </div>
  );
}

function NameLine({
  script,
  name,
  onChange,
}: {
  readonly script: Script;
  readonly name: PersonName | undefined;
  readonly onChange: (name: PersonName | undefined) => void;
}): ReactNode {
  const t = useText();
  const [isWhole, setWhole] = useState(name?.whole !== undefined);
  const parts: readonly Part[] = isWhole ? ["whole"] : ["given", "father", "family"];
  const direction = script === "Arab" ? "rtl" : "ltr";
  const set = (part: Part, typed: string): void => {
    const kept = Object.fromEntries(parts.map((one) => [one, one === part ? typed : name?.[one]]).filter(([, words]) => words));
    onChange(Object.keys(kept).length === 0 ? undefined : { script, ...kept });
  };
  return (
    <div className="name-line">
      <div className="name-script small">
        <span className="soft">{t(scriptTexts[script])}</span>
        <button
          type="button"
          className="toggle"
          onClick={() => {
            setWhole(!isWhole);
            onChange(undefined);
          }}
        >
          {t(isWhole ? kitTexts.inParts : kitTexts.asWhole)}
        </button>
      </div>
      <div className="name-parts" dir={direction} data-whole={isWhole || undefined}>
        {parts.map((part) => (
          <label key={part}>
            <span className="small soft" dir="auto">
              {t(partTexts[part])}
            </span>
            <input
              className="input"
              dir={direction}
              autoComplete="off"
              spellCheck={false}
              maxLength={part === "whole" ? 200 : 100}
              value={name?.[part] ?? ""}
              onChange={(event) => set(part, event.target.value)}
            />
          </label>
        ))}
      </div>
    </div>
  );
}
