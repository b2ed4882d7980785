import { useRef, useState, type DragEvent, type ReactNode } from "react";
import type { z } from "zod";
import { columns, importContract } from "../../../src/intake/index.ts";
import {
  Button,
  Failure,
  Form,
  Notice,
  Page,
  TextField,
  useFormat,
  useRoute,
  useText,
  callRoute,
  type ApiFailure,
  type Wording,
} from "../../kit/index.ts";
import { base64Of } from "./csv.ts";
import { Report } from "./report.tsx";
import { importTexts } from "./texts.ts";
import "./import.css";

/** The node takes a request of 12 MB; base64 adds a third. */
const bytesMax = 8 * 1024 * 1024;
const sizeMax = bytesMax / 1024 / 1024;
const pollMs = 400;
type Standing = { readonly name: string; readonly job?: string };

/** A list of arrivals: chosen or dropped, recorded row by row, and what came of each. */
export function Screen(): ReactNode {
  const t = useText();
  const [standing, setStanding] = useState<Standing>();
  const [words, setWords] = useState<Wording>();
  const [failure, setFailure] = useState<ApiFailure>();
  const [file, setFile] = useState<File>();
  const take = (chosen: File | undefined): void => {
    setFailure(undefined);
    setWords(undefined);
    if (!chosen) return;
    if (chosen.size > bytesMax) return setWords(t(importTexts.tooLarge, { size: sizeMax }));
    setFile(chosen);
  };
  const send = async (name: string): Promise<void> => {
    if (!file) return;
    setFailure(undefined);
    setStanding({ name });
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) {
      setStanding(undefined);
      return setWords(importTexts.notRead);
    }
    const answer = await callRoute(importContract.startImport, { body: { name, file: base64Of(new Uint8Array(bytes)) } });
    if (answer.kind === "recorded") {
      setFile(undefined);
      return setStanding({ name, job: answer.value.job });
    }
    setStanding(undefined);
    setFailure(answer);
  };
  return (
    <Page title={importTexts.title} lead={t(importTexts.lead)}>
      {words !== undefined && <Notice meaning="overdue" title={words} />}
      {failure && <Failure failure={failure} />}
      {standing === undefined && file === undefined && <Chooser onFile={take} />}
      {standing === undefined && file !== undefined && (
        <Naming key={file.name} file={file} onSend={(name) => void send(name)} onOther={() => setFile(undefined)} />
      )}
      {standing !== undefined && standing.job === undefined && <p role="status">{t(importTexts.sending, { name: standing.name })}</p>}
      {standing?.job !== undefined && (
        <Following key={standing.job} name={standing.name} job={standing.job} onAgain={() => setStanding(undefined)} />
      )}
    </Page>
  );
}

function Chooser({ onFile }: { readonly onFile: (file: File | undefined) => void }): ReactNode {
  const t = useText();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hold = (event: DragEvent, isWithin: boolean): void => {
    event.preventDefault();
    setOver(isWithin);
  };
  return (
    <div className="stack">
      <div
        className="drop"
        data-over={isOver || undefined}
        onDragOver={(event) => hold(event, true)}
        onDragLeave={(event) => hold(event, false)}
        onDrop={(event) => {
          hold(event, false);
          onFile(event.dataTransfer.files[0]);
        }}
      >
        <p className="strong drop-words">
          {t(importTexts.drop)} <span className="soft">{t(importTexts.or)}</span>
        </p>
        <Button kind="main" onPress={() => input.current?.click()}>
          {t(importTexts.choose)}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          aria-label={t(importTexts.choose)}
          onChange={(event) => {
            onFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <p className="small soft">{t(importTexts.limits, { size: sizeMax })}</p>
      </div>
      <details className="import-columns">
        <summary>{t(importTexts.columns)}</summary>
        <p className="reference">{columns.join(", ")}</p>
        <p className="soft">{t(importTexts.columnsNote)}</p>
      </details>
    </div>
  );
}

/** The list's name is that under which its rows are known again: a corrected file often comes under another one. */
function Naming({
  file,
  onSend,
  onOther,
}: {
  readonly file: File;
  readonly onSend: (name: string) => void;
  readonly onOther: () => void;
}): ReactNode {
  const t = useText();
  const [name, setName] = useState<string | undefined>(file.name);
  return (
    <Form
      onSend={() => name !== undefined && onSend(name)}
      send={t(importTexts.send)}
      actions={<Button onPress={onOther}>{t(importTexts.other)}</Button>}
    >
      <p>{file.name}</p>
      <TextField label={importTexts.name} hint={importTexts.nameHint} path="name" value={name} onChange={setName} />
    </Form>
  );
}

type Job = z.output<(typeof importContract)["importJob"]["returns"]>;

function Following({ name, job, onAgain }: { readonly name: string; readonly job: string; readonly onAgain: () => void }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const [isEnded, setEnded] = useState(false);
  const query = useRoute(importContract.importJob, { params: { job } }, isEnded ? {} : { pollMs });
  const found: Job | undefined = query.data;
  if (found !== undefined && found.state !== "running" && !isEnded) setEnded(true);
  const again = <Button onPress={onAgain}>{t(importTexts.another)}</Button>;
  if (query.isError && query.error.failure.kind === "refused") return <Notice meaning="due" title={importTexts.lost} next={again} />;
  if (query.isError && !found) return <Failure failure={query.error.failure} onAgain={() => void query.refetch()} />;
  if (found?.state === "failed")
    return (
      <Notice meaning="overdue" title={importTexts.failed} next={again}>
        {found.title ? t(found.title) : found.code}
      </Notice>
    );
  if (found?.state === "done" && found.report)
    return (
      <>
        <h2 className="strong">
          {t(importTexts.done, { name, recorded: number(found.report.recorded), rows: number(found.report.rows) })}
        </h2>
        <Report report={found.report} onAgain={onAgain} />
      </>
    );
  return <Progress name={name} job={found} />;
}

function Progress({ name, job }: { readonly name: string; readonly job: Job | undefined }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const [done, rows] = [job?.done ?? 0, job?.rows ?? 0];
  return (
    <div className="stack import-running" role="status">
      <p className="strong">{t(importTexts.running, { name })}</p>
      <progress max={rows || 1} value={rows === 0 ? 0 : done} aria-label={t(importTexts.running, { name })} />
      {rows > 0 && <p>{t(importTexts.progress, { done: number(done), rows: number(rows) })}</p>}
      <p className="small soft">{t(importTexts.runningNote)}</p>
    </div>
  );
}
