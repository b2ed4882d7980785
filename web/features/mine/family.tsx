import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import type { PersonName } from "../../../src/kernel/index.ts";
import { type KinRelation, personContract } from "../../../src/person/index.ts";
import { findFamilyWish, readTracing, type Tracing } from "../../../src/tracing/index.ts";
import { Button, Confirm, Failure, Form, Loaded, nameWords, Section, Select, TextField, useRoute, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { familyTexts } from "./family-texts.ts";
import { MayFind } from "./may-find.tsx";
import { NotToBeTold } from "./not-told.tsx";

/** Looking for relatives: what was asked and came of it, whether relatives may be told, and who never. */
export function Family({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const query = useRoute(personContract.person, { params: { dossier } });
  return (
    <Section title={familyTexts.family}>
      <p>{t(familyTexts.lead)}</p>
      <Loaded query={query} rows={2}>
        {({ subjects }) => {
          const wish = findFamilyWish(subjects);
          const requests = subjects.flatMap((one) => readTracing(one) ?? []);
          return (
            <>
              {[...(wish?.toldOf ?? [])].map(([id, { names, contact }]) => (
                <p key={id} className="strong">
                  {t(familyTexts.foundBy, { name: firstName(names), contact })}
                </p>
              ))}
              {requests.length > 0 && (
                <ul className="list">
                  {requests.map((one) => (
                    <Request key={one.id} tracing={one} />
                  ))}
                </ul>
              )}
              <Ask dossier={dossier} />
              <MayFind dossier={dossier} wish={wish?.found?.wish} />
              <NotToBeTold dossier={dossier} named={[...(wish?.noContact ?? [])]} />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

const firstName = (names: readonly PersonName[]): string => (names[0] ? nameWords(names[0]) : "");

/** A request that ended without anybody reads alike, whatever the reason (FT5). */
function Request({ tracing }: { readonly tracing: Tracing }): ReactNode {
  const t = useText();
  const { standing, told, ended, sought } = tracing;
  const running = standing === "open" || standing === "toBeHeard" ? standing : undefined;
  const words =
    told !== undefined
      ? t(familyTexts.found, { name: firstName(told.names), contact: told.contact })
      : t(
          running ? familyTexts[running] : ended?.why === "notFound" || ended?.why === "notSafe" ? familyTexts.notFound : familyTexts.ended,
        );
  return (
    <li>
      <div className="list-words">
        <bdi className="strong">{sought.name}</bdi>
        <span>{words}</span>
        <span className="reference">{tracing.reference}</span>
      </div>
      {running && <Stop tracing={tracing} />}
    </li>
  );
}

function Stop({ tracing }: { readonly tracing: Tracing }): ReactNode {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const record = useRecord();
  const send = async (): Promise<void> => {
    setAsked(false);
    await record.record({ kind: "tracing.withdraw", dossier: tracing.dossier, payload: { tracing: tracing.id } });
  };
  return (
    <>
      <Button isRecording={record.isRecording} onPress={() => setAsked(true)}>
        {t(familyTexts.stop)}
      </Button>
      {record.failure && <Failure failure={record.failure} />}
      <Confirm
        kind="grave"
        title={familyTexts.stopTitle}
        effect={t(familyTexts.stopEffect)}
        act={familyTexts.stop}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onAct={() => void send()}
      />
    </>
  );
}

const relations = (["parent", "child", "spouse", "sibling", "otherRelative"] as const satisfies KinRelation[]).map((value) => ({
  value,
  text: familyTexts[value],
}));

type Draft = {
  readonly tracing: string;
  readonly name?: string | undefined;
  readonly relation?: (typeof relations)[number]["value"] | undefined;
  readonly lastPlace?: string | undefined;
  readonly words?: string | undefined;
};

function Ask({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const [draft, setDraft] = useState<Draft>();
  const record = useRecord();
  const send = async ({ tracing, words, ...sought }: Draft): Promise<void> => {
    const answer = await record.record({ kind: "tracing.ask", dossier, payload: { tracing, sought, words } });
    if (answer.kind === "recorded") setDraft(undefined);
  };
  if (!draft)
    return (
      <div>
        <Button onPress={() => setDraft({ tracing: uuidv7() })}>{t(familyTexts.ask)}</Button>
      </div>
    );
  return (
    <Form onSend={() => void send(draft)} send={t(familyTexts.send)} isRecording={record.isRecording} failure={record.failure}>
      <TextField label={familyTexts.name} path="sought.name" value={draft.name} onChange={(name) => setDraft({ ...draft, name })} />
      <Select
        label={familyTexts.relation}
        path="sought.relation"
        value={draft.relation}
        options={relations}
        onChange={(relation) => setDraft({ ...draft, relation })}
      />
      <TextField
        label={familyTexts.place}
        path="sought.lastPlace"
        value={draft.lastPlace}
        lines={2}
        onChange={(lastPlace) => setDraft({ ...draft, lastPlace })}
      />
      <TextField label={familyTexts.words} path="words" value={draft.words} lines={3} onChange={(words) => setDraft({ ...draft, words })} />
    </Form>
  );
}
