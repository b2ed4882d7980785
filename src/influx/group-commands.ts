import { z } from "zod";
import { Day, ok, refuse, UnitCode } from "../kernel/index.ts";
import { defineCommand, type Request } from "../ledger/index.ts";
import { arePosts, findInForce, type InfluxWorld, planFor } from "./commands.ts";
import { Ending, Reasons } from "./subject.ts";
import { refuseDates } from "./terms.ts";

const DecidePayload = z.strictObject({
  decision: z.uuid(),
  kind: z.enum(["primaFacie", "temporaryProtection"]),
  origins: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .max(10),
  arrivedFrom: Day,
  arrivedTo: Day.optional(),
  /** None named is all posts of the State. */
  posts: z.array(UnitCode).max(200).default([]),
  reason: Reasons,
  until: Day,
  reviewOn: Day,
});

/**
 * Decides on a group that is described and not named: where it comes from, since when, over which posts. It excludes nobody,
 * and a claim for asylum stays open beside it.
 * @refuses influx.no-plan (MI1), influx.not-yours, influx.post-unknown and those of `refuseDates` (MI3), group.period-turned, group.own-state (MI6)
 * @source minsk-2004:MIN-ASY-19, rap-2012:RAP-I-05
 */
export const decideGroup = defineCommand<z.infer<typeof DecidePayload>, InfluxWorld>({
  kind: "group.decide",
  payload: DecidePayload,
  begins: () => true,
  reach: "role",
  decide(request) {
    const { payload, command, world, today } = request;
    const plan = planFor(request, "decidesGroups");
    if ("ok" in plan) return plan;
    if (payload.decision !== command.dossier) return refuse("influx.dossier-differs", "MI3", { field: "payload.decision" });
    if (!arePosts(payload.posts, world.country)) return refuse("influx.post-unknown", "MI3", { field: "payload.posts" });
    if (payload.arrivedTo !== undefined && payload.arrivedTo < payload.arrivedFrom)
      return refuse("group.period-turned", "MI6", { field: "payload.arrivedTo" });
    if (payload.origins.includes(world.country.code)) return refuse("group.own-state", "MI6", { field: "payload.origins" });
    const refused = refuseDates(payload, plan.group, today);
    if (refused) return refused;
    const reference = request.newReference();
    return ok({
      wishes: [
        {
          dossier: payload.decision,
          subject: payload.decision,
          subjectKind: "group-decision",
          reference,
          set: { ...described(request), decisionReference: reference },
        },
      ],
      says: { reference },
    });
  },
});

function described({ payload, author, at }: Request<z.infer<typeof DecidePayload>, InfluxWorld>): Record<string, unknown> {
  return {
    decisionKind: payload.kind,
    decisionOrigins: payload.origins,
    decisionFrom: payload.arrivedFrom,
    decisionTo: payload.arrivedTo,
    decisionPosts: payload.posts,
    decisionReason: payload.reason,
    decisionUnit: author.unit,
    decisionSince: at,
    decisionUntil: payload.until,
    decisionReviewOn: payload.reviewOn,
  };
}

const ReviewPayload = z.strictObject({ decision: z.uuid(), words: Reasons, until: Day, reviewOn: Day, arrivedTo: Day.optional() });

/**
 * Looks at a decision on a group again: it goes on with new days, and may be closed to those who come later.
 * @refuses as decideGroup, and group.not-in-force (MI6)
 */
export const reviewGroup = defineCommand<z.infer<typeof ReviewPayload>, InfluxWorld>({
  kind: "group.review",
  payload: ReviewPayload,
  reach: "role",
  decide(request) {
    const { payload, command, today } = request;
    const plan = planFor(request, "decidesGroups");
    if ("ok" in plan) return plan;
    const fields = findInForce(request, "group-decision", payload.decision);
    if (!fields) return refuse("group.not-in-force", "MI6", { field: "payload.decision" });
    if (payload.arrivedTo !== undefined && payload.arrivedTo < String(fields["decisionFrom"]))
      return refuse("group.period-turned", "MI6", { field: "payload.arrivedTo" });
    const refused = refuseDates(payload, plan.group, today);
    if (refused) return refused;
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.decision,
          subjectKind: "group-decision",
          set: {
            decisionUntil: payload.until,
            decisionReviewOn: payload.reviewOn,
            decisionReview: { on: today, words: payload.words },
            decisionTo: payload.arrivedTo,
          },
        },
      ],
    });
  },
});

const EndPayload = z.strictObject({ decision: z.uuid(), words: Reasons, exit: Ending.shape.exit.exclude(["none"]) });

/**
 * Ends a decision on a group, and says what follows for those who were let in by it: none falls out of protection by this act.
 * @refuses influx.no-plan, influx.not-yours, group.not-in-force (MI6)
 */
export const endGroup = defineCommand<z.infer<typeof EndPayload>, InfluxWorld>({
  kind: "group.end",
  payload: EndPayload,
  reach: "role",
  decide(request) {
    const { payload, command, today } = request;
    const plan = planFor(request, "decidesGroups");
    if ("ok" in plan) return plan;
    if (!findInForce(request, "group-decision", payload.decision))
      return refuse("group.not-in-force", "MI6", { field: "payload.decision" });
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.decision,
          subjectKind: "group-decision",
          set: { decisionEnd: { on: today, words: payload.words, exit: payload.exit } },
        },
      ],
    });
  },
});
