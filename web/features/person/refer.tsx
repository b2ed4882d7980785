import { useState, type ReactNode } from "react";
import type { ServiceView } from "../../../src/directory/index.ts";
import { intakeContract } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { personContract } from "../../../src/person/index.ts";
import { processContract } from "../../../src/process/index.ts";
import { Button, Confirm, Failure, sayDone, Select, TextField, useRoute, useSearch, useText } from "../../kit/index.ts";
import { ChooseProgramme, nothingSaid, saidOf } from "../programme/choose.tsx";
import { useOfficer } from "./officer.ts";
import { pageTexts } from "./page-texts.ts";
import { useNewIds, useRecord } from "./record.ts";

/** Refers the person on: for what, to which unit, with a note. A step that hands over opens it with its route (`?refer=`). */
export function Refer({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const [search, setSearch] = useSearch();
  const [isOpen, setOpen] = useState(false);
  if (!officer?.may("referral.send")) return null;
  const asked = search.get("refer") ?? undefined;
  const close = (): void => {
    setOpen(false);
    if (asked !== undefined) setSearch({ refer: "" });
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t(pageTexts.refer)}</Button>
      {(isOpen || asked !== undefined) && <ReferDialog dossier={dossier} asked={asked} onClose={close} />}
    </>
  );
}

function ReferDialog({
  dossier,
  asked,
  onClose,
}: {
  readonly dossier: string;
  readonly asked: string | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const routes = useRoute(intakeContract.routes, {}).data?.routes ?? [];
  const newId = useNewIds();
  const [chosen, setChosen] = useState(asked);
  const [unit, setUnit] = useState<string>();
  const [note, setNote] = useState<string>();
  const [programme, setProgramme] = useState<ServiceView>();
  const [said, setSaid] = useState(nothingSaid);
  const record = useRecord({ refreshes: [personContract.person, processContract.inbox] });
  const units = routes.find((one) => one.id === chosen)?.units ?? [];
  const toUnit = programme?.entry.location.unit ?? (units.length === 1 ? units[0]?.code : unit);
  const choose = (next: string | undefined): void => {
    setChosen(next);
    setUnit(undefined);
    setProgramme(undefined);
  };
  const send = async (): Promise<void> => {
    const answer = await record.record({
      kind: "referral.send",
      dossier,
      payload: {
        referral: newId(`${chosen ?? ""}/${toUnit ?? ""}/${programme?.service ?? ""}`),
        route: chosen ?? "",
        toUnit,
        note,
        ...(programme ? saidOf(programme, said) : {}),
      },
    });
    if (answer.kind !== "recorded") return;
    sayDone(t(pageTexts.referDone, { ref: String(answer.value.says?.["reference"] ?? "") }));
    onClose();
  };
  const acts = { isRecording: record.isRecording, onClose, onAct: () => void send() };
  return (
    <Confirm title={pageTexts.refer} effect={pageTexts.referEffect} act={pageTexts.referAct} isOpen {...acts}>
      <Select
        isOwn
        label={pageTexts.referFor}
        value={chosen}
        onChange={choose}
        options={routes.map((one) => ({ value: one.id, text: one.title as OfficerText }))}
      />
      {chosen !== undefined && <ChooseProgramme {...{ dossier, programme, said }} route={chosen} onChoose={setProgramme} onSay={setSaid} />}
      <Receiver units={units} isChosen={programme !== undefined} unit={unit} onUnit={setUnit} />
      <TextField label={pageTexts.referNote} hint={pageTexts.referNoteHint} value={note} onChange={setNote} lines={3} />
      {record.failure && <Failure failure={record.failure} />}
    </Confirm>
  );
}

type RouteUnit = { readonly code: string; readonly title: Readonly<Record<string, string>> };

/** Who receives: the only unit of the route, the one that gives the programme, or one that is chosen. */
function Receiver({
  units,
  isChosen,
  unit,
  onUnit,
}: {
  readonly units: readonly RouteUnit[];
  readonly isChosen: boolean;
  readonly unit: string | undefined;
  readonly onUnit: (unit: string | undefined) => void;
}): ReactNode {
  const t = useText();
  return (
    <>
      {units.length === 1 && (
        <p>
          {t(pageTexts.referTo)}: <span className="strong">{t(units[0]?.title as OfficerText)}</span>
        </p>
      )}
      {units.length > 1 && !isChosen && (
        <Select
          isOwn
          label={pageTexts.referTo}
          value={unit}
          onChange={onUnit}
          options={units.map((one) => ({ value: one.code, text: one.title as OfficerText }))}
        />
      )}
    </>
  );
}
