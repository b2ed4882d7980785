import { useState, type ReactNode } from "react";
import { joinContract, type JoinView, type Verdict, type Weight } from "../../../src/person/index.ts";
import { Button, Confirm, Failure, sayDone, TextField, useText } from "../../kit/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import type { Officer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { joinTexts } from "./texts.ts";

type About = { readonly dossier: string; readonly other: string };
/** What was said of the two files before, with the weight that was shown. */
export type Said = { readonly verdict: Verdict; readonly bits: number };

/** What may be done with two files now: join or propose, approve or decline, take apart, or say that they are of two persons. */
export function JoinActs({
  join,
  weights,
  said,
  officer,
  ...about
}: About & {
  readonly join: JoinView | undefined;
  readonly weights: readonly Weight[];
  readonly said: Said | undefined;
  readonly officer: Officer;
}): ReactNode {
  const acts = useActs(about);
  if (!officer.may("person.join")) return null;
  if (join?.standing === "joined") return <Part acts={acts} />;
  if (join?.standing === "proposed") return <Decide acts={acts} isOwn={join.isOwn} />;
  const isDoubted = join === undefined && said?.verdict === "same" && officer.may("person.compare");
  return <Propose acts={acts} isOneEnough={weights.length === 0} said={isDoubted ? said : undefined} />;
}

type Acts = ReturnType<typeof useActs>;

/** The reason as it is written, and one act with it. */
function useActs({ dossier, other }: About) {
  const [reason, setReason] = useState<string>();
  const { record, isRecording, failure } = useRecord({ refreshes: [joinContract.beside, joinContract.joined] });
  const send = async (kind: string, payload: Readonly<Record<string, unknown>>, done: OfficerText): Promise<boolean> => {
    const answer = await record({ kind, dossier, payload: { other, ...payload } });
    if (answer.kind !== "recorded") return false;
    setReason(undefined);
    sayDone(done);
    return true;
  };
  return { reason, setReason, isRecording, failure, send };
}

function Why({ acts }: { readonly acts: Acts }): ReactNode {
  return (
    <>
      <TextField isOwn label={joinTexts.reason} hint={joinTexts.reasonHint} value={acts.reason} onChange={acts.setReason} lines={2} />
      {acts.failure && <Failure failure={acts.failure} />}
    </>
  );
}

function Part({ acts }: { readonly acts: Acts }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const part = async (): Promise<void> => {
    if (await acts.send("person.part", { reason: acts.reason ?? "" }, joinTexts.parted)) setOpen(false);
  };
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{t(joinTexts.part)}</Button>
      <Confirm
        kind="grave"
        title={joinTexts.partTitle}
        effect={joinTexts.partEffect}
        act={joinTexts.partAct}
        isOpen={isOpen}
        isRecording={acts.isRecording}
        onClose={() => setOpen(false)}
        onAct={() => void part()}
      >
        <Why acts={acts} />
      </Confirm>
    </div>
  );
}

function Decide({ acts, isOwn }: { readonly acts: Acts; readonly isOwn: boolean }): ReactNode {
  const t = useText();
  const { isRecording, send, reason } = acts;
  return (
    <div className="stack">
      {isOwn && <p>{t(joinTexts.waitsOwn)}</p>}
      <Why acts={acts} />
      <div className="line">
        {!isOwn && (
          <Button kind="main" isRecording={isRecording} onPress={() => void send("person.approve-join", {}, joinTexts.done)}>
            {t(joinTexts.approve)}
          </Button>
        )}
        <Button isRecording={isRecording} onPress={() => void send("person.decline-join", { reason: reason ?? "" }, joinTexts.declined)}>
          {t(isOwn ? joinTexts.takeBack : joinTexts.decline)}
        </Button>
      </div>
    </div>
  );
}

/** @param said that they are the same, where it may be said otherwise now */
function Propose({
  acts,
  isOneEnough,
  said,
}: {
  readonly acts: Acts;
  readonly isOneEnough: boolean;
  readonly said: Said | undefined;
}): ReactNode {
  const t = useText();
  const { isRecording, send, reason } = acts;
  const note = reason?.trim() ? { note: reason } : {};
  return (
    <div className="stack">
      <Why acts={acts} />
      <div className="line">
        <Button
          kind="main"
          isRecording={isRecording}
          onPress={() => void send("person.join", { reason: reason ?? "" }, isOneEnough ? joinTexts.done : joinTexts.proposed)}
        >
          {t(isOneEnough ? joinTexts.join : joinTexts.propose)}
        </Button>
        {said && (
          <Button
            isRecording={isRecording}
            onPress={() => void send("person.compare", { verdict: "notSame", bits: said.bits, ...note }, joinTexts.notSameDone)}
          >
            {t(joinTexts.notSame)}
          </Button>
        )}
      </div>
    </div>
  );
}
