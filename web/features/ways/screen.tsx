import type { ReactNode } from "react";
import { labourContract } from "../../../src/labour/index.ts";
import { Button, Link, Notice, OpenPage, Skeleton, useRoute, useText } from "../../kit/index.ts";
import { personTexts } from "../../kit/texts.ts";
import { agencyTexts } from "../agencies/texts.ts";
import { WayList } from "./list.tsx";
import { wayTexts } from "./texts.ts";

/** The page for whoever thinks of going abroad to work or study: which lawful ways there are. No sign-in, nothing asked. */
export function Screen(): ReactNode {
  return (
    <OpenPage className="ways-page">
      <Ways />
    </OpenPage>
  );
}

function Ways(): ReactNode {
  const t = useText();
  const query = useRoute(labourContract.publicChannels, {});
  return (
    <div className="stack" data-gap="large">
      <div className="stack" data-gap="small">
        <h1>{t(wayTexts.title)}</h1>
        <p className="soft">{t(wayTexts.lead)}</p>
        <p className="strong">{t(agencyTexts.payNothing)}</p>
      </div>
      {query.data ? (
        <WayList catalogue={query.data} />
      ) : query.isError ? (
        <Notice
          meaning="due"
          title={personTexts.notLoaded}
          next={<Button onPress={() => void query.refetch()}>{t(personTexts.again)}</Button>}
        />
      ) : (
        <Skeleton rows={6} />
      )}
      <footer className="ways-foot small">
        <Link to="/agencies">{t(agencyTexts.title)}</Link>
        <Link to="/help">{t(agencyTexts.toHelp)}</Link>
      </footer>
    </div>
  );
}
