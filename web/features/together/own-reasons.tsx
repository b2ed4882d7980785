import type { ReactNode } from "react";
import type { ProcedurePage } from "../../../src/process/index.ts";
import { Section, TextField, useText } from "../../kit/index.ts";
import type { Entry, OwnWords } from "./take.ts";
import { togetherTexts as words } from "./texts.ts";

type Question = ProcedurePage["forms"][number]["questions"][number];

/** Reasons that hold in one case alone: where somebody writes none, those of the act stand in it (PR86). */
export function OwnReasons({
  entries,
  questions,
  own,
  onChange,
}: {
  readonly entries: readonly Entry[];
  readonly questions: readonly Question[];
  readonly own: OwnWords;
  readonly onChange: (own: OwnWords) => void;
}): ReactNode {
  const t = useText();
  const written = questions.filter((one) => one.kind === "longText");
  if (written.length === 0 || entries.length < 2) return null;
  const set = (subject: string, question: string, said: string | undefined): void => {
    const { [question]: _, ...others } = own[subject] ?? {};
    onChange({ ...own, [subject]: said === undefined || said.trim() === "" ? others : { ...others, [question]: said } });
  };
  return (
    <Section title={words.ownReasons}>
      <p className="small soft">{t(words.ownReasonsHint)}</p>
      {entries.flatMap(({ row }) =>
        written.map((question) => (
          <TextField
            isOwn
            key={`${row.subject}/${question.id}`}
            label={t(words.ownIn, { ref: row.reference, question: t(question.label) })}
            value={own[row.subject]?.[question.id] as string | undefined}
            lines={2}
            onChange={(said) => set(row.subject, question.id, said)}
          />
        )),
      )}
    </Section>
  );
}
