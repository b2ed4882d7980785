import { type ReactNode, useState } from "react";
import { appointmentContract, appointmentKindTexts, meetingsOfDay } from "../../../src/appointment/index.ts";
import { Button, Choice, DayField, Failure, FieldGroup, Select, TextField, useFormat, useRoute, useText } from "../../kit/index.ts";
import { kinds, lengths, quartersOpen } from "../appointment/choices.ts";
import { bookTexts } from "../appointment/texts.ts";
import { hoursOf, type InviteDraft, missingOf } from "./invite.ts";
import { inviteTexts as words } from "./invite-texts.ts";
import type { Row } from "./screen.tsx";

const daysMost = 5;
const perDays = Array.from({ length: 16 }, (_, place) => String(place + 1));

/** What is the same for all: what for, on which days, from which hour, how long, where, by whom, and whether with an interpreter. */
export function InviteForm({
  about,
  draft,
  hasCases,
  isReady,
  isPlanning,
  progress,
  onChange,
  onPlan,
}: {
  /** A case that says who may meet the persons of its unit. */
  readonly about: Row | undefined;
  readonly draft: InviteDraft;
  readonly hasCases: boolean;
  readonly isReady: boolean;
  readonly isPlanning: boolean;
  readonly progress: { readonly n: number; readonly all: number };
  readonly onChange: (part: Partial<InviteDraft>) => void;
  readonly onPlan: () => void;
}): ReactNode {
  const t = useText();
  const who = useRoute(appointmentContract.choices, { params: { dossier: about?.dossier ?? "", id: about?.subject ?? "" }, query: {} });
  const missing = [...(hasCases ? [] : [words.aCase]), ...missingOf(draft)];
  return (
    <div className="stack">
      <Choice
        isOwn
        label={bookTexts.kind}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={kinds.map((value) => ({ value, text: appointmentKindTexts[value] }))}
      />
      <When draft={draft} onChange={onChange} />
      <OfDay draft={draft} />
      <Select
        isOwn
        label={bookTexts.officer}
        value={draft.officer}
        onChange={(officer) => onChange({ officer })}
        options={(who.data?.officers ?? []).map((one) => ({ value: one.id, text: one.name }))}
      />
      {who.isError && who.data === undefined && <Failure failure={who.error.failure} onAgain={() => void who.refetch()} />}
      <Choice
        isOwn
        label={words.withInterpreter}
        value={draft.interpreter}
        onChange={(interpreter) => onChange({ interpreter })}
        options={(["yes", "no"] as const).map((value) => ({ value, text: words[value] }))}
      />
      <div>
        <Button kind="main" isDisabled={!isReady} isRecording={isPlanning} onPress={onPlan}>
          {t(words.plan)}
        </Button>
      </div>
      {missing.length > 0 && <p className="small soft">{t(bookTexts.missing, { names: missing.map((one) => t(one)).join("; ") })}</p>}
      <p className="small soft" role="status">
        {isPlanning && t(words.planning, progress)}
      </p>
    </div>
  );
}

function When({ draft, onChange }: { readonly draft: InviteDraft; readonly onChange: (part: Partial<InviteDraft>) => void }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const days = draft.days ?? [];
  const [fields, setFields] = useState(Math.max(1, days.length));
  const set = (at: number, next: string | undefined): void => {
    const all = Array.from({ length: fields }, (_, place) => (place === at ? next : days[place]));
    onChange({ days: all.flatMap((one) => one ?? []) });
  };
  return (
    <FieldGroup legend={t(words.when)}>
      {Array.from({ length: fields }, (_, at) => (
        <DayField
          isOwn
          key={at}
          label={t(words.dayOf, { n: at + 1 })}
          value={days[at]}
          onChange={(next) => set(at, next)}
          words={days[at] && day(days[at])}
        />
      ))}
      {fields < daysMost && days.length === fields && (
        <div className="line">
          <Button kind="quiet" onPress={() => setFields(fields + 1)}>
            {t(words.anotherDay)}
          </Button>
        </div>
      )}
      <Select
        isOwn
        label={words.first}
        hint={bookTexts.timeHint}
        value={draft.first}
        onChange={(first) => onChange({ first })}
        options={quartersOpen.map((one) => ({ value: one, text: one }))}
      />
      <Select
        isOwn
        label={words.until}
        value={draft.until}
        onChange={(until) => onChange({ until })}
        options={quartersOpen.map((one) => ({ value: one, text: one }))}
      />
      <Select
        isOwn
        label={bookTexts.minutes}
        value={draft.minutes ?? "60"}
        onChange={(minutes) => onChange({ minutes })}
        options={lengths.map((value) => ({ value, text: t(bookTexts.minutesOf, { n: Number(value) }) }))}
      />
      <Select
        isOwn
        label={words.perDay}
        value={draft.perDay ?? "8"}
        onChange={(perDay) => onChange({ perDay })}
        options={perDays.map((value) => ({ value, text: value }))}
      />
      <TextField isOwn label={bookTexts.place} hint={bookTexts.placeHint} value={draft.place} onChange={(place) => onChange({ place })} />
    </FieldGroup>
  );
}

/** How many a day has in its hours, and that the others go on to the next day. */
function OfDay({ draft }: { readonly draft: InviteDraft }): ReactNode {
  const t = useText();
  const hours = hoursOf(draft);
  if (!hours) return null;
  const { first, until, minutes, perDay } = hours;
  const fitting = meetingsOfDay(hours);
  const end = fitting.at(-1)?.ends;
  if (end === undefined) return <p className="strong">{t(words.noRoom, { minutes, until })}</p>;
  const left = perDay - fitting.length;
  return (
    <p className="small soft">
      {t(words.ofDay, { n: fitting.length, first, end })}
      {left > 0 && ` ${t(words.nextDay, { n: left, until })}`}
    </p>
  );
}
