import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import {
  birthContract,
  type BirthFacts,
  type EventKind,
  type EventShownBy,
  eventsOf,
  personContract,
  type SubjectView,
} from "../../../src/person/index.ts";
import {
  Button,
  Confirm,
  DayField,
  Dialog,
  Failure,
  List,
  sayDone,
  Section,
  Select,
  TextField,
  useFormat,
  useText,
} from "../../kit/index.ts";
import { BirthFinding, BirthQuestions } from "./birth.tsx";
import { eventKindTexts, eventTexts, shownByTexts } from "./event-texts.ts";
import type { Officer } from "./officer.ts";
import { useRecord } from "./record.ts";

type Props = { readonly person: SubjectView; readonly officer: Officer; readonly today: string };

/** What happened in the person's life since the registration, the latest first. */
export function Events({ person, officer, today }: Props): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const events = eventsOf(person);
  const mayNote = officer.may("person.event");
  return (
    <Section title={eventTexts.section} actions={mayNote && <Note person={person} today={today} />}>
      <List
        empty={<p className="soft">{t(eventTexts.none)}</p>}
        items={events.map((event) => ({
          id: event.id,
          title: `${t(eventKindTexts[event.kind])}, ${day(event.on)}`,
          note: (
            <span className="private">
              {[
                t(shownByTexts[event.shownBy]),
                event.note,
                event.takenBack === undefined ? undefined : t(eventTexts.wasMistake, { reason: event.takenBack }),
              ]
                .filter(Boolean)
                .join(" · ")}
              {event.kind === "birthOfChild" && event.takenBack === undefined && (
                <BirthFinding dossier={person.dossier} event={event.id} mayRefer={officer.may("referral.send")} />
              )}
            </span>
          ),
          end: mayNote && event.takenBack === undefined && <TakeBack dossier={person.dossier} event={event.id} />,
        }))}
      />
    </Section>
  );
}

type Draft = {
  readonly event: string;
  readonly kind?: EventKind | undefined;
  readonly on: string;
  readonly shownBy?: EventShownBy | undefined;
  readonly note?: string | undefined;
  readonly birth: BirthFacts;
};

const kinds = Object.entries(eventKindTexts).map(([value, text]) => ({ value: value as EventKind, text }));
const shown = Object.entries(shownByTexts).map(([value, text]) => ({ value: value as EventShownBy, text }));

function Note({ person, today }: Omit<Props, "officer">): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [draft, setDraft] = useState<Draft>();
  const record = useRecord({ refreshes: [personContract.person, birthContract.births] });
  const send = async ({ event, birth, ...said }: Draft): Promise<void> => {
    const payload = { event, ...said, ...(said.kind === "birthOfChild" ? { birth } : {}) };
    const answer = await record.record({ kind: "person.event", dossier: person.dossier, payload });
    if (answer.kind !== "recorded") return;
    setDraft(undefined);
    sayDone(eventTexts.done);
  };
  return (
    <>
      <Button onPress={() => setDraft({ event: uuidv7(), on: today, birth: {} })}>{t(eventTexts.note)}</Button>
      <Dialog
        title={eventTexts.noteTitle}
        isOpen={draft !== undefined}
        onClose={() => setDraft(undefined)}
        actions={
          <Button
            kind="main"
            isDisabled={draft?.kind === undefined || draft.shownBy === undefined}
            isRecording={record.isRecording}
            onPress={() => draft && void send(draft)}
          >
            {t(eventTexts.act)}
          </Button>
        }
      >
        {draft && (
          <>
            <p>{t(eventTexts.effect)}</p>
            <Select label={eventTexts.kind} value={draft.kind} options={kinds} onChange={(kind) => setDraft({ ...draft, kind })} />
            <DayField
              label={eventTexts.on}
              max={today}
              value={draft.on}
              onChange={(on) => setDraft({ ...draft, on: on ?? today })}
              words={day(draft.on)}
            />
            <Select
              label={eventTexts.shownBy}
              value={draft.shownBy}
              options={shown}
              onChange={(shownBy) => setDraft({ ...draft, shownBy })}
            />
            {draft.kind === "birthOfChild" && <BirthQuestions birth={draft.birth} onChange={(birth) => setDraft({ ...draft, birth })} />}
            <TextField label={eventTexts.words} value={draft.note} onChange={(note) => setDraft({ ...draft, note })} lines={2} />
            {record.failure && <Failure failure={record.failure} />}
          </>
        )}
      </Dialog>
    </>
  );
}

function TakeBack({ dossier, event }: { readonly dossier: string; readonly event: string }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<string>();
  const record = useRecord({ refreshes: [personContract.person] });
  const send = async (): Promise<void> => {
    const answer = await record.record({ kind: "person.take-back-event", dossier, payload: { event, reason: reason ?? "" } });
    if (answer.kind !== "recorded") return;
    setOpen(false);
    sayDone(eventTexts.takenBack);
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {t(eventTexts.takeBack)}
      </Button>
      <Confirm
        kind="grave"
        title={eventTexts.takeBackTitle}
        effect={eventTexts.takeBackEffect}
        act={eventTexts.takeBackAct}
        isOpen={isOpen}
        isRecording={record.isRecording}
        onClose={() => setOpen(false)}
        onAct={() => void send()}
      >
        <TextField isOwn label={eventTexts.reason} value={reason} onChange={setReason} lines={2} />
        {record.failure && <Failure failure={record.failure} />}
      </Confirm>
    </>
  );
}
