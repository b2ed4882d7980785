import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Day } from "../../../src/kernel/time.ts";
import { verifySigned, type Verification } from "../../../src/document/index.ts";
import { Button, Form, Link, Notice, OpenPage, TextField, useFormat, useText, type Wording } from "../../kit/index.ts";
import { localParts } from "../../kit/dates.ts";
import { readPhoto, watchCamera } from "./camera.ts";
import { cleanCode, fetchLists, type Lists, listsFor } from "./lists.ts";
import { keepOffline } from "../../offline/register.ts";
import { verifyTexts } from "./texts.ts";
import { VerdictView } from "./verdict.tsx";
import "./verify.css";

/** Checks a signed code on this device: from the camera, a photo or pasted text. Works without a network once opened. */
export function Screen(): ReactNode {
  return (
    <OpenPage className="verify-page">
      <Check />
    </OpenPage>
  );
}

function Check(): ReactNode {
  const t = useText();
  const [lists, setLists] = useState<Lists | "none">();
  const [found, setFound] = useState<Verification>();
  const [isKept, setKept] = useState(false);
  const load = async (): Promise<void> => setLists((await fetchLists()) ?? "none");
  useEffect(() => {
    void load().then(async () => {
      // The reader of pictures comes along, so that it is here when the network is not.
      await import("jsqr");
      setKept(await keepOffline());
    });
  }, []);
  const check = async (text: string): Promise<void> => {
    const held = await listsFor(lists);
    setLists(held);
    if (held === "none") return;
    const today = localParts(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone).day as Day;
    setFound(await verifySigned(cleanCode(text), held.keys, held.lists, today));
  };
  return (
    <div className="verify stack" data-gap="large">
      <div className="stack" data-gap="small">
        <h1>{t(verifyTexts.title)}</h1>
        {!found && <p className="soft">{t(verifyTexts.lead)}</p>}
      </div>
      {lists === "none" && (
        <Notice
          meaning="overdue"
          title={verifyTexts.listsNone}
          next={<Button onPress={() => void load()}>{t(verifyTexts.again)}</Button>}
        />
      )}
      {found ? (
        <>
          <VerdictView found={found} />
          <div className="line">
            <Button kind="main" onPress={() => setFound(undefined)}>
              {t(verifyTexts.another)}
            </Button>
          </div>
        </>
      ) : (
        lists !== "none" && <Readers onText={(text) => void check(text)} />
      )}
      <footer className="verify-foot small">
        {lists !== undefined && lists !== "none" && <ListsLine lists={lists} isKept={isKept} />}
        <Link to="/sign-in">{t(verifyTexts.toSignIn)}</Link>
      </footer>
    </div>
  );
}

function ListsLine({ lists, isKept }: { readonly lists: Lists; readonly isKept: boolean }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  return (
    <p className="soft">
      {t(verifyTexts.lists)}: {lists.keptAt ? t(verifyTexts.listsKept, { at: instant(lists.keptAt) }) : t(verifyTexts.listsFresh)}.{" "}
      {isKept && !lists.keptAt && <span role="status">{t(verifyTexts.offlineReady)}.</span>}
    </p>
  );
}

function Readers({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const t = useText();
  const [pasted, setPasted] = useState<string>();
  const [words, setWords] = useState<Wording>();
  const [isReading, setReading] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const read = async (photo: File | undefined): Promise<void> => {
    if (!photo) return;
    setReading(true);
    setWords(undefined);
    const text = await readPhoto(photo).catch(() => "failed" as const);
    setReading(false);
    if (text === "failed") setWords(verifyTexts.notPicture);
    else if (text === undefined) setWords(verifyTexts.noCode);
    else onText(text);
  };
  return (
    <div className="stack" data-gap="large">
      <div className="verify-ways">
        <CameraView onText={onText} onFault={() => setWords(verifyTexts.noCamera)} />
        <Button onPress={() => file.current?.click()}>{t(isReading ? verifyTexts.checking : verifyTexts.photo)}</Button>
        <input
          ref={file}
          type="file"
          accept="image/*"
          hidden
          aria-label={t(verifyTexts.photo)}
          onChange={(event) => void read(event.target.files?.[0]).then(() => (event.target.value = ""))}
        />
      </div>
      {words !== undefined && <Notice meaning="due" title={words} />}
      <Form onSend={() => pasted !== undefined && onText(pasted)} send={t(verifyTexts.check)}>
        <TextField
          kind="code"
          lines={3}
          label={verifyTexts.paste}
          hint={verifyTexts.pasteHint}
          value={pasted}
          onChange={setPasted}
          width="full"
        />
      </Form>
    </div>
  );
}

function CameraView({ onText, onFault }: { readonly onText: (text: string) => void; readonly onFault: () => void }): ReactNode {
  const t = useText();
  const [isOn, setOn] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (!isOn || !video.current) return undefined;
    let stop: (() => void) | undefined;
    let isLeft = false;
    watchCamera(video.current, onText).then(
      (end) => {
        stop = end;
        if (isLeft) end();
      },
      () => {
        setOn(false);
        onFault();
      },
    );
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [isOn]);
  return (
    <>
      {isOn && (
        <figure className="verify-camera">
          <video ref={video} muted playsInline aria-label={t(verifyTexts.looking)} />
          <figcaption>{t(verifyTexts.looking)}</figcaption>
        </figure>
      )}
      <Button kind={isOn ? "plain" : "main"} onPress={() => setOn(!isOn)}>
        {t(isOn ? verifyTexts.stop : verifyTexts.camera)}
      </Button>
    </>
  );
}
