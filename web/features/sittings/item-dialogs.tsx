import type { ReactNode } from "react";
import { type Vote, voteTexts } from "../../../src/sitting/index.ts";
import { Choice, DayField, TextField, useDraft, useFormat } from "../../kit/index.ts";
import { AskDialog } from "../person/ask-dialog.tsx";
import { useNewIds } from "../person/record.ts";
import { type ItemProps, useItemAct } from "./acting.ts";
import { sittingWords as words } from "./texts.ts";

type VoteDraft = { readonly vote?: Vote | undefined; readonly dissent?: string | undefined };

/** The reader's own vote on what lies on the table; who is against says why. */
export function VoteDialog(props: ItemProps): ReactNode {
  const { item } = props;
  const number = item.proposal?.number ?? 0;
  const [draft, change, forget] = useDraft<VoteDraft>(`sitting-vote/${item.id}/${number}`, {});
  const { command, act } = useItemAct({ ...props, onClose: () => (forget(), props.onClose()) }, "vote", words.voted);
  const dissent = draft.vote === "against" && draft.dissent ? { dissent: draft.dissent } : {};
  return (
    <AskDialog
      title={words.vote}
      effect={words.voteEffect}
      command={command}
      onSend={() => void act({ on: number, vote: draft.vote, ...dissent })}
      onClose={props.onClose}
    >
      <Choice
        label={words.myVote}
        path="payload.vote"
        value={draft.vote}
        onChange={(vote) => change({ vote })}
        options={(["for", "against", "abstain"] as const).map((value) => ({ value, text: voteTexts[value] }))}
      />
      {draft.vote === "against" && (
        <TextField
          isOwn
          label={words.dissentField}
          path="payload.dissent"
          lines={4}
          value={draft.dissent}
          onChange={(next) => change({ dissent: next })}
        />
      )}
    </AskDialog>
  );
}

/** Records in the case what the body decided. */
export function DecideDialog(props: ItemProps): ReactNode {
  const { command, act } = useItemAct(props, "decide", words.decided);
  return (
    <AskDialog
      title={words.decide}
      effect={words.decideEffect}
      command={command}
      onSend={() => void act({ on: props.item.proposal?.number ?? 0 })}
      onClose={props.onClose}
    />
  );
}

type EndDraft = { readonly why?: string | undefined; readonly until?: string | undefined };

/** Keeps the reader out of one case. */
export function WithdrawDialog(props: ItemProps): ReactNode {
  const recusal = useNewIds()(props.item.id);
  const [draft, change, forget] = useDraft<EndDraft>(`sitting-withdraw/${props.item.id}`, {});
  const { command, act } = useItemAct({ ...props, onClose: () => (forget(), props.onClose()) }, "withdraw", words.withdrawn);
  return (
    <AskDialog
      title={words.withdraw}
      effect={words.withdrawEffect}
      command={command}
      onSend={() => void act({ recusal, why: draft.why ?? "" })}
      onClose={props.onClose}
    >
      <Why value={draft.why} onChange={(why) => change({ why })} />
    </AskDialog>
  );
}

/** Puts a case off to a next sitting, by a day. */
export function AdjournDialog(props: ItemProps): ReactNode {
  const { day } = useFormat();
  const [draft, change, forget] = useDraft<EndDraft>(`sitting-adjourn/${props.item.id}`, {});
  const { command, act } = useItemAct({ ...props, onClose: () => (forget(), props.onClose()) }, "adjourn", words.adjourned);
  return (
    <AskDialog
      title={words.adjourn}
      effect={words.adjournEffect}
      command={command}
      onSend={() => void act({ why: draft.why ?? "", until: draft.until ?? "" })}
      onClose={props.onClose}
    >
      <DayField
        isOwn
        label={words.until}
        path="payload.until"
        value={draft.until}
        onChange={(until) => change({ until })}
        words={draft.until && day(draft.until)}
      />
      <Why value={draft.why} onChange={(why) => change({ why })} />
    </AskDialog>
  );
}

/** Takes a case off the agenda. */
export function StrikeDialog(props: ItemProps): ReactNode {
  const [draft, change, forget] = useDraft<EndDraft>(`sitting-strike/${props.item.id}`, {});
  const { command, act } = useItemAct({ ...props, onClose: () => (forget(), props.onClose()) }, "strike", words.struck);
  return (
    <AskDialog
      title={words.strike}
      effect={words.strikeEffect}
      command={command}
      onSend={() => void act({ why: draft.why ?? "" })}
      onClose={props.onClose}
    >
      <Why value={draft.why} onChange={(why) => change({ why })} />
    </AskDialog>
  );
}

function Why({ value, onChange }: { readonly value: string | undefined; readonly onChange: (why: string | undefined) => void }): ReactNode {
  return <TextField isOwn label={words.why} path="payload.why" lines={3} value={value} onChange={onChange} />;
}
