import { useState, type ReactNode } from "react";
import type { Answer } from "../../../src/kernel/index.ts";
import { findFamilyWish, type Tracing, type tracingContract } from "../../../src/tracing/index.ts";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { AnswerField, Badge, Button, Dialog, Failure, sayDone, TextField, useGo, useText } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { birthOf, namesOf, valueOf } from "../person/subject.ts";
import { useToday } from "../person/today.ts";
import { useAgeWords, WhoName } from "../person/words.tsx";
import { WishWords } from "./person-part.tsx";
import { WishDialog } from "./wish-dialogs.tsx";
import { tracingTexts } from "./texts.ts";

type One = RouteOutput<typeof tracingContract.request>["approached"][number];

/** Somebody who was asked, with what they wish; or who was found not to be the one. */
export function AskedOne({ one, tracing }: { readonly one: One; readonly tracing: Tracing }): ReactNode {
  const t = useText();
  const age = useAgeWords();
  const today = useToday();
  const officer = useOfficer();
  const person = one.subjects.find((subject) => subject.kind === "person");
  const wish = findFamilyWish(one.subjects);
  const isRunning = tracing.standing === "open" && one.standing === "approached";
  return (
    <li>
      <div className="list-words private">
        {person ? (
          <>
            <span className="strong">
              <WhoName names={namesOf(person)} />
            </span>
            <span className="small soft">
              <span className="reference">{valueOf<string>(person, "reference")}</span> · {age(birthOf(person), today)}
            </span>
            {valueOf<string>(person, "safeContact") && (
              <span className="small">
                {t(tracingTexts.safe)}: {valueOf<string>(person, "safeContact")}
              </span>
            )}
          </>
        ) : (
          <span className="soft">{t(tracingTexts.notOpen)}</span>
        )}
        {one.standing === "notThem" && <Badge>{t(tracingTexts.dismissed)}</Badge>}
        {person && one.standing === "approached" && !wish?.found && <Badge meaning="due">{t(tracingTexts.noWish)}</Badge>}
        {wish && <WishWords dossier={one.dossier} wish={wish} />}
      </div>
      {isRunning && person && officer && (
        <div className="list-end line">
          <WishDialog dossier={one.dossier} officer={officer} />
          {wish?.found?.wish === "yes" && <Tell tracing={tracing} candidate={one.dossier} />}
        </div>
      )}
    </li>
  );
}

/** Tells each of the other, with what each gave. */
function Tell({ tracing, candidate }: { readonly tracing: Tracing; readonly candidate: string }): ReactNode {
  const t = useText();
  const go = useGo();
  const [isOpen, setOpen] = useState(false);
  const [seekerContact, setSeeker] = useState<string>();
  const [soughtContact, setSought] = useState<string>();
  const [isExcepted, setExcepted] = useState<Answer>("notAsked");
  const record = useRecord();
  const send = async (): Promise<void> => {
    const payload = { tracing: tracing.id, candidate, seekerContact, soughtContact, isExcepted };
    const answer = await record.record({ kind: "tracing.tell", dossier: tracing.dossier, payload });
    if (answer.kind !== "recorded") return;
    setOpen(false);
    sayDone(tracingTexts.told);
    // The request has ended, and with it what the unit may open.
    go("/inbox");
  };
  return (
    <>
      <Button kind="main" onPress={() => setOpen(true)}>
        {t(tracingTexts.tell)}
      </Button>
      <Dialog
        title={tracingTexts.tellTitle}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="main" isDisabled={!seekerContact || !soughtContact} isRecording={record.isRecording} onPress={() => void send()}>
            {t(tracingTexts.tell)}
          </Button>
        }
      >
        <p>{t(tracingTexts.tellEffect)}</p>
        <TextField label={tracingTexts.seekerContact} value={seekerContact} onChange={setSeeker} lines={2} />
        <TextField label={tracingTexts.soughtContact} value={soughtContact} onChange={setSought} lines={2} />
        <AnswerField label={tracingTexts.isExcepted} value={isExcepted} onChange={setExcepted} />
        {record.failure && <Failure failure={record.failure} />}
      </Dialog>
    </>
  );
}
