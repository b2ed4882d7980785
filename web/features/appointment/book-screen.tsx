import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { processContract, type CasePage } from "../../../src/process/index.ts";
import { Loaded, Page, sayDone, useDraft, useFormat, useGo, useParam, useRoute, useText } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { BookForm } from "./book-form.tsx";
import { payloadOf, startsAt, type BookDraft } from "./draft.ts";
import { bookTexts } from "./texts.ts";

/** Books a meeting with the person in one of their cases. */
export function Screen(): ReactNode {
  const [dossier, id] = [useParam("dossier"), useParam("case")];
  const query = useRoute(processContract.casePage, { params: { dossier, id } });
  return <Loaded query={query}>{({ head }) => <Book head={head} />}</Loaded>;
}

function Book({ head }: { readonly head: CasePage["head"] }): ReactNode {
  const t = useText();
  const go = useGo();
  const { instant } = useFormat();
  const officer = useOfficer();
  const [appointment] = useState(uuidv7);
  const [draft, change, forget] = useDraft<BookDraft>(`appointment/${head.id}`, {});
  const command = useRecord();
  const zone = officer?.country.timeZone ?? "UTC";
  const send = async (): Promise<void> => {
    const answer = await command.record({
      kind: "appointment.book",
      dossier: head.dossier,
      payload: { appointment, case: head.id, kind: draft.kind, ...payloadOf(draft, zone) },
    });
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(t(bookTexts.booked, { at: instant(startsAt(draft, zone) ?? "") }));
    go(`/appointments/${head.dossier}/${appointment}`);
  };
  return (
    <Page
      title={t(bookTexts.title, { ref: head.reference })}
      crumbs={[{ to: `/cases/${head.dossier}/${head.id}`, text: head.reference }]}
      lead={t(head.title)}
    >
      <BookForm
        dossier={head.dossier}
        caseId={head.id}
        zone={zone}
        draft={draft}
        onChange={change}
        send={t(bookTexts.act)}
        isRecording={command.isRecording}
        failure={command.failure}
        onSend={() => void send()}
      />
    </Page>
  );
}
