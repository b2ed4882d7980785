import { useState, type ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import { Button, callRoute, Failure, Link, Loaded, Notice, useGo, useRoute, useText } from "../../kit/index.ts";
import { Cast } from "./cast.tsx";
import { Door } from "./door.tsx";
import { useEnter } from "./enter.ts";
import { OutcomeNotice } from "./outcome.tsx";
import { hasPasskeys, signInWithPasskey, type PasskeyOutcome } from "./passkey.ts";
import { signInTexts } from "./texts.ts";

/** Sign-in: the passkey first; in the demo State by choosing an invented person. */
export function Screen(): ReactNode {
  const t = useText();
  const accounts = useRoute(accessContract.demoAccounts, {});
  const node = useRoute(accessContract.session, {}).data;
  const isDemo = (accounts.data?.accounts.length ?? 0) > 0;
  return (
    <Door title={signInTexts.title} state={node?.countryTitle} isTwo={isDemo || accounts.isPending}>
      <OwnKey />
      {(isDemo || accounts.isPending) && (
        <section className="stack">
          <div>
            <h2>{t(node?.isTraining ? signInTexts.trainingTitle : signInTexts.demoTitle)}</h2>
            <p className="soft">{t(signInTexts.demoNote)}</p>
          </div>
          <Loaded query={accounts} rows={12}>
            {(found) => <Demo accounts={found.accounts} />}
          </Loaded>
        </section>
      )}
      {accounts.isError && <Failure failure={accounts.error.failure} onAgain={() => void accounts.refetch()} />}
    </Door>
  );
}

function OwnKey(): ReactNode {
  const t = useText();
  const go = useGo();
  const enter = useEnter();
  const [outcome, setOutcome] = useState<PasskeyOutcome>();
  const [isAsking, setAsking] = useState(false);
  const signIn = async (): Promise<void> => {
    setAsking(true);
    setOutcome(undefined);
    const found = await signInWithPasskey();
    if (found.kind === "done") await enter();
    else setOutcome(found);
    setAsking(false);
  };
  return (
    <section className="stack door-own" data-gap="large">
      <div className="stack" data-gap="small">
        <h1>{t(signInTexts.title)}</h1>
        <p className="soft">{t(signInTexts.lead)}</p>
      </div>
      <div className="door-acts">
        {hasPasskeys() ? (
          <Button kind="main" isDisabled={isAsking} onPress={() => void signIn()}>
            {t(isAsking ? signInTexts.waiting : signInTexts.withPasskey)}
          </Button>
        ) : (
          <Notice meaning="blocked" title={signInTexts.noPasskeys} />
        )}
        <Button onPress={() => go("/enrol")}>{t(signInTexts.haveCode)}</Button>
      </div>
      <OutcomeNotice outcome={outcome} />
      <nav className="door-links" aria-label={t(signInTexts.publicTitle)}>
        <span className="small soft">{t(signInTexts.publicTitle)}</span>
        <Link to="/help">{t(signInTexts.toHelp)}</Link>
        <Link to="/verify">{t(signInTexts.toVerify)}</Link>
        <Link to="/agencies">{t(signInTexts.toAgencies)}</Link>
        <Link to="/ways">{t(signInTexts.toWays)}</Link>
        <Link to="/tip">{t(signInTexts.toTip)}</Link>
      </nav>
    </section>
  );
}

function Demo({ accounts }: { readonly accounts: Parameters<typeof Cast>[0]["accounts"] }): ReactNode {
  const enter = useEnter();
  const [entering, setEntering] = useState<string>();
  const [failure, setFailure] = useState<Parameters<typeof Failure>[0]["failure"]>();
  const choose = async (login: string): Promise<void> => {
    setEntering(login);
    const answer = await callRoute(accessContract.demoSignIn, { body: { login } });
    if (answer.kind === "recorded") return enter();
    setFailure(answer);
    setEntering(undefined);
  };
  return (
    <>
      {failure && <Failure failure={failure} />}
      <Cast accounts={accounts} entering={entering} onEnter={(login) => void choose(login)} />
    </>
  );
}
