import { useState, type ReactNode } from "react";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { memorandumContract, type MemorandumView, remindDaysBefore } from "../../../src/referral/index.ts";
import {
  Badge,
  Button,
  Checks,
  DayField,
  EmptyState,
  Loaded,
  Page,
  PrintButton,
  TextField,
  useDraft,
  useFormat,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { useNewIds } from "../person/record.ts";
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
            memoranda.map((one) => <OneMemorandum key={one.id} memorandum={one} mayEnd={mayRecord && one.endedOn === undefined} />)
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
  const [ending, setEnding] = useState<"end" | "runOut">();
  const { from, to, standing, isEnding } = memorandum;
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
      {mayEnd && (
        <p className="line">
          {standing !== "over" && <Button onPress={() => setEnding("end")}>{t(words.end)}…</Button>}
          {(isEnding || standing === "over") && <Button onPress={() => setEnding("runOut")}>{t(words.runOut)}…</Button>}
        </p>
      )}
      {ending && <EndDialog memorandum={memorandum} how={ending} onClose={() => setEnding(undefined)} />}
    </article>
  );
}

function Standing({ memorandum: { standing, isEnding, to, endedOn } }: { readonly memorandum: MemorandumView }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const wasEnded = standing === "over" && endedOn !== undefined && (to === undefined || endedOn <= to);
  if (wasEnded) return <Badge meaning="plain">{t(words.endedOn, { day: day(endedOn) })}</Badge>;
  if (isEnding && to !== undefined) return <Badge meaning="due">{t(words.ending, { day: day(to) })}</Badge>;
  return <Badge meaning={standing === "inForce" ? "safe" : "plain"}>{t(words[standing])}</Badge>;
}

const refreshes = [memorandumContract.memoranda];

/** Ends a memorandum today, or lets it run out on its day, of which nobody is reminded any more. */
function EndDialog({
  memorandum: { id, subject },
  how,
  onClose,
}: {
  readonly memorandum: MemorandumView;
  readonly how: "end" | "runOut";
  readonly onClose: () => void;
}): ReactNode {
  const runsOut = how === "runOut";
  const { command, send } = useAct({ refreshes, done: runsOut ? words.letRunOut : words.ended, after: onClose });
  const wanted = { kind: "memorandum.end", dossier: id, payload: { memorandum: id, ...(runsOut ? { runsOut } : {}) } };
  return (
    <AskDialog
      title={words[how]}
      effect={runsOut ? words.runOutEffect : words.endEffect}
      command={command}
      onSend={() => void send(wanted)}
      onClose={onClose}
    >
      <p className="strong">{subject}</p>
    </AskDialog>
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
  const after = (): void => {
    forget();
    onClose();
  };
  const { command, send } = useAct({ refreshes, done: words.recorded, after });
  const payload = { memorandum: id, ...draft, routes: draft.routes ?? [] };
  return (
    <AskDialog
      kind="wide"
      title={words.record}
      effect={t(words.recordEffect, { n: remindDaysBefore })}
      command={command}
      onSend={() => void send({ kind: "memorandum.record", dossier: id, payload })}
      onClose={onClose}
    >
      <Fields view={view} draft={draft} onChange={change} />
    </AskDialog>
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
