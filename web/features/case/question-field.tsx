import { useState, type ReactNode } from "react";
import type { Answer, PersonLanguage } from "../../../src/kernel/index.ts";
import { isRightToLeft } from "../../../src/kernel/text.ts";
import {
  AnswerField,
  Button,
  Checks,
  Choice,
  ComboBox,
  DayField,
  Select,
  TextField,
  useFormat,
  useText,
  type Words,
} from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { LawRefs } from "../procedures/law-refs.tsx";
import { knownAnswer, type QuestionView } from "./answers.ts";
import { LawField } from "./law-field.tsx";
import { sayFor } from "./said.ts";
import { caseTexts } from "./texts.ts";
import { useAnswerWords } from "./words.ts";

type FieldOf = {
  readonly question: QuestionView;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly suggested: readonly string[];
  /** Put to the person themselves: nothing says "not asked" of what they leave open. */
  readonly isOwn?: boolean;
};
const segmentsMax = 4;
const segmentLettersMax = 70;
const oneColumnLettersMax = 22;

function isSegmented(question: QuestionView, t: Words): boolean {
  return Object.keys(question.options ?? {}).length <= segmentsMax && optionLetters(question, t) <= segmentLettersMax;
}

function optionLetters(question: QuestionView, t: Words): number {
  return Object.values(question.options ?? {}).reduce((sum, option) => sum + t(option).length, 0);
}

/** One question of a form: how it is put, the control of its kind, its law; what is known already is shown, not asked. */
export function QuestionField({
  reads,
  extra,
  ...field
}: FieldOf & {
  /** Languages in which the person is spoken to, first choice first. */
  readonly reads: readonly PersonLanguage[];
  readonly extra?: ReactNode;
}): ReactNode {
  const t = useText();
  const words = useAnswerWords();
  const { question } = field;
  const known = knownAnswer(question);
  const [isChanging, setChanging] = useState(field.value !== undefined && field.value !== known);
  const said = sayFor(question.say, reads);
  const letters = question.kind === "choice" ? optionLetters(question, t) : 0;
  const isWide = question.kind === "longText" || (letters > oneColumnLettersMax && letters <= segmentLettersMax);
  if (known !== undefined && !isChanging) {
    return (
      <div className="question known" data-wide={isWide || undefined}>
        <span className="field-label">{t(question.label)}</span>
        <span className="known-value">{words(question, known)}</span>
        <span className="small soft line">
          {t(caseTexts.known)}
          <button
            type="button"
            className="toggle"
            aria-label={`${t(caseTexts.correct)}: ${t(question.label)}`}
            onClick={() => setChanging(true)}
          >
            {t(caseTexts.correct)}
          </button>
        </span>
      </div>
    );
  }
  return (
    <div className="question" data-wide={isWide || undefined} data-national={question.isNational || undefined}>
      {said && (
        <p className="say" lang={said.language} dir={isRightToLeft(said.language) ? "rtl" : "ltr"}>
          {said.words}
        </p>
      )}
      <Control {...field} />
      <div className="line small soft question-foot">
        {!question.required && <span>{t(caseTexts.optional)}</span>}
        {question.isNational && <span>{t(caseTexts.national)}</span>}
        {question.source && <LawRefs refs={question.source} />}
        {known !== undefined && (
          <button
            type="button"
            className="toggle"
            onClick={() => {
              field.onChange(undefined);
              setChanging(false);
            }}
          >
            {t(caseTexts.keepKnown)}
          </button>
        )}
        {extra}
      </div>
    </div>
  );
}

function Control({ question, isOwn = false, ...field }: FieldOf): ReactNode {
  const shared = { label: question.label, hint: question.hint, path: `answers.${question.id}`, isOwn };
  const Kind = controls[question.kind];
  return <Kind question={question} shared={shared} {...field} />;
}

type ControlProps = FieldOf & { readonly shared: Shared };
const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const listOf = (value: unknown): readonly string[] | undefined => (Array.isArray(value) ? value.map(String) : undefined);
const optionsOf = (question: QuestionView) => Object.entries(question.options ?? {}).map(([value, text]) => ({ value, text }));

