import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { Button, Form, Link, Notice, TextField, useFormat, useGo, useText } from "../../kit/index.ts";
import { ZoneArea } from "../../kit/text.ts";
import { deviceShelf, lookAtOutbox, openWithPasskey, openWithPhrase, readRecord } from "../../offline/device.ts";
import { leftSession } from "../../offline/left.ts";
import { askPasskeySecret } from "../../offline/passkey-secret.ts";
import { usePostState } from "../../offline/state.ts";
import { readLock, type Opened } from "../../offline/vault.ts";
import { Door } from "../sign-in/door.tsx";
import { deviceTexts } from "./texts.ts";

/** A device of a post that starts without its node: what waits on it, and what opens it. */
export function Screen(): ReactNode {
  const [zone, setZone] = useState("UTC");
  useEffect(() => void readRecord().then((record) => record && setZone(record.timeZone)), []);
  return (
    <ZoneArea zone={zone}>
      <div data-density="large">
        <Opening />
      </div>
    </ZoneArea>
  );
}

function Opening(): ReactNode {
  const t = useText();
  const { waiting, contactAt, opened } = usePostState();
  const { instant } = useFormat();
  useEffect(() => void lookAtOutbox().catch(() => undefined), []);
  const line = contactAt ? t(deviceTexts.line, { n: waiting, when: instant(contactAt) }) : t(deviceTexts.lineNever, { n: waiting });
  return (
    <Door title={deviceTexts.openTitle}>
      <section className="stack door-own" data-gap="large">
        <div className="stack" data-gap="small">
          <h1>{t(deviceTexts.openTitle)}</h1>
          <p className="soft">{t(deviceTexts.openLead)}</p>
          <p role="status">{line}</p>
        </div>
        {leftSession() !== undefined && <Notice meaning="due" title={deviceTexts.leftUnheard} />}
        {opened === "sealedView" ? <Notice meaning="plain" title={deviceTexts.sealedView} /> : <Ways />}
        <nav className="door-links">
          <Link to="/sign-in">{t(deviceTexts.signIn)}</Link>
          <Link to="/help">{t(deviceTexts.help)}</Link>
        </nav>
      </section>
    </Door>
  );
}

function Ways(): ReactNode {
  const t = useText();
  const go = useGo();
  const client = useQueryClient();
  const [phrase, setPhrase] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const [said, setSaid] = useState<{ readonly text: OfficerText; readonly n?: number }>();
  const [hasPasskey, setHasPasskey] = useState(false);
  useEffect(() => {
    void readLock(deviceShelf).then((lock) => {
      setHasPasskey(lock?.byPasskey !== undefined);
      if (!lock) setSaid({ text: deviceTexts.destroyed });
    });
  }, []);
  const attempt = async (open: () => Promise<Opened>, wrong: OfficerText): Promise<void> => {
    setOpening(true);
    setSaid(undefined);
    const opened = await open().catch(() => undefined);
    setOpening(false);
    setPhrase(undefined);
    if (!opened) return setSaid({ text: deviceTexts.notCounted });
    if (opened.kind === "open") {
      await client.resetQueries();
      return go("/", { isReplacing: true });
    }
    if (opened.kind === "shut") setSaid(wordsOf(opened, wrong));
  };
  return (
    <div className="stack">
      {hasPasskey && (
        <div>
          <Button
            kind="main"
            isRecording={isOpening}
            onPress={() =>
              void attempt(
                () => openWithPasskey(async ({ credential, salt }) => (await askPasskeySecret(salt, credential))?.secret),
                deviceTexts.wrongPasskey,
              )
            }
          >
            {t(deviceTexts.openByPasskey)}
          </Button>
        </div>
      )}
      <Form
        onSend={() => phrase !== undefined && void attempt(() => openWithPhrase(phrase), deviceTexts.wrong)}
        send={t(isOpening ? deviceTexts.opening : deviceTexts.open)}
        isRecording={isOpening}
      >
        <TextField kind="password" isOwn label={deviceTexts.phrase} value={phrase} onChange={setPhrase} />
      </Form>
      {said && <Notice meaning="blocked" title={t(said.text, { n: said.n ?? 0 })} />}
    </div>
  );
}

function wordsOf(opened: Extract<Opened, { kind: "shut" }>, wrong: OfficerText): { readonly text: OfficerText; readonly n: number } {
  const n = opened.triesLeft;
  if (opened.why === "wrong") return { text: wrong, n };
  return { text: opened.why === "lease-over" ? deviceTexts.leaseOver : deviceTexts.destroyed, n };
}
