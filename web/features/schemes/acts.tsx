import { useState, type ReactNode } from "react";
import { labourContract, type SchemeView } from "../../../src/labour/index.ts";
import { TextField, useText } from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { schemeWords as words } from "./texts.ts";

type Asked = { readonly scheme: SchemeView; readonly onClose: () => void };
const refreshes = [labourContract.schemes, labourContract.publicChannels];

/** What somebody else set up comes to hold. */
export function ConfirmDialog({ scheme: { id, proposal }, onClose }: Asked): ReactNode {
  const t = useText();
  const { command, send } = useAct({ refreshes, done: words.confirmed, after: onClose });
  const payload = { scheme: id, proposedAt: proposal?.at };
  return (
    <AskDialog
      title={words.confirm}
      effect={words.confirmEffect}
      command={command}
      onSend={() => void send({ kind: "scheme.confirm", dossier: id, payload })}
      onClose={onClose}
    >
      <p className="strong">{t(proposal?.said.title ?? { en: "", ru: "" })}</p>
    </AskDialog>
  );
}

/** What was set up does not come to hold, and why. */
export function DeclineDialog({ scheme: { id, proposal }, onClose }: Asked): ReactNode {
  const [reason, setReason] = useState<string>();
  const { command, send } = useAct({ refreshes, done: words.declinedDone, after: onClose });
  const payload = { scheme: id, proposedAt: proposal?.at, reason: reason ?? "" };
  return (
    <AskDialog
      title={proposal?.isOwn ? words.takeBack : words.decline}
      effect={words.declineEffect}
      command={command}
      onSend={() => void send({ kind: "scheme.decline", dossier: id, payload })}
      onClose={onClose}
    >
      <TextField isOwn label={words.reason} path="payload.reason" value={reason} onChange={setReason} lines={2} />
    </AskDialog>
  );
}

/** Nobody applies any more; cases go on. */
export function CloseDialog({ scheme: { id, said }, onClose }: Asked): ReactNode {
  const t = useText();
  const { command, send } = useAct({ refreshes, done: words.closedDone, after: onClose });
  return (
    <AskDialog
      title={words.close}
      effect={words.closeEffect}
      command={command}
      onSend={() => void send({ kind: "scheme.close", dossier: id, payload: { scheme: id } })}
      onClose={onClose}
    >
      <p className="strong">{t(said?.title ?? { en: "", ru: "" })}</p>
    </AskDialog>
  );
}