/** How each kind of question is answered; a kind that has no control does not compile. */
const controls: Readonly<Record<QuestionView["kind"], (props: ControlProps) => ReactNode>> = {
  text: WordsControl,
  longText: WordsControl,
  person: WordsControl,
  place: WordsControl,
  answer: ({ value, onChange, shared }) => (
    <AnswerField
      {...shared}
      value={(textOf(value) ?? "notAsked") as Answer}
      onChange={(next) => onChange(next === "notAsked" ? undefined : next)}
    />
  ),
  choice: ChoiceControl,
  choices: ({ question, value, onChange, shared }) => (
    <Checks {...shared} value={listOf(value)} onChange={onChange} options={optionsOf(question)} />
  ),
  day: DayControl,
  number: ({ value, onChange, shared }) => <NumberField {...shared} value={value} onChange={onChange} />,
  country: CodeControl,
  language: CodeControl,
  countries: ({ value, onChange, shared }) => <CountriesField {...shared} value={listOf(value)} onChange={onChange} />,
  persons: ({ question, value, onChange, shared }) => (
    <LinesField {...shared} hint={question.hint ?? caseTexts.oneALine} value={listOf(value)} onChange={onChange} />
  ),
  lawRefs: ({ value, onChange, suggested, shared }) => (
    <LawField {...shared} value={listOf(value)} onChange={onChange} suggested={suggested} />
  ),
};

function WordsControl({ question, value, onChange, shared }: ControlProps): ReactNode {
  return (
    <TextField
      {...shared}
      value={textOf(value)}
      onChange={onChange}
      {...(question.kind === "longText" ? { lines: 4, width: "full" as const } : {})}
    />
  );
}

function ChoiceControl({ question, value, onChange, shared }: ControlProps): ReactNode {
  const List = isSegmented(question, useText()) ? Choice : Select;
  return <List {...shared} value={textOf(value)} onChange={onChange} options={optionsOf(question)} />;
}

function DayControl({ value, onChange, shared }: ControlProps): ReactNode {
  const { day } = useFormat();
  const text = textOf(value);
  return <DayField {...shared} value={text} onChange={onChange} words={text === undefined ? undefined : day(text)} />;
}

function CodeControl({ question, value, onChange, shared }: ControlProps): ReactNode {
  const { countries, languages } = useCodes();
  return <ComboBox {...shared} value={textOf(value)} onChange={onChange} options={question.kind === "language" ? languages : countries} />;
}

type Shared = {
  readonly label: QuestionView["label"];
  readonly hint?: QuestionView["hint"];
  readonly path: string;
  /** Asked of an official, and not of a person: nothing says "not asked". */
  readonly isOwn?: boolean;
};

/** What was typed is kept as typed until it reads as a number. */
function NumberField({
  value,
  onChange,
  ...shared
}: Shared & { readonly value: unknown; readonly onChange: (value: unknown) => void }): ReactNode {
  const shown = typeof value === "number" ? String(value) : typeof value === "string" ? value : undefined;
  const read = (typed: string | undefined): unknown =>
    typed !== undefined && /^-?\d+([.,]\d+)?$/.test(typed.trim()) ? Number(typed.trim().replace(",", ".")) : typed;
  return <TextField {...shared} kind="number" width="short" value={shown} onChange={(typed) => onChange(read(typed))} />;
}

function LinesField({
  value,
  onChange,
  ...shared
}: Shared & { readonly value: readonly string[] | undefined; readonly onChange: (value: unknown) => void }): ReactNode {
  const [typed, setTyped] = useState(value?.join("\n"));
  return (
    <TextField
      {...shared}
      lines={2}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        const lines = (next ?? "")
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean);
        onChange(lines.length === 0 ? undefined : lines);
      }}
    />
  );
}

/** Several countries, by their names. */
export function CountriesField({
  value,
  onChange,
  ...shared
}: Shared & { readonly value: readonly string[] | undefined; readonly onChange: (value: unknown) => void }): ReactNode {
  const { countries, country } = useCodes();
  const chosen = value ?? [];
  return (
    <div className="stack" data-gap="small">
      <ComboBox
        {...shared}
        value={undefined}
        onChange={(next) => next !== undefined && !chosen.includes(next) && onChange([...chosen, next])}
        options={countries}
      />
      {chosen.length > 0 && (
        <div className="chips">
          {chosen.map((one) => (
            <Button key={one} pressed onPress={() => onChange(chosen.length === 1 ? undefined : chosen.filter((other) => other !== one))}>
              {country(one)} ✕
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
