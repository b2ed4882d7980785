import { useState, type ReactNode } from "react";
import { passkeyContract } from "../../../src/access/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import {
  Button,
  Confirm,
  EmptyState,
  Failure,
  List,
  Loaded,
  Page,
  sayDone,
  useCommand,
  useFormat,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { OutcomeNotice, proofFor } from "./outcome.tsx";
import { addPasskeyOfOwn, type PasskeyOutcome } from "./passkey.ts";
import { signInTexts } from "./texts.ts";

function transportText(transports: readonly string[]): OfficerText {
  if (transports.includes("internal")) return signInTexts.transportInternal;
  return transports.includes("hybrid") ? signInTexts.transportHybrid : signInTexts.transportKey;
}

/** One's own passkeys: which devices open the account; add another, remove a lost one. */
export function Screen(): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const query = useRoute(passkeyContract.list, {});
  const remove = useCommand(passkeyContract.remove);
  const [asked, setAsked] = useState<string>();
  const [outcome, setOutcome] = useState<PasskeyOutcome>();
  const add = async (): Promise<void> => {
    const found = await addPasskeyOfOwn();
    setOutcome(found);
    if (found.kind !== "done") return;
    sayDone(signInTexts.keyAdded);
    await query.refetch();
  };
  const send = async (id: string): Promise<void> => {
    setAsked(undefined);
    const answer = await remove.send(() => ({ body: { id } }));
    if (answer.kind === "recorded") sayDone(signInTexts.removed);
  };
  return (
    <Page
      title={signInTexts.keysTitle}
      lead={t(signInTexts.keysLead)}
      actions={<Button onPress={() => void add()}>{t(signInTexts.addKey)}</Button>}
    >
      <OutcomeNotice outcome={outcome} />
      {remove.failure && <Failure failure={remove.failure} next={proofFor(remove.failure)} />}
      <Loaded query={query} rows={2}>
        {({ passkeys }) => (
          <List
            label={t(signInTexts.keysTitle)}
            empty={<EmptyState title={signInTexts.noKeys}>{t(signInTexts.noKeysNote)}</EmptyState>}
            items={passkeys.map((one) => ({
              id: one.id,
              title: t(transportText(one.transports)),
              note: `${t(signInTexts.added)}: ${instant(one.addedAt)}`,
              end: (
                <Button kind="quiet" onPress={() => setAsked(one.id)}>
                  {t(signInTexts.removeKey)}
                </Button>
              ),
            }))}
          />
        )}
      </Loaded>
      <Confirm
        kind="grave"
        title={signInTexts.removeTitle}
        effect={signInTexts.removeEffect}
        act={signInTexts.removeKey}
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        onAct={() => asked !== undefined && void send(asked)}
      />
    </Page>
  );
}
