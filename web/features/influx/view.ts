import type { influxContract } from "../../../src/influx/index.ts";
import type { PersonName, RouteOutput } from "../../../src/kernel/index.ts";

/** All that the page of a mass arrival shows. */
export type InfluxView = RouteOutput<typeof influxContract.influx>;
export type PlanView = NonNullable<InfluxView["plan"]>;
/** The people of a post under a decision on a group. */
export type Lane = RouteOutput<typeof influxContract.lane>;
export type LaneRow = Lane["rows"][number];

/** Whether a person can be let in now: of the group by what is recorded, and not yet let in or set apart. */
export const canBeLetIn = (row: LaneRow): boolean => row.belongs === "yes" && (row.case === undefined || row.case.state === "presented");
/** Whether a certificate of the person waits for the printer. */
export const canBePrinted = (row: LaneRow): boolean => row.paper !== undefined;
/** The names of a row. */
export const namesOf = (row: LaneRow): readonly PersonName[] => row.names as readonly PersonName[];
