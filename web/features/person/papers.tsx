import { useState, type ReactNode } from "react";
import { personThemself } from "../../../src/disclosure/index.ts";
import { intakeContract } from "../../../src/intake/index.ts";
import type { OfficerText, PersonLanguage } from "../../../src/kernel/index.ts";
import { personContract, type SubjectView } from "../../../src/person/index.ts";
import { Button, Failure, sayDone, useGo, useRoute, useText } from "../../kit/index.ts";
import { FearedField, type FearedAnswer } from "./feared-field.tsx";
import { useOfficer } from "./officer.ts";
import { paperAddress, type PaperWanted } from "./paper-address.ts";
import { paperTexts } from "./papers-texts.ts";
import { useNewIds, useRecord } from "./record.ts";
import { valueOf } from "./subject.ts";

/**
 * Slips and the information receipt. A paper leaves only through the gate: it is put on record first, and where the
 * gate asks for the feared States the question opens right here (R1).
 */
export function PaperActs({
  dossier,
  person,
  language,
}: {
  readonly dossier: string;
  readonly person: SubjectView;
  readonly language: PersonLanguage;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const officer = useOfficer();
  const routes = useRoute(intakeContract.routes, {}).data?.routes ?? [];
  const referrals = (useRoute(personContract.person, { params: { dossier } }).data?.subjects ?? []).filter(
    (one) => one.kind === "referral" && ["sent", "acknowledged"].includes(valueOf<string>(one, "referralState") ?? ""),
  );
  const print = usePrinting(dossier, language);
  if (!officer?.may("release.record")) return null;
  const hasReceipt = valueOf(person, "informationReceipt") !== undefined;
  const titleOf = (route: string): string => {
    const title = routes.find((one) => one.id === route)?.title as OfficerText | undefined;
    return title ? t(title) : route;
  };
  return (
    <div className="stack" data-gap="small">
      <div className="line">
        {referrals.map((one) => {
          const route = valueOf<string>(one, "route") ?? "";
          return (
            <Button
              key={one.subject}
              isRecording={print.isRecording}
              onPress={() => void print.run({ kind: "referral-slip", about: one.subject })}
            >
              {t(paperTexts.slip, { route: titleOf(route) })}
            </Button>
          );
        })}
        {hasReceipt ? (
          <Button isRecording={print.isRecording} onPress={() => void print.run({ kind: "information-receipt", about: dossier })}>
            {t(paperTexts.receipt)}
          </Button>
        ) : (
          <Button onPress={() => go(`/leaflet?person=${dossier}&language=${language}`)}>{t(paperTexts.explainFirst)}</Button>
        )}
      </div>
      {print.part}
    </div>
  );
}

const slipFields = ["referralReference", "route", "toUnit", "dueAt"];
const receiptFields = ["names", "informationReceipt"];

function usePrinting(dossier: string, language: PersonLanguage) {
  const t = useText();
  const newId = useNewIds();
  const release = useRecord({ refreshes: [personContract.person] });
  const fear = useRecord({ refreshes: [] });
  const [wanted, setWanted] = useState<PaperWanted>();
  const [answer, setAnswer] = useState<FearedAnswer>({ states: [] });
  const [printed, setPrinted] = useState(0);
  const run = async (paper: PaperWanted): Promise<void> => {
    setWanted(paper);
    // Opened within the press of the button: a browser stops a window that opens later.
    const tab = window.open("about:blank", "_blank");
    // A paper that is printed again leaves again; only a lost answer is asked for under the same id.
    const id = newId(`${paper.kind}/${paper.about}/${printed}`);
    const isSlip = paper.kind === "referral-slip";
    const recorded = await release.record({
      kind: "release.record",
      dossier,
      payload: {
        release: id,
        about: paper.about,
        channel: isSlip ? "slip" : "paper",
        recipient: personThemself,
        fields: isSlip ? slipFields : receiptFields,
        law: isSlip ? "rap-2012:RAP-I-04" : "rap-2012:RAP-I-03",
      },
    });
    if (recorded.kind !== "recorded") return tab?.close();
    setPrinted(printed + 1);
    setWanted(undefined);
    const address = paperAddress(dossier, paper, id);
    if (tab) tab.location.replace(address);
    else window.location.assign(address);
    sayDone(t(paperTexts.printed));
  };
  const askThenRun = async (): Promise<void> => {
    const noted = await fear.record({ kind: "feared.record", dossier, payload: { asked: answer.asked, states: answer.states } });
    if (noted.kind === "recorded" && wanted) await run(wanted);
  };
  const { failure } = release;
  const isFear = failure?.kind === "refused" && failure.code === "release.fear-not-asked";
  const part = wanted && failure && (
    <div className="stack" data-gap="small">
      <Failure failure={failure} next={isFear ? <span>{t(paperTexts.askNow)}</span> : undefined} />
      {isFear && (
        <>
          <FearedField value={answer} onChange={setAnswer} language={language} />
          <div>
            <Button
              kind="main"
              isDisabled={answer.asked === undefined}
              isRecording={fear.isRecording || release.isRecording}
              onPress={() => void askThenRun()}
            >
              {t(paperTexts.recordThenPrint)}
            </Button>
          </div>
          {fear.failure && <Failure failure={fear.failure} />}
        </>
      )}
    </div>
  );
  return { run, part, isRecording: release.isRecording };
}
