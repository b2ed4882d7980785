import { useState, type ReactNode } from "react";
import type { PersonName } from "../../../src/kernel/codes.ts";
import {
  Badge,
  Chips,
  ClockBar,
  DataTable,
  EmptyState,
  Facts,
  Link,
  List,
  Names,
  Provenance,
  Section,
  nameWords,
  sayDone,
  type Column,
} from "../index.ts";

type Row = {
  readonly id: string;
  readonly reference: string;
  readonly names: readonly PersonName[];
  readonly step: string;
  readonly why: string;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly group: string;
  readonly state?: "paused" | "met";
};
const latin = (whole: string): PersonName => ({ script: "Latn", whole });
const arab = (whole: string): PersonName => ({ script: "Arab", whole });
const cyrillic = (whole: string): PersonName => ({ script: "Cyrl", whole });

const rows: readonly Row[] = [
  {
    id: "1",
    reference: "XD-7K3M-29Q4",
    names: [latin("Yusuf Noorzai"), arab("یوسف نورزی")],
    step: "Place the child apart from the adult",
    why: "Child without parent, RAP-II-24",
    startedAt: "2026-11-22T02:00:00Z",
    dueAt: "2026-11-23T02:00:00Z",
    group: "Overdue",
  },
  {
    id: "2",
    reference: "XD-2B90-TT1A",
    names: [cyrillic("Мавлюда Абдурахмановна Шарипова-Джураева из Кургантюбе")],
    step: "Answer the referral of the shelter",
    why: "You are its receiver",
    startedAt: "2026-11-24T09:00:00Z",
    dueAt: "2026-11-24T15:30:00Z",
    group: "Overdue",
  },
  {
    id: "3",
    reference: "XD-91CW-0R5E",
    names: [latin("Farida Rezai"), arab("فریده رضایی")],
    step: "Take fingerprints",
    why: "Registrar of the post",
    startedAt: "2026-11-22T12:00:00Z",
    dueAt: "2026-11-24T19:00:00Z",
    group: "Today",
  },
  {
    id: "4",
    reference: "XD-C4PD-88KX",
    names: [latin("Name not asked")],
    step: "Screen for trafficking before the claim is closed",
    why: "Gate close, R2",
    startedAt: "2026-11-20T12:00:00Z",
    dueAt: "2026-11-25T12:00:00Z",
    group: "Today",
  },
  {
    id: "5",
    reference: "XD-55HJ-3MZ7",
    names: [latin("Omid Karimi"), arab("امید کریمی")],
    step: "Decide the claim",
    why: "Case of yours",
    startedAt: "2026-09-01T12:00:00Z",
    dueAt: "2026-12-01T12:00:00Z",
    group: "This week",
  },
  {
    id: "6",
    reference: "XD-8F2T-6N0V",
    names: [cyrillic("Бахтиёр Назаров")],
    step: "Hold the interview",
    why: "Case of yours; interpreter booked",
    startedAt: "2026-11-20T12:00:00Z",
    dueAt: "2026-12-30T12:00:00Z",
    group: "Later",
    state: "paused",
  },
  {
    id: "7",
    reference: "XD-0D6A-4W1G",
    names: [latin("Laylo Saidova")],
    step: "Issue the certificate",
    why: "Registrar of the post",
    startedAt: "2026-11-20T12:00:00Z",
    dueAt: "2026-11-28T12:00:00Z",
    group: "Later",
    state: "met",
  },
];

const columns: readonly Column<Row>[] = [
  {
    id: "reference",
    head: "Person",
    width: "8.5rem",
    cell: (row) => (
      <Link to={`/kit?row=${row.id}`}>
        <span className="reference">{row.reference}</span>
      </Link>
    ),
  },
  {
    id: "name",
    head: "Name",
    cell: (row) => <Names names={row.names} />,
    title: (row) => row.names.map(nameWords).join(" · "),
    hideBelow: "narrow",
  },
  { id: "step", head: "Step", cell: (row) => row.step },
  { id: "why", head: "Why it is yours", cell: (row) => <span className="soft">{row.why}</span>, hideBelow: "middle" },
  {
    id: "clock",
    head: "Due",
    width: "10rem",
    cell: (row) => (
      <ClockBar
        startedAt={row.startedAt}
        dueAt={row.dueAt}
        isPaused={row.state === "paused"}
        metAt={row.state === "met" ? row.dueAt : undefined}
      />
    ),
  },
];

/** Tables, lists, filters, facts. */
export function ListParts(): ReactNode {
  const [filter, setFilter] = useState<readonly string[]>(["mine"]);
  return (
    <div className="stack" data-gap="large">
      <Section title="Due" note="7 of 7">
        <Chips
          label="Filters"
          value={filter}
          onChange={setFilter}
          chips={[
            { id: "mine", text: "Mine", count: 7 },
            { id: "unit", text: "My unit", count: 1204 },
            { id: "child", text: "Children", count: 2 },
            { id: "claim", text: "Claims", count: 0 },
          ]}
        />
        <DataTable
          caption="What is due"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={(row) => sayDone(row.reference)}
          groupOf={(row) => row.group}
          keys={[{ key: "a", label: "acknowledge", act: () => sayDone("Acknowledged", () => undefined) }]}
        />
      </Section>
      <Section title="Nothing due">
        <DataTable
          caption="Nothing"
          columns={columns}
          rows={[]}
          rowKey={(row) => row.id}
          empty={
            <EmptyState title="Nothing is due to you today" act={{ text: "See what your unit has", onPress: () => undefined }}>
              The next one falls due on 1 December.
            </EmptyState>
          }
        />
      </Section>
      <Places />
      <FactsOfOne />
    </div>
  );
}

function Places(): ReactNode {
  return (
    <Section title="Places near here">
      <List
        items={[
          {
            id: "1",
            title: "Shelter for women and children, Dusti",
            note: "4 of 12 beds free · answers day and night",
            to: "/kit",
            end: <Badge meaning="safe">open</Badge>,
          },
          { id: "2", title: "Legal aid centre", note: "Dari, Tajik, Russian", end: <ClockBar dueAt="2026-11-24T18:00:00Z" /> },
        ]}
      />
    </Section>
  );
}

function FactsOfOne(): ReactNode {
  return (
    <Section title="Facts">
      <Facts
        items={[
          { name: "Languages", value: "Dari, some Russian" },
          { name: "Safe to contact", value: undefined },
          {
            name: "Decision due in",
            value: <Provenance source="Law on Refugees, article 8, as summarised in 2024; read in a summary only">3 months</Provenance>,
          },
          {
            name: "Certificate",
            value: (
              <Provenance source="refugee-1951:27" isConfirmed>
                the same day
              </Provenance>
            ),
          },
          { name: "Reference", value: <span className="reference">XD-7K3M-29Q4</span> },
        ]}
      />
    </Section>
  );
}
