import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { relationTexts } from "../../../src/intake/index.ts";
import type { PersonName } from "../../../src/kernel/index.ts";
import { personContract } from "../../../src/person/index.ts";
import {
  Button,
  EmptyState,
  Form,
  List,
  Page,
  sayDone,
  Section,
  Select,
  TextField,
  useDraft,
  useGo,
  useRoute,
  useSearch,
  useText,
} from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { namesOf, valueOf } from "../person/subject.ts";
import { WhoName } from "../person/words.tsx";
import { CandidateWords, namesOfCandidate } from "../search/candidate-words.tsx";
import { useOpenCandidates } from "../search/open-candidates.ts";
import { householdTexts } from "./texts.ts";

type Member = { readonly person: string; readonly names: readonly PersonName[]; readonly relation?: string | undefined };
type Draft = { readonly household: string; readonly members: readonly Member[]; readonly address?: string | undefined };

/** How somebody stands to the head, as a choice. */
export const relationOptions = Object.entries(relationTexts).map(([value, text]) => ({
  value,
  text: value === "head" ? householdTexts.head : text,
}));

/** Who lives together: chosen from persons whose files are open, each with the relation to one head. */
export function Screen(): ReactNode {
  const t = useText();
  const go = useGo();
  const [search] = useSearch();
  const first = search.get("with") ?? undefined;
  const [draft, change, forget] = useDraft<Draft>("household/new", { household: uuidv7(), members: [] });
  const [problem, setProblem] = useState<string>();
  const record = useRecord();
  const add = (person: string, names: readonly PersonName[]): void => {
    if (!draft.members.some((one) => one.person === person))
      change({ ...draft, members: [...draft.members, { person, names, ...(draft.members.length === 0 ? { relation: "head" } : {}) }] });
  };
  const set = (person: string, relation: string | undefined): void =>
    change({ ...draft, members: draft.members.map((one) => (one.person === person ? { ...one, relation } : one)) });
  const send = async (): Promise<void> => {
    const isWhole = draft.members.filter((one) => one.relation === "head").length === 1 && draft.members.every((one) => one.relation);
    setProblem(isWhole ? undefined : t(householdTexts.oneHead));
    if (!isWhole) return;
    const answer = await record.record({
      kind: "household.record",
      dossier: draft.household,
      payload: {
        household: draft.household,
        address: draft.address,
        members: draft.members.map(({ person, relation }) => ({ person, relation })),
      },
    });
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(t(householdTexts.recorded, { reference: String(answer.value.says?.["reference"] ?? "") }));
    go(`/households/${draft.household}`);
  };
  return (
    <Page
      title={householdTexts.compose}
      lead={t(householdTexts.lead)}
      aside={<Find onAdd={add} first={first} chosen={draft.members.map((one) => one.person)} />}
    >
      <Form onSend={() => void send()} send={t(householdTexts.record)} isRecording={record.isRecording} failure={record.failure}>
        <Section title={householdTexts.members}>
          {draft.members.length === 0 ? (
            <EmptyState title={householdTexts.none}>{t(householdTexts.noneNote)}</EmptyState>
          ) : (
            <ul className="list">
              {draft.members.map((member) => (
                <MemberLine
                  key={member.person}
                  member={member}
                  onRelation={(relation) => set(member.person, relation)}
                  onRemove={() => change({ ...draft, members: draft.members.filter((one) => one !== member) })}
                />
              ))}
            </ul>
          )}
        </Section>
        <TextField label={householdTexts.address} value={draft.address} onChange={(address) => change({ ...draft, address })} />
        {problem && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
      </Form>
    </Page>
  );
}

function MemberLine({
  member,
  onRelation,
  onRemove,
}: {
  readonly member: Member;
  readonly onRelation: (relation: string | undefined) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const t = useText();
  return (
    <li>
      <div className="list-words">
        <span className="strong private">
          <WhoName names={member.names} />
        </span>
      </div>
      <div className="list-end line">
        <Select label={householdTexts.relation} value={member.relation} onChange={onRelation} options={relationOptions} />
        <Button kind="quiet" onPress={onRemove}>
          {t(householdTexts.remove)}
        </Button>
      </div>
    </li>
  );
}

/** Finds persons whose files are open, to be named in a household. */
export function Find({
  onAdd,
  first,
  chosen,
}: {
  readonly onAdd: (person: string, names: readonly PersonName[]) => void;
  readonly first: string | undefined;
  readonly chosen: readonly string[];
}): ReactNode {
  const t = useText();
  const [text, setText] = useState<string>();
  const found = useOpenCandidates(text);
  const others = found?.filter((one) => !chosen.includes(one.dossier)) ?? [];
  return (
    <Section title={householdTexts.addOne}>
      {first && <First dossier={first} onAdd={onAdd} chosen={chosen} />}
      <TextField isOwn label={householdTexts.add} kind="search" value={text} onChange={setText} />
      {found?.length === 0 && <p className="soft">{t(householdTexts.notFound)}</p>}
      {others.length > 0 && (
        <ul className="list">
          {others.map((one) => (
            <li key={one.dossier}>
              <CandidateWords candidate={one} />
              <div className="list-end">
                <Button label={`${t(householdTexts.addOne)}: ${one.reference}`} onPress={() => onAdd(one.dossier, namesOfCandidate(one))}>
                  {t(householdTexts.addOne)}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The person one came from, and those of the same travel group, one tap away. */
function First({
  dossier,
  onAdd,
  chosen,
}: {
  readonly dossier: string;
  readonly chosen: readonly string[];
  readonly onAdd: (person: string, names: readonly PersonName[]) => void;
}): ReactNode {
  const t = useText();
  const person = useRoute(personContract.person, { params: { dossier } }).data?.subjects.find((one) => one.kind === "person");
  const group = valueOf<string>(person, "group");
  const fellows =
    useRoute(personContract.household, { params: { dossier: group ?? "" } }, { isOn: group !== undefined }).data?.members ?? [];
  const all = [...(person ? [person] : []), ...fellows.filter((one) => one.subject !== person?.subject)].filter(
    (one) => !chosen.includes(one.subject),
  );
  if (all.length === 0) return null;
  return (
    <div className="stack" data-gap="small">
      <h3 className="small soft">{t(householdTexts.fellow)}</h3>
      <List
        items={all.map((one) => ({
          id: one.subject,
          title: (
            <span className="private">
              <WhoName names={namesOf(one)} />
            </span>
          ),
          note: valueOf<string>(one, "reference"),
          end: (
            <Button
              label={`${t(householdTexts.addOne)}: ${valueOf<string>(one, "reference") ?? ""}`}
              onPress={() => onAdd(one.subject, namesOf(one))}
            >
              {t(householdTexts.addOne)}
            </Button>
          ),
        }))}
      />
    </div>
  );
}
