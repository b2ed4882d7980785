import { useState, type ReactNode } from "react";
import { personLanguages, type PersonLanguage } from "../../src/kernel/text.ts";
import { directionOf } from "./message.ts";
import { sayLine, useVoice } from "./speech.ts";
import { useText } from "./text.ts";
import { personTexts } from "./texts.ts";
import { ownNames, scriptSigns } from "./tongues.ts";

type Choosing = { readonly language: PersonLanguage; readonly onLanguage: (language: PersonLanguage) => void };

/** The language by its own name; opens the nine, each by its name, its letters and, where the device can, its sound. */
export function LanguageSwitch({ language, onLanguage, isOpenFirst = false }: Choosing & { readonly isOpenFirst?: boolean }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <>
      <button type="button" className="button tongue-switch" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9.5" />
          <path d="M2.500 12h19M12 2.500c-7 6-7 13 0 19M12 2.500c7 6 7 13 0 19" />
        </svg>
        <span className="unseen">{t(personTexts.language)}: </span>
        <span lang={language}>{ownNames[language]}</span>
      </button>
      {isOpen && (
        <Languages
          language={language}
          onLanguage={(chosen) => {
            onLanguage(chosen);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function Languages({ language, onLanguage }: Choosing): ReactNode {
  const t = useText();
  return (
    <ul className="tongues" aria-label={t(personTexts.language)}>
      {personLanguages.map((one) => (
        <li key={one}>
          <button
            type="button"
            className="button tongue"
            lang={one}
            dir={directionOf(one)}
            aria-pressed={one === language}
            onClick={() => onLanguage(one)}
          >
            <svg viewBox="0 0 64 40" aria-hidden="true" className="tongue-signs">
              <rect x="1" y="1" width="62" height="38" rx="5" />
              <text x="32" y="27" textAnchor="middle">
                {scriptSigns[one]}
              </text>
            </svg>
            {ownNames[one]}
          </button>
          <HearName language={one} />
        </li>
      ))}
    </ul>
  );
}

/** Says the name of a language in that language, for those who do not read it. */
function HearName({ language }: { readonly language: PersonLanguage }): ReactNode {
  const t = useText();
  if (!useVoice(language)) return null;
  return (
    <button
      type="button"
      className="button tongue-hear"
      aria-label={t(personTexts.hearName, { language: ownNames[language] })}
      onClick={() => sayLine(ownNames[language], language)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 9v6h4l5 4V5L7 9zM16 8.500c2 2 2 5 0 7M18.500 6c3.500 3.500 3.500 8.500 0 12" />
      </svg>
    </button>
  );
}
