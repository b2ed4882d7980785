import { useState, type ReactNode } from "react";
import type { Wish } from "../../../src/tracing/index.ts";
import { Choice, Form, sayDone, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { familyTexts } from "./family-texts.ts";

const wishes = (["yes", "no", "unsure"] as const).map((value) => ({ value, text: familyTexts[value] }));

/**
 * Whether a relative who looks for the person may be told of them. It is recorded when it is kept and not while it is chosen: on a
 * keyboard one answer is reached over another, and "yes" lets somebody be told.
 */
export function MayFind({ dossier, wish }: { readonly dossier: string; readonly wish: Wish | undefined }): ReactNode {
  const t = useText();
  // What is chosen holds while the wish stands as it was when it was chosen: never over what was recorded since.
  const [change, setChange] = useState<{ readonly from: Wish | undefined; readonly to: Wish | undefined }>();
  const chosen = change && change.from === wish ? change.to : wish;
  const record = useRecord();
  const send = async (): Promise<void> => {
    const answer = await record.record({ kind: "tracing.wish", dossier, payload: { wish: chosen } });
    if (answer.kind === "recorded") sayDone(t(familyTexts.saved));
  };
  return (
    <Form onSend={() => void send()} send={t(familyTexts.keep)} isRecording={record.isRecording} failure={record.failure}>
      <Choice
        isRequired
        label={familyTexts.mayFind}
        path="wish"
        value={chosen}
        options={wishes}
        onChange={(to) => setChange({ from: wish, to })}
      />
    </Form>
  );
}
