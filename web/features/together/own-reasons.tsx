import type { ReactNode } from "react";
import type { ProcedurePage } from "../../../src/process/index.ts";
import { Section, TextField, useText } from "../../kit/index.ts";
import type { Entry, OwnWords } from "./take.ts";
import { togetherTexts as words } from "./texts.ts";
import "./together.css";

type Question = ProcedurePage["forms"][number]["questions"][number];
type Props = {
  readonly entries: readonly Entry[];
  readonly questions: readonly Question[];
  readonly own: OwnWords;
  readonly onChange: (own: OwnWords) => void;
};

/**
 * Reasons that hold in one case alone: where somebody writes none, those of the act stand in it (PR86). Few cases need them, so that the
 * fields of each case are folded away, and the fold says where something was written.
 */
export function OwnReasons({ entries, questions, own, onChange }: Props): ReactNode {
  const t = useText();
  const written = questions.filter((one) => one.kind === "longText");
  if (written.length === 0 || entries.length < 2) return null;
  const differing = entries.filter(({ row }) => hasWords(own, row.subject));
  return (
    <Section title={words.ownReasons}>
      <p className="small soft">{t(words.ownReasonsHint)}</p>
      <details className="own-words">
        <summary>{differing.length === 0 ? t(words.ownNone) : t(words.ownSome, { n: differing.length })}</summary>
        <div>
          {entries.map((entry) => (
            <OfCase key={entry.row.subject} entry={entry} questions={written} own={own} onChange={onChange} />
          ))}
        </div>
      </details>
    </Section>
  );
}

const hasWords = (own: OwnWords, subject: string): boolean => Object.keys(own[subject] ?? {}).length > 0;

function OfCase({ entry: { row }, questions, own, onChange }: Omit<Props, "entries"> & { readonly entry: Entry }): ReactNode {
  const t = useText();
  const set = (question: string, said: string | undefined): void => {
    const { [question]: _, ...others } = own[row.subject] ?? {};
    onChange({ ...own, [row.subject]: said === undefined || said.trim() === "" ? others : { ...others, [question]: said } });
  };
  return (
    <details>
      <summary>
        <span className="reference">{row.reference}</span>
        {hasWords(own, row.subject) && <span className="small soft"> · {t(words.ownWritten)}</span>}
      </summary>
      <div className="stack" data-gap="small">
        {questions.map((question) => (
          <TextField
            isOwn
            key={question.id}
            label={t(words.ownIn, { ref: row.reference, question: t(question.label) })}
            value={own[row.subject]?.[question.id] as string | undefined}
            lines={2}
            onChange={(said) => set(question.id, said)}
          />
        ))}
      </div>
    </details>
  );
}
