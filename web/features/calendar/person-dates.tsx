import type { ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import { appointmentContract } from "../../../src/appointment/index.ts";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { processContract } from "../../../src/process/index.ts";
import { Section, useFormat, useRoute } from "../../kit/index.ts";
import { byDay, type CalendarEntry, entryOfAppointment, entryOfDue } from "./entries.ts";
import { AgendaRow } from "./grid.tsx";
import { calendarTexts } from "./texts.ts";
import "./calendar.css";

/** One calendar of all procedures of a person: what is due in each, and where they are expected (AP7). */
export function PersonDates({ dossier }: { readonly dossier: string }): ReactNode {
  const format = useFormat();
  const zone = useRoute(accessContract.session, {}).data?.session?.country.timeZone ?? "UTC";
  const lanes = useRoute(processContract.personCases, { params: { dossier } }).data?.lanes ?? [];
  const booked = useRoute(appointmentContract.personAppointments, { params: { dossier } }, { isOn: lanes.length > 0 }).data?.appointments;
  const days = byDay([
    ...lanes.flatMap((lane) => entriesOfLane(lane, zone)),
    ...(booked ?? []).filter((one) => one.state === "booked").map((one) => entryOfAppointment(one, one.officer?.name, zone)),
  ]);
  if (days.size === 0) return null;
  return (
    <Section title={calendarTexts.dates}>
      <ol className="agenda">
        {[...days].map(([day, ofDay]) => (
          <li key={day}>
            <h3 className="agenda-day">{format.day(day)}</h3>
            <ul className="list">
              {ofDay.map((entry) => (
                <AgendaRow key={entry.key} entry={entry} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}

type Lane = RouteOutput<typeof processContract.personCases>["lanes"][number];

/** Time limits that run; one that rests or has ended is no date. */
export function entriesOfLane({ head, clocks }: Lane, zone: string): CalendarEntry[] {
  return clocks
    .filter((clock) => clock.stoppedAt === undefined && clock.standing !== "suspended")
    .flatMap((clock) => {
      const [key, to] = [`${head.id}/${clock.id}`, `/cases/${head.dossier}/${head.id}`];
      return entryOfDue({ ...clock, key, to, reference: head.reference, isOverdue: clock.standing === "passed" }, undefined, zone);
    });
}
