import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { commandContract } from "../../../src/access/index.ts";
import { directoryContract, type ServiceView } from "../../../src/directory/index.ts";
import type { Answer } from "../../../src/kernel/index.ts";
import {
  AnswerField,
  Choice,
  DayField,
  Dialog,
  Form,
  sayDone,
  TextField,
  useCommand,
  useDraft,
  useFormat,
  useText,
} from "../../kit/index.ts";
import { campaignTexts } from "../directory/campaign-texts.ts";
import { useToday } from "../person/today.ts";
import { figureOf, moneyOf } from "./draft.ts";
import { CurrencyField } from "./fields.tsx";
import { groupTexts } from "./texts.ts";

type Activities = NonNullable<ServiceView["activities"]>;

/** What a community group did within a year and what it earned; each activity on a line of its own. */
export function GroupYear({ activities }: { readonly activities: Activities }): ReactNode {
  const t = useText();
  const { day, number } = useFormat();
  const { count, withNeighbours, incidents, earned, latest } = activities;
  const sum = ({ amount, currency }: { readonly amount: number; readonly currency: string }): string => `${number(amount)} ${currency}`;
  if (count + incidents === 0) return <span className="soft">{t(groupTexts.nothing)}</span>;
  return (
    <details>
      <summary>
        {[
          t(groupTexts.year, { n: count }),
          t(groupTexts.neighbours, { n: withNeighbours }),
          ...(incidents > 0 ? [t(groupTexts.incidents, { n: incidents })] : []),
          ...(earned.length > 0 ? [t(groupTexts.earned, { sum: earned.map(sum).join(" + ") })] : []),
        ].join("; ")}
      </summary>
      <ul className="stack small" data-gap="small">
        {latest.map((one, place) => (
          <li key={place}>
            <span className="strong">{day(one.on)}</span> {one.district !== undefined && `${one.district}: `}
            {one.kind === "incident" && `${t(groupTexts.incident)}: `}
            {one.what}
            {"; "}
            {t(groupTexts.persons, { n: one.persons })}
            {one.withNeighbours === "yes" && `, ${t(groupTexts.with)}`}
            {one.earned && `; ${t(groupTexts.earned, { sum: sum(one.earned) })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

type Draft = {
  readonly kind?: "activity" | "incident" | undefined;
  readonly district?: string | undefined;
  readonly on?: string | undefined;
  readonly what?: string | undefined;
  readonly persons?: string | undefined;
  readonly neighbours: Answer;
  readonly amount?: string | undefined;
  readonly currency?: string | undefined;
};

/** Reports one activity of a group; nobody is named in it. */
export function ReportDialog({ service, onClose }: { readonly service: ServiceView; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const today = useToday();
  const [draft, change, forget] = useDraft<Draft>(`activity.${service.service}`, { on: today, neighbours: "notAsked" });
  const [activity] = useState(() => uuidv7());
  const kind = draft.kind ?? "activity";
  const isIncident = kind === "incident";
  const isCampaign = service.entry.campaign !== undefined;
  const command = useCommand(commandContract.record, { refreshes: [directoryContract.directory] });
  const send = async (): Promise<void> => {
    const did = didOf(draft);
    const answer = await command.send((id) => ({
      body: { id, kind: "programme.report", dossier: service.service, payload: { service: service.service, activity, did } },
    }));
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(groupTexts.reported);
    onClose();
  };
  return (
    <Dialog title={groupTexts.report} isOpen onClose={onClose}>
      <Form onSend={() => void send()} send={t(groupTexts.send)} isRecording={command.isRecording} failure={command.failure}>
        <p className="strong">{t(service.entry.service.name)}</p>
        <div className="entry-form stack">
          {!isCampaign && <Kind kind={kind} change={change} />}
          <DayField label={groupTexts.on} path="did.on" value={draft.on} onChange={(on) => change({ on })} max={today} />
          <TextField
            lines={2}
            label={isCampaign ? campaignTexts.did : isIncident ? groupTexts.happened : groupTexts.what}
            hint={groupTexts.whatHint}
            path="did.what"
            value={draft.what}
            onChange={(what) => change({ what })}
          />
          <TextField
            label={groupTexts.district}
            hint={groupTexts.districtHint}
            path="did.district"
            value={draft.district}
            onChange={(district) => change({ district })}
          />
          <TextField
            kind="number"
            width="short"
            label={isCampaign ? campaignTexts.howMany : isIncident ? groupTexts.involved : groupTexts.howMany}
            path="did.persons"
            value={draft.persons}
            onChange={(persons) => change({ persons })}
          />
          {!isIncident && !isCampaign && <Beside draft={draft} change={change} />}
        </div>
      </Form>
    </Dialog>
  );
}

/** An activity, or a trouble between communities; a campaign reports neither. */
function Kind({ kind, change }: { readonly kind: NonNullable<Draft["kind"]>; readonly change: (more: Partial<Draft>) => void }): ReactNode {
  return (
    <Choice
      label={groupTexts.kind}
      path="did.kind"
      value={kind}
      options={[
        { value: "activity", text: groupTexts.anActivity },
        { value: "incident", text: groupTexts.anIncident },
      ]}
      onChange={(next) => change({ kind: next })}
    />
  );
}

/** What is asked of an activity alone. */
function Beside({ draft, change }: { readonly draft: Draft; readonly change: (more: Partial<Draft>) => void }): ReactNode {
  return (
    <>
      <AnswerField
        label={groupTexts.withQuestion}
        path="did.withNeighbours"
        value={draft.neighbours}
        onChange={(neighbours) => change({ neighbours })}
      />
      <TextField
        kind="number"
        width="short"
        label={groupTexts.earnedField}
        path="did.earned.amount"
        value={draft.amount}
        onChange={(amount) => change({ amount })}
      />
      {draft.amount !== undefined && (
        <CurrencyField path="did.earned.currency" value={draft.currency} onChange={(currency) => change({ currency })} />
      )}
    </>
  );
}

function didOf({ kind, on, what, district, persons, neighbours, amount, currency }: Draft): Readonly<Record<string, unknown>> {
  const isIncident = kind === "incident";
  const earned = isIncident ? undefined : moneyOf(amount, currency);
  return {
    ...(isIncident ? { kind } : {}),
    ...(district === undefined || district.trim() === "" ? {} : { district }),
    on: on ?? "",
    what: what ?? "",
    persons: figureOf(persons) ?? "",
    withNeighbours: isIncident ? "notAsked" : neighbours,
    ...(earned && { earned }),
  };
}
