import { useState, type ReactNode } from "react";
import { accessContract, commandContract } from "../../../src/access/index.ts";
import type { ServiceView } from "../../../src/directory/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { processContract } from "../../../src/process/index.ts";
import { type Outcome, outcomesFor } from "../../../src/referral/index.ts";
import {
  Button,
  Choice,
  Confirm,
  DayField,
  Failure,
  Link,
  Select,
  TextField,
  sayDone,
  useCommand,
  useDraft,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { useProgramme } from "../programme/choose.tsx";
import { GiveDialog } from "../programme/give-dialog.tsx";
import { programmeTexts, resultTexts } from "../programme/texts.ts";
import type { Referral } from "./referral.ts";
import { referralTexts } from "./texts.ts";

type Route = {
  readonly title: Readonly<Record<string, string>>;
  readonly procedure?: string | undefined;
  readonly units: readonly RouteUnit[];
};
type RouteUnit = { readonly code: string; readonly title: Readonly<Record<string, string>> };
const outcomeTexts: Readonly<Record<Outcome, OfficerText>> = {
  provided: referralTexts.provided,
  partly: referralTexts.partly,
  personDeclined: referralTexts.personDeclined,
  notReached: referralTexts.notReached,
  passedOn: referralTexts.passedOn,
  ...resultTexts,
};

type Draft = {
  readonly reason?: string | undefined;
  readonly outcome?: Outcome | undefined;
  readonly outcomeOn?: string | undefined;
  readonly note?: string | undefined;
  readonly toUnit?: string | undefined;
};

/** The acts that are lawful on a referral as it stands; far-reaching ones say their effect before. */
export function ReferralActs({
  dossier,
  id,
  referral,
  route,
}: {
  readonly dossier: string;
  readonly id: string;
  readonly referral: Referral;
  readonly route: Route | undefined;
}): ReactNode {
  const t = useText();
  const [open, setOpen] = useState<Open>();
  const programme = useProgramme(referral.service);
  const [draft, change, forget] = useDraft<Draft>(`referral/${id}`, {});
  const command = useCommand(commandContract.record);
  const session = useRoute(accessContract.session, {}).data?.session;
  const may = (kind: string): boolean => session?.commands.includes(kind) ?? false;
  const send = async (kind: string, payload: Readonly<Record<string, unknown>>): Promise<void> => {
    const answer = await command.send((commandId) => ({ body: { id: commandId, kind, dossier, payload: { referral: id, ...payload } } }));
    setOpen(undefined);
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(referralTexts.done);
  };
  const state = referral.state;
  return (
    <div className="stack">
      <Buttons
        {...{ dossier, referral, route, may }}
        isProgramme={programme !== undefined}
        isRecording={command.isRecording}
        onAcknowledge={() => void send("referral.acknowledge", {})}
        onOpen={setOpen}
      />
      {state === "sent" && <p className="small soft">{t(referralTexts.acknowledgeEffect)}</p>}
      {state === "declined" && may("referral.redirect") && route && (
        <Redirect
          units={route.units}
          chosen={draft.toUnit}
          onChoose={(toUnit) => change({ toUnit })}
          isRecording={command.isRecording}
          onSend={() => void send("referral.redirect", { toUnit: draft.toUnit })}
        />
      )}
      {command.failure && <Failure failure={command.failure} />}
      {open === "place" && programme && (
        <GiveDialog
          programme={programme}
          isRecording={command.isRecording}
          onClose={() => setOpen(undefined)}
          onGive={(payload) => void send("referral.place", payload)}
        />
      )}
      <Asked
        {...{ open, draft, change, programme }}
        isRecording={command.isRecording}
        onClose={() => setOpen(undefined)}
        onSend={(kind, payload) => void send(kind, payload)}
      />
    </div>
  );
}

type Open = "decline" | "finish" | "place";

/** What may be done with it as it stands. */
function Buttons({
  dossier,
  referral,
  route,
  may,
  isProgramme,
  isRecording,
  onAcknowledge,
  onOpen,
}: {
  readonly dossier: string;
  readonly referral: Referral;
  readonly route: Route | undefined;
  readonly may: (kind: string) => boolean;
  readonly isProgramme: boolean;
  readonly isRecording: boolean;
  readonly onAcknowledge: () => void;
  readonly onOpen: (act: Open) => void;
}): ReactNode {
  const t = useText();
  const { state } = referral;
  return (
    <div className="line">
      {state === "sent" && may("referral.acknowledge") && (
        <Button kind="main" isRecording={isRecording} onPress={() => onAcknowledge()}>
          {t(referralTexts.acknowledge)}
        </Button>
      )}
      {state === "acknowledged" && may("case.open") && <OpenCase dossier={dossier} referral={referral} route={route} />}
      {state === "acknowledged" && isProgramme && may("referral.place") && (
        <Button kind={referral.enrolment ? "plain" : "main"} onPress={() => onOpen("place")}>
          {t(programmeTexts.give)}
        </Button>
      )}
      {state === "acknowledged" && may("referral.finish") && <Button onPress={() => onOpen("finish")}>{t(referralTexts.finish)}</Button>}
      {(state === "sent" || state === "acknowledged") && may("referral.decline") && (
        <Button onPress={() => onOpen("decline")}>{t(referralTexts.decline)}</Button>
      )}
    </div>
  );
}

/** The case that the referral leads to: the one that its sender named, else that of its route. */
function OpenCase({
  dossier,
  referral,
  route,
}: {
  readonly dossier: string;
  readonly referral: Referral;
  readonly route: Route | undefined;
}): ReactNode {
  const t = useText();
  const procedures = useRoute(processContract.procedures, {}).data?.procedures ?? [];
  const id = referral.procedure ?? route?.procedure;
  if (id === undefined || !route) return null;
  const title = procedures.find((one) => one.id === id)?.title ?? route.title;
  return (
    <Link className="button" to={`/cases/open/${dossier}/${id}`}>
      {t(referralTexts.openCase, { procedure: wordsOf(title, t) })}
    </Link>
  );
}

/** To another unit of the same route, after one declined. */
function Redirect({
  units,
  chosen,
  onChoose,
  isRecording,
  onSend,
}: {
  readonly units: readonly RouteUnit[];
  readonly chosen: string | undefined;
  readonly onChoose: (unit: string | undefined) => void;
  readonly isRecording: boolean;
  readonly onSend: () => void;
}): ReactNode {
  const t = useText();
  return (
    <div className="line redirect">
      <Select
        isOwn
        label={referralTexts.redirect}
        value={chosen}
        onChange={onChoose}
        options={units.map((unit) => ({ value: unit.code, text: wordsOf(unit.title, t) }))}
      />
      <Button kind="main" isDisabled={chosen === undefined} isRecording={isRecording} onPress={onSend}>
        {t(referralTexts.redirectAct)}
      </Button>
    </div>
  );
}

/** What is asked before a referral is declined or finished. */
function Asked({
  open,
  draft,
  change,
  programme,
  isRecording,
  onClose,
  onSend,
}: {
  readonly open: Open | undefined;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly programme: ServiceView | undefined;
  readonly isRecording: boolean;
  readonly onClose: () => void;
  readonly onSend: (kind: string, payload: Readonly<Record<string, unknown>>) => void;
}): ReactNode {
  return (
    <>
      <Confirm
        kind="grave"
        title={referralTexts.declineTitle}
        effect={referralTexts.declineEffect}
        act={referralTexts.declineAct}
        isOpen={open === "decline"}
        isRecording={isRecording}
        onClose={onClose}
        onAct={() => onSend("referral.decline", { reason: draft.reason ?? "" })}
      >
        <TextField isOwn label={referralTexts.declineReason} value={draft.reason} onChange={(reason) => change({ reason })} lines={3} />
      </Confirm>
      <Confirm
        title={referralTexts.finishTitle}
        effect=""
        act={referralTexts.finishAct}
        isOpen={open === "finish"}
        isRecording={isRecording}
        onClose={onClose}
        onAct={() => onSend("referral.finish", endOf(draft, programme))}
      >
        <Choice
          isOwn
          label={referralTexts.outcome}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
          options={outcomesFor(programme?.entry.programme?.kind).map((value) => ({ value, text: outcomeTexts[value] }))}
        />
        {programme && (
          <DayField isOwn label={programmeTexts.resultOn} value={draft.outcomeOn} onChange={(outcomeOn) => change({ outcomeOn })} />
        )}
        <TextField
          isOwn
          label={referralTexts.note}
          hint={referralTexts.noteHint}
          value={draft.note}
          onChange={(note) => change({ note })}
          lines={3}
        />
      </Confirm>
    </>
  );
}

/** What is sent of an end; the day only of a programme's. */
function endOf({ outcome, outcomeOn, note }: Draft, programme: ServiceView | undefined): Readonly<Record<string, unknown>> {
  return {
    outcome,
    ...(programme && outcomeOn !== undefined ? { outcomeOn } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function wordsOf(title: Readonly<Record<string, string>>, t: (text: { en: string; ru: string }) => string): string {
  return t({ en: title["en"] ?? "", ru: title["ru"] ?? title["en"] ?? "" });
}
