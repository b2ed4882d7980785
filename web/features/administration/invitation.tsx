import { useState, type ReactNode } from "react";
import { commandContract } from "../../../src/access/index.ts";
import { Button, Failure, PrintButton, sayDone, Section, useCommand, useFormat, useText } from "../../kit/index.ts";
import { enrolLink } from "../sign-in/code.ts";
import { proofFor } from "../sign-in/outcome.tsx";
import type { Account } from "./accounts.ts";
import { administrationTexts } from "./texts.ts";

const invitationDays = 7;
type Code = { readonly code: string; readonly until: string };

/** Invites the owner: the code is shown once, with a sheet to print; it is kept nowhere, here neither. */
export function Invitation({ account }: { readonly account: Account }): ReactNode {
  const t = useText();
  const [made, setMade] = useState<Code>();
  const command = useCommand(commandContract.record, { refreshes: [] });
  const invite = async (): Promise<void> => {
    const answer = await command.send((id) => ({
      body: { id, kind: "account.invite", dossier: account.id, payload: { account: account.id } },
    }));
    const code = answer.kind === "recorded" ? answer.value.says?.["code"] : undefined;
    if (typeof code === "string") setMade({ code, until: new Date(Date.now() + invitationDays * 86_400_000).toISOString() });
  };
  return (
    <Section title={administrationTexts.invitation}>
      {made ? (
        <CodeSheet account={account} made={made} onHide={() => setMade(undefined)} />
      ) : (
        <>
          <p className="soft measure">{t(administrationTexts.inviteNote)}</p>
          <div className="line">
            <Button isRecording={command.isRecording} onPress={() => void invite()}>
              {t(administrationTexts.invite)}
            </Button>
          </div>
        </>
      )}
      {command.failure && <Failure failure={command.failure} next={proofFor(command.failure)} />}
    </Section>
  );
}

function CodeSheet({ account, made, onHide }: { readonly account: Account; readonly made: Code; readonly onHide: () => void }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const link = enrolLink(location.origin, made.code);
  const copy = (): void => void navigator.clipboard.writeText(link).then(() => sayDone(administrationTexts.copied));
  return (
    <div className="code-sheet" role="status">
      <h3 className="print-only">{t(administrationTexts.sheetTitle)}</h3>
      <p className="print-only">
        {t(administrationTexts.sheetFor)}: {account.name}, {t(account.roleTitle)}, {t(account.unitTitle)}
      </p>
      <p className="small soft">{t(administrationTexts.codeTitle)}</p>
      <p className="code-large" dir="ltr">
        {made.code}
      </p>
      <p className="reference code-link">{link}</p>
      <p className="small soft">
        {t(administrationTexts.validUntil)} {instant(made.until)}
      </p>
      <p className="no-print">{t(administrationTexts.codeOnce)}</p>
      <p className="print-only">
        {t(administrationTexts.sheetHow)} {t(administrationTexts.sheetAddress, { address: `${location.origin}/enrol` })}
      </p>
      <div className="line no-print">
        <PrintButton>{t(administrationTexts.printCode)}</PrintButton>
        <Button onPress={copy}>{t(administrationTexts.copy)}</Button>
        <Button kind="quiet" onPress={onHide}>
          {t(administrationTexts.hide)}
        </Button>
      </div>
    </div>
  );
}
