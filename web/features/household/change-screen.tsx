import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import type { PersonName } from "../../../src/kernel/index.ts";
import { currentMembers, type LeavingReason, personContract, type Relation, type SubjectView } from "../../../src/person/index.ts";
import {
  Button,
  Choice,
  DayField,
  Form,
  Link,
  Loaded,
  Notice,
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
import { namesOf, valueOf } from "../person/subject.ts";
import { useToday } from "../person/today.ts";
import { WhoName } from "../person/words.tsx";
import { changeOf, type Line, withLine } from "./change.ts";
import { Find, relationOptions } from "./compose-screen.tsx";
import { householdTexts, leavingTexts } from "./texts.ts";

/** What became of a household, from a day on: who comes, who leaves, who lives apart, who is head. */
export function Screen(): ReactNode {
  const dossier = useParam("dossier");
  const query = useRoute(personContract.household, { params: { dossier } });
  return <Loaded query={query}>{({ subject, members }) => <Change household={subject} members={members} />}</Loaded>;
}

function linesOf(household: SubjectView, members: readonly SubjectView[]): Line[] {
  return [...currentMembers(household)].map(([person, { relation }]) => ({
    person,
    names: namesOf(members.find((one) => one.subject === person)),
    before: relation,
    relation,
    becomes: "stays",
  }));
}

type About = { readonly on: string; readonly reason?: string | undefined; readonly address?: string | undefined };

/** The lines of the screen, and the one command that they make. */
function useChange(household: SubjectView, members: readonly SubjectView[], today: string) {
  const t = useText();
  const go = useGo();
  const [lines, setLines] = useState<readonly Line[]>(() => linesOf(household, members));
  const [about, setAbout] = useState<About>({ on: today });
  const [apart] = useState(() => uuidv7());
  const [problem, setProblem] = useState<string>();
  const record = useRecord({ refreshes: [personContract.household, personContract.person] });
  const send = async (): Promise<void> => {
    const { on, reason, address } = about;
    const wanted = changeOf({ lines, household: household.dossier, apart, on, reason: reason ?? "", address });
    setProblem(wanted === "mixed" ? t(householdTexts.oneAct) : undefined);
    if (wanted === "mixed") return;
    const answer = await record.record(wanted);
    if (answer.kind !== "recorded") return;
    sayDone(t(householdTexts.changed));
    go(`/households/${household.dossier}`);
  };
  return { lines, setLines, about, setAbout, problem, record, send };
}

function Change({ household, members }: { readonly household: SubjectView; readonly members: readonly SubjectView[] }): ReactNode {
  const t = useText();
  const today = useToday();
  const { lines, setLines, about, setAbout, problem, record, send } = useChange(household, members, today);
  const set = (person: string, part: Partial<Line>): void => setLines(withLine(lines, person, part));
  const add = (person: string, names: readonly PersonName[]): void => {
    if (!lines.some((one) => one.person === person)) setLines([...lines, { person, names, becomes: "stays" }]);
  };
  const crumb = valueOf<string>(household, "householdReference") ?? "";
  return (
    <Page
      title={householdTexts.change}
      crumbs={[{ to: `/households/${household.dossier}`, text: crumb }]}
      lead={t(householdTexts.changeLead)}
      aside={<Find onAdd={add} first={undefined} chosen={lines.map((one) => one.person)} />}
    >
      <Form onSend={() => void send()} send={t(householdTexts.recordChange)} isRecording={record.isRecording} failure={record.failure}>
        <Section title={householdTexts.members}>
          <ul className="list">
            {lines.map((line) => (
              <MemberLine
                key={line.person}
                line={line}
                household={household.dossier}
                onChange={(part) => set(line.person, part)}
                onRemove={() => setLines(lines.filter((one) => one !== line))}
              />
            ))}
          </ul>
        </Section>
        <AboutFields about={about} onChange={setAbout} today={today} isSplit={lines.some((one) => one.becomes === "apart")} />
        {lines.some((one) => one.before !== "head" && one.relation === "head" && one.becomes === "stays") && (
          <p className="soft">{t(householdTexts.newHead)}</p>
        )}
        {problem && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
      </Form>
    </Page>
  );
}

/** From which day, why, and where they live. */
function AboutFields({
  about,
  onChange,
  today,
  isSplit,
}: {
  readonly about: About;
  readonly onChange: (about: About) => void;
  readonly today: string;
  readonly isSplit: boolean;
}): ReactNode {
  const { day } = useFormat();
  return (
    <>
      <DayField
        label={householdTexts.on}
        max={today}
        value={about.on}
        onChange={(on) => onChange({ ...about, on: on ?? today })}
        words={day(about.on)}
      />
      <TextField isOwn label={householdTexts.reason} value={about.reason} onChange={(reason) => onChange({ ...about, reason })} lines={2} />
      <TextField
        label={isSplit ? householdTexts.apartTitle : householdTexts.address}
        value={about.address}
        onChange={(address) => onChange({ ...about, address })}
      />
    </>
  );
}

const leavingOptions = (["moved", "separated", "married", "died", "mistake", "unknown"] satisfies LeavingReason[]).map((value) => ({
  value,
  text: leavingTexts[value],
}));
const becomesOptions = (["stays", "leaves", "apart"] as const).map((value) => ({ value, text: householdTexts[value] }));

function MemberLine({
  line,
  household,
  onChange,
  onRemove,
}: {
  readonly line: Line;
  readonly household: string;
  readonly onChange: (part: Partial<Line>) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const t = useText();
  const isNew = line.before === undefined;
  return (
    <li>
      <div className="list-words">
        <span className="strong private">
          <WhoName names={line.names} />
        </span>
        {isNew && <span className="small soft">{t(householdTexts.comes)}</span>}
        {isNew && <Elsewhere person={line.person} household={household} />}
        {!isNew && (
          <Choice
            isRequired
            label={householdTexts.becomes}
            value={line.becomes}
            options={becomesOptions}
            onChange={(becomes) => onChange({ becomes: becomes ?? "stays" })}
          />
        )}
      </div>
      <div className="list-end line">
        {line.becomes === "leaves" ? (
          <Select label={householdTexts.why} value={line.why} options={leavingOptions} onChange={(why) => onChange({ why })} />
        ) : (
          <Select
            label={householdTexts.relation}
            value={line.relation}
            options={relationOptions}
            onChange={(relation) => onChange({ relation: relation as Relation | undefined })}
          />
        )}
        {isNew && (
          <Button kind="quiet" onPress={onRemove}>
            {t(householdTexts.remove)}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Whoever lives elsewhere: said before it is sent, with the way to join both households. */
function Elsewhere({ person, household }: { readonly person: string; readonly household: string }): ReactNode {
  const t = useText();
  const { data } = useRoute(personContract.person, { params: { dossier: person } });
  const other = valueOf<string>(
    data?.subjects.find((one) => one.kind === "person"),
    "household",
  );
  if (other === undefined || other === household) return null;
  return (
    <Notice
      meaning="due"
      title={householdTexts.elsewhere}
      rule="PE10"
      next={<Link to={`/households/${household}/join/${other}`}>{t(householdTexts.join)}</Link>}
    >
      {t(householdTexts.elsewhereNote)}
    </Notice>
  );
}
