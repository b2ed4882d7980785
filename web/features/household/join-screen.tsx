import { useState, type ReactNode } from "react";
import { currentMembers, headOf, personContract, type Relation, type SubjectView } from "../../../src/person/index.ts";
import {
  DayField,
  Form,
  Loaded,
  Page,
  sayDone,
  Section,
  Select,
  TextField,
  useFormat,
  useGo,
  useParam,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { namesOf } from "../person/subject.ts";
import { useToday } from "../person/today.ts";
import { WhoName } from "../person/words.tsx";
import { relationOptions } from "./compose-screen.tsx";
import { householdTexts } from "./texts.ts";

/** All of another household move into this one. */
export function Screen(): ReactNode {
  const query = useRoute(personContract.household, { params: { dossier: useParam("other") } });
  return <Loaded query={query}>{({ subject, members }) => <Join other={subject} members={members} />}</Loaded>;
}

function Join({ other, members }: { readonly other: SubjectView; readonly members: readonly SubjectView[] }): ReactNode {
  const t = useText();
  const go = useGo();
  const { day } = useFormat();
  const household = useParam("dossier");
  const today = useToday();
  // A household that everybody left has no head: one of those who move in is.
  const { data: own } = useRoute(personContract.household, { params: { dossier: household } });
  const isHeaded = own === undefined || headOf(currentMembers(own.subject)) !== undefined;
  const [relations, setRelations] = useState<Readonly<{ [person: string]: Relation | undefined }>>({});
  const [on, setOn] = useState<string>();
  const [reason, setReason] = useState<string>();
  const record = useRecord({ refreshes: [personContract.household, personContract.person] });
  const current = currentMembers(other);
  const coming = members.filter((one) => current.has(one.subject));
  const hidden = current.size - coming.length;
  const send = async (): Promise<void> => {
    const payload = {
      other: other.dossier,
      on: on ?? today,
      reason: reason ?? "",
      relations: coming.map((one) => ({ person: one.subject, relation: relations[one.subject] ?? "unknown" })),
    };
    const answer = await record.record({ kind: "household.join", dossier: household, payload });
    if (answer.kind !== "recorded") return;
    sayDone(t(householdTexts.changed));
    go(`/households/${household}`);
  };
  return (
    <Page
      title={householdTexts.join}
      crumbs={[{ to: `/households/${household}`, text: householdTexts.whole }]}
      lead={t(householdTexts.joinLead)}
    >
      <Form onSend={() => void send()} send={t(householdTexts.join)} isRecording={record.isRecording} failure={record.failure}>
        <Section title={householdTexts.moving}>
          <ul className="list">
            {coming.map((one) => (
              <li key={one.subject}>
                <div className="list-words">
                  <span className="strong private">
                    <WhoName names={namesOf(one)} />
                  </span>
                </div>
                <div className="list-end">
                  <Select
                    label={householdTexts.relation}
                    value={relations[one.subject]}
                    options={isHeaded ? relationOptions.filter((option) => option.value !== "head") : relationOptions}
                    onChange={(relation) => setRelations({ ...relations, [one.subject]: relation as Relation | undefined })}
                  />
                </div>
              </li>
            ))}
          </ul>
          {hidden > 0 && <p className="soft">{t(householdTexts.hidden, { n: hidden })}</p>}
        </Section>
        <DayField label={householdTexts.on} max={today} value={on ?? today} onChange={setOn} words={day(on ?? today)} />
        <TextField isOwn label={householdTexts.reason} value={reason} onChange={setReason} lines={2} />
      </Form>
    </Page>
  );
}
