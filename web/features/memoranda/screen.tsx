import { useState, type ReactNode } from "react";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { memorandumContract, type MemorandumView } from "../../../src/referral/index.ts";
import {
  Badge,
  Button,
  Checks,
  DayField,
  Dialog,
  EmptyState,
  Form,
  Loaded,
  Page,
  PrintButton,
  sayDone,
  TextField,
  useDraft,
  useFormat,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { useNewIds, useRecord } from "../person/record.ts";
import { memorandumWords as words } from "./texts.ts";
import "./memoranda.css";

type Register = RouteOutput<typeof memorandumContract.memoranda>;

/** The register of memoranda between authorities. */
export function Screen(): ReactNode {
  const t = useText();
  const [isRecording, setRecording] = useState(false);
  const query = useRoute(memorandumContract.memoranda, {});
  const view = query.data;
  return (
    <Page
      title={words.title}
      lead={t(words.lead)}
      actions={
        <>
          {view?.mayRecord && (
            <Button kind="main" onPress={() => setRecording(true)}>
              {t(words.record)}…
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      <Loaded query={query} rows={6}>
        {({ memoranda, mayRecord }) =>
          memoranda.length === 0 ? (
            <EmptyState title={words.none}>{t(words.noneWords)}</EmptyState>
          ) : (
            memoranda.map((one) => <OneMemorandum key={one.id} memorandum={one} mayEnd={mayRecord && one.standing !== "over"} />)
          )
        }
      </Loaded>
      {view && isRecording && <RecordDialog view={view} onClose={() => setRecording(false)} />}
    </Page>
  );
}

function OneMemorandum({ memorandum, mayEnd }: { readonly memorandum: MemorandumView; readonly mayEnd: boolean }): ReactNode {
  const t = useText();
  const { day, comma } = useFormat();
  const [isEnding, setEnding] = useState(false);
  const { from, to } = memorandum;
  return (
    <article className="memorandum" aria-label={memorandum.reference}>
      <p className="line">
        <span className="reference">{memorandum.reference}</span>
        <span className="strong">{memorandum.subject}</span>
        <Standing memorandum={memorandum} />
      </p>
      <p>{memorandum.parties.map((one) => t(one.title)).join("; ")}</p>
      <p className="soft">
        {memorandum.allows.map((one) => t(words[one])).join(comma)} ·{" "}
        {memorandum.routes.length === 0 ? t(words.allRoutes) : memorandum.routes.map((one) => t(one.title)).join("; ")}
      </p>
      <p className="soft">
        {memorandum.document} · {to === undefined ? t(words.open, { from: day(from) }) : t(words.days, { from: day(from), to: day(to) })}
      </p>
      {mayEnd && <Button onPress={() => setEnding(true)}>{t(words.end)}…</Button>}
      {isEnding && <EndDialog memorandum={memorandum} onClose={() => setEnding(false)} />}
    </article>
  );
}

function Standing({ memorandum: { standing, isEnding, to, endedOn } }: { readonly memorandum: MemorandumView }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  if (endedOn !== undefined) return <Badge meaning="plain">{t(words.endedOn, { day: day(endedOn) })}</Badge>;
  if (isEnding && to !== undefined) return <Badge meaning="due">{t(words.ending, { day: day(to) })}</Badge>;
  return <Badge meaning={standing === "inForce" ? "safe" : "plain"}>{t(words[standing])}</Badge>;
}

function useMemorandum(done: (typeof words)["recorded"] | (typeof words)["ended"], after: () => void) {
  const t = useText();
  const command = useRecord({ refreshes: [memorandumContract.memoranda] });
  const send = async (kind: string, dossier: string, payload: Record<string, unknown>): Promise<void> => {
    const answer = await command.record({ kind, dossier, payload });
    if (answer.kind !== "recorded") return;
    sayDone(t(done));
    after();
  };
  return { command, send };
}

function EndDialog({ memorandum, onClose }: { readonly memorandum: MemorandumView; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const { command, send } = useMemorandum(words.ended, onClose);
  return (
    <Dialog title={words.end} isOpen onClose={onClose}>
      <Form
        onSend={() => void send("memorandum.end", memorandum.id, { memorandum: memorandum.id })}
        send={t(words.end)}
        isRecording={command.isRecording}
        failure={command.failure}
      >
        <p className="strong">{memorandum.subject}</p>
        <p>{t(words.endEffect)}</p>
      </Form>
    </Dialog>
  );
}

type Draft = {
  readonly parties?: readonly string[] | undefined;
  readonly subject?: string | undefined;
  readonly allows?: readonly ("referral" | "exchange")[] | undefined;
  readonly routes?: readonly string[] | undefined;
  readonly document?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

function RecordDialog({ view, onClose }: { readonly view: Register; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const idOf = useNewIds();
  const [draft, change, forget] = useDraft<Draft>("memorandum", {});
  const id = idOf("memorandum");
  const { command, send } = useMemorandum(words.recorded, () => {
    forget();
    onClose();
  });
  const payload = { memorandum: id, ...draft, routes: draft.routes ?? [] };
  return (
    <Dialog title={words.record} isOpen onClose={onClose} kind="wide">
      <Form
        onSend={() => void send("memorandum.record", id, payload)}
        send={t(words.record)}
        isRecording={command.isRecording}
        failure={command.failure}
      >
        <p>{t(words.recordEffect)}</p>
        <Fields view={view} draft={draft} onChange={change} />
      </Form>
    </Dialog>
  );
}

function Fields({
  view,
  draft,
  onChange,
}: {
  readonly view: Register;
  readonly draft: Draft;
  readonly onChange: (change: Draft) => void;
}): ReactNode {
  const { day } = useFormat();
  const dayField = (field: "from" | "to"): ReactNode => (
    <DayField
      isOwn
      label={words[field]}
      hint={field === "to" ? words.toHint : undefined}
      path={`payload.${field}`}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value })}
      words={draft[field] && day(draft[field])}
    />
  );
  return (
    <>
      <TextField isOwn label={words.subject} path="payload.subject" value={draft.subject} onChange={(subject) => onChange({ subject })} />
      <Checks
        isOwn
        label={words.parties}
        hint={words.partiesHint}
        path="payload.parties"
        value={draft.parties}
        onChange={(parties) => onChange({ parties })}
        options={view.organisations.map((one) => ({ value: one.code, text: one.title }))}
      />
      <Checks
        isOwn
        label={words.allows}
        path="payload.allows"
        value={draft.allows}
        onChange={(allows) => onChange({ allows })}
        options={(["referral", "exchange"] as const).map((one) => ({ value: one, text: words[one] }))}
      />
      <Checks
        isOwn
        label={words.routes}
        hint={words.routesHint}
        path="payload.routes"
        value={draft.routes}
        onChange={(routes) => onChange({ routes })}
        options={view.routes.map((one) => ({ value: one.code, text: one.title }))}
      />
      <TextField
        isOwn
        label={words.document}
        hint={words.documentHint}
        path="payload.document"
        value={draft.document}
        onChange={(document) => onChange({ document })}
      />
      {dayField("from")}
      {dayField("to")}
    </>
  );
}
