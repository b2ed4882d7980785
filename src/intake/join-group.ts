import { z } from "zod";
import { ok, refuse } from "../kernel/index.ts";
import { defineCommand, fieldsOf } from "../ledger/index.ts";
import { Relation } from "../person/index.ts";
import type { PostWorld } from "./record.ts";

const JoinPayload = z.strictObject({
  group: z.uuid(),
  members: z
    .array(z.strictObject({ person: z.uuid(), relation: Relation.optional() }))
    .min(1)
    .max(200),
});

/**
 * Adds persons to a group that reached the author's post: those recorded later, or corrected in a list. Links only.
 * @refuses access.not-available (AC3)
 * @source rap-2012:RAP-I-02
 */
export const joinGroup = defineCommand<z.infer<typeof JoinPayload>, PostWorld>({
  kind: "group.join",
  payload: JoinPayload,
  // An operator reads no group; whose post it reached is looked at here instead.
  reach: "role",
  decide({ payload, command, states, author }) {
    const group = states.find((one) => one.kind === "group" && one.subject === payload.group && one.dossier === command.dossier);
    const post = fieldsOf(group)["groupPost"];
    if (!group || typeof post !== "string" || (author.role !== "operator" && !author.units.includes(post)))
      return refuse("access.not-available", "AC3");
    const members = Object.fromEntries(
      payload.members.map((one) => [`member/${one.person}`, one.relation === undefined ? {} : { relation: one.relation }]),
    );
    return ok({ wishes: [{ dossier: command.dossier, subject: payload.group, subjectKind: "group", set: members }] });
  },
});
