import { useState, type ReactNode } from "react";
import { completenessContract, personContract, type SubjectView } from "../../../src/person/index.ts";
import { Badge, Button, Checks, Confirm, Failure, sayDone, Sealed, TextField, useText } from "../../kit/index.ts";
import { readsIn, useCodes } from "./codes.ts";
import { FearedField, type FearedAnswer } from "./feared-field.tsx";
import type { Officer } from "./officer.ts";
import { useRecord } from "./record.ts";
import { valueOf, versionsOf } from "./subject.ts";
import { fearedWords } from "./texts.ts";

/** The States feared: closed until asked for; anybody in the case may widen, a protection officer alone narrows. */
export function Feared({ person, officer }: { readonly person: SubjectView; readonly officer: Officer }): ReactNode {
  const t = useText();
  const codes = useCodes();
  const asked = valueOf<"asked" | "cannotSay">(person, "fearedAsked");
  const states = valueOf<string[]>(person, "feared") ?? [];
  if (!officer.may("feared.record")) return null;
  return (
    <Sealed title={fearedWords.title}>
      {() => (
        <div className="stack">
          {asked === undefined ? (
            <p className="soft">{t(fearedWords.notAsked)}</p>
          ) : (
            <p className="line">
              <Badge meaning="blocked">{t(asked === "asked" ? fearedWords.asked : fearedWords.cannotSay)}</Badge>
              {states.map((code) => (
                <span key={code} className="strong">
                  {codes.country(code)}
                </span>
              ))}
            </p>
          )}
          <Widen person={person} asked={asked} />
          {officer.may("feared.narrow") && states.length > 0 && <Narrow person={person} states={states} />}
        </div>
      )}
    </Sealed>
  );
}

function Widen({ person, asked }: { readonly person: SubjectView; readonly asked: FearedAnswer["asked"] }): ReactNode {
  const t = useText();
  const [answer, setAnswer] = useState<FearedAnswer>({ asked, states: [] });
  const record = useRecord({ refreshes: [personContract.person, completenessContract.completeness] });
  const send = async (): Promise<void> => {
    const said = await record.record({
      kind: "feared.record",
      dossier: person.dossier,
      payload: { asked: answer.asked, states: answer.states },
    });
    if (said.kind !== "recorded") return;
    setAnswer({ ...answer, states: [] });
    sayDone(fearedWords.recorded);
  };
  return (
    <div className="stack" data-gap="small">
      <FearedField value={answer} onChange={setAnswer} language={readsIn(valueOf<string[]>(person, "languages")?.[0])} />
      {record.failure && <Failure failure={record.failure} />}
      <div>
        <Button isDisabled={answer.asked === undefined} isRecording={record.isRecording} onPress={() => void send()}>
          {t(fearedWords.record)}
        </Button>
      </div>
    </div>
  );
}

function Narrow({ person, states }: { readonly person: SubjectView; readonly states: readonly string[] }): ReactNode {
  const t = useText();
  const codes = useCodes();
  const [isOpen, setOpen] = useState(false);
  const [remove, setRemove] = useState<readonly string[]>();
  const [reason, setReason] = useState<string>();
  const [word, setWord] = useState<string>();
  const record = useRecord({ refreshes: [personContract.person] });
  const send = async (): Promise<void> => {
    const said = await record.record({
      kind: "feared.narrow",
      dossier: person.dossier,
      payload: { remove: remove ?? [], reason: reason ?? "", personsWord: word ?? "" },
      basedOn: versionsOf(person),
    });
    if (said.kind !== "recorded") return;
    setOpen(false);
    sayDone(fearedWords.recorded);
  };
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{t(fearedWords.narrow)}</Button>
      <Confirm
        kind="grave"
        title={fearedWords.narrow}
        effect={fearedWords.narrowEffect}
        act={fearedWords.narrowAct}
        isOpen={isOpen}
        isRecording={record.isRecording}
        onClose={() => setOpen(false)}
        onAct={() => void send()}
      >
        <Checks
          label={fearedWords.countriesToRemove}
          value={remove}
          onChange={setRemove}
          options={states.map((value) => ({ value, text: codes.country(value) }))}
        />
        <TextField isOwn label={fearedWords.narrowReason} value={reason} onChange={setReason} lines={2} />
        <TextField label={fearedWords.narrowWord} value={word} onChange={setWord} lines={2} />
        {record.failure && <Failure failure={record.failure} />}
      </Confirm>
    </div>
  );
}
