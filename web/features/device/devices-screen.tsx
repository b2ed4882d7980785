import type { ReactNode } from "react";
import { Page, useText } from "../../kit/index.ts";
import { DevicesPart } from "./devices-part.tsx";
import { deviceTexts } from "./texts.ts";
import { WaitingPart } from "./waiting-part.tsx";

/** Devices of the reader's posts, and what of their records needs a person. */
export function Screen(): ReactNode {
  const t = useText();
  return (
    <Page title={deviceTexts.devices} lead={t(deviceTexts.devicesLead)}>
      <WaitingPart />
      <DevicesPart />
    </Page>
  );
}
