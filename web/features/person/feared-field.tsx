import type { ReactNode } from "react";
import type { PersonLanguage } from "../../../src/kernel/index.ts";
import { Choice, ComboBox, useText } from "../../kit/index.ts";
import { useCodes } from "./codes.ts";
import { fearedQuestion, fearedWords } from "./texts.ts";
import { InTheirLanguage } from "./words.tsx";

export type FearedAnswer = { readonly asked?: "asked" | "cannotSay" | undefined; readonly states: readonly string[] };

/** The question that nothing leaves without (R1): asked, or asked and cannot say; and which States besides the person's own. */
export function FearedField({
  value,
  onChange,
  language,
}: {
  readonly value: FearedAnswer;
  readonly onChange: (value: FearedAnswer) => void;
  readonly language: PersonLanguage;
}): ReactNode {
  const t = useText();
  const codes = useCodes();
  return (
    <div className="stack" data-gap="small">
      <Choice
        label={fearedWords.title}
        hint={fearedWords.rule}
        path="fearedAsked"
        value={value.asked}
        onChange={(asked) => onChange({ ...value, asked })}
        options={[
          { value: "asked", text: fearedWords.asked },
          { value: "cannotSay", text: fearedWords.cannotSay },
        ]}
      />
      <p className="small">
        <span className="soft">{t(fearedQuestion)}</span> <InTheirLanguage text={fearedQuestion} language={language} />
      </p>
      {value.asked !== undefined && (
        <>
          <ComboBox
            label={fearedWords.add}
            value={undefined}
            options={codes.countries.filter((one) => !value.states.includes(one.value))}
            onChange={(code) => code && onChange({ ...value, states: [...value.states, code] })}
          />
          {value.states.length > 0 && (
            <div className="chips">
              {value.states.map((code) => (
                <button
                  key={code}
                  type="button"
                  className="chip"
                  aria-label={t(fearedWords.remove, { country: codes.country(code) })}
                  onClick={() => onChange({ ...value, states: value.states.filter((one) => one !== code) })}
                >
                  {codes.country(code)} <span aria-hidden="true">×</span>
                </button>
              ))}
            </div>
          )}
        </>
      )}
    </div>
  );
}
