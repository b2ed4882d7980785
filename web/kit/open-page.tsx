import { useEffect, useState, type ReactNode } from "react";
import type { PersonLanguage } from "../../src/kernel/text.ts";
import { QuickExit } from "./acts.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { PersonArea } from "./text.ts";
import { browserTongue } from "./tongues.ts";

/** A page for anybody, without sign-in: in the language of whoever reads, with a way to leave at once. Its title says nothing of it. */
export function OpenPage({ className, children }: { readonly className: string; readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<PersonLanguage>(() => browserTongue() ?? "ru");
  useEffect(() => {
    document.title = "Panah";
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PersonArea language={language}>
      <div className={className}>
        <header className="person-top">
          <LanguageSwitch language={language} onLanguage={setLanguage} isOpenFirst={browserTongue() === undefined} />
          <QuickExit isPlaced />
        </header>
        <main>{children}</main>
      </div>
    </PersonArea>
  );
}
