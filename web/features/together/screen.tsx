import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { processContract, type InboxRow, type ProcedurePage } from "../../../src/process/index.ts";
import { Button, Checks, Confirm, EmptyState, Loaded, Page, Section, useParam, useRoute, useText } from "../../kit/index.ts";
import { answersOf, handedIn, isPut, openQuestions, type Answers } from "../case/answers.ts";
import { QuestionField } from "../case/question-field.tsx";
import { caseTexts } from "../case/texts.ts";
import { readAll } from "../inbox/pages.ts";
import { useNewIds } from "../person/record.ts";
import { Outcomes } from "./outcomes.tsx";
import { takeInAll, type Entry, type Outcome } from "./take.ts";
import { togetherTexts as words } from "./texts.ts";
import "../case/case.css";

/** One step in many cases by one act: a decree with forty names is forty decisions, each in its own case (PR52). */
export function Screen(): ReactNode {
  const [procedure, step] = [useParam("procedure"), useParam("step")];
  const page = useRoute(processContract.procedure, { params: { id: procedure } });
  return <Loaded query={page}>{(found) => <Together key={`${procedure}/${step}`} page={found} step={step} />}</Loaded>;
}

function Together({ page, step: id }: { readonly page: ProcedurePage; readonly step: string }): ReactNode {
  const t = useText();
  const step = page.steps.find((one) => one.id === id && one.many !== undefined);
  const waiting = useQuery({
    queryKey: ["together", page.head.id, id],
    queryFn: async () => (await readAll({ kind: "clock", procedure: page.head.id })).filter((row) => row.step === id),
    enabled: step !== undefined,
  });
  return (
    <Page
      title={t(words.title, { step: t(step?.title ?? page.head.title) })}
      lead={t(words.lead)}
      crumbs={[{ to: `/inbox?procedure=${encodeURIComponent(page.head.id)}`, text: words.inbox }]}
    >
      {step === undefined && <EmptyState title={words.notMany} />}
      {step !== undefined && waiting.data?.length === 0 && <EmptyState title={words.none} />}
      {step !== undefined && waiting.data !== undefined && waiting.data.length > 0 && (
        <Acting page={page} step={step} rows={waiting.data} />
      )}
    </Page>
  );
}

type Step = ProcedurePage["steps"][number];

function Acting({
  page,
  step,
  rows,
}: {
  readonly page: ProcedurePage;
  readonly step: Step;
  readonly rows: readonly InboxRow[];
}): ReactNode {
  const t = useText();
  const client = useQueryClient();
  const newId = useNewIds();
  const [kept] = useState(rows);
  const [chosen, setChosen] = useState<readonly string[]>();
  const [typed, setTyped] = useState<Answers>({});
  const [isAsking, setAsking] = useState(false);
  const [isTaking, setTaking] = useState(false);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const place = step.many?.place;
  const whole = page.forms.find((form) => form.id === step.form);
  const form = { questions: (whole?.questions ?? []).filter((question) => question.id !== place) };
  const entries: readonly Entry[] = kept.filter((row) => chosen?.includes(row.subject)).map((row, at) => ({ row, place: at + 1 }));
  const open = openQuestions(form, typed);
  const take = async (those: readonly Entry[]): Promise<void> => {
    setAsking(false);
    setTaking(true);
    const act = { step: step.id, answers: handedIn(form, typed), placeQuestion: place };
    const note = (subject: string, outcome: Outcome): void => setOutcomes((before) => new Map(before).set(subject, outcome));
    await takeInAll(those, act, { newId, onOutcome: note });
    setTaking(false);
    for (const route of [processContract.inbox, processContract.casePage]) await client.invalidateQueries({ queryKey: [route.path] });
  };
  if (outcomes.size > 0)
    return (
      <Outcomes
        entries={entries}
        outcomes={outcomes}
        isTaking={isTaking}
        onAgain={() => void take(entries.filter(({ row }) => outcomes.get(row.subject)?.kind === "noAnswer"))}
      />
    );
  return (
    <div className="stack" data-gap="large">
      <Cases rows={kept} chosen={chosen} onChoose={setChosen} />
      <Section title={words.answers}>
        <SameAnswers page={page} step={step} questions={form.questions} typed={typed} onChange={setTyped} />
      </Section>
      {open.length > 0 && Object.keys(typed).length > 0 && (
        <p className="small soft">{t(caseTexts.missing, { n: open.length, names: open.map((one) => t(one.label)).join("; ") })}</p>
      )}
      <div>
        <Button kind="main" isDisabled={entries.length === 0 || open.length > 0} onPress={() => setAsking(true)}>
          {t(words.act, { step: t(step.title), n: entries.length })}
        </Button>
      </div>
      <Confirm
        title={t(words.act, { step: t(step.title), n: entries.length })}
        effect={t(words.effect, { step: t(step.title), n: entries.length })}
        act={step.title}
        isOpen={isAsking}
        onAct={() => void take(entries)}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

/** The cases that wait, to be chosen one by one or all. */
function Cases({
  rows,
  chosen,
  onChoose,
}: {
  readonly rows: readonly InboxRow[];
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (chosen: readonly string[] | undefined) => void;
}): ReactNode {
  const t = useText();
  return (
    <Section
      title={words.cases}
      actions={
        <>
          <Button onPress={() => onChoose(rows.map((row) => row.subject))}>{t(words.all, { n: rows.length })}</Button>
          {chosen !== undefined && (
            <Button kind="quiet" onPress={() => onChoose(undefined)}>
              {t(words.noneChosen)}
            </Button>
          )}
        </>
      }
    >
      <Checks
        label={words.chosen}
        hint={words.casesHint}
        value={chosen}
        onChange={onChoose}
        options={rows.map((row) => ({ value: row.subject, text: row.reference }))}
      />
    </Section>
  );
}

function SameAnswers({
  page,
  step,
  questions,
  typed,
  onChange,
}: {
  readonly page: ProcedurePage;
  readonly step: Step;
  readonly questions: ProcedurePage["forms"][number]["questions"];
  readonly typed: Answers;
  readonly onChange: (typed: Answers) => void;
}): ReactNode {
  const answers = answersOf({ questions }, typed);
  const law = [...new Set([...step.source, ...page.head.source])];
  return (
    <div className="questions-form">
      {questions
        .filter((question) => isPut(question, answers))
        .map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            value={typed[question.id]}
            reads={[]}
            suggested={law}
            onChange={(value) => onChange({ ...typed, [question.id]: value })}
          />
        ))}
    </div>
  );
}
