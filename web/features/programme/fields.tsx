import type { ReactNode } from "react";
import { type Money, programmeKinds } from "../../../src/directory/index.ts";
import { DayField, Select, TextField } from "../../kit/index.ts";
import type { ProgrammeDraft } from "./draft.ts";
import { kindTexts, programmeTexts } from "./texts.ts";

type FieldsProps = { readonly draft: ProgrammeDraft; readonly change: (part: Partial<ProgrammeDraft>) => void };

/** Makes a service a programme: which kind, how many places, when, at what price. */
export function ProgrammeFields({ draft, change }: FieldsProps): ReactNode {
  const { kind } = draft;
  return (
    <>
      <Select
        label={programmeTexts.kind}
        all={programmeTexts.notProgramme}
        path="entry.programme.kind"
        value={kind}
        onChange={(next) => change({ kind: next })}
        options={programmeKinds.map((one) => ({ value: one, text: kindTexts[one] }))}
      />
      {kind !== undefined && (
        <>
          <TextField
            kind="number"
            width="short"
            label={programmeTexts.placesAll}
            path="entry.capacity.maximum"
            value={draft.places}
            onChange={(places) => change({ places })}
          />
          {(kind === "vacancy" || kind === "trade") && (
            <TextField
              kind="code"
              width="short"
              label={programmeTexts.occupationField}
              hint={programmeTexts.occupationHint}
              path="entry.programme.occupation"
              value={draft.occupation}
              onChange={(occupation) => change({ occupation })}
            />
          )}
          <Days draft={draft} change={change} />
          <Sums draft={draft} change={change} />
        </>
      )}
    </>
  );
}

function Days({ draft, change }: FieldsProps): ReactNode {
  return (
    <>
      <DayField
        label={programmeTexts.startsOn}
        path="entry.programme.startsOn"
        value={draft.startsOn}
        onChange={(startsOn) => change({ startsOn })}
      />
      <DayField
        label={programmeTexts.endsOn}
        path="entry.programme.endsOn"
        value={draft.endsOn}
        onChange={(endsOn) => change({ endsOn })}
      />
      <DayField
        label={programmeTexts.lastDay}
        path="entry.programme.applyUntil"
        value={draft.applyUntil}
        onChange={(applyUntil) => change({ applyUntil })}
      />
    </>
  );
}

const pers = [
  { value: "once", text: programmeTexts.perOnce },
  { value: "hour", text: programmeTexts.perHour },
  { value: "month", text: programmeTexts.perMonth },
] as const;

function Sums({ draft, change }: FieldsProps): ReactNode {
  return (
    <>
      <Sum
        label={programmeTexts.costField}
        path="entry.programme.cost"
        {...{ amount: draft.cost, per: draft.costPer }}
        onAmount={(cost) => change({ cost })}
        onPer={(costPer) => change({ costPer })}
      />
      <Sum
        label={programmeTexts.paysField}
        path="entry.programme.pays"
        {...{ amount: draft.pays, per: draft.paysPer }}
        onAmount={(pays) => change({ pays })}
        onPer={(paysPer) => change({ paysPer })}
      />
      {(draft.cost !== undefined || draft.pays !== undefined) && (
        <CurrencyField
          path={`entry.programme.${draft.cost === undefined ? "pays" : "cost"}.currency`}
          value={draft.currency}
          onChange={(currency) => change({ currency })}
        />
      )}
      <TextField
        kind="number"
        width="short"
        label={programmeTexts.interestField}
        path="entry.programme.interestPercent"
        value={draft.interest}
        onChange={(interest) => change({ interest })}
      />
      <TextField
        kind="number"
        width="short"
        label={programmeTexts.monthsField}
        path="entry.programme.lengthInMonths"
        value={draft.months}
        onChange={(months) => change({ months })}
      />
      <TextField
        lines={2}
        label={programmeTexts.termsEn}
        path="entry.programme.terms"
        value={draft.termsEn}
        onChange={(termsEn) => change({ termsEn })}
      />
      <TextField
        lines={2}
        label={programmeTexts.termsRu}
        path="entry.programme.terms.ru"
        value={draft.termsRu}
        onChange={(termsRu) => change({ termsRu })}
      />
    </>
  );
}

/** In which currency a sum is. */
export function CurrencyField(field: {
  readonly path: string;
  readonly value: string | undefined;
  readonly onChange: (currency: string | undefined) => void;
}): ReactNode {
  return <TextField kind="code" width="short" label={programmeTexts.currency} {...field} />;
}

function Sum({
  label,
  path,
  amount,
  per,
  onAmount,
  onPer,
}: {
  readonly label: { readonly en: string; readonly ru: string };
  readonly path: string;
  readonly amount: string | undefined;
  readonly per: Money["per"] | undefined;
  readonly onAmount: (amount: string | undefined) => void;
  readonly onPer: (per: Money["per"] | undefined) => void;
}): ReactNode {
  return (
    <>
      <TextField kind="number" width="short" label={label} path={`${path}.amount`} value={amount} onChange={onAmount} />
      {amount !== undefined && (
        <Select isRequired label={programmeTexts.per} path={`${path}.per`} value={per ?? "once"} onChange={onPer} options={pers} />
      )}
    </>
  );
}
