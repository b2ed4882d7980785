import { useEffect, useState, type ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import { Form, Link, Notice, TextField, useRoute, useText } from "../../kit/index.ts";
import { codeOfFragment } from "./code.ts";
import { Door } from "./door.tsx";
import { useEnter } from "./enter.ts";
import { OutcomeNotice } from "./outcome.tsx";
import { enrolPasskey, hasPasskeys, type PasskeyOutcome } from "./passkey.ts";
import { signInTexts } from "./texts.ts";

/** Enrolment: a one-time code, from a link or typed, makes this device the key of an account. */
export function Screen(): ReactNode {
  const t = useText();
  const enter = useEnter();
  const node = useRoute(accessContract.session, {}).data;
  const [linked] = useState(() => codeOfFragment(location.hash));
  const [isTyped, setTyped] = useState(linked === undefined);
  const [code, setCode] = useState<string | undefined>(linked);
  const [outcome, setOutcome] = useState<PasskeyOutcome>();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    // The code leaves the address at once, so that neither history nor a shoulder keeps it.
    if (location.hash !== "") history.replaceState(history.state, "", location.pathname);
  }, []);
  const enrol = async (): Promise<void> => {
    if (code === undefined || isAsking) return;
    setAsking(true);
    setOutcome(undefined);
    const found = await enrolPasskey(code);
    if (found.kind === "done") await enter();
    else setOutcome(found);
    setAsking(false);
  };
  return (
    <Door title={signInTexts.enrolTitle} state={node?.countryTitle}>
      <section className="stack door-own" data-gap="large">
        <div className="stack" data-gap="small">
          <h1>{t(signInTexts.enrolTitle)}</h1>
          <p className="soft">{t(signInTexts.enrolLead)}</p>
        </div>
        {hasPasskeys() ? (
          <Form onSend={() => void enrol()} send={t(isAsking ? signInTexts.waiting : signInTexts.enrol)}>
            {isTyped ? (
              <TextField kind="code" isOwn label={signInTexts.code} hint={signInTexts.codeHint} value={code} onChange={setCode} />
            ) : (
              <p className="line">
                <span>{t(signInTexts.codeFromLink)}</span>
                <button
                  type="button"
                  className="toggle"
                  onClick={() => {
                    setTyped(true);
                    setCode(undefined);
                  }}
                >
                  {t(signInTexts.otherCode)}
                </button>
              </p>
            )}
          </Form>
        ) : (
          <Notice meaning="blocked" title={signInTexts.noPasskeys} />
        )}
        <OutcomeNotice outcome={outcome} />
        <nav className="door-links">
          <Link to="/sign-in">{t(signInTexts.toSignIn)}</Link>
        </nav>
      </section>
    </Door>
  );
}
