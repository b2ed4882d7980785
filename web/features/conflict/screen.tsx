import { useState, type ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { personContract } from "../../../src/person/index.ts";
import {
  Button,
  Compare,
  EmptyState,
  Failure,
  Loaded,
  Page,
  sayDone,
  TextField,
  useFormat,
  useGo,
  useParam,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { conflictsOf, fieldsAt, valueOf, versionsOf, type Conflict } from "../person/subject.ts";
import { useValueWords } from "../person/value-words.ts";
import { conflictTexts, fieldTexts } from "./texts.ts";

/** Values that met in one dossier: two columns, a human chooses, nothing is lost (R7). */
export function Screen(): ReactNode {
  const dossier = useParam("dossier");
  const query = useRoute(personContract.person, { params: { dossier } });
  return (
    <Loaded query={query}>
      {({ subjects }) => {
        const reference =
          valueOf<string>(
            subjects.find((one) => one.kind === "person"),
            "reference",
          ) ?? "";
        return <Conflicts dossier={dossier} reference={reference} conflicts={conflictsOf(subjects)} />;
      }}
    </Loaded>
  );
}

type Chosen = "standing" | "proposed";

function Conflicts({
  dossier,
  reference,
  conflicts,
}: {
  readonly dossier: string;
  readonly reference: string;
  readonly conflicts: readonly Conflict[];
}): ReactNode {
  const t = useText();
  const go = useGo();
  return (
    <Page title={conflictTexts.title} crumbs={[{ to: `/persons/${dossier}`, text: reference }]} lead={t(conflictTexts.lead)}>
      {conflicts.length === 0 ? (
        <EmptyState title={conflictTexts.none} act={{ text: conflictTexts.back, onPress: () => go(`/persons/${dossier}`) }}>
          {t(conflictTexts.noneNote)}
        </EmptyState>
      ) : (
        conflicts.map((conflict) => <One key={conflict.id} dossier={dossier} conflict={conflict} />)
      )}
    </Page>
  );
}

function One({ dossier, conflict }: { readonly dossier: string; readonly conflict: Conflict }): ReactNode {
  const t = useText();
  const words = useValueWords();
  const who = useWho();
  const [chosen, setChosen] = useState<Chosen>();
  const [note, setNote] = useState<string>();
  const resolve = useRecord({ refreshes: [personContract.person] });
  const undo = useRecord({ refreshes: [personContract.person] });
  const standing = fieldsAt(conflict.subject).get(conflict.field);
  const [left, right] = [words(conflict.field, standing?.value ?? conflict.standing), words(conflict.field, conflict.proposed)];
  const send = async (): Promise<void> => {
    const answer = await resolve.record({
      kind: "conflict.resolve",
      dossier,
      payload: { subject: conflict.subject.subject, conflict: conflict.id, choose: chosen, ...(note ? { note } : {}) },
    });
    if (answer.kind !== "recorded") return;
    const other = chosen === "proposed" ? (standing?.value ?? conflict.standing) : conflict.proposed;
    const versions = answer.value.versions[conflict.subject.subject] ?? versionsOf(conflict.subject);
    // Undo is a new entry that sets the other value; the first choice stays in the ledger.
    sayDone(
      conflictTexts.done,
      conflict.subject.kind === "person"
        ? () =>
            void undo
              .record({ kind: "person.update", dossier, payload: { [conflict.field]: other }, basedOn: versions })
              .then(() => sayDone(conflictTexts.undone))
        : undefined,
    );
  };
  return (
    <section className="stack">
      <Compare<Chosen>
        left={<Head title={conflictTexts.standing} by={who(standing?.by)} at={standing?.at} />}
        right={<Head title={conflictTexts.proposed} by={who(conflict.by)} at={conflict.at} />}
        rows={[
          {
            id: conflict.id,
            field: fieldTexts[conflict.field] ?? conflict.field,
            left: <span className="private">{left}</span>,
            right: <span className="private">{right}</span>,
            isDifferent: true,
            choices: [
              { value: "standing", text: t(conflictTexts.keep, { value: left }) },
              { value: "proposed", text: t(conflictTexts.take, { value: right }) },
            ],
          },
        ]}
        chosen={{ [conflict.id]: chosen }}
        onChoose={(_, value) => setChosen(value)}
      />
      <TextField isOwn label={conflictTexts.note} value={note} onChange={setNote} />
      {resolve.failure && <Failure failure={resolve.failure} />}
      <div>
        <Button kind="main" isDisabled={chosen === undefined} isRecording={resolve.isRecording} onPress={() => chosen && void send()}>
          {t(conflictTexts.record)}
        </Button>
      </div>
    </section>
  );
}

function Head({ title, by, at }: { readonly title: OfficerText; readonly by: string; readonly at: string | undefined }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  return (
    <>
      {t(title)}
      <br />
      <span className="small soft">{at ? t(conflictTexts.by, { who: by, when: instant(at) }) : by}</span>
    </>
  );
}

/** The officer's own entries are named; of the others the page of who has seen the file gives the names. */
function useWho(): (account: string | undefined) => string {
  const t = useText();
  const officer = useOfficer();
  return (account) => (account !== undefined && account === officer?.account.id ? t(conflictTexts.you) : t(conflictTexts.somebody));
}
