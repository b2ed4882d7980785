import { useState, type ReactNode } from "react";
import { personContract, type Candidate } from "../../../src/person/index.ts";
import {
  Badge,
  Button,
  Confirm,
  EmptyState,
  Failure,
  Loaded,
  Page,
  TextField,
  useDraft,
  useFormat,
  useGo,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { joinTexts } from "../join/texts.ts";
import { useOfficer, type Officer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { CandidateWords } from "./candidate-words.tsx";
import { useRested } from "./rested.ts";
import { searchTexts } from "./texts.ts";
import "../person/person.css";

/** Finds a person as the name is typed. What is typed never stands in an address. */
export function Screen(): ReactNode {
  const t = useText();
  const go = useGo();
  const officer = useOfficer();
  const [draft, change] = useDraft<{ readonly text?: string | undefined }>("search", {});
  const text = useRested((draft.text ?? "").trim());
  const mayRegister = officer?.may("arrival.record") ?? false;
  const register = { text: searchTexts.register, onPress: () => go("/persons/new") };
  return (
    <Page title={searchTexts.title} actions={mayRegister && <Button onPress={register.onPress}>{t(searchTexts.register)}</Button>}>
      <div role="search">
        <TextField
          isOwn
          label={searchTexts.label}
          hint={searchTexts.hint}
          kind="search"
          width="full"
          value={draft.text}
          onChange={(typed) => change({ text: typed })}
        />
      </div>
      {text.length < 2 ? (
        <EmptyState title={searchTexts.start}>{t(searchTexts.startNote)}</EmptyState>
      ) : (
        officer && <Candidates text={text} officer={officer} register={mayRegister ? register : undefined} />
      )}
    </Page>
  );
}

function Candidates({
  text,
  officer,
  register,
}: {
  readonly text: string;
  readonly officer: Officer;
  readonly register: { readonly text: typeof searchTexts.register; readonly onPress: () => void } | undefined;
}): ReactNode {
  const t = useText();
  const query = useRoute(personContract.search, { body: { text } });
  return (
    <Loaded query={query}>
      {({ candidates }) =>
        candidates.length === 0 ? (
          <EmptyState title={searchTexts.none} {...(register ? { act: register } : {})}>
            {t(searchTexts.noneNote)}
          </EmptyState>
        ) : (
          <section className="found stack" data-gap="small" aria-live="polite">
            <p>
              <span className="strong">{t(searchTexts.found, { n: candidates.length })}</span>{" "}
              <span className="small soft">{t(searchTexts.foundNote)}</span>
            </p>
            <ul className="list">
              {candidates.map((one) => (
                <Found key={one.dossier} candidate={one} officer={officer} />
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  );
}

function Found({ candidate, officer }: { readonly candidate: Candidate; readonly officer: Officer }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  return (
    <li>
      <CandidateWords candidate={candidate} to={candidate.isOpen ? `/persons/${candidate.dossier}` : undefined}>
        {candidate.joined.length > 0 && (
          <span className="small">{t(joinTexts.alsoUnder, { references: candidate.joined.map((one) => one.reference).join(", ") })}</span>
        )}
      </CandidateWords>
      <div className="list-end line">
        <span className="share">{number(candidate.share, { style: "percent" })}</span>
        {!candidate.isOpen && <Badge meaning="blocked">{t(searchTexts.notOpen)}</Badge>}
        {!candidate.isOpen && officer.may("person.attend") && <Attend dossier={candidate.dossier} />}
      </div>
    </li>
  );
}

function Attend({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const go = useGo();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<string>();
  const attend = useRecord();
  const send = async (): Promise<void> => {
    const answer = await attend.record({ kind: "person.attend", dossier, payload: { reason: reason ?? "" } });
    if (answer.kind === "recorded") go(`/persons/${dossier}`);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t(searchTexts.attend)}</Button>
      <Confirm
        title={searchTexts.attendTitle}
        effect={searchTexts.attendEffect}
        act={searchTexts.attendAct}
        isOpen={isOpen}
        isRecording={attend.isRecording}
        onClose={() => setOpen(false)}
        onAct={() => void send()}
      >
        <TextField isOwn label={searchTexts.attendReason} value={reason} onChange={setReason} lines={2} />
        {attend.failure && <Failure failure={attend.failure} />}
      </Confirm>
    </>
  );
}
