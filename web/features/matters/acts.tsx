import { useState, type ReactNode } from "react";
import { matterContract, matterOutcomes, type MatterView } from "../../../src/referral/index.ts";
import { Button, Choice, DayField, Loaded, Select, TextField, useFormat, useRoute, useText } from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { matterRefreshes } from "./hand-on.tsx";
import { matterWords as words } from "./texts.ts";

type Act = MatterView["may"][number];
type Asked = { readonly matter: MatterView; readonly onClose: () => void };

/** What the reader may do with a matter now. */
export function MatterActs({ matter }: { readonly matter: MatterView }): ReactNode {
  const t = useText();
  const [open, setOpen] = useState<Act>();
  const Asking = open && dialogs[open];
  if (matter.may.length === 0) return null;
  return (
    <p className="line">
      {matter.may.map((act) => (
        <Button key={act} kind={act === "acknowledge" || act === "finish" ? "main" : "plain"} onPress={() => setOpen(act)}>
          {t(words[act])}…
        </Button>
      ))}
      {Asking && <Asking matter={matter} onClose={() => setOpen(undefined)} />}
    </p>
  );
}

const dialogs: Readonly<Record<Act, (asked: Asked) => ReactNode>> = {
  acknowledge: AcknowledgeDialog,
  decline: (asked) => <ReasonDialog act="decline" {...asked} />,
  withdraw: (asked) => <ReasonDialog act="withdraw" {...asked} />,
  redirect: RedirectDialog,
  finish: FinishDialog,
};

function AcknowledgeDialog({ matter: { id }, onClose }: Asked): ReactNode {
  const { day } = useFormat();
  const [by, setBy] = useState<string>();
  const { command, send } = useAct({ refreshes: matterRefreshes, done: words.acknowledgedDone, after: onClose });
  return (
    <AskDialog
      title={words.acknowledge}
      effect={words.acknowledgeEffect}
      command={command}
      onSend={() => void send({ kind: "matter.acknowledge", dossier: id, payload: { matter: id, by } })}
      onClose={onClose}
    >
      <DayField isOwn label={words.by} path="payload.by" value={by} onChange={setBy} words={by && day(by)} />
    </AskDialog>
  );
}

const said = {
  decline: { effect: words.declineEffect, done: words.declinedDone },
  withdraw: { effect: words.withdrawEffect, done: words.withdrawnDone },
} as const;

/** Declined by its receiver, or let be by its sender: both with a reason. */
function ReasonDialog({ act, matter: { id }, onClose }: Asked & { readonly act: "decline" | "withdraw" }): ReactNode {
  const [reason, setReason] = useState<string>();
  const { command, send } = useAct({ refreshes: matterRefreshes, done: said[act].done, after: onClose });
  return (
    <AskDialog
      title={words[act]}
      effect={said[act].effect}
      command={command}
      onSend={() => void send({ kind: `matter.${act}`, dossier: id, payload: { matter: id, reason: reason ?? "" } })}
      onClose={onClose}
    >
      <TextField isOwn label={words.reason} path="payload.reason" lines={2} value={reason} onChange={setReason} />
    </AskDialog>
  );
}

function RedirectDialog({ matter: { id, to }, onClose }: Asked): ReactNode {
  const query = useRoute(matterContract.matter, { params: { id } });
  const [toUnit, setUnit] = useState<string>();
  const { command, send } = useAct({ refreshes: matterRefreshes, done: words.handedDone, after: onClose });
  return (
    <AskDialog
      title={words.redirect}
      effect={words.redirectEffect}
      command={command}
      onSend={() => void send({ kind: "matter.redirect", dossier: id, payload: { matter: id, toUnit } })}
      onClose={onClose}
    >
      <Loaded query={query}>
        {({ units }) => (
          <Select
            isOwn
            label={words.toUnit}
            path="payload.toUnit"
            value={toUnit}
            onChange={setUnit}
            options={units.filter((one) => one.code !== to.code).map((one) => ({ value: one.code, text: one.title }))}
          />
        )}
      </Loaded>
    </AskDialog>
  );
}

type Outcome = (typeof matterOutcomes)[number];
type Ending = { readonly outcome?: Outcome | undefined; readonly result?: string | undefined; readonly made?: string | undefined };

function FinishDialog({ matter: { id }, onClose }: Asked): ReactNode {
  const t = useText();
  const query = useRoute(matterContract.matter, { params: { id } });
  const [draft, setDraft] = useState<Ending>({});
  const { command, send } = useAct({ refreshes: matterRefreshes, done: words.finishedDone, after: onClose });
  const makes = query.data?.makes ?? [];
  const named = makes.find((one) => one.id === draft.made);
  const made = named && { made: { kind: named.kind, id: named.id } };
  const payload = { matter: id, outcome: draft.outcome, result: draft.result ?? "", ...made };
  return (
    <AskDialog
      title={words.finish}
      effect={words.finishEffect}
      command={command}
      onSend={() => void send({ kind: "matter.finish", dossier: id, payload })}
      onClose={onClose}
    >
      <Choice
        isOwn
        label={words.outcome}
        path="payload.outcome"
        value={draft.outcome}
        onChange={(outcome) => setDraft({ ...draft, outcome })}
        options={matterOutcomes.map((value) => ({ value, text: words[value] }))}
      />
      {makes.length > 0 && (
        <Select
          isOwn
          label={words.made}
          path="payload.made"
          value={draft.made}
          onChange={(chosen) => setDraft({ ...draft, made: chosen })}
          options={makes.map((one) => ({ value: one.id, text: t(one.title) }))}
        />
      )}
      <TextField
        isOwn
        label={words.result}
        hint={words.resultHint}
        path="payload.result"
        lines={3}
        value={draft.result}
        onChange={(result) => setDraft({ ...draft, result })}
      />
    </AskDialog>
  );
}
