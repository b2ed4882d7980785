import { useState, type ReactNode } from "react";
import { intakeContract } from "../../../src/intake/index.ts";
import type { Answer, OfficerText } from "../../../src/kernel/index.ts";
import { personContract } from "../../../src/person/index.ts";
import { processContract } from "../../../src/process/index.ts";
import { Button, Confirm, Failure, sayDone, Select, TextField, useRoute, useSearch, useText } from "../../kit/index.ts";
import { ChooseProgramme, useProgrammes } from "../programme/choose.tsx";
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
  const [service, setService] = useState<string>();
  const [agreed, setAgreed] = useState<Answer>("notAsked");
  const record = useRecord({ refreshes: [personContract.person, processContract.inbox] });
  const route = routes.find((one) => one.id === chosen);
  const units = route?.units ?? [];
  const programmes = useProgrammes(chosen);
  const programme = programmes.find((one) => one.service === service);
  const toUnit = programme?.entry.location.unit ?? (units.length === 1 ? units[0]?.code : unit);
  const send = async (): Promise<void> => {
    const answer = await record.record({
      kind: "referral.send",
      dossier,
      payload: {
        referral: newId(`${chosen ?? ""}/${toUnit ?? ""}/${service ?? ""}`),
        route: chosen ?? "",
        toUnit,
        note,
        ...(programme ? { service: programme.service, personAgreed: agreed } : {}),
      },
    });
    if (answer.kind !== "recorded") return;
    sayDone(t(pageTexts.referDone, { ref: String(answer.value.says?.["reference"] ?? "") }));
    onClose();
  };
  return (
    <Confirm
      title={pageTexts.refer}
      effect={pageTexts.referEffect}
      act={pageTexts.referAct}
      isOpen
      isRecording={record.isRecording}
      onClose={onClose}
      onAct={() => void send()}
    >
      <Select
        isOwn
        label={pageTexts.referFor}
        value={chosen}
        onChange={(next) => {
          setChosen(next);
          setUnit(undefined);
          setService(undefined);
        }}
        options={routes.map((one) => ({ value: one.id, text: one.title as OfficerText }))}
      />
      {programmes.length > 0 && (
        <ChooseProgramme programmes={programmes} chosen={service} agreed={agreed} onChoose={setService} onAgreed={setAgreed} />
      )}
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
