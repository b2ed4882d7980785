import type { ReactNode } from "react";
import type { CasePage, ProcedurePage } from "../../../src/process/index.ts";
import { Section, useFormat, useText } from "../../kit/index.ts";
import { CaseAppointments } from "../appointment/section.tsx";
import { CaseInterviews } from "../interview/section.tsx";
import { JoinedLine } from "../join/joined-line.tsx";
import { isUnanswered } from "./answers.ts";
import { latestAnswers, usePersonFacts } from "./facts.ts";
import { Papers } from "./papers.tsx";
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
  return (
    <div className="stack" data-gap="large">
      <Section title={caseTexts.factsOfPerson}>
        <PersonFacts page={page} />
        {!isOwn && <JoinedLine dossier={page.head.dossier} />}
      </Section>
      <Section title={caseTexts.factsOfCase}>
        <CaseFacts page={page} procedure={procedure} />
      </Section>
      {!isOwn && <CaseAppointments dossier={page.head.dossier} caseId={page.head.id} />}
      {!isOwn && <CaseInterviews dossier={page.head.dossier} caseId={page.head.id} />}
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

function CaseFacts({ page, procedure }: { readonly page: CasePage; readonly procedure: ProcedurePage | undefined }): ReactNode {
  const t = useText();
  const words = useAnswerWords();
  const answers = latestAnswers(page.subject);
  const forms = (procedure?.forms ?? []).filter((form) => answers[form.id] !== undefined);
  if (Object.keys(answers).length === 0) return <p className="soft">{t(caseTexts.noAnswers)}</p>;
  return (
    <div className="stack" data-gap="small">
      {forms.map((form, place) => (
        <details key={form.id} className="form-facts" open={place === forms.length - 1}>
          <summary>{t(form.title)}</summary>
          <dl className="fact-list">
            {form.questions.map((question) => {
              const value = answers[form.id]?.[question.id];
              return isUnanswered(value) ? null : (
                <div key={question.id}>
                  <dt>{t(question.label)}</dt>
                  <dd>
                    <bdi className="private">{words(question, value)}</bdi>
                  </dd>
                </div>
              );
            })}
          </dl>
        </details>
      ))}
    </div>
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
              {instant(row.at)} · {row.byName ?? row.role} · {t(row.unitTitle)}
            </span>
            {Date.parse(row.recordedAt) - Date.parse(row.at) > lateMs && (
              <span className="small soft">{t(caseTexts.historyLate, { at: instant(row.recordedAt) })}</span>
            )}
          </li>
        ))}
    </ol>
  );
}
