import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { processContract, type ProcedurePage } from "../../../src/process/index.ts";
import {
  ApiError,
  Button,
  callRoute,
  Checks,
  EmptyState,
  Loaded,
  Page,
  Section,
  Select,
  useParam,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { answersOf, handedIn, isPut, openQuestions, type Answers } from "../case/answers.ts";
import { QuestionField } from "../case/question-field.tsx";
import { caseTexts } from "../case/texts.ts";
import { readAll } from "../inbox/pages.ts";
import { BrokenOff, leftOf, Look } from "./look.tsx";
import { useManyActs } from "./many-acts.ts";
import { Outcomes } from "./outcomes.tsx";
import { OwnReasons } from "./own-reasons.tsx";
import { commandOf, type Entry, type OwnWords } from "./take.ts";
import { togetherTexts as words } from "./texts.ts";
import "../case/case.css";
import "./together.css";

/** One step in many cases by one act: a decree with forty names is forty decisions, each in its own case (PR52). */
export function Screen(): ReactNode {
  const [procedure, step] = [useParam("procedure"), useParam("step")];
  const page = useRoute(processContract.procedure, { params: { id: procedure } });
  return <Loaded query={page}>{(found) => <Together key={`${procedure}/${step}`} page={found} step={step} />}</Loaded>;
}

function Together({ page, step: id }: { readonly page: ProcedurePage; readonly step: string }): ReactNode {
  const t = useText();
  const step = page.steps.find((one) => one.id === id && one.many !== undefined);
  const waiting = useWaiting(page, step);
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
/** A case in which the step may be taken, and the group in which it is examined. */
export type Row = Entry["row"] & { readonly joint?: string | undefined };

/** Cases of which a time limit awaits the step; where none does, all that stand where it may be taken (PR64). */
function useWaiting(page: ProcedurePage, step: Step | undefined) {
  const { id } = page.head;
  return useQuery({
    queryKey: ["together", id, step?.id],
    queryFn: async (): Promise<readonly Row[]> => {
      if (!step) return [];
      if (page.clocks.some((clock) => clock.awaits === step.id))
        return (await readAll({ kind: "clock", procedure: id })).filter((row) => row.step === step.id);
      const answer = await callRoute(processContract.standing, { params: { id, step: step.id } });
      if (answer.kind !== "recorded") throw new ApiError(answer);
      return answer.value.cases;
    },
    enabled: step !== undefined,
  });
}

function Acting({ page, step, rows }: { readonly page: ProcedurePage; readonly step: Step; readonly rows: readonly Row[] }): ReactNode {
  const t = useText();
  const [kept] = useState(rows);
  const act = useManyActs(`${page.head.id}/${step.id}`);
  const { broken } = act;
  const [chosen, setChosen] = useState<readonly string[] | undefined>(broken && leftOf(broken));
  const [typed, setTyped] = useState<Answers>({});
  const [own, setOwn] = useState<OwnWords>({});
  const placeQuestion = step.many?.place;
  const whole = page.forms.find((form) => form.id === step.form);
  const form = { questions: (whole?.questions ?? []).filter((question) => question.id !== placeQuestion) };
  const picked = kept.filter((row) => chosen?.includes(row.subject));
  // What goes on keeps the places that it was given first.
  const placeOf = (row: Row, at: number): number => broken?.cases.find((one) => one.subject === row.subject)?.place ?? at + 1;
  const entries: readonly Entry[] = picked.map((row, at) => ({ row, place: placeOf(row, at) }));
  const open = openQuestions(form, typed);
  const wanted = (entry: Entry) => commandOf(entry, { step: step.id, answers: handedIn(form, typed), placeQuestion, own });
  if (act.outcomes.size > 0)
    return (
      <Outcomes
        entries={act.entries}
        outcomes={act.outcomes}
        isTaking={act.isTaking}
        isNumbered={placeQuestion !== undefined}
        onAgain={() => void act.again(wanted)}
      />
    );
  return (
    <div className="stack" data-gap="large">
      {broken && <BrokenOff act={broken} onForget={act.forget} />}
      <Cases rows={kept} chosen={chosen} isNumbered={placeQuestion !== undefined} onChoose={setChosen} />
      {form.questions.length > 0 && (
        <Section title={words.answers}>
          <SameAnswers page={page} step={step} questions={form.questions} typed={typed} onChange={setTyped} />
        </Section>
      )}
      <OwnReasons entries={entries} questions={form.questions} own={own} onChange={setOwn} />
      {open.length > 0 && (
        <p className="small soft">{t(caseTexts.missing, { n: open.length, names: open.map((one) => t(one.label)).join("; ") })}</p>
      )}
      <Look
        act={step.title}
        entries={entries}
        isDisabled={open.length > 0}
        wanted={wanted}
        onTake={(those) => void act.take(those, wanted)}
      />
    </div>
  );
}

/** What waits, to be chosen one by one or all. */
export function Cases({
  rows,
  chosen,
  isNumbered,
  onChoose,
}: {
  readonly rows: readonly Row[];
  readonly chosen: readonly string[] | undefined;
  readonly isNumbered: boolean;
  readonly onChoose: (chosen: readonly string[] | undefined) => void;
}): ReactNode {
  const t = useText();
  const [group, setGroup] = useState<string>();
  const groups = [...new Set(rows.flatMap((row) => row.joint ?? []))].toSorted();
  const shown = group === undefined ? rows : rows.filter((row) => row.joint === group);
  return (
    <Section
      title={words.cases}
      actions={
        <>
          <Button onPress={() => onChoose(shown.map((row) => row.subject))}>{t(words.all, { n: shown.length })}</Button>
          {chosen !== undefined && (
            <Button kind="quiet" onPress={() => onChoose(undefined)}>
              {t(words.noneChosen)}
            </Button>
          )}
        </>
      }
    >
      {groups.length > 0 && (
        <Select
          label={words.group}
          all={words.anyGroup}
          value={group}
          options={groups.map((value) => ({ value, text: value }))}
          onChange={(next) => {
            setGroup(next);
            onChoose(undefined);
          }}
        />
      )}
      <div className="many-cases">
        <Checks
          isOwn
          label={words.chosen}
          {...(isNumbered ? { hint: words.casesHint } : {})}
          value={chosen}
          onChange={onChoose}
          options={shown.map((row) => ({
            value: row.subject,
            text: row.joint === undefined ? row.reference : `${row.reference} · ${row.joint}`,
          }))}
        />
      </div>
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
