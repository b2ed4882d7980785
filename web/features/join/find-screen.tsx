import { useEffect, useState, type ReactNode } from "react";
import type { PersonName } from "../../../src/kernel/index.ts";
import { personContract } from "../../../src/person/index.ts";
import { List, Page, TextField, useParam, useRoute, useText } from "../../kit/index.ts";
import { pageTexts } from "../person/page-texts.ts";
import { WhoName } from "../person/words.tsx";
import { joinTexts } from "./texts.ts";

const waitMs = 250;

/** Finds the other file of a person among those that are open. */
export function Screen(): ReactNode {
  const t = useText();
  const dossier = useParam("dossier");
  const [text, setText] = useState<string>();
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested((text ?? "").trim()), waitMs);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useRoute(personContract.search, { body: { text: rested } }, { isOn: rested.length >= 2 }).data?.candidates.filter(
    (one) => one.isOpen && one.dossier !== dossier,
  );
  return (
    <Page title={joinTexts.find} crumbs={[{ to: `/persons/${dossier}`, text: pageTexts.file }]} lead={t(joinTexts.findLead)}>
      <TextField isOwn label={joinTexts.findLabel} kind="search" width="full" value={text} onChange={setText} />
      {found?.length === 0 && <p className="soft">{t(joinTexts.findNone)}</p>}
      <List
        items={(found ?? []).map((one) => ({
          id: one.dossier,
          to: `/persons/${dossier}/beside/${one.dossier}`,
          title: (
            <span className="private">
              <WhoName names={one.names as unknown as readonly PersonName[]} />
            </span>
          ),
          note: <span className="reference">{one.reference}</span>,
        }))}
      />
    </Page>
  );
}
