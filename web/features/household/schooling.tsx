import { useState, type ReactNode } from "react";
import { mayBeChild, personContract, type Schooling, type SubjectView } from "../../../src/person/index.ts";
import { Badge, Button, Choice, DayField, Dialog, Form, List, sayDone, Section, TextField, useFormat, useText } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { birthOf, namesOf, valueOf, versionsOf } from "../person/subject.ts";
import { useToday } from "../person/today.ts";
import { useAgeWords, WhoName } from "../person/words.tsx";
import { schoolTexts } from "./texts.ts";

/** Of each child of the household, or who may be one, whether they go to school (PE28); nothing where there is no child. */
export function Children({ members }: { readonly members: readonly SubjectView[] }): ReactNode {
  const t = useText();
  const age = useAgeWords();
  const officer = useOfficer();
  const today = useToday();
  const children = members.filter((one) => mayBeChild(birthOf(one), today));
  const [asked, setAsked] = useState<SubjectView>();
  if (children.length === 0) return null;
  const going = children.filter((one) => valueOf<Schooling>(one, "schooling")?.goes === "yes").length;
  return (
    <Section title={schoolTexts.title}>
      <p className="soft">{t(schoolTexts.sum, { going, n: children.length })}</p>
      <List
        items={children.map((one) => ({
          id: one.subject,
          to: `/persons/${one.dossier}`,
          title: (
            <span className="private">
              <WhoName names={namesOf(one)} />
            </span>
          ),
          note: (
            <span>
              {age(birthOf(one), today)} · <SchoolWords schooling={valueOf<Schooling>(one, "schooling")} />
            </span>
          ),
          end: officer?.may("person.update") && <Button onPress={() => setAsked(one)}>{t(schoolTexts.note)}</Button>,
        }))}
      />
      {asked && <SchoolDialog child={asked} today={today} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

/** Whether a child goes to school, with where and since when, or why not; what was not asked says so (R6). */
export function SchoolWords({ schooling }: { readonly schooling: Schooling | undefined }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  if (!schooling) return <Badge meaning="plain">{t(schoolTexts.notAsked)}</Badge>;
  const { goes, where, since, whyNot } = schooling;
  const beside = [where, since && t(schoolTexts.since, { day: day(since) }), whyNot].filter(Boolean).join(", ");
  return (
    <>
      <Badge meaning={goes === "yes" ? "safe" : goes === "no" ? "due" : "plain"}>{t(schoolTexts[goes])}</Badge>
      {beside && <span className="private"> {beside}</span>}
    </>
  );
}

type Draft = { readonly [Field in keyof Schooling]?: Schooling[Field] | undefined };

/** Notes what was learnt of a child's school. */
function SchoolDialog({
  child,
  today,
  onClose,
}: {
  readonly child: SubjectView;
  readonly today: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [said, setSaid] = useState<Draft>(valueOf<Schooling>(child, "schooling") ?? {});
  const update = useRecord({ refreshes: [personContract.household, personContract.person] });
  const send = async (): Promise<void> => {
    const { goes, where, since, whyNot } = said;
    const schooling = { goes, ...(goes === "yes" ? { where, since } : { whyNot }) };
    const answer = await update.record({
      kind: "person.update",
      dossier: child.dossier,
      payload: { schooling },
      basedOn: versionsOf(child),
    });
    if (answer.kind !== "recorded") return;
    sayDone(schoolTexts.noted);
    onClose();
  };
  return (
    <Dialog title={schoolTexts.question} isOpen onClose={onClose}>
      <Form onSend={() => void send()} send={t(schoolTexts.save)} isRecording={update.isRecording} failure={update.failure}>
        <div className="stack">
          <Choice
            label={schoolTexts.question}
            path="schooling.goes"
            value={said.goes}
            onChange={(goes) => setSaid({ ...said, goes })}
            options={(["yes", "no", "unsure"] as const).map((value) => ({ value, text: schoolTexts[value] }))}
          />
          {said.goes === "yes" && (
            <>
              <TextField
                label={schoolTexts.where}
                path="schooling.where"
                value={said.where}
                onChange={(where) => setSaid({ ...said, where })}
              />
              <DayField
                label={schoolTexts.sinceField}
                path="schooling.since"
                value={said.since}
                max={today}
                onChange={(since) => setSaid({ ...said, since: since as Schooling["since"] })}
              />
            </>
          )}
          {said.goes !== undefined && said.goes !== "yes" && (
            <TextField
              lines={2}
              label={schoolTexts.whyNot}
              path="schooling.whyNot"
              value={said.whyNot}
              onChange={(whyNot) => setSaid({ ...said, whyNot })}
            />
          )}
        </div>
      </Form>
    </Dialog>
  );
}
