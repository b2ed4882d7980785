import { useEffect, useState, type ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import type { PersonLanguage } from "../../../src/kernel/text.ts";
import { browserTongue, Failure, LanguageSwitch, PersonArea, QuickExit, Skeleton, Toasts, useGo, useRoute } from "../../kit/index.ts";
import { findChosenTongue, keepChosenTongue } from "./chosen-tongue.ts";
import "./mine.css";

/** A page of the person concerned, in their language, with a way to leave at once; whoever has no file of their own signs in first. */
export function OwnPage({ children }: { readonly children: (own: string, language: PersonLanguage) => ReactNode }): ReactNode {
  const go = useGo();
  const session = useRoute(accessContract.session, {});
  const [language, setLanguage] = useState<PersonLanguage>(() => findChosenTongue() ?? browserTongue() ?? "ru");
  const own = session.data?.session?.account.ownDossier;
  const isElsewhere = session.data !== undefined && own === undefined;
  useEffect(() => {
    if (isElsewhere) go("/sign-in", { isReplacing: true });
  }, [isElsewhere]);
  useEffect(() => {
    document.title = "Panah";
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: PersonLanguage): void => {
    keepChosenTongue(chosen);
    setLanguage(chosen);
  };
  return (
    <PersonArea language={language}>
      {session.isError && <Failure failure={session.error.failure} onAgain={() => void session.refetch()} />}
      <div className="mine">
        {own !== undefined && (
          <header className="person-top">
            <LanguageSwitch language={language} onLanguage={choose} />
            <QuickExit isPlaced before={endSession} />
          </header>
        )}
        <main className="stack" data-gap="large">
          {own === undefined ? <Skeleton rows={6} /> : children(own, language)}
        </main>
      </div>
      <Toasts />
    </PersonArea>
  );
}

/** Whoever comes to the device next finds no open file; the answer is not waited for. */
function endSession(): void {
  void fetch("/api/sign-out", { method: "POST", headers: { "content-type": "application/json" }, body: "{}", keepalive: true }).catch(
    () => undefined,
  );
}
