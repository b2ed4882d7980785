import { useState, type ReactNode } from "react";
import { matterContract, type MatterOrigin } from "../../../src/referral/index.ts";
import { Button, useDraft, useText, useWording, type Wording } from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { useNewIds } from "../person/record.ts";
import { useOfficer } from "../person/officer.ts";
import { type MatterDraft, MatterFields } from "./fields.tsx";
import { matterWords as words } from "./texts.ts";

/** Lists that change when a matter is handed on. */
export const matterRefreshes = [matterContract.matters, matterContract.matter];

/** A button beside something that is no case of a person: hands it on to whoever can do something about it (RE20). */
export function HandOn({ origin, about }: { readonly origin: MatterOrigin; readonly about: Wording }): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const [isOpen, setOpen] = useState(false);
  if (!officer?.screens.includes("matters")) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t(words.handOn)}…</Button>
      {isOpen && <HandOnDialog origin={origin} about={about} onClose={() => setOpen(false)} />}
    </>
  );
}

function HandOnDialog({
  origin,
  about,
  onClose,
}: {
  readonly origin: MatterOrigin;
  readonly about: Wording;
  readonly onClose: () => void;
}): ReactNode {
  const word = useWording();
  const idOf = useNewIds();
  const [draft, change, forget] = useDraft<MatterDraft>(`matter/${JSON.stringify(origin)}`, {});
  const after = (): void => {
    forget();
    onClose();
  };
  const { command, send } = useAct({ refreshes: matterRefreshes, done: words.handedDone, after });
  const matter = idOf("matter");
  const wanted = { kind: "matter.hand-on", dossier: matter, payload: { matter, origin, ...draft } };
  return (
    <AskDialog title={words.handOn} effect={words.handOnEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <p className="strong">{word(about)}</p>
      <MatterFields origin={origin.kind} draft={draft} onChange={change} />
    </AskDialog>
  );
}
