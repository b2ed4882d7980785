import type { ReactNode } from "react";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { processContract } from "../../../src/process/index.ts";
import { ClockBar, EmptyState, Link, List, Loaded, Menu, Section, useGo, useRoute, useText } from "../../kit/index.ts";
import { Timeline, type Lane } from "../../kit/figures.ts";
import { pageTexts } from "./page-texts.ts";
import { useOfficer } from "./officer.ts";

type View = RouteOutput<typeof processContract.personCases>["lanes"][number];

/** Parallel procedures: a lane each on one axis, and what is due in each (R4). */
export function Procedures({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const query = useRoute(processContract.personCases, { params: { dossier } });
  return (
    <Section title={pageTexts.procedures} actions={<OpenProcedure dossier={dossier} />}>
      <Loaded query={query} rows={3}>
        {({ lanes }) =>
          lanes.length === 0 ? (
            <EmptyState title={pageTexts.noProcedures}>{t(pageTexts.noProceduresNote)}</EmptyState>
          ) : (
            <div className="stack">
              <Timeline title={pageTexts.timeAxis} lanes={lanes.map((lane) => laneOf(lane, t))} />
              <List
                items={lanes.map((lane) => ({
                  id: lane.head.id,
                  to: `/cases/${lane.head.dossier}/${lane.head.id}`,
                  title: (
                    <>
                      {t(lane.head.title)} <span className="reference small soft">{lane.head.reference}</span>
                    </>
                  ),
                  note: t(lane.head.stateTitle),
                  end: <Clocks lane={lane} />,
                }))}
              />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}

function laneOf({ head, clocks, graph }: View, t: ReturnType<typeof useText>): Lane {
  const state = graph.find((one) => one.id === head.state);
  return {
    id: head.id,
    name: t(head.title),
    text: <Link to={`/cases/${head.dossier}/${head.id}`}>{t(head.title)}</Link>,
    note: t(head.stateTitle),
    spans: [
      {
        id: head.id,
        text: head.stateTitle,
        from: head.openedAt,
        ...(head.closedAt ? { to: head.closedAt } : {}),
        ...(state?.isFinal ? { meaning: "safe" as const } : {}),
      },
    ],
    // Steps taken are on the case's own page: here they would stand on each other.
    moments: clocks.flatMap((clock) =>
      clock.dueAt && ["running", "passed"].includes(clock.standing)
        ? [
            {
              id: clock.id,
              text: clock.title,
              at: clock.dueAt,
              meaning: clock.standing === "passed" ? ("overdue" as const) : ("due" as const),
            },
          ]
        : [],
    ),
  };
}

function Clocks({ lane }: { readonly lane: View }): ReactNode {
  const next = lane.clocks
    .filter((clock) => clock.dueAt && ["running", "passed"].includes(clock.standing))
    .toSorted((a, b) => (a.dueAt ?? "").localeCompare(b.dueAt ?? ""))[0];
  return next?.dueAt ? <ClockBar startedAt={next.startedAt} dueAt={next.dueAt} /> : null;
}

function OpenProcedure({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const go = useGo();
  const officer = useOfficer();
  const { data } = useRoute(processContract.procedures, {}, { isOn: officer?.may("case.open") ?? false });
  const mayOpen = useRoute(processContract.personCases, { params: { dossier } }).data?.mayOpen ?? [];
  const open = data?.procedures.filter((one) => one.isOn && mayOpen.includes(one.id)) ?? [];
  if (open.length === 0) return null;
  return (
    <Menu
      label={t(pageTexts.openProcedure)}
      align="end"
      acts={open.map((one) => ({ text: one.title, onPress: () => go(`/cases/open/${dossier}/${one.id}`) }))}
    />
  );
}
