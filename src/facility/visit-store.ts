import type { Sender, Tx } from "../platform/index.ts";
import type { PersonVisit } from "./visit.ts";

/** A visit in its table. */
export function upsertVisit(tx: Sender, id: string, unit: string, { on, topics, coming, sex, age }: PersonVisit): void {
  tx.send(
    `insert into facility.visit (dossier, id, unit, visited_on, topics, coming, sex, age) values ($1, $1, $2, $3, $4, $5, $6, $7)
     on conflict (dossier, id) do update set topics = excluded.topics`,
    [id, unit, on, topics, coming ?? null, sex ?? null, age ?? null],
  );
}

/** How many visits had one topic, by one thing more. */
export type TopicCount = {
  readonly topic: string;
  readonly by: "sex" | "age" | "coming";
  readonly value: string | null;
  readonly count: number;
};

/** Visits to a place between two days, the first within, by topic and sex, age and why they came. */
export async function countTopics(tx: Tx, unit: string, from: string, before: string): Promise<TopicCount[]> {
  return await tx.query<TopicCount>(
    `select t.topic, d.by, d.value, count(*)::int as count
       from facility.visit v cross join lateral unnest(v.topics) as t(topic)
      cross join lateral (values ('sex', v.sex), ('age', v.age), ('coming', v.coming)) as d(by, value)
      where v.unit = $1 and v.visited_on >= $2 and v.visited_on < $3 group by 1, 2, 3`,
    [unit, from, before],
  );
}

/** Visits to a place by month. */
export async function countMonths(
  tx: Tx,
  unit: string,
  from: string,
  before: string,
): Promise<{ readonly from: string; readonly count: number }[]> {
  return await tx.query<{ from: string; count: number }>(
    `select to_char(m.month, 'YYYY-MM-DD') as "from", count(v.id)::int as count
       from generate_series($2::date, $3::date - 1, interval '1 month') as m(month)
       left join facility.visit v on v.unit = $1 and v.visited_on >= m.month::date and v.visited_on < (m.month + interval '1 month')::date
      group by m.month order by m.month`,
    [unit, from, before],
  );
}

/** Appointments that are booked at a place in a stretch of time. */
export async function countBooked(tx: Tx, unit: string, from: string, to: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    "select count(*)::int as count from appointment.booking where unit = $1 and state = 'booked' and starts_at >= $2 and starts_at < $3",
    [unit, from, to],
  );
  return row?.count ?? 0;
}
