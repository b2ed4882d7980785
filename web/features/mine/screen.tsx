import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import { fixedWordsVersion, isReviewed } from "../../../src/document/index.ts";
import type { PersonLanguage } from "../../../src/kernel/text.ts";
import { type ApiFailure, Button, callRoute, Failure, forgetDrafts, isSignedOut, useGo, useText } from "../../kit/index.ts";
import { AboutFile } from "./about-file.tsx";
import { keepChosenTongue } from "./chosen-tongue.ts";
import { Cases } from "./cases.tsx";
import { Complain } from "./complain.tsx";
import { Family } from "./family.tsx";
import { Given } from "./given.tsx";
import { Meetings } from "./meetings.tsx";
import { OwnPage } from "./own-page.tsx";
import { OwnPhoto } from "./own-photo.tsx";
import { Papers } from "./papers.tsx";
import { Seen } from "./seen-part.tsx";
import { stepTexts } from "./step-texts.ts";
import { mineTexts } from "./texts.ts";

/** The file of the person concerned, in their language: what stands, what comes, who has seen it, what was handed on. */
export function Screen(): ReactNode {
  return <OwnPage>{(own, language) => <Mine dossier={own} language={language} />}</OwnPage>;
}

function Mine({ dossier, language }: { readonly dossier: string; readonly language: PersonLanguage }): ReactNode {
  const t = useText();
  const go = useGo();
  const client = useQueryClient();
  const [failure, setFailure] = useState<ApiFailure>();
  const signOut = async (): Promise<void> => {
    const answer = await callRoute(accessContract.signOut, { body: {} });
    // Nobody is told that they are signed out while their file is still open on this device.
    if (!isSignedOut(answer)) return setFailure(answer as ApiFailure);
    forgetDrafts();
    keepChosenTongue(undefined);
    await client.resetQueries();
    go("/sign-in", { isReplacing: true });
  };
  return (
    <>
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
        {!isReviewed("screens", language, fixedWordsVersion) && <p className="small soft">{t(stepTexts.notRead)}</p>}
        <Button onPress={() => void signOut()}>{t(mineTexts.signOut)}</Button>
        {failure && <Failure failure={failure} onAgain={() => void signOut()} />}
      </div>
    </>
  );
}
