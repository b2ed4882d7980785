import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { matterContract } from "../../../src/referral/index.ts";
import { Form, Loaded, Notice, Page, Section, Select, useDraft, useRoute, useText } from "../../kit/index.ts";
import { useAct } from "../person/ask-dialog.tsx";
import { useCodes } from "../person/codes.ts";
import { type MatterDraft, MatterFields } from "./fields.tsx";
import { matterRefreshes } from "./hand-on.tsx";
import { MatterList } from "./list.tsx";
import { matterWords as words } from "./texts.ts";
import "./matters.css";

/** The page of whoever answers the line: a call is handed on at once, and what became of earlier ones stands below. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(matterContract.matters, {});
  return (
    <Page title={words.calls} lead={t(words.callsLead)}>
      <Notice meaning="due" title={words.danger} />
      <NoteCall />
      <Loaded query={query} rows={4}>
        {({ handedOn }) => (
          <MatterList title={words.handedOn} none={words.noneHandedOn} matters={handedOn.filter(({ origin }) => origin.kind === "call")} />
        )}
      </Loaded>
    </Page>
  );
}

type Draft = MatterDraft & { readonly language?: string | undefined };

function NoteCall(): ReactNode {
  const t = useText();
  const { languages } = useCodes();
  const [matter, setMatter] = useState(uuidv7);
  const [draft, change, forget] = useDraft<Draft>("call", {});
  const after = (): void => {
    forget();
    // The next call is another matter.
    setMatter(uuidv7());
  };
  const { command, send } = useAct({ refreshes: matterRefreshes, done: words.handedDone, after });
  const { language, ...rest } = draft;
  const payload = { matter, origin: { kind: "call", language: language ?? "" }, ...rest };
  return (
    <Section title={words.noteCall}>
      <Form
        onSend={() => void send({ kind: "matter.hand-on", dossier: matter, payload })}
        send={t(words.noteCall)}
        isRecording={command.isRecording}
        failure={command.failure}
      >
        <Select
          isOwn
          label={words.language}
          path="payload.origin.language"
          value={language}
          onChange={(chosen) => change({ language: chosen })}
          options={languages}
        />
        <MatterFields origin="call" draft={rest} onChange={change} />
      </Form>
    </Section>
  );
}
