import type { ReactNode } from "react";
import { Clause, DayField, Dialog, Form, Select, TextField, useFormat, useText, type Wording } from "../../kit/index.ts";
import type { useRecord } from "../person/record.ts";
import { exitWords, influxWords as words } from "./texts.ts";
import type { PlanView } from "./view.ts";

/** The two days that everything in force has. */
export type Days = { readonly until?: string | undefined; readonly reviewOn?: string | undefined };
type Terms = PlanView["activation"];

/** Last day and day of review, each with the furthest that the plan allows. */
export function DayFields({
  days,
  terms,
  onChange,
}: {
  readonly days: Days;
  readonly terms: Terms;
  readonly onChange: (change: Days) => void;
}): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const most = (term: Terms["longest"]): string => t(words.untilMost, { day: day(term.lastDay), source: term.source });
  return (
    <>
      <DayField
        label={words.until}
        hint={most(terms.longest)}
        path="payload.until"
        value={days.until}
        max={terms.longest.lastDay}
        onChange={(until) => onChange({ until })}
        words={days.until && day(days.until)}
      />
      <DayField
        label={words.reviewOn}
        hint={most(terms.review)}
        path="payload.reviewOn"
        value={days.reviewOn}
        max={terms.review.lastDay}
        onChange={(reviewOn) => onChange({ reviewOn })}
        words={days.reviewOn && day(days.reviewOn)}
      />
      <p className="small soft line">
        <Clause reference={terms.longest.source} />
      </p>
    </>
  );
}

/** A dialog that asks one decision: its effect in a sentence, the fields, and one button that says what happens. */
export function DecisionDialog({
  title,
  effect,
  command,
  onSend,
  onClose,
  children,
}: {
  readonly title: Wording;
  readonly effect: Wording;
  readonly command: Pick<ReturnType<typeof useRecord>, "isRecording" | "failure">;
  readonly onSend: () => unknown;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form onSend={onSend} send={typeof title === "string" ? title : t(title)} isRecording={command.isRecording} failure={command.failure}>
        <p>{typeof effect === "string" ? effect : t(effect)}</p>
        {children}
      </Form>
    </Dialog>
  );
}

/** Why something ends, and what follows for the people. */
export function EndFields({
  value,
  exits,
  onChange,
}: {
  readonly value: { readonly words?: string | undefined; readonly exit?: string | undefined };
  readonly exits: readonly (keyof typeof exitWords)[];
  readonly onChange: (change: { readonly words?: string | undefined; readonly exit?: string | undefined }) => void;
}): ReactNode {
  return (
    <>
      <TextField
        isOwn
        label={words.endWords}
        path="payload.words"
        lines={3}
        value={value.words}
        onChange={(said) => onChange({ words: said })}
      />
      <Select
        label={words.exit}
        value={value.exit}
        onChange={(exit) => onChange({ exit })}
        options={exits.map((one) => ({ value: one, text: exitWords[one] }))}
      />
    </>
  );
}
