import { useState, type ReactNode } from "react";
import { Page, TextField, useParam, useText } from "../../kit/index.ts";
import { pageTexts } from "../person/page-texts.ts";
import { CandidateWords } from "../search/candidate-words.tsx";
import { useOpenCandidates } from "../search/open-candidates.ts";
import { joinTexts } from "./texts.ts";

/** Finds the other file of a person among those that are open. */
export function Screen(): ReactNode {
  const t = useText();
  const dossier = useParam("dossier");
  const [text, setText] = useState<string>();
  const found = useOpenCandidates(text)?.filter((one) => one.dossier !== dossier);
  return (
    <Page title={joinTexts.find} crumbs={[{ to: `/persons/${dossier}`, text: pageTexts.file }]} lead={t(joinTexts.findLead)}>
      <TextField isOwn label={joinTexts.findLabel} kind="search" width="full" value={text} onChange={setText} />
      {found?.length === 0 && <p className="soft">{t(joinTexts.findNone)}</p>}
      {found && found.length > 0 && (
        <ul className="list">
          {found.map((one) => (
            <li key={one.dossier}>
              <CandidateWords candidate={one} to={`/persons/${dossier}/beside/${one.dossier}`} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
