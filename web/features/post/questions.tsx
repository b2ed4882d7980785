import type { ReactNode } from "react";
import { askedByTexts, questionTexts, type AnswerCode, type NeedView, type QuestionCode } from "../../../src/intake/index.ts";
import type { Answer, PersonLanguage } from "../../../src/kernel/index.ts";
import { AnswerField, useText } from "../../kit/index.ts";
import { InTheirLanguage } from "../person/words.tsx";
import type { DraftPerson } from "./draft.ts";
import { questionsOf } from "./facts.ts";
import { postTexts } from "./texts.ts";

/** The questions that would settle what is open, each in both languages, one tap an answer. */
export function Questions({
  person,
  needs,
  reads,
  onAnswer,
}: {
  readonly person: Pick<DraftPerson, "answers">;
  readonly needs: readonly NeedView[];
  readonly reads: PersonLanguage;
  readonly onAnswer: (code: AnswerCode, answer: Answer) => void;
}): ReactNode {
  const t = useText();
  const questions = questionsOf(person, needs);
  if (questions.length === 0) return null;
  return (
    <section className="questions stack" data-gap="small">
      <h3>{t(postTexts.questions)}</h3>
      <p className="small soft">{t(postTexts.questionsHint)}</p>
      {questions.map(({ code, by }) => (
        <div key={code} className="question">
          <AnswerField
            label={questionTexts[code as QuestionCode]}
            hint={by ? askedByTexts[by as keyof typeof askedByTexts] : undefined}
            value={person.answers[code] ?? "notAsked"}
            onChange={(answer) => onAnswer(code, answer)}
          />
          <InTheirLanguage text={questionTexts[code as QuestionCode]} language={reads} />
        </div>
      ))}
    </section>
  );
}
