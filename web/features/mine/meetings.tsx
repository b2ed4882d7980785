import type { ReactNode } from "react";
import { appointmentContract, type AppointmentView } from "../../../src/appointment/index.ts";
import { Badge, Loaded, Section, Told, useFormat, useNow, useRoute, useText } from "../../kit/index.ts";
import { ToldIn } from "../../kit/told-in.tsx";
import { mineTexts } from "./texts.ts";
import { ownTitle } from "./titles.ts";

const kindWords = {
  interview: mineTexts.meetingInterview,
  hearing: mineTexts.meetingHearing,
  counsel: mineTexts.meetingCounsel,
  office: mineTexts.meetingOffice,
} as const;

/** When and where the person is expected, with whom to speak if that does not suit; what is over is left out. */
export function Meetings({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const now = useNow();
  const query = useRoute(appointmentContract.personAppointments, { params: { dossier } });
  return (
    <Section title={mineTexts.meetings}>
      <Loaded query={query} rows={2}>
        {({ appointments }) => {
          const open = appointments.filter((one) => isToCome(one, now));
          return open.length === 0 ? (
            <p>{t(mineTexts.noMeetings)}</p>
          ) : (
            <ul className="mine-cases">
              {open.map((one) => (
                <li key={one.id}>
                  <Meeting one={one} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Section>
  );
}

/** Booked or cancelled, and not over yet: until an office says what became of a meeting, it stands as booked (AP5). */
export function isToCome({ state, endsAt }: Pick<AppointmentView, "state" | "endsAt">, now: number): boolean {
  return (state === "booked" || state === "cancelled") && Date.parse(endsAt) > now;
}

function Meeting({ one }: { readonly one: AppointmentView }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const isCancelled = one.state === "cancelled";
  return (
    <>
      <p className="small soft">
        <Told text={ownTitle(one.procedure, one.procedureTitle)} />
      </p>
      <p className="mine-says">
        {t(kindWords[one.kind])}, {instant(one.startsAt, "long")} {isCancelled && <Badge>{t(mineTexts.meetingCancelled)}</Badge>}
      </p>
      {!isCancelled && (
        <>
          <p>
            <ToldIn sentence={mineTexts.meetingWhere} at="place" name={one.place ?? one.unitPlace ?? one.unitTitle} />
          </p>
          {one.interpreter && (
            <p>
              <ToldIn sentence={mineTexts.meetingInterpreter} at="name" name={one.interpreter.name} />
            </p>
          )}
          {one.unitPhone !== undefined && <p className="soft">{t(mineTexts.meetingChange, { phone: `\u2066${one.unitPhone}\u2069` })}</p>}
        </>
      )}
    </>
  );
}
