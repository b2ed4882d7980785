import { useState } from "react";
import { uuidv7 } from "uuidv7";
import { personThemself } from "../../../src/disclosure/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { slipFields } from "../../../src/referral/index.ts";
import { Button, Notice, sayDone, useLanguage, useText } from "../../kit/index.ts";
import { captureCommand } from "../../offline/capture.ts";
import { bundleInUse, keepReadable } from "../../offline/device.ts";
import { outboxText } from "../../offline/texts.ts";
import { readsIn } from "../person/codes.ts";
import { FearedField, type FearedAnswer } from "../person/feared-field.tsx";
import type { Officer } from "../person/officer.ts";
import { PaperDialog } from "./paper-dialog.tsx";
import { receiptFields, receiptLaw, receiptOfShift, slipLaw, slipOfShift } from "./shift.ts";
import type { ReceiptMade, ShiftPerson, ShiftReferral, SlipMade } from "./shift.ts";
import { deviceTexts } from "./texts.ts";

/** A slip of this referral, or the receipt of what was explained. */
type Wanted = ShiftReferral | "receipt";

/** Papers leave as at the node: past the gate, and with the release on its way into the record. */
export function useShiftPapers(person: ShiftPerson, officer: Officer, onChange: () => void) {
  const t = useText();
  const language = useLanguage();
  const [made, setMade] = useState<SlipMade | ReceiptMade>();
  const [wanted, setWanted] = useState<Wanted>();
  const [fear, setFear] = useState<FearedAnswer>({ states: [] });
  const [isRecording, setRecording] = useState(false);
  const [problem, setProblem] = useState<string>();
  const reads = readsIn(person.language);
  const capture = async (kind: string, payload: object): Promise<boolean> => {
    const command = { id: uuidv7(), kind, dossier: person.id, payload: JSON.parse(JSON.stringify(payload)) as unknown };
    const kept = await captureCommand({ command, account: officer.account.id, state: officer.country.code, clocked: [], newSubjects: 0 });
    const text = kept.ok ? undefined : outboxText(kept.code);
    setProblem(kept.ok ? undefined : text ? t(text) : kept.code);
    return kept.ok;
  };
  const make = (paper: Wanted, about: ShiftPerson): SlipMade | ReceiptMade | undefined => {
    const bundle = bundleInUse();
    const readers = { officerLanguage: language === "en" ? ("en" as const) : ("ru" as const), personLanguage: reads };
    if (!bundle) return undefined;
    return paper === "receipt"
      ? receiptOfShift(bundle, about, { officer: officer.account.name, readers })
      : slipOfShift(bundle, about, paper, { readers, now: new Date().toISOString() });
  };
  const print = async (paper: Wanted, about: ShiftPerson = person): Promise<void> => {
    setWanted(paper);
    const done = make(paper, about);
    if (!done) return setProblem(t(deviceTexts["referral.no-contact"]));
    if (!done.ok) return setMade(done);
    setRecording(true);
    if (await capture("release.record", releaseOf(paper, person))) setMade(done);
    setRecording(false);
  };
  const answerFear = async (): Promise<void> => {
    if (!(await capture("feared.record", { asked: fear.asked, states: fear.states }))) return;
    const asked = { ...person, fearedAsked: fear.asked, feared: fear.states };
    await keepReadable(person.id, asked);
    onChange();
    sayDone(t(deviceTexts.sealedHere));
    if (wanted) await print(wanted, asked);
  };
  const isFear = made?.ok === false && made.code === "release.fear-not-asked";
  const part = (
    <>
      {made?.ok === false && (
        <Notice meaning="blocked" title={wanted === "receipt" ? deviceTexts.receiptRefused : deviceTexts.slipRefused} rule="R1">
          {t(wordsOfRefusal(made.code))}
        </Notice>
      )}
      {isFear && (
        <>
          <FearedField value={fear} onChange={setFear} language={reads} />
          <div>
            <Button kind="main" isDisabled={fear.asked === undefined} onPress={() => void answerFear()}>
              {t(deviceTexts.askFear)}
            </Button>
          </div>
        </>
      )}
      {problem && <Notice meaning="blocked" title={problem} />}
      <PaperDialog made={made} onClose={() => setMade(undefined)} />
    </>
  );
  return { print: (paper: Wanted) => print(paper), part, isRecording };
}

/** What is put on record before a paper is shown, as at the node (DO14). */
function releaseOf(paper: Wanted, person: ShiftPerson): object {
  const shared = { release: uuidv7(), recipient: personThemself };
  return paper === "receipt"
    ? { ...shared, about: person.id, channel: "paper", fields: receiptFields, law: receiptLaw }
    : { ...shared, about: paper.id, channel: "slip", fields: slipFields, law: slipLaw };
}

function wordsOfRefusal(code: Extract<SlipMade, { ok: false }>["code"]): OfficerText {
  return code === "release.fear-not-asked" || code === "release.destination-feared"
    ? deviceTexts[code]
    : deviceTexts["referral.no-contact"];
}
