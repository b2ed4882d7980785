import type { ReactNode } from "react";
import { type Enrolment, referralContract } from "../../../src/referral/index.ts";
import { useFormat, useRoute, useText } from "../../kit/index.ts";
import { programmeTexts, resultTexts } from "./texts.ts";

type Props = { readonly dossier: string; readonly referral: string; readonly enrolment: Enrolment };

/** How somebody stands in a programme, with the day. */
export function StandingWords({ dossier, referral, enrolment }: Props): ReactNode {
  const t = useText();
  const { day, dayOf } = useFormat();
  const { standing, since, on } = enrolment;
  const at = on === undefined ? dayOf(since) : day(on);
  if (standing === "waiting") return <Waiting {...{ dossier, referral }} since={dayOf(since)} />;
  if (standing === "placed") return t(programmeTexts.placedOn, { day: at });
  return t(programmeTexts.ended, { result: t(resultTexts[standing]), day: at });
}

/** The place in the queue as it is now: it is counted, and moves when somebody before is answered. */
function Waiting({ dossier, referral, since }: { readonly dossier: string; readonly referral: string; readonly since: string }): ReactNode {
  const t = useText();
  const queue = useRoute(referralContract.queue, { params: { dossier, id: referral } });
  const before = queue.data?.before;
  return before === undefined ? t(programmeTexts.waits, { day: since }) : t(programmeTexts.queue, { n: before + 1, day: since });
}
