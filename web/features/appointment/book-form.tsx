import type { ReactNode } from "react";
import { appointmentContract, type HelperChoice } from "../../../src/appointment/index.ts";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import {
  AnswerField,
  Choice,
  DayField,
  FieldGroup,
  Form,
  Select,
  TextField,
  useFormat,
  useRoute,
  useText,
  type ApiFailure,
} from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { kinds, lengths, quartersOpen } from "./choices.ts";
import { missingIn, minutesOf, startsAt, type BookDraft } from "./draft.ts";
import { bookTexts, helperSexTexts } from "./texts.ts";
import { appointmentKindTexts } from "../../../src/appointment/index.ts";

type Choices = RouteOutput<typeof appointmentContract.choices>;
type Props = {
  readonly dossier: string;
  readonly caseId: string;
  /** The appointment that is moved: its own time keeps nobody busy. */
  readonly appointment?: string;
  readonly zone: string;
  readonly draft: BookDraft;
  readonly onChange: (part: Partial<BookDraft>) => void;
  readonly send: string;
  readonly isRecording: boolean;
  readonly failure: ApiFailure | undefined;
  readonly onSend: () => void;
};

/** When, where, who, and with whose help; who is free, fit and without conflict stands beside each name. */
export function BookForm({ dossier, caseId, appointment, zone, draft, onChange, send, isRecording, failure, onSend }: Props): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const at = startsAt(draft, zone);
  const query = useRoute(appointmentContract.choices, {
    params: { dossier, id: caseId },
    query: {
      ...(at === undefined ? {} : { startsAt: at, minutes: minutesOf(draft) }),
      ...(draft.language === undefined ? {} : { language: draft.language }),
      ...(draft.sexWished === undefined ? {} : { sexWished: draft.sexWished }),
      ...(appointment === undefined ? {} : { appointment }),
    },
  });
  const missing = missingIn(draft, appointment !== undefined);
  return (
    <Form send={send} isRecording={isRecording} failure={failure} onSend={() => (missing.length === 0 ? onSend() : undefined)}>
      {appointment === undefined && (
        <Choice
          label={bookTexts.kind}
          path="kind"
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
          options={kinds.map((value) => ({ value, text: appointmentKindTexts[value] }))}
        />
      )}
      <FieldGroup legend={t(bookTexts.when)}>
        <DayField
          isOwn
          label={bookTexts.day}
          path="startsAt"
          value={draft.day}
          onChange={(next) => onChange({ day: next })}
          words={draft.day && day(draft.day)}
        />
        <TimeField value={draft.time} onChange={(time) => onChange({ time })} />
        <Select
          isOwn
          label={bookTexts.minutes}
          value={draft.minutes ?? "60"}
          onChange={(minutes) => onChange({ minutes })}
          options={lengths.map((value) => ({ value, text: t(bookTexts.minutesOf, { n: Number(value) }) }))}
        />
        <TextField isOwn label={bookTexts.place} hint={bookTexts.placeHint} value={draft.place} onChange={(place) => onChange({ place })} />
      </FieldGroup>
      {query.data && <Who choices={query.data} isTimed={at !== undefined} draft={draft} onChange={onChange} />}
      {missing.length > 0 && <p className="small soft">{t(bookTexts.missing, { names: missing.map((one) => t(one)).join(", ") })}</p>}
    </Form>
  );
}

function TimeField({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  readonly onChange: (time: string | undefined) => void;
}): ReactNode {
  return (
    <Select
      isOwn
      label={bookTexts.time}
      hint={bookTexts.timeHint}
      value={value}
      onChange={onChange}
      options={quartersOpen.map((one) => ({ value: one, text: one }))}
    />
  );
}

type WhoProps = { readonly choices: Choices; readonly isTimed: boolean; readonly draft: BookDraft; readonly onChange: Props["onChange"] };

function Who({ choices, isTimed, draft, onChange }: WhoProps): ReactNode {
  const t = useText();
  const codes = useCodes();
  const chosen = choices.helpers.find((one) => one.id === draft.interpreter);
  const wish = choices.sexWished as "woman" | "man" | "any" | undefined;
  return (
    <>
      {!isTimed && <p className="small soft">{t(bookTexts.whenFirst)}</p>}
      <Select
        isOwn
        label={bookTexts.officer}
        path="officer"
        value={draft.officer}
        onChange={(officer) => onChange({ officer })}
        options={choices.officers.map((one) => ({ value: one.id, text: one.isBusy ? `${one.name} — ${t(bookTexts.busy)}` : one.name }))}
      />
      <Select
        label={bookTexts.language}
        hint={bookTexts.languageHint}
        path="language"
        value={draft.language}
        onChange={(language) => onChange({ language })}
        options={choices.languages.map((value) => ({ value, text: codes.language(value) }))}
      />
      {wish === undefined ? (
        <Choice
          label={bookTexts.sexWished}
          path="sexWished"
          value={draft.sexWished}
          onChange={(sexWished) => onChange({ sexWished })}
          options={(["woman", "man", "any"] as const).map((value) => ({ value, text: bookTexts[value] }))}
        />
      ) : (
        <p>{t(bookTexts.sexKnown, { wish: t(bookTexts[wish]) })}</p>
      )}
      <Helpers kind="interpreter" choices={choices} value={draft.interpreter} onChange={(interpreter) => onChange({ interpreter })} />
      {chosen && !chosen.meetsWish && (
        <AnswerField
          label={bookTexts.personAgrees}
          path="personAgrees"
          value={draft.personAgrees ?? "notAsked"}
          onChange={(personAgrees) => onChange({ personAgrees })}
        />
      )}
      <Helpers kind="counsel" choices={choices} value={draft.counsel} onChange={(counsel) => onChange({ counsel })} />
    </>
  );
}

/** Helpers of a kind, those who fit first; what stands in the way is said with the name. */
function Helpers({
  kind,
  choices,
  value,
  onChange,
}: {
  readonly kind: "interpreter" | "counsel";
  readonly choices: Choices;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}): ReactNode {
  const t = useText();
  const words = useHelperWords();
  const all = choices.helpers.filter((one) => one.kind === kind).toSorted((a, b) => obstacles(a) - obstacles(b));
  return (
    <Select
      isOwn
      label={bookTexts[kind]}
      path={kind}
      value={value}
      onChange={onChange}
      options={all.map((one) => ({
        value: one.id,
        text: `${one.name} (${t(helperSexTexts[one.sex])}) — ${words(one)}`,
      }))}
    />
  );
}

const obstacles = (one: HelperChoice): number =>
  (one.conflict ? 8 : 0) +
  (one.speaks || one.kind === "counsel" ? 0 : 4) +
  (one.isBusy ? 2 : 0) +
  (one.meetsWish || one.kind === "counsel" ? 0 : 1);

/** What stands in the way of a helper, or that nothing does. */
function useHelperWords(): (one: HelperChoice) => string {
  const t = useText();
  return (one) => {
    const said = [
      ...(one.conflict ? [one.conflict.verdict === "no" ? t(one.conflict.title) : t(bookTexts.notKnown)] : []),
      ...(one.isBusy ? [t(bookTexts.busy)] : []),
      ...(one.kind === "interpreter" && !one.speaks ? [t(bookTexts.notSpoken)] : []),
      ...(one.kind === "interpreter" && !one.meetsWish ? [t(bookTexts.notWished)] : []),
    ];
    return said.length === 0 ? t(bookTexts.fits) : said.join("; ");
  };
}
