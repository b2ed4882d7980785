import { useState, type ReactNode } from "react";
import { intakeContract } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { syncContract } from "../../../src/sync/index.ts";
import { Badge, Button, Confirm, EmptyState, Failure, List, Loaded, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { proofFor } from "../sign-in/outcome.tsx";
import { deviceTexts } from "./texts.ts";

type Device = RouteOutput<typeof syncContract.devices>["devices"][number];
type Act = "lock" | "revoke" | "release";

/** The devices that capture without a network, what is known of each, and the acts that shut one from afar. */
export function DevicesPart(): ReactNode {
  const t = useText();
  const query = useRoute(syncContract.devices, {}, { pollMs: 60_000 });
  const command = useRecord({ refreshes: [syncContract.devices] });
  const [asked, setAsked] = useState<{ readonly device: Device; readonly act: Act }>();
  const act = async (): Promise<void> => {
    if (!asked) return;
    setAsked(undefined);
    const { device } = asked;
    await command.record({ kind: `device.${asked.act}`, dossier: device.id, payload: { device: device.id } });
  };
  return (
    <Section title={deviceTexts.devicesOf}>
      {command.failure && <Failure failure={command.failure} next={proofFor(command.failure)} />}
      <Loaded query={query}>
        {({ devices }) => <Devices devices={devices} onAct={(device, one) => setAsked({ device, act: one })} />}
      </Loaded>
      <Confirm
        kind={asked?.act === "release" ? "main" : "grave"}
        title={asked ? `${t(deviceTexts[asked.act])}: ${asked.device.name}` : deviceTexts.devices}
        effect={asked ? deviceTexts[`${asked.act}Effect`] : ""}
        act={asked ? deviceTexts[asked.act] : ""}
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        onAct={() => void act()}
      />
    </Section>
  );
}

function Devices({
  devices,
  onAct,
}: {
  readonly devices: readonly Device[];
  readonly onAct: (device: Device, act: Act) => void;
}): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const units = useRoute(intakeContract.routes, {}).data?.units ?? [];
  const unitOf = (code: string): string => {
    const title = units.find((one) => one.code === code)?.title as OfficerText | undefined;
    return title ? t(title) : code;
  };
  return (
    <List
      label={t(deviceTexts.devices)}
      empty={<EmptyState title={deviceTexts.devicesNone}>{t(deviceTexts.devicesNote)}</EmptyState>}
      items={devices.map((device) => ({
        id: device.id,
        title: (
          <span className="line">
            <span className="strong">{device.name}</span>
            <Standing device={device} />
          </span>
        ),
        note: (
          <>
            {unitOf(device.unit)} · {t(deviceTexts.enrolledAt)} {instant(device.enrolledAt)} · {t(deviceTexts.lastContact)}:{" "}
            {device.lastContactAt ? instant(device.lastContactAt) : t(deviceTexts.never)} · {t(deviceTexts.lastItem)}:{" "}
            {device.lastItemAt ? instant(device.lastItemAt) : t(deviceTexts.never)}
            {device.waiting > 0 && <> · {t(deviceTexts.waitingAt, { n: device.waiting })}</>}
          </>
        ),
        end: <Acts device={device} onAct={(act) => onAct(device, act)} />,
      }))}
    />
  );
}

function Standing({ device }: { readonly device: Device }): ReactNode {
  const t = useText();
  if (device.revokedAt) return <Badge meaning="blocked">{t(deviceTexts.isRevoked)}</Badge>;
  if (device.lockedAt) return <Badge meaning="blocked">{t(deviceTexts.isLocked)}</Badge>;
  return <Badge meaning="safe">{t(deviceTexts.inUse)}</Badge>;
}

function Acts({ device, onAct }: { readonly device: Device; readonly onAct: (act: Act) => void }): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const isShut = device.lockedAt !== undefined || device.revokedAt !== undefined;
  const acts = (["lock", "revoke", "release"] as const).filter(
    (act) => officer?.may(`device.${act}`) && (act === "release" ? isShut : act === "lock" ? !isShut : device.revokedAt === undefined),
  );
  return (
    <span className="line">
      {acts.map((act) => (
        <Button key={act} kind={act === "revoke" ? "grave" : "plain"} onPress={() => onAct(act)}>
          {t(deviceTexts[act])}…
        </Button>
      ))}
    </span>
  );
}
