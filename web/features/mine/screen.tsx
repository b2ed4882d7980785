import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import type { PersonLanguage } from "../../../src/kernel/text.ts";
import {
  browserTongue,
  Button,
  callRoute,
  Failure,
  forgetDrafts,
  LanguageSwitch,
  PersonArea,
  QuickExit,
  Skeleton,
  useGo,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { AboutFile } from "./about-file.tsx";
import { Cases } from "./cases.tsx";
import { Complain } from "./complain.tsx";
import { Family } from "./family.tsx";
import { Given } from "./given.tsx";
import { Meetings } from "./meetings.tsx";
import { OwnPhoto } from "./own-photo.tsx";
import { Papers } from "./papers.tsx";
import { Seen } from "./seen-part.tsx";
import { mineTexts } from "./texts.ts";
import "./mine.css";

/** The file of the person concerned, in their language: what stands, what comes, who has seen it, what was handed on. */
export function Screen(): ReactNode {
  const go = useGo();
  const session = useRoute(accessContract.session, {});
  const [chosen, setChosen] = useState<PersonLanguage>();
  const own = session.data?.session?.account.ownDossier;
  const isElsewhere = session.data !== undefined && own === undefined;
  useEffect(() => {
    if (isElsewhere) go("/sign-in", { isReplacing: true });
  }, [isElsewhere]);
  const language = chosen ?? browserTongue() ?? "ru";
  useEffect(() => {
    document.title = "Panah";
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PersonArea language={language}>
      {session.isError && <Failure failure={session.error.failure} onAgain={() => void session.refetch()} />}
      {own === undefined ? (
        <main className="mine">
          <Skeleton rows={6} />
        </main>
      ) : (
        <Mine dossier={own} language={language} onLanguage={setChosen} />
      )}
    </PersonArea>
  );
}

/** Whoever comes to the device next finds no open file; the answer is not waited for. */
function endSession(): void {
  void fetch("/api/sign-out", { method: "POST", headers: { "content-type": "application/json" }, body: "{}", keepalive: true }).catch(
    () => undefined,
  );
}

function Mine({
  dossier,
  language,
  onLanguage,
}: {
  readonly dossier: string;
  readonly language: PersonLanguage;
  readonly onLanguage: (language: PersonLanguage) => void;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const client = useQueryClient();
  const signOut = async (): Promise<void> => {
    forgetDrafts();
    await callRoute(accessContract.signOut, { body: {} });
    await client.resetQueries();
    go("/sign-in", { isReplacing: true });
  };
  return (
    <div className="mine">
      <header className="person-top">
        <LanguageSwitch language={language} onLanguage={onLanguage} />
        <QuickExit isPlaced before={endSession} />
      </header>
      <main className="stack" data-gap="large">
        <div className="stack" data-gap="small">
          <h1>{t(mineTexts.title)}</h1>
          <p className="soft">{t(mineTexts.lead)}</p>
        </div>
        <Cases dossier={dossier} />
        <Meetings dossier={dossier} />
        <Papers dossier={dossier} />
        <Seen dossier={dossier} />
        <Given dossier={dossier} />
        <Family dossier={dossier} />
        <OwnPhoto dossier={dossier} />
        <AboutFile dossier={dossier} language={language} />
        <Complain language={language} />
        <div className="mine-end">
          <Button onPress={() => void signOut()}>{t(mineTexts.signOut)}</Button>
        </div>
      </main>
    </div>
  );
}
