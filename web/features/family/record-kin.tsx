import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import type { PersonName } from "../../../src/kernel/index.ts";
import { completenessContract, type KinRelation, kinContract } from "../../../src/person/index.ts";
import { Button, Dialog, Failure, sayDone, Select, TextField, useText } from "../../kit/index.ts";
import { Find } from "../household/compose-screen.tsx";
import { useRecord } from "../person/record.ts";
import { WhoName } from "../person/words.tsx";
import { emptyWord, WordFields, type Word } from "./word-fields.tsx";
import { familyTexts, kinRelationTexts } from "./texts.ts";

type Draft = Word & {
  readonly kin: string;
  readonly other?: { readonly dossier: string; readonly names: readonly PersonName[] } | undefined;
  readonly named?: string | undefined;
  readonly relation?: KinRelation | undefined;
};

const relations = Object.entries(kinRelationTexts).map(([value, text]) => ({ value: value as KinRelation, text }));

/** Records what somebody is to the person, and whose word it is. */
export function RecordKin({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const [draft, setDraft] = useState<Draft>();
  const record = useRecord({ refreshes: [kinContract.family, completenessContract.completeness] });
  const isWhole = draft?.relation !== undefined && draft.whose !== undefined && (draft.other ?? draft.named) !== undefined;
  const send = async ({ kin, other, named, relation, whose, says, words }: Draft): Promise<void> => {
    const whom = other ? { other: other.dossier } : { named };
    const answer = await record.record({ kind: "kin.record", dossier, payload: { kin, ...whom, relation, whose, says, words } });
    if (answer.kind !== "recorded") return;
    setDraft(undefined);
    sayDone(familyTexts.recorded);
  };
  return (
    <>
      <Button onPress={() => setDraft({ kin: uuidv7(), ...emptyWord })}>{t(familyTexts.record)}</Button>
      <Dialog
        title={familyTexts.recordTitle}
        kind="wide"
        isOpen={draft !== undefined}
        onClose={() => setDraft(undefined)}
        actions={
          <Button kind="main" isDisabled={!isWhole} isRecording={record.isRecording} onPress={() => draft && void send(draft)}>
            {t(familyTexts.recordTitle)}
          </Button>
        }
      >
        {draft && (
          <>
            <p>{t(familyTexts.recordEffect)}</p>
            <Whom dossier={dossier} draft={draft} onChange={setDraft} />
            <Select
              label={familyTexts.relation}
              value={draft.relation}
              options={relations}
              onChange={(relation) => setDraft({ ...draft, relation })}
            />
            <WordFields hasOther={draft.other !== undefined} word={draft} onChange={(word) => setDraft({ ...draft, ...word })} />
            {record.failure && <Failure failure={record.failure} />}
          </>
        )}
      </Dialog>
    </>
  );
}

/** A file that is open, or the name of somebody who has none. */
function Whom({
  dossier,
  draft,
  onChange,
}: {
  readonly dossier: string;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}): ReactNode {
  const t = useText();
  if (draft.other)
    return (
      <p className="line">
        <span>{t(familyTexts.chosen)}:</span>
        <span className="strong private">
          <WhoName names={draft.other.names} />
        </span>
        <Button kind="quiet" onPress={() => onChange({ ...draft, other: undefined, ...emptyWord })}>
          {t(familyTexts.another)}
        </Button>
      </p>
    );
  return (
    <>
      <Find
        first={dossier}
        chosen={[dossier]}
        onAdd={(other, names) => onChange({ ...draft, other: { dossier: other, names }, named: undefined })}
      />
      <TextField label={familyTexts.named} value={draft.named} onChange={(named) => onChange({ ...draft, named })} />
    </>
  );
}
