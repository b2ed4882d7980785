import { insertRelations, replaceRelations } from "../access/server.ts";
import { lanesOf } from "../intake/index.ts";
import { upsertArrival } from "../intake/server.ts";
import type { Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";

/** How long a post keeps what it found at the first look, and who it recorded. @source decision:0010 */
const firstLookHoursMax = 72;
const postHoursMax = 30 * 24;
const firstLookCause = "00000000-0000-0000-0000-000000000002";
const hoursAfter = (instant: string, hours: number) => new Date(Date.parse(instant) + hours * 3_600_000).toISOString();

/** Who arrived where and when, for lists and counting, and what the post that recorded them may open, and until when. */
export const arrivalIndex: Projection = {
  kind: "person",
  compartment: "arrival",
  tables: ["intake.arrival", "access.relation"],
  write(tx, { dossier, subject, part, isNew }) {
    const unit = valueOf<string>(part, "post");
    const arrivedAt = valueOf<string>(part, "arrivedAt");
    if (unit === undefined || arrivedAt === undefined) return;
    const recordedAt = part.fields["post"]?.at ?? arrivedAt;
    const from = recordedAt > arrivedAt ? recordedAt : arrivedAt;
    const lanes = lanesOf(
      Object.fromEntries(
        Object.entries(part.fields).flatMap(([field, slot]) =>
          field.startsWith("need/") ? [[field.slice("need/".length), slot.value]] : [],
        ),
      ),
    );
    upsertArrival(
      tx,
      {
        dossier,
        id: subject,
        group: valueOf<string>(part, "group"),
        unit,
        arrivedAt,
        recordedAt,
        lanes,
        goingTo: valueOf<string>(part, "goingTo"),
        goingWhy: valueOf<string>(part, "goingWhy"),
      },
      isNew,
    );
    const relations = [
      {
        dossier,
        unit,
        cause: subject,
        compartments: ["identity", "arrival", "referral"],
        since: arrivedAt,
        until: hoursAfter(from, postHoursMax),
      },
      {
        dossier,
        unit,
        cause: firstLookCause,
        compartments: ["child", "health", "trafficking", "gender-violence"],
        since: arrivedAt,
        until: hoursAfter(from, firstLookHoursMax),
      },
    ];
    if (isNew) insertRelations(tx, dossier, relations);
    else replaceRelations(tx, dossier, [subject, firstLookCause], relations);
  },
};
