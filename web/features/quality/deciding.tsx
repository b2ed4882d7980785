import type { ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { qualityContract } from "../../../src/quality/index.ts";
import { Dialog, Form, sayDone, useText, type ApiAnswer } from "../../kit/index.ts";
import { type Recorded, useRecord, type Wanted } from "../person/record.ts";

const refreshes = [qualityContract.quality, qualityContract.qualitySample];

/** Records something of an audit and says so; what was typed stays until it is recorded. */
export function useQuality(done: OfficerText, after: (value: Recorded) => void) {
  const t = useText();
  const command = useRecord({ refreshes });
  const send = async (wanted: Wanted): Promise<void> => {
    const answer: ApiAnswer<Recorded> = await command.record(wanted);
    if (answer.kind !== "recorded") return;
    sayDone(t(done));
    after(answer.value);
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
  children,
}: {
  readonly title: OfficerText;
  readonly effect: OfficerText;
  readonly command: Pick<ReturnType<typeof useRecord>, "isRecording" | "failure">;
  readonly onSend: () => unknown;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form onSend={onSend} send={t(title)} isRecording={command.isRecording} failure={command.failure}>
        <p>{t(effect)}</p>
        {children}
      </Form>
    </Dialog>
  );
}
