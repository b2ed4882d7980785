import type { ReactNode } from "react";
import type { CasePage, FormView, ProcedurePage } from "../../../src/process/index.ts";
import { Section, Skeleton, useFormat, useText } from "../../kit/index.ts";
import { CaseAppointments } from "../appointment/section.tsx";
import { CaseInterviews } from "../interview/section.tsx";
import { JoinedLine } from "../join/joined-line.tsx";
import { isUnanswered } from "./answers.ts";
import { lastTaken, type Taking, takingsOf, usePersonFacts } from "./facts.ts";
import { Papers } from "./papers.tsx";
import { Sitting } from "./sitting.tsx";
import { caseTexts } from "./texts.ts";
import { useAnswerWords } from "./words.ts";

/** Beside the step: what is known already, papers, and what happened. */
export function Beside({
  page,
  procedure,
  isOwn,
}: {
  readonly page: CasePage;
  readonly procedure: ProcedurePage | undefined;
  readonly isOwn: boolean;
}): ReactNode {
  // What was sent without an account, or is of no person, lies in nobody's file: there is nobody to meet or to hear.
  // Neither has one that lies apart a person in its dossier.
  const { isSent, isShelved, isApart } = page.head;
  const isAlone = isSent === true || isShelved === true || isApart === true;
  return (
    <div className="stack" data-gap="large">
      {page.sitting && (
        <Section title={caseTexts.sitting}>
          <Sitting sitting={page.sitting} />
        </Section>
      )}
      {!isAlone && (
        <Section title={caseTexts.factsOfPerson}>
          <PersonFacts page={page} />
          {!isOwn && <JoinedLine dossier={page.head.dossier} />}
        </Section>
      )}
      <Section title={caseTexts.factsOfCase}>
        <CaseFacts page={page} procedure={procedure} isOwn={isOwn} />
      </Section>
      {!isOwn && !isAlone && <CaseAppointments dossier={page.head.dossier} caseId={page.head.id} />}
      {!isOwn && !isAlone && <CaseInterviews dossier={page.head.dossier} caseId={page.head.id} />}
      <Papers page={page} />
      <Section title={caseTexts.history}>
        <History page={page} />
      </Section>
    </div>
  );
}

function PersonFacts({ page }: { readonly page: CasePage }): ReactNode {
  const t = useText();
  const facts = usePersonFacts(page.person);
  if (facts.length === 0) return <p className="soft">{t(caseTexts.nothingKnown)}</p>;
  return (
    <dl className="fact-list">
      {facts.map((fact) => (
        <div key={fact.id}>
          <dt>{t(fact.name)}</dt>
          <dd>
            <bdi className={fact.isPrivate ? "private" : fact.id === "reference" ? "reference" : undefined}>{fact.words}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function CaseFacts({
  page,
  procedure,
  isOwn,
}: {
  readonly page: CasePage;
  readonly procedure: ProcedurePage | undefined;
  readonly isOwn: boolean;
}): ReactNode {
  const t = useText();
  const takings = takingsOf(page.subject, page.graph.steps);
  const forms = (procedure?.forms ?? []).filter((form) => takings[form.id] !== undefined);
  const last = lastTaken(takings) ?? forms.at(-1)?.id;
  if (Object.keys(takings).length === 0) return <p className="soft">{t(caseTexts.noAnswers)}</p>;
  // The answers are on the page; the forms that give them words come with the definition.
  if (procedure === undefined) return <Skeleton rows={3} />;
  return (
    <div className="stack" data-gap="small">
      {forms.map((form) => {
        const all = takings[form.id] ?? [];
        return (
          <details key={form.id} className="form-facts" open={isOwn || page.head.isShelved === true || form.id === last}>
            <summary>
              {t(form.title)} {all.length > 1 && <span className="count">{all.length}</span>}
            </summary>
            {all.map((taking, at) => (
              <Taken key={`${taking.at ?? ""}/${at}`} form={form} taking={taking} page={page} isNamed={all.length > 1} />
            ))}
          </details>
        );
      })}
    </div>
  );
}

/** A form as it was answered once; where it was several times, with the day and who. */
function Taken({
  form,
  taking,
  page,
  isNamed,
}: {
  readonly form: FormView;
  readonly taking: Taking;
  readonly page: CasePage;
  readonly isNamed: boolean;
}): ReactNode {
  const t = useText();
  const words = useAnswerWords();
  const { instant } = useFormat();
  const name = page.history.find((row) => row.by === taking.by)?.byName;
  return (
    <>
      {isNamed && taking.at !== undefined && (
        <p className="small soft form-taking">
          {instant(taking.at)}
          {name !== undefined && ` · ${name}`}
        </p>
      )}
      <dl className="fact-list">
        {form.questions.map((question) => {
          const value = taking.answers[question.id];
          return isUnanswered(value, question.kind) ? null : (
            <div key={question.id}>
              <dt>{t(question.label)}</dt>
              <dd>
                <bdi className="private">{words(question, value)}</bdi>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

const lateMs = 10 * 60_000;

function History({ page }: { readonly page: CasePage }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  return (
    <ol className="history">
      {[...page.history]
        .sort((a, b) => b.at.localeCompare(a.at))
        .map((row) => (
          <li key={row.id}>
            <span>{t(row.title)}</span>
            <span className="small soft">
              {instant(row.at)} · {row.byName ?? (row.role === "sender" ? t(caseTexts.sentOpenly) : row.role)}
              {row.role !== "person" && row.role !== "sender" && ` · ${t(row.unitTitle)}`}
            </span>
            {Date.parse(row.recordedAt) - Date.parse(row.at) > lateMs && (
              <span className="small soft">{t(caseTexts.historyLate, { at: instant(row.recordedAt) })}</span>
            )}
          </li>
        ))}
    </ol>
  );
}
