import { uuidv7 } from "uuidv7";
import type { ReactNode } from "react";
import { commandContract, recordContract } from "../../../src/access/index.ts";
import { ComboBox, Dialog, Form, sayDone, TextField, useCommand, useDraft, useGo, useText } from "../../kit/index.ts";
import { proofFor } from "../sign-in/outcome.tsx";
import { roleLines } from "../sign-in/texts.ts";
import { loginOf, type AccountsPage } from "./accounts.ts";
import { RoleWords } from "./role-words.tsx";
import { administrationTexts } from "./texts.ts";

type Draft = {
  readonly account: string;
  readonly name?: string | undefined;
  readonly login?: string | undefined;
  readonly role?: string | undefined;
  readonly unit?: string | undefined;
};

const emptyDraft = (): Draft => ({ account: uuidv7() });

/** Makes an account for somebody who works here. The person concerned gets theirs from a registrar, with their file. */
export function NewAccount({
  page,
  isOpen,
  onClose,
}: {
  readonly page: AccountsPage;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const [draft, change, forget] = useDraft<Draft>("administration.new", emptyDraft());
  const command = useCommand(commandContract.record, { refreshes: [recordContract.accounts] });
  const send = async (): Promise<void> => {
    const { account, name = "", login = "", role = "", unit = "" } = draft;
    const answer = await command.send((id) => ({
      body: { id, kind: "account.create", dossier: account, payload: { account, name, login, role, unit } },
    }));
    if (answer.kind !== "recorded") return;
    forget();
    change(emptyDraft());
    onClose();
    sayDone(administrationTexts.created);
    go(`/administration/${account}`);
  };
  return (
    <Dialog title={administrationTexts.newAccount} isOpen={isOpen} onClose={onClose}>
      <Form
        onSend={() => void send()}
        send={t(administrationTexts.create)}
        isRecording={command.isRecording}
        failure={command.failure}
        next={proofFor(command.failure)}
      >
        <AccountFields draft={draft} onChange={change} page={page} />
        {draft.role && (
          <div className="role-preview">
            <RoleWords id={draft.role} />
          </div>
        )}
        <p className="small soft">{t(administrationTexts.createNote)}</p>
      </Form>
    </Dialog>
  );
}

function AccountFields({
  draft,
  onChange,
  page,
}: {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly page: AccountsPage;
}): ReactNode {
  // The name to sign in with follows the name until somebody writes another.
  const followsName = draft.login === undefined || draft.login === loginOf(draft.name ?? "");
  return (
    <>
      <TextField
        isOwn
        label={administrationTexts.name}
        path="name"
        value={draft.name}
        onChange={(name) => onChange({ name, ...(followsName ? { login: loginOf(name ?? "") || undefined } : {}) })}
      />
      <TextField
        kind="code"
        isOwn
        label={administrationTexts.login}
        hint={administrationTexts.loginHint}
        path="login"
        value={draft.login}
        onChange={(login) => onChange({ login: login?.toLowerCase() })}
      />
      <ComboBox
        isOwn
        label={administrationTexts.role}
        path="role"
        value={draft.role}
        onChange={(role) => onChange({ role })}
        options={page.roles
          .filter((role) => role.id !== "person" && roleLines[role.id])
          .map((role) => ({ value: role.id, text: role.title }))}
      />
      <ComboBox
        isOwn
        label={administrationTexts.unit}
        path="unit"
        value={draft.unit}
        onChange={(unit) => onChange({ unit })}
        options={page.units.map((unit) => ({ value: unit.code, text: unit.title }))}
      />
    </>
  );
}
