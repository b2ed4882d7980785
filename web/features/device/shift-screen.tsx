import { useEffect, useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { intakeContract } from "../../../src/intake/index.ts";
import { slipFields } from "../../../src/referral/index.ts";
import {
  Badge,
  Button,
  EmptyState,
  Notice,
  Page,
  Private,
  sayDone,
  useFormat,
  useGo,
  useLanguage,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { captureCommand } from "../../offline/capture.ts";
import { bundleInUse, keepReadable, listReadable } from "../../offline/device.ts";
import { usePostState } from "../../offline/state.ts";
import { outboxText } from "../../offline/texts.ts";
import { readsIn } from "../person/codes.ts";
import { FearedField, type FearedAnswer } from "../person/feared-field.tsx";
import { useOfficer, type Officer } from "../person/officer.ts";
import { WhoName } from "../person/words.tsx";
import { SlipDialog } from "./slip-dialog.tsx";
import { slipLaw, slipOfShift, type ShiftPerson, type ShiftReferral, type SlipMade } from "./shift.ts";
import { deviceTexts } from "./texts.ts";
import "./device.css";

/** The persons captured in this shift without the node, with their slips. */
export function Screen(): ReactNode {
  const t = useText();
  const go = useGo();
  const { waiting } = usePostState();
  return (
    <div data-density="large">
      <Page
        title={deviceTexts.shift}
        crumbs={[{ to: "/device", text: deviceTexts.title }]}
        lead={t(waiting > 0 ? deviceTexts.shiftLead : deviceTexts.shiftSent)}
        actions={
          <Button kind="main" onPress={() => go("/post/new")}>
            {t(deviceTexts.newGroup)}
          </Button>
        }
      >
        <ShiftList />
      </Page>
    </div>
  );
}

/** Those of the shift, newest first. */
export function ShiftList(): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const [people, setPeople] = useState<readonly ShiftPerson[]>();
  const { opened } = usePostState();
  const read = (): void => void listReadable<ShiftPerson>().then(setPeople);
  // Shut in this window or in another, the screen lets go of whom it shows.
  useEffect(read, [opened]);
  if (!people || !officer) return null;
  if (people.length === 0) return <EmptyState title={deviceTexts.shiftNone}>{t(deviceTexts.shiftNote)}</EmptyState>;
  return (
    <div className="stack">
      {people.map((person) => (
        <Person key={person.id} person={person} officer={officer} onChange={read} />
      ))}
      <p className="small soft">{t(deviceTexts.shiftNote)}</p>
    </div>
  );
}

function Person({
  person,
  officer,
  onChange,
}: {
  readonly person: ShiftPerson;
  readonly officer: Officer;
  readonly onChange: () => void;
}): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const routes = useRoute(intakeContract.routes, {}).data?.routes ?? [];
  const slip = useSlip(person, officer, onChange);
  const titleOf = (route: string): string => {
    const title = routes.find((one) => one.id === route)?.title as OfficerText | undefined;
    return title ? t(title) : route;
  };
  return (
    <article className="shift-person stack" data-gap="small" aria-label={person.reference ?? t(deviceTexts.noNumber)}>
      <header>
        <h2>
          <Private>
            <WhoName names={person.names} />
          </Private>
        </h2>
        <p className="small soft">
          <span className="reference">{person.reference ?? t(deviceTexts.noNumber)}</span> · {instant(person.arrivedAt)}
        </p>
        <Badge meaning="safe">{t(deviceTexts.sealedHere)}</Badge>
      </header>
      <div className="line">
        {person.referrals.map((referral) => (
          <Button key={referral.id} isRecording={slip.isRecording} onPress={() => void slip.print(referral)}>
            {t(deviceTexts.slip, { route: titleOf(referral.route) })}
          </Button>
        ))}
      </div>
      {slip.part}
    </article>
  );
}

/** A slip leaves as at the node: past the gate, and with the release on its way into the record. */
function useSlip(person: ShiftPerson, officer: Officer, onChange: () => void) {
  const t = useText();
  const language = useLanguage();
  const [made, setMade] = useState<SlipMade>();
  const [wanted, setWanted] = useState<ShiftReferral>();
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
  const print = async (referral: ShiftReferral, about: ShiftPerson = person): Promise<void> => {
    const bundle = bundleInUse();
    setWanted(referral);
    if (!bundle) return setProblem(t(deviceTexts["referral.no-contact"]));
    const readers = { officerLanguage: language === "en" ? ("en" as const) : ("ru" as const), personLanguage: reads };
    const slip = slipOfShift(bundle, about, referral, { readers, now: new Date().toISOString() });
    if (!slip.ok) return setMade(slip);
    setRecording(true);
    const release = { release: uuidv7(), about: referral.id, channel: "slip", recipient: "person", fields: slipFields, law: slipLaw };
    if (await capture("release.record", release)) setMade(slip);
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
        <Notice meaning="blocked" title={deviceTexts.slipRefused} rule="R1">
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
      <SlipDialog slip={made?.ok ? made.slip : undefined} onClose={() => setMade(undefined)} />
    </>
  );
  return { print: (referral: ShiftReferral) => print(referral), part, isRecording };
}

function wordsOfRefusal(code: Extract<SlipMade, { ok: false }>["code"]): OfficerText {
  return code === "release.fear-not-asked" || code === "release.destination-feared"
    ? deviceTexts[code]
    : deviceTexts["referral.no-contact"];
}
