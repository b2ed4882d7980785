import type { ReactNode } from "react";
import { sentContract } from "../../../src/process/index.ts";
import { Button, Link, Notice, OpenPage, Skeleton, useRoute, useText } from "../../kit/index.ts";
import { personTexts } from "../../kit/texts.ts";
import { agencyTexts } from "../agencies/texts.ts";
import { ReadAnswer } from "./read.tsx";
import { SendWord } from "./send.tsx";
import { tipTexts } from "./texts.ts";
import "./tip.css";

/** The page for whoever wants to tell the State something without an account, and to read what became of it. No sign-in. */
export function Screen(): ReactNode {
  return (
    <OpenPage className="tip-page">
      <Tip />
    </OpenPage>
  );
}

function Tip(): ReactNode {
  const t = useText();
  const query = useRoute(sentContract.openlyAsked, {});
  const asked = query.data?.asked ?? [];
  return (
    <div className="tip stack" data-gap="large">
      <h1>{t(tipTexts.title)}</h1>
      <Notice meaning="due" title={tipTexts.urgent} next={<Link to="/help">{t(agencyTexts.toHelp)}</Link>} />
      {query.data === undefined ? (
        query.isError ? (
          <Notice
            meaning="due"
            title={personTexts.notLoaded}
            next={<Button onPress={() => void query.refetch()}>{t(personTexts.again)}</Button>}
          />
        ) : (
          <Skeleton rows={6} />
        )
      ) : asked.length === 0 ? (
        <Notice meaning="due" title={tipTexts.notTaken} />
      ) : (
        asked.map((one) => <SendWord key={one.procedure} asked={one} />)
      )}
      {asked.length > 0 && <ReadAnswer />}
      <footer className="tip-foot small">
        <Link to="/agencies">{t(agencyTexts.title)}</Link>
      </footer>
    </div>
  );
}
