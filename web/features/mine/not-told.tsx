import { useState, type ReactNode } from "react";
import type { FamilyWish } from "../../../src/tracing/index.ts";
import { Button, Failure, TextField, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { familyTexts } from "./family-texts.ts";

type Named = FamilyWish["noContact"] extends ReadonlyMap<string, infer One> ? readonly (readonly [string, One])[] : never;

/** Who must never be told of the person: kept without asking why, and taken back at will. */
export function NotToBeTold({ dossier, named }: { readonly dossier: string; readonly named: Named }): ReactNode {
  const t = useText();
  const [name, setName] = useState<string>();
  const record = useRecord();
  const keep = async (): Promise<void> => {
    const answer = await record.record({ kind: "tracing.refuse-contact", dossier, payload: { named: name } });
    if (answer.kind === "recorded") setName(undefined);
  };
  return (
    <div className="stack" data-gap="small">
      <h3>{t(familyTexts.refused)}</h3>
      <p>{t(familyTexts.refusedLead)}</p>
      {named.length > 0 && (
        <ul className="list">
          {named.map(([id, one]) => (
            <li key={id}>
              <div className="list-words">
                <bdi className="strong">{one.named}</bdi>
                {one.takenBackAt !== undefined && <span className="soft">{t(familyTexts.takenBack)}</span>}
              </div>
              {one.takenBackAt === undefined && (
                <Button
                  isRecording={record.isRecording}
                  onPress={() => void record.record({ kind: "tracing.allow-contact", dossier, payload: { id } })}
                >
                  {t(familyTexts.takeBack)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <TextField isOwn label={familyTexts.refusedName} value={name} onChange={setName} />
      <div>
        <Button isDisabled={!name} isRecording={record.isRecording} onPress={() => void keep()}>
          {t(familyTexts.keep)}
        </Button>
      </div>
      {record.failure && <Failure failure={record.failure} />}
    </div>
  );
}
