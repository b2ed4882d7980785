import { useState, type ReactNode } from "react";
import { commandContract, recordContract } from "../../../src/access/index.ts";
import { ComboBox, Compare, Form, Notice, sayDone, Section, TextField, useCommand, useDraft, useText } from "../../kit/index.ts";
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
  const title = (field: Difference, value: string): string =>
    field === "role"
      ? t(page.roles.find((role) => role.id === value)?.title ?? { en: value, ru: value })
      : field === "unit"
        ? t(page.units.find((unit) => unit.code === value)?.title ?? { en: value, ru: value })
        : value;
  return (
    <Section title={administrationTexts.change}>
      {met.length > 0 && (
        <Notice meaning="due" title={administrationTexts.conflictTitle}>
          <p>{t(administrationTexts.conflictNote)}</p>
          <Compare<Choice>
            left={t(administrationTexts.theirs)}
            right={t(administrationTexts.yours)}
            chosen={chosen}
            onChoose={(id, value) => choose(id as Difference, value)}
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
        </Notice>
      )}
      <Form
        onSend={() => Object.keys(changes).length > 0 && void send()}
        send={t(administrationTexts.record)}
        isRecording={command.isRecording}
        failure={command.failure?.kind === "conflict" ? undefined : command.failure}
        actions={Object.keys(changes).length === 0 && <span className="small soft">{t(administrationTexts.nothingChanged)}</span>}
      >
        <TextField
          isOwn
          label={administrationTexts.name}
          path="name"
          value={written.name}
          onChange={(name) => write({ name: name ?? "" })}
        />
        <ComboBox
          isOwn
          label={administrationTexts.role}
          path="role"
          value={written.role}
          onChange={(role) => role !== undefined && write({ role })}
          options={page.roles
            .filter((role) => role.id !== "person" || account.role === "person")
            .map((role) => ({ value: role.id, text: role.title }))}
        />
        <ComboBox
          isOwn
          label={administrationTexts.unit}
          path="unit"
          value={written.unit}
          onChange={(unit) => unit !== undefined && write({ unit })}
          options={page.units.map((unit) => ({ value: unit.code, text: unit.title }))}
        />
      </Form>
    </Section>
  );
}
