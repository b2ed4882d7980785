import type { ReactNode } from "react";
import { influxContract } from "../../../src/influx/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { Clause, DayField, Select, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
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

/** What is in force: a plan at posts, or a decision on a group. Each has its own commands, and both the same questions. */
export type InForce = { readonly kind: "influx" | "group"; readonly id: string };
const naming = { influx: "influx", group: "decision" } as const;
const refreshes = [influxContract.influx];

/** Records a decision and shuts its dialog; what was typed stays until it is recorded. */
export function useDeciding({
  done,
  forget,
  onClose,
}: {
  readonly done: OfficerText;
  readonly forget: () => void;
  readonly onClose: () => void;
}) {
  const after = (): void => {
    forget();
    onClose();
  };
  return useAct({ refreshes, done, after });
}

type ReviewDraft = Days & { readonly words?: string | undefined; readonly arrivedTo?: string | undefined };

/** Looks at what is in force again; a decision on a group may be closed to those who come later. */
export function ReviewDialog({
  about: { kind, id },
  terms,
  onClose,
}: {
  readonly about: InForce;
  readonly terms: Terms;
  readonly onClose: () => void;
}): ReactNode {
  const { day } = useFormat();
  const [draft, change, forget] = useDraft<ReviewDraft>(`${kind}.review/${id}`, {});
  const { command, send } = useDeciding({ done: words.reviewed, forget, onClose });
  const wanted = { kind: `${kind}.review`, dossier: id, payload: { [naming[kind]]: id, ...draft } };
  return (
    <AskDialog title={words.review} effect={words.reviewEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <TextField
        isOwn
        label={words.reviewWords}
        path="payload.words"
        lines={3}
        value={draft.words}
        onChange={(said) => change({ words: said })}
      />
      {kind === "group" && (
        <DayField
          label={words.arrivedTo}
          hint={words.arrivedToHint}
          path="payload.arrivedTo"
          value={draft.arrivedTo}
          onChange={(arrivedTo) => change({ arrivedTo })}
          words={draft.arrivedTo && day(draft.arrivedTo)}
        />
      )}
      <DayFields days={draft} terms={terms} onChange={change} />
    </AskDialog>
  );
}

const endEffects = { influx: words.endEffect, group: words.endGroupEffect } as const;
/** After a plan there may be nothing to follow; whoever was let in by a decision on a group is owed a way on. */
const exits = ["individual", "primaFacie", "otherStay", "voluntaryReturn", "none"] as const;
const exitsOf = { influx: exits, group: exits.filter((one) => one !== "none") } as const;

/** Ends what is in force: why, and what follows for the people. */
export function EndDialog({ about: { kind, id }, onClose }: { readonly about: InForce; readonly onClose: () => void }): ReactNode {
  const [draft, change, forget] = useDraft<{ readonly words?: string | undefined; readonly exit?: string | undefined }>(
    `${kind}.end/${id}`,
    {},
  );
  const { command, send } = useDeciding({ done: words.ended, forget, onClose });
  const wanted = { kind: `${kind}.end`, dossier: id, payload: { [naming[kind]]: id, ...draft } };
  return (
    <AskDialog title={words.end} effect={endEffects[kind]} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <TextField
        isOwn
        label={words.endWords}
        path="payload.words"
        lines={3}
        value={draft.words}
        onChange={(said) => change({ words: said })}
      />
      <Select
        label={words.exit}
        value={draft.exit}
        onChange={(exit) => change({ exit })}
        options={exitsOf[kind].map((one) => ({ value: one, text: exitWords[one] }))}
      />
    </AskDialog>
  );
}
