import type { ReactNode } from "react";
import type { OfficerLanguage, OfficerText } from "../../src/kernel/text.ts";
import { Menu } from "../kit/menu.tsx";
import { setPreference, usePreference } from "../kit/preference.ts";
import { useText, useWording } from "../kit/text.ts";
import type { Session } from "./frame-model.ts";
import { shellTexts } from "./texts.ts";

const languageNames: Readonly<Record<OfficerLanguage, string>> = { en: "English", ru: "Русский" };

/** Who is working, as what, and how the screen looks to them. */
export function Account({
  session,
  languages,
  onHelp,
  onSignOut,
}: {
  readonly session: Extract<Session, { kind: "signedIn" }>;
  readonly languages: readonly OfficerLanguage[];
  readonly onHelp: () => void;
  readonly onSignOut: () => void;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const role = session.roles.find((one) => one.id === session.role);
  return (
    <div className="account">
      <Menu
        className="account-button"
        label={
          <>
            <span className="cut strong">{session.userName}</span>
            <span className="small soft cut">{role ? word(role.text) : session.role}</span>
            <span className="small soft cut">{word(session.unit)}</span>
          </>
        }
        acts={[
          ...(session.roles.length > 1
            ? session.roles.map((one) => ({ text: one.text, isChosen: one.id === session.role, onPress: () => session.onRole(one.id) }))
            : []),
          { text: shellTexts.help, onPress: onHelp, note: "?" },
          { text: shellTexts.signOut, onPress: onSignOut },
        ]}
      />
      <details className="settings">
        <summary className="small">{t(shellTexts.settings)}</summary>
        <Settings languages={languages} />
      </details>
    </div>
  );
}

type Row = {
  readonly name: OfficerText;
  readonly choices: readonly {
    readonly words: string;
    readonly lang?: OfficerLanguage;
    readonly isOn: boolean;
    readonly act: () => void;
  }[];
};

/** Language, light and type, each as its choices side by side. For the sign-in screen too. */
export function Settings({ languages }: { readonly languages: readonly OfficerLanguage[] }): ReactNode {
  const t = useText();
  const preference = usePreference();
  const rows: readonly Row[] = [
    {
      name: shellTexts.language,
      choices: languages.map((language) => ({
        words: languageNames[language],
        lang: language,
        isOn: preference.language === language,
        act: () => setPreference({ language }),
      })),
    },
    {
      name: shellTexts.theme,
      choices: (["system", "light", "dark"] as const).map((theme) => ({
        words: t({ system: shellTexts.themeSystem, light: shellTexts.themeLight, dark: shellTexts.themeDark }[theme]),
        isOn: preference.theme === theme,
        act: () => setPreference({ theme }),
      })),
    },
    {
      name: shellTexts.density,
      choices: (["dense", "large"] as const).map((density) => ({
        words: t(density === "dense" ? shellTexts.densityDense : shellTexts.densityLarge),
        isOn: preference.density === density,
        act: () => setPreference({ density }),
      })),
    },
  ];
  return (
    <div className="settings-rows">
      {rows.map((row) => (
        <div key={row.name.en} role="group" aria-label={t(row.name)} className="toggles">
          {row.choices.map((choice) => (
            <button key={choice.words} type="button" className="toggle" lang={choice.lang} aria-pressed={choice.isOn} onClick={choice.act}>
              {choice.words}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
