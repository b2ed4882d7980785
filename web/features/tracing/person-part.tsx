import { useState, type ReactNode } from "react";
import { personContract, type SubjectView } from "../../../src/person/index.ts";
import { findFamilyWish, type FamilyWish, readTracing, type Tracing } from "../../../src/tracing/index.ts";
import { Badge, Button, Confirm, Failure, Link, sayDone, Section, useText } from "../../kit/index.ts";
import { kinRelationTexts } from "../family/texts.ts";
import type { Officer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { HearDialog } from "./hear-dialog.tsx";
import { RefuseDialog, WishDialog } from "./wish-dialogs.tsx";
import { tracingStandingTexts, tracingTexts, wishTexts } from "./texts.ts";

type Props = { readonly dossier: string; readonly subjects: readonly SubjectView[]; readonly officer: Officer; readonly today: string };

/** What the person asked about relatives, as far as it is open, and what whoever works with them passes on. */
export function TracingPart({ dossier, subjects, officer, today }: Props): ReactNode {
  const t = useText();
  if (!officer.may("tracing.ask")) return null;
  const requests = subjects.flatMap((one) => readTracing(one) ?? []);
  const wish = findFamilyWish(subjects);
  const person = subjects.find((one) => one.kind === "person");
  return (
    <Section
      title={tracingTexts.section}
      actions={
        <>
          {person && <AskDialog person={person} officer={officer} today={today} />}
          <RefuseDialog dossier={dossier} />
          <WishDialog dossier={dossier} officer={officer} />
        </>
      }
    >
      {requests.length === 0 && !wish && <p className="soft">{t(tracingTexts.none)}</p>}
      {requests.length > 0 && (
        <ul className="list">
          {requests.map((one) => (
            <Request key={one.id} tracing={one} officer={officer} />
          ))}
        </ul>
      )}
      {wish && <WishWords dossier={dossier} wish={wish} />}
    </Section>
  );
}

function Request({ tracing, officer }: { readonly tracing: Tracing; readonly officer: Officer }): ReactNode {
  const t = useText();
  const isRunning = tracing.standing === "open" || tracing.standing === "toBeHeard";
  return (
    <li>
      <div className="list-words private">
        <span>
          <bdi className="strong">{tracing.sought.name}</bdi> · {t(kinRelationTexts[tracing.sought.relation])}
        </span>
        <span className="line">
          <Badge meaning={isRunning ? "due" : "plain"}>{t(tracingStandingTexts[tracing.standing])}</Badge>
          <span className="reference">{tracing.reference}</span>
        </span>
        {tracing.wish && <q className="small soft">{tracing.wish.words}</q>}
      </div>
      <div className="list-end line">
        {isRunning && officer.may("tracing.hear") && <HearDialog tracing={tracing} />}
        {officer.may("tracing.approach") && <Link to={`/tracing/${tracing.dossier}/${tracing.id}`}>{t(tracingTexts.toRequest)}</Link>}
        {isRunning && <Withdraw tracing={tracing} />}
      </div>
    </li>
  );
}

function Withdraw({ tracing }: { readonly tracing: Tracing }): ReactNode {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const record = useRecord();
  const send = async (): Promise<void> => {
    const answer = await record.record({ kind: "tracing.withdraw", dossier: tracing.dossier, payload: { tracing: tracing.id } });
    if (answer.kind !== "recorded") return;
    setAsked(false);
    sayDone(tracingTexts.recorded);
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setAsked(true)}>
        {t(tracingTexts.withdraw)}
      </Button>
      <Confirm
        kind="grave"
        title={tracingTexts.withdrawTitle}
        effect={t(tracingTexts.withdrawEffect)}
        act={tracingTexts.withdrawAct}
        isOpen={isAsked}
        isRecording={record.isRecording}
        onClose={() => setAsked(false)}
        onAct={() => void send()}
      >
        {record.failure && <Failure failure={record.failure} />}
      </Confirm>
    </>
  );
}

/** Whether relatives may be told, and whom not. */
export function WishWords({ dossier, wish }: { readonly dossier: string; readonly wish: FamilyWish }): ReactNode {
  const t = useText();
  const record = useRecord({ refreshes: [personContract.person] });
  const allow = async (id: string): Promise<void> => {
    const answer = await record.record({ kind: "tracing.allow-contact", dossier, payload: { id } });
    if (answer.kind === "recorded") sayDone(tracingTexts.recorded);
  };
  return (
    <div className="stack private" data-gap="small">
      {wish.found && (
        <p className="line">
          <span>{t(tracingTexts.wishSaid)}:</span>
          <Badge meaning={wish.found.wish === "yes" ? "safe" : "blocked"}>{t(wishTexts[wish.found.wish])}</Badge>
          {wish.found.except !== undefined && (
            <span>
              {t(tracingTexts.except)}: <bdi>{wish.found.except}</bdi>
            </span>
          )}
        </p>
      )}
      {wish.noContact.size > 0 && (
        <ul className="list" aria-label={t(tracingTexts.noContact)}>
          {[...wish.noContact].map(([id, one]) => (
            <li key={id}>
              <div className="list-words">
                <span className="line">
                  <Badge meaning={one.takenBackAt === undefined ? "blocked" : "plain"}>
                    {t(one.takenBackAt === undefined ? tracingTexts.noContact : tracingTexts.takenBack)}
                  </Badge>
                  <bdi>{one.named}</bdi>
                </span>
                {one.words !== undefined && <q className="small soft">{one.words}</q>}
              </div>
              {one.takenBackAt === undefined && (
                <div className="list-end">
                  <Button kind="quiet" isRecording={record.isRecording} onPress={() => void allow(id)}>
                    {t(tracingTexts.takeBack)}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
