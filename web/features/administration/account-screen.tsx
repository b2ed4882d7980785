import { useState, type ReactNode } from "react";
import { accessContract, commandContract, recordContract } from "../../../src/access/index.ts";
import {
  Badge,
  Button,
  Confirm,
  EmptyState,
  Facts,
  Failure,
  Loaded,
  Notice,
  Page,
  sayDone,
  Section,
  useCommand,
  useFormat,
  useParam,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { proofFor } from "../sign-in/outcome.tsx";
import type { Account, AccountsPage } from "./accounts.ts";
import { ChangeForm } from "./change-form.tsx";
import { Invitation } from "./invitation.tsx";
import { RoleWords } from "./role-words.tsx";
import { administrationTexts } from "./texts.ts";
import "./administration.css";

/** One account: role, unit, access, invitation, and what its role may do. */
export function Screen(): ReactNode {
  const id = useParam("id");
  const query = useRoute(recordContract.accounts, {});
  const own = useRoute(accessContract.session, {}).data?.session?.account.id;
  return (
    <Loaded query={query}>
      {(page) => {
        const account = page.accounts.find((one) => one.id === id);
        if (!account)
          return (
            <Page title={administrationTexts.missing} crumbs={[crumb]}>
              <EmptyState title={administrationTexts.missing} />
            </Page>
          );
        return <OneAccount key={id} account={account} page={page} isOwn={id === own} onReload={() => query.refetch()} />;
      }}
    </Loaded>
  );
}

const crumb = { to: "/administration", text: administrationTexts.title };

function OneAccount({
  account,
  page,
  isOwn,
  onReload,
}: {
  readonly account: Account;
  readonly page: AccountsPage;
  readonly isOwn: boolean;
  readonly onReload: () => Promise<unknown>;
}): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  return (
    <Page
      title={{ en: "Account", ru: "Учётная запись" }}
      heading={account.name}
      crumbs={[crumb]}
      aside={
        <Section title={administrationTexts.may}>
          <div className="role-aside">
            <p className="strong">{t(account.roleTitle)}</p>
            <RoleWords id={account.role} />
            <p className="small soft">{t(administrationTexts.policyNote)}</p>
          </div>
        </Section>
      }
    >
      <Facts
        items={[
          { name: administrationTexts.role, value: t(account.roleTitle) },
          { name: administrationTexts.unit, value: t(account.unitTitle) },
          { name: administrationTexts.login, value: <span className="reference">{account.login}</span> },
          {
            name: administrationTexts.standing,
            value: account.disabledAt ? (
              <Badge meaning="blocked">{t(administrationTexts.isDisabled)}</Badge>
            ) : (
              t(administrationTexts.isOpen)
            ),
          },
        ]}
      />
      {account.disabledAt && <Notice meaning="blocked" title={t(administrationTexts.disabledSince, { at: instant(account.disabledAt) })} />}
      {isOwn ? (
        <Notice meaning="blocked" title={administrationTexts.ownTitle} rule="AC5">
          {t(administrationTexts.ownNote)}
        </Notice>
      ) : (
        <>
          <ChangeForm account={account} page={page} onReload={onReload} />
          {!account.disabledAt && <Invitation account={account} />}
          <Access account={account} />
        </>
      )}
    </Page>
  );
}

function Access({ account }: { readonly account: Account }): ReactNode {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const command = useCommand(commandContract.record, { refreshes: [recordContract.accounts] });
  const send = async (kind: "account.disable" | "account.enable"): Promise<boolean> => {
    const answer = await command.send((id) => ({ body: { id, kind, dossier: account.id, payload: { account: account.id } } }));
    return answer.kind === "recorded";
  };
  const disable = async (): Promise<void> => {
    setAsked(false);
    if (await send("account.disable")) sayDone(administrationTexts.disabledDone, () => void send("account.enable"));
  };
  const enable = async (): Promise<void> => {
    if (await send("account.enable")) sayDone(administrationTexts.enabledDone);
  };
  return (
    <Section title={administrationTexts.access}>
      <div className="line">
        {account.disabledAt ? (
          <Button isRecording={command.isRecording} onPress={() => void enable()}>
            {t(administrationTexts.enable)}
          </Button>
        ) : (
          <Button kind="grave" isRecording={command.isRecording} onPress={() => setAsked(true)}>
            {t(administrationTexts.disable)}
          </Button>
        )}
      </div>
      {command.failure && <Failure failure={command.failure} next={proofFor(command.failure)} />}
      <Confirm
        kind="grave"
        title={administrationTexts.disableTitle}
        effect={t(administrationTexts.disableEffect, { name: account.name })}
        act={administrationTexts.disable}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onAct={() => void disable()}
      />
    </Section>
  );
}
