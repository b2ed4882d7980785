import { useState, type ReactNode } from "react";
import { commandContract, recordContract } from "../../../src/access/index.ts";
import { ComboBox, Compare, Form, Notice, sayDone, Section, TextField, useCommand, useDraft, useText } from "../../kit/index.ts";
import { proofFor } from "../sign-in/outcome.tsx";
import { changesOf, fieldOfConflict, type Account, type AccountsPage, type Difference, type Editable } from "./accounts.ts";
import { administrationTexts } from "./texts.ts";

type Draft = { readonly written?: Editable | undefined; /** The version that the writer saw. */ readonly seen?: number | undefined };
type Choice = "theirs" | "mine";

/** Role, unit and name of somebody else's account. What two administrators change at once is settled here, side by side. */
export function ChangeForm({
  account,
  page,
  onReload,
}: {
  readonly account: Account;
  readonly page: AccountsPage;
  readonly onReload: () => Promise<unknown>;
}): ReactNode {
  const t = useText();
  const recorded: Editable = { name: account.name, role: account.role, unit: account.unit };
  const [draft, change, forget] = useDraft<Draft>(`administration.${account.id}`, {});
  const [met, setMet] = useState<readonly Difference[]>([]);
  const [chosen, setChosen] = useState<Partial<Record<Difference, Choice>>>({});
  const command = useCommand(commandContract.record, { refreshes: [recordContract.accounts] });
  const written = draft.written ?? recorded;
  const write = (part: Partial<Editable>): void => change({ written: { ...written, ...part }, seen: draft.seen ?? account.version });
  const changes = changesOf(recorded, written);
  const send = async (): Promise<void> => {
    const answer = await command.send((id) => ({
      body: {
        id,
        kind: "account.change",
        dossier: account.id,
        basedOn: { admin: draft.seen ?? account.version },
        payload: { account: account.id, ...changes },
      },
    }));
    if (answer.kind === "recorded") {
      forget();
      setMet([]);
      sayDone(administrationTexts.changed);
    } else if (answer.kind === "conflict") {
      const { conflicts = [] } = answer.conflict as { conflicts?: readonly { field: string }[] };
      setMet(conflicts.flatMap(({ field }) => fieldOfConflict(field) ?? []));
      setChosen({});
      await onReload();
    }
  };
  const choose = (field: Difference, choice: Choice): void => {
    setChosen({ ...chosen, [field]: choice });
    // From here on the writer has seen what stands.
    change({ seen: account.version, written: choice === "theirs" ? { ...written, [field]: recorded[field] } : written });
    if (choice === "theirs") setMet(met.filter((one) => one !== field));
  };
  return (
    <Section title={administrationTexts.change}>
      {met.length > 0 && (
        <Notice meaning="due" title={administrationTexts.conflictTitle}>
          <p>{t(administrationTexts.conflictNote)}</p>
          <MetChanges page={page} {...{ met, recorded, written, chosen }} onChoose={choose} />
        </Notice>
      )}
      <Form
        onSend={() => Object.keys(changes).length > 0 && void send()}
        send={t(administrationTexts.record)}
        isRecording={command.isRecording}
        failure={command.failure?.kind === "conflict" ? undefined : command.failure}
        next={proofFor(command.failure)}
        actions={Object.keys(changes).length === 0 && <span className="small soft">{t(administrationTexts.nothingChanged)}</span>}
      >
        <EditableFields account={account} page={page} written={written} onWrite={write} />
      </Form>
    </Section>
  );
}

function EditableFields({
  account,
  page,
  written,
  onWrite,
}: {
  readonly account: Account;
  readonly page: AccountsPage;
  readonly written: Editable;
  readonly onWrite: (part: Partial<Editable>) => void;
}): ReactNode {
  return (
    <>
      <TextField
        isOwn
        label={administrationTexts.name}
        path="name"
        value={written.name}
        onChange={(name) => onWrite({ name: name ?? "" })}
      />
      <ComboBox
        isOwn
        label={administrationTexts.role}
        path="role"
        value={written.role}
        onChange={(role) => role !== undefined && onWrite({ role })}
        options={page.roles
          .filter((role) => role.id !== "person" || account.role === "person")
          .map((role) => ({ value: role.id, text: role.title }))}
      />
      <ComboBox
        isOwn
        label={administrationTexts.unit}
        path="unit"
        value={written.unit}
        onChange={(unit) => unit !== undefined && onWrite({ unit })}
        options={page.units.map((unit) => ({ value: unit.code, text: unit.title }))}
      />
    </>
  );
}

/** What another administrator changed meanwhile, beside what was written here. */
function MetChanges({
  page,
  met,
  recorded,
  written,
  chosen,
  onChoose,
}: {
  readonly page: AccountsPage;
  readonly met: readonly Difference[];
  readonly recorded: Editable;
  readonly written: Editable;
  readonly chosen: Partial<Record<Difference, Choice>>;
  readonly onChoose: (field: Difference, choice: Choice) => void;
}): ReactNode {
  const t = useText();
  const title = (field: Difference, value: string): string => {
    const same = { en: value, ru: value };
    if (field === "role") return t(page.roles.find((role) => role.id === value)?.title ?? same);
    if (field === "unit") return t(page.units.find((unit) => unit.code === value)?.title ?? same);
    return value;
  };
  return (
    <Compare<Choice>
      left={t(administrationTexts.theirs)}
      right={t(administrationTexts.yours)}
      chosen={chosen}
      onChoose={(id, value) => onChoose(id as Difference, value)}
      rows={met.map((field) => ({
        id: field,
        field: administrationTexts[field],
        left: title(field, recorded[field]),
        right: title(field, written[field]),
        isDifferent: recorded[field] !== written[field],
        choices: [
          { value: "theirs", text: administrationTexts.keepTheirs },
          { value: "mine", text: administrationTexts.keepMine },
        ],
      }))}
    />
  );
}
