import type { ReactNode } from "react";
import type { Route } from "../../../src/kernel/index.ts";
import { Dialog, Form, sayDone, useWording, type Wording } from "../../kit/index.ts";
import { type Recorded, useRecord, type Wanted } from "./record.ts";

/** Records one thing, says so, and does what follows; what was typed stays until it is recorded. */
export function useAct({
  refreshes,
  done,
  after,
}: {
  readonly refreshes: readonly Route[];
  readonly done: Wording;
  readonly after: (value: Recorded) => void;
}) {
  const command = useRecord({ refreshes });
  const send = async (wanted: Wanted): Promise<void> => {
    const answer = await command.record(wanted);
    if (answer.kind !== "recorded") return;
    after(answer.value);
    sayDone(done);
  };
  return { command, send };
}

/** A dialog that asks one thing: its effect in a sentence, the fields, and one button that says what happens. */
export function AskDialog({
  title,
  effect,
  command,
  onSend,
  onClose,
  kind = "middle",
  children,
}: {
  readonly title: Wording;
  readonly effect: Wording;
  readonly command: Pick<ReturnType<typeof useRecord>, "isRecording" | "failure">;
  readonly onSend: () => unknown;
  readonly onClose: () => void;
  readonly kind?: "middle" | "wide";
  readonly children?: ReactNode;
}): ReactNode {
  const word = useWording();
  return (
    <Dialog title={title} isOpen onClose={onClose} kind={kind}>
      <Form onSend={onSend} send={word(title)} isRecording={command.isRecording} failure={command.failure}>
        <p>{word(effect)}</p>
        {children}
      </Form>
    </Dialog>
  );
}
