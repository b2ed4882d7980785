import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { photoContract } from "../../../src/person/index.ts";
import {
  Button,
  Confirm,
  Dialog,
  Failure,
  sayDone,
  Section,
  TextField,
  useCommand,
  useFormat,
  useRoute,
  useText,
} from "../../kit/index.ts";
import type { Officer } from "./officer.ts";
import { drawAnew, type Drawn } from "./picture.ts";
import { useRecord } from "./record.ts";

const texts = {
  section: { en: "Photo", ru: "Фотография" },
  show: { en: "Show the photo", ru: "Показать фотографию" },
  note: { en: "Each look is on record.", ru: "Каждый просмотр записывается." },
  none: { en: "There is no photo", ru: "Фотографии нет" },
  alt: { en: "Photo of the person of this file", ru: "Фотография человека, чьё это дело" },
  gone: { en: "The picture did not arrive. Take it anew.", ru: "Снимок не дошёл. Сделайте его заново." },
  take: { en: "Take a photo…", ru: "Сделать фотографию…" },
  takeTitle: { en: "Take a photo", ru: "Сделать фотографию" },
  effect: {
    en: "Only with the person’s consent; no service waits for it. It is made smaller and written anew here, so that it says nothing but the picture. The person may have it erased at any time.",
    ru: "Только с согласия человека; никакая помощь от этого не зависит. Снимок уменьшается и записывается здесь заново, чтобы в нём не было ничего, кроме изображения. Человек может удалить его в любое время.",
  },
  consent: { en: "What the person agreed to, in words", ru: "На что человек согласился, словами" },
  file: { en: "Camera or file", ru: "Камера или файл" },
  unread: { en: "This file cannot be read as a picture.", ru: "Этот файл не читается как снимок." },
  keep: { en: "Keep the photo", ru: "Сохранить фотографию" },
  kept: { en: "Kept", ru: "Сохранено" },
  erase: { en: "Erase…", ru: "Удалить…" },
  eraseTitle: { en: "Erase this photo?", ru: "Удалить эту фотографию?" },
  eraseEffect: {
    en: "The picture is erased for good. That it was there, with the consent, stays on record.",
    ru: "Снимок удаляется навсегда. То, что он был, и согласие остаются в записи.",
  },
  eraseAct: { en: "Erase", ru: "Удалить" },
  taken: { en: "{name}, {day}: {consent}", ru: "{name}, {day}: {consent}" },
} satisfies Record<string, OfficerText>;

/** The photo of a person: hidden until asked for, since each look is on record. */
export function PhotoPart({ dossier, officer }: { readonly dossier: string; readonly officer: Officer }): ReactNode {
  const t = useText();
  const [isShown, setShown] = useState(false);
  if (!officer.may("photo.take")) return null;
  return (
    <Section title={texts.section}>
      {isShown ? <Shown dossier={dossier} /> : <p className="soft small">{t(texts.note)}</p>}
      <div className="line">
        {!isShown && <Button onPress={() => setShown(true)}>{t(texts.show)}</Button>}
        <Take dossier={dossier} onKept={() => setShown(true)} />
      </div>
    </Section>
  );
}

function Shown({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const { data } = useRoute(photoContract.photo, { params: { dossier } });
  if (!data) return null;
  const { photo } = data;
  if (!photo) return <p className="soft">{t(texts.none)}</p>;
  return (
    <figure className="stack private" data-gap="small">
      {photo.picture === undefined ? (
        <p className="soft">{t(texts.gone)}</p>
      ) : (
        <img className="photo" src={`data:image/jpeg;base64,${photo.picture}`} alt={t(texts.alt)} />
      )}
      <figcaption className="small soft">{t(texts.taken, { name: photo.name, day: dayOf(photo.at), consent: photo.consent })}</figcaption>
      <Erase dossier={dossier} photo={photo.id} />
    </figure>
  );
}

function Erase({ dossier, photo }: { readonly dossier: string; readonly photo: string }): ReactNode {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const record = useRecord({ refreshes: [photoContract.photo] });
  const send = async (): Promise<void> => {
    const answer = await record.record({ kind: "photo.withdraw", dossier, payload: { photo } });
    if (answer.kind === "recorded") setAsked(false);
  };
  return (
    <div>
      <Button kind="quiet" onPress={() => setAsked(true)}>
        {t(texts.erase)}
      </Button>
      <Confirm
        kind="grave"
        title={texts.eraseTitle}
        effect={t(texts.eraseEffect)}
        act={texts.eraseAct}
        isOpen={isAsked}
        isRecording={record.isRecording}
        onClose={() => setAsked(false)}
        onAct={() => void send()}
      >
        {record.failure && <Failure failure={record.failure} />}
      </Confirm>
    </div>
  );
}

type Draft = { readonly consent?: string | undefined; readonly drawn?: Drawn | undefined; readonly isUnread?: boolean };

/** Records that a photo was taken, then hands over the picture itself, which the record does not hold. */
function Take({ dossier, onKept }: { readonly dossier: string; readonly onKept: () => void }): ReactNode {
  const t = useText();
  const [draft, setDraft] = useState<Draft>();
  const record = useRecord({ refreshes: [] });
  const keep = useCommand(photoContract.keep, { refreshes: [photoContract.photo] });
  const choose = async (file: File | undefined): Promise<void> => {
    const drawn = file && (await drawAnew(file));
    setDraft((before) => ({ ...before, drawn, isUnread: file !== undefined && drawn === undefined }));
  };
  const send = async ({ consent, drawn }: Draft): Promise<void> => {
    if (!drawn) return;
    const photo = uuidv7();
    const taken = await record.record({ kind: "photo.take", dossier, payload: { photo, sha256: drawn.sha256, consent } });
    if (taken.kind !== "recorded") return;
    const kept = await keep.send(() => ({ params: { dossier, id: photo }, body: { picture: drawn.base64 } }));
    if (kept.kind !== "recorded") return;
    setDraft(undefined);
    sayDone(texts.kept);
    onKept();
  };
  const failure = record.failure ?? keep.failure;
  return (
    <>
      <Button onPress={() => setDraft({})}>{t(texts.take)}</Button>
      <Dialog
        title={texts.takeTitle}
        isOpen={draft !== undefined}
        onClose={() => setDraft(undefined)}
        actions={
          <Button
            kind="main"
            isDisabled={!draft?.drawn || !draft.consent}
            isRecording={record.isRecording || keep.isRecording}
            onPress={() => draft && void send(draft)}
          >
            {t(texts.keep)}
          </Button>
        }
      >
        {draft && (
          <>
            <p>{t(texts.effect)}</p>
            <TextField label={texts.consent} value={draft.consent} lines={2} onChange={(consent) => setDraft({ ...draft, consent })} />
            <label className="stack" data-gap="small">
              <span>{t(texts.file)}</span>
              <input type="file" accept="image/*" capture="user" onChange={(event) => void choose(event.target.files?.[0])} />
            </label>
            {draft.isUnread && (
              <p className="field-error" role="alert">
                {t(texts.unread)}
              </p>
            )}
            {draft.drawn && <img className="photo" src={`data:image/jpeg;base64,${draft.drawn.base64}`} alt={t(texts.alt)} />}
            {failure && <Failure failure={failure} />}
          </>
        )}
      </Dialog>
    </>
  );
}
