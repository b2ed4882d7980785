import { useState, type ReactNode } from "react";
import { joinContract, type JoinView, type Weight } from "../../../src/person/index.ts";
import { Button, Confirm, Failure, sayDone, TextField, useText } from "../../kit/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import type { Officer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { joinTexts } from "./texts.ts";

type About = { readonly dossier: string; readonly other: string };
const kindOf = {
  join: "person.join",
  approve: "person.approve-join",
  decline: "person.decline-join",
  part: "person.part",
} as const;

/** What may be done with two files now: join or propose, approve or decline, take apart. */
export function JoinActs({
  join,
  weights,
  officer,
  ...about
}: About & { readonly join: JoinView | undefined; readonly weights: readonly Weight[]; readonly officer: Officer }): ReactNode {
  const t = useText();
  const [reason, setReason] = useState<string>();
  const [isParting, setParting] = useState(false);
  const record = useRecord({ refreshes: [joinContract.beside, joinContract.joined] });
  const send = async (act: keyof typeof kindOf, done: OfficerText): Promise<void> => {
    const payload = { other: about.other, ...(act === "approve" ? {} : { reason: reason ?? "" }) };
    const answer = await record.record({ kind: kindOf[act], dossier: about.dossier, payload });
    if (answer.kind !== "recorded") return;
    setReason(undefined);
    setParting(false);
    sayDone(done);
  };
  if (!officer.may("person.join")) return null;
  const standing = join?.standing;
  const why = <TextField isOwn label={joinTexts.reason} hint={joinTexts.reasonHint} value={reason} onChange={setReason} lines={2} />;
  const failure = record.failure && <Failure failure={record.failure} />;
  const button = (act: keyof typeof kindOf, text: OfficerText, done: OfficerText, kind?: "main"): ReactNode => (
    <Button {...(kind ? { kind } : {})} isRecording={record.isRecording} onPress={() => void send(act, done)}>
      {t(text)}
    </Button>
  );
  if (standing === "joined")
    return (
      <div>
        <Button onPress={() => setParting(true)}>{t(joinTexts.part)}</Button>
        <Confirm
          title={joinTexts.partTitle}
          effect={joinTexts.partEffect}
          act={joinTexts.partAct}
          isOpen={isParting}
          isRecording={record.isRecording}
          onClose={() => setParting(false)}
          onAct={() => void send("part", joinTexts.parted)}
        >
          {why}
          {failure}
        </Confirm>
      </div>
    );
  if (standing === "proposed")
    return (
      <div className="stack">
        {join?.isOwn && <p>{t(joinTexts.waitsOwn)}</p>}
        {why}
        {failure}
        <div className="line">
          {!join?.isOwn && button("approve", joinTexts.approve, joinTexts.done, "main")}
          {button("decline", join?.isOwn ? joinTexts.takeBack : joinTexts.decline, joinTexts.declined)}
        </div>
      </div>
    );
  return (
    <div className="stack">
      {why}
      {failure}
      <div>
        {weights.length > 0
          ? button("join", joinTexts.propose, joinTexts.proposed, "main")
          : button("join", joinTexts.join, joinTexts.done, "main")}
      </div>
    </div>
  );
}
