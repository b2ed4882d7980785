import type { ReactNode } from "react";
import { accessContract } from "../../src/access/index.ts";
import { Button } from "../kit/button.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { Failure, Notice } from "../kit/notice.tsx";
import { useCommand, useRoute } from "../kit/query.ts";
import { usePreference } from "../kit/preference.ts";
import { useGo } from "../kit/address.tsx";
import { useText } from "../kit/text.ts";
import { Settings } from "./account.tsx";
import { shellTexts } from "./texts.ts";

/** Sign-in: on a demo node by choosing an invented officer. */
export function Screen(): ReactNode {
  const t = useText();
  const go = useGo();
  const { language } = usePreference();
  const accounts = useRoute(accessContract.demoAccounts, {});
  const signIn = useCommand(accessContract.demoSignIn);
  const enter = async (login: string): Promise<void> => {
    const answer = await signIn.send(() => ({ body: { login } }));
    // Only now is the session known here; a page opened earlier would send back to this one.
    if (answer.kind === "recorded") go("/", { isReplacing: true });
  };
  return (
    <main className="sign-in stack" data-gap="large">
      <h1>Panah</h1>
      <Loaded query={accounts}>
        {(found) =>
          found.accounts.length === 0 ? (
            <Notice title={shellTexts.noDemo} />
          ) : (
            <div className="stack">
              <p className="soft">{t(shellTexts.chooseAccount)}</p>
              <ul className="list">
                {found.accounts.map((account) => (
                  <li key={account.login}>
                    <div className="list-words">
                      <span className="strong">{account.name}</span>
                      <span className="small soft">
                        {account.roleTitle[language]} · {account.unitTitle[language]}
                      </span>
                    </div>
                    <Button
                      isRecording={signIn.isRecording}
                      label={`${t(shellTexts.signIn)}: ${account.name}`}
                      onPress={() => void enter(account.login)}
                    >
                      {t(shellTexts.signIn)}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          )
        }
      </Loaded>
      {signIn.failure && <Failure failure={signIn.failure} />}
      <Settings languages={["en", "ru"]} />
    </main>
  );
}
