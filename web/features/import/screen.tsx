import { useState, type DragEvent, type ReactNode } from "react";
import { importContract } from "../../../src/intake/index.ts";
import { callRoute, EmptyState, Failure, Form, Notice, Page, TextField, useRoute, useText, type ApiFailure } from "../../kit/index.ts";
import { Report } from "./report.tsx";
import { importTexts } from "./texts.ts";
import "./import.css";

const fileBytesMax = 8 * 1024 * 1024;
const pollMs = 500;

/** Takes in a list of arrivals: choose, watch, see what came of each row. */
export function Screen(): ReactNode {
  const t = useText();
  const [job, setJob] = useState<string>();
  return <Page title={importTexts.title} lead={t(importTexts.lead)}>{job === undefined ? <Choose onStarted={setJob} /> : <Running job={job} onOther={() => setJob(undefined)} />}</Page>;
}

function Choose({ onStarted }: { readonly onStarted: (job: string) => void }): ReactNode {
  const t = useText();
  const [file, setFile] = useState<File>();
  const [name, setName] = useState<string>();
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<ApiFailure>();
  const take = (given: File | undefined): void => {
    setFile(given);
    setName(given?.name);
    setFailure(undefined);
  };
  const isTooLarge = file !== undefined && file.size > fileBytesMax;
  const send = async (): Promise<void> => {
    if (!file || !name || isTooLarge) return;
    setSending(true);
    const answer = await callRoute(importContract.startImport, { body: { name, file: await base64Of(file) } });
    setSending(false);
    if (answer.kind === "recorded") onStarted(answer.value.job);
    else setFailure(answer);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    <div className="stack">
      <label className="import-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <input type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={(event) => take(event.target.files?.[0])} />
        <span>{t(importTexts.choose)}</span> <span className="soft">{file ? file.name : t(importTexts.drop)}</span>
      </label>
      {isTooLarge && <Notice meaning="blocked" title={importTexts.tooLarge} />}
      {file && !isTooLarge && (
        <Form onSend={() => void send()} send={t(importTexts.send)} isRecording={isSending}>
          <TextField label={importTexts.name} hint={importTexts.nameHint} value={name} onChange={setName} />
        </Form>
      )}
      {failure && <Failure failure={failure} onAgain={() => void send()} />}
    </div>
  );
}

function Running({ job, onOther }: { readonly job: string; readonly onOther: () => void }): ReactNode {
  const t = useText();
  const [isOver, setOver] = useState(false);
  const query = useRoute(importContract.importJob, { params: { job } }, isOver ? {} : { pollMs });
  const found = query.data;
  if (found && found.state !== "running" && !isOver) setOver(true);
  if (query.isError) return <Failure failure={query.error.failure} onAgain={() => void query.refetch()} />;
  if (!found || found.state === "running") {
    const [done, rows] = [found?.done ?? 0, found?.rows ?? 0];
    return (
      <div className="stack" role="status">
        <p>{rows === 0 ? t(importTexts.reading) : t(importTexts.progress, { done, rows })}</p>
        <progress className="import-progress" value={done} max={Math.max(rows, 1)} aria-label={t(importTexts.title)} />
        <p className="small soft">{t(importTexts.stay)}</p>
      </div>
    );
  }
  if (found.report) return <Report report={found.report} onOther={onOther} />;
  return <EmptyState title={importTexts.failed} act={{ text: importTexts.other, onPress: onOther }}>{found.title ? t(found.title) : undefined}</EmptyState>;
}

/** In pieces, since a call takes only so many arguments. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let place = 0; place < bytes.length; place += 8192) binary += String.fromCharCode(...bytes.subarray(place, place + 8192));
  return btoa(binary);
}
