import type { ReactNode } from "react";
import { appointmentContract, appointmentKindTexts, appointmentStateTexts, type AppointmentView } from "../../../src/appointment/index.ts";
import { Badge, Link, List, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { bookTexts } from "./texts.ts";

const meanings = { booked: "due", cancelled: "plain", held: "safe", missed: "overdue" } as const;

/** Appointments of one case, the next first, and the way to book another. */
export function CaseAppointments({ dossier, caseId }: { readonly dossier: string; readonly caseId: string }): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const query = useRoute(appointmentContract.personAppointments, { params: { dossier } });
  const all = (query.data?.appointments ?? []).filter((one) => one.case === caseId);
  const mayBook = officer?.may("appointment.book") ?? false;
  if (all.length === 0 && !mayBook) return null;
  return (
    <Section
      title={bookTexts.section}
      actions={
        mayBook ? (
          <Link className="button" to={`/appointments/new/${dossier}/${caseId}`}>
            {t(bookTexts.book)}
          </Link>
        ) : undefined
      }
    >
      <AppointmentList appointments={all} />
    </Section>
  );
}

/** Appointments as rows: those still to come first. */
export function AppointmentList({ appointments }: { readonly appointments: readonly AppointmentView[] }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const isOpen = (one: AppointmentView): boolean => one.state === "booked";
  const inOrder = [...appointments.filter(isOpen), ...appointments.filter((one) => !isOpen(one)).toReversed()];
  return (
    <List
      empty={<p className="soft">{t(bookTexts.none)}</p>}
      items={inOrder.map((one) => ({
        id: one.id,
        to: `/appointments/${one.dossier}/${one.id}`,
        title: `${t(appointmentKindTexts[one.kind])}, ${instant(one.startsAt)}`,
        note: [one.officer?.name, one.interpreter?.name].filter((name) => name !== undefined).join(" · "),
        end: <Badge meaning={meanings[one.state]}>{t(appointmentStateTexts[one.state])}</Badge>,
      }))}
    />
  );
}
