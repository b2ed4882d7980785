import { z } from "zod";
import { Day, ok, refuse, type Refused, UnitCode } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request } from "../ledger/index.ts";
import type { ContingencyPlan, Country } from "../process/index.ts";
import { Ending, Reasons } from "./subject.ts";
import { refuseDates } from "./terms.ts";

/** What deciding on a mass arrival may know of its State. */
export type InfluxWorld = { readonly country: Country };
type Asked<P> = Request<P, InfluxWorld>;
type Author = Asked<unknown>["author"];

/** Whether the plan lets this author decide: by role and unit, both. */
export function mayDecide(who: ContingencyPlan["activates"], author: Pick<Author, "role" | "unit">): boolean {
  return who.roles.includes(author.role) && who.units.includes(author.unit);
}

/** The plan where the State has one and the author may decide by it; else why not. @refuses influx.no-plan, influx.not-yours (MI3) */
export function planFor(
  { world, author }: Pick<Asked<unknown>, "world" | "author">,
  part: "activates" | "decidesGroups",
): ContingencyPlan | Refused {
  const plan = world.country.contingency;
  if (!plan) return refuse("influx.no-plan", "MI1");
  return mayDecide(plan[part], author) ? plan : refuse("influx.not-yours", "MI3", { source: [plan.source] });
}

/** Whether the posts named are posts of this State. */
export function arePosts(posts: readonly string[], country: Country): boolean {
  return posts.every((code) => country.units.some((unit) => unit.code === code && unit.kind === "post"));
}

const endOf = { influx: "influxEnd", "group-decision": "decisionEnd" } as const;
/** The fields of an activation, or of a decision on a group, that was not ended. */
export function findInForce(
  { states, command }: Pick<Asked<unknown>, "states" | "command">,
  kind: keyof typeof endOf,
  id: string,
): Readonly<Record<string, unknown>> | undefined {
  const found = states.find((one) => one.kind === kind && one.subject === id && one.dossier === command.dossier);
  const fields = fieldsOf(found);
  return found && fields[endOf[kind]] === undefined ? fields : undefined;
}

const ActivatePayload = z.strictObject({
  influx: z.uuid(),
  posts: z.array(UnitCode).min(1).max(200),
  reason: Reasons,
  until: Day,
  reviewOn: Day,
});

/**
 * Puts the contingency plan into force at posts, until a day and with a day on which it is looked at again.
 * @refuses influx.no-plan (MI1), influx.not-yours, influx.term-too-long, influx.review-too-late, influx.date-passed (MI3),
 *   influx.post-unknown (MI3), and influx.active-already where one is in force (MI5)
 * @source rap-2012:RCF-2-2, rap-2012:RAP-I-05
 */
export const activateInflux = defineCommand<z.infer<typeof ActivatePayload>, InfluxWorld>({
  kind: "influx.activate",
  payload: ActivatePayload,
  begins: () => true,
  reach: "role",
  decide(request) {
    const { payload, command, world, author, today, at } = request;
    const plan = planFor(request, "activates");
    if ("ok" in plan) return plan;
    if (payload.influx !== command.dossier) return refuse("influx.dossier-differs", "MI3", { field: "payload.influx" });
    if (!arePosts(payload.posts, world.country)) return refuse("influx.post-unknown", "MI3", { field: "payload.posts" });
    const refused = refuseDates(payload, plan.activation, today);
    if (refused) return refused;
    const reference = request.newReference();
    return ok({
      wishes: [
        {
          dossier: payload.influx,
          subject: payload.influx,
          subjectKind: "influx",
          reference,
          set: {
            influxReference: reference,
            influxPlan: plan.version,
            influxPosts: payload.posts,
            influxReason: payload.reason,
            influxUnit: author.unit,
            influxSince: at,
            influxUntil: payload.until,
            influxReviewOn: payload.reviewOn,
          },
        },
      ],
      says: { reference },
    });
  },
});

const ReviewPayload = z.strictObject({ influx: z.uuid(), words: Reasons, until: Day, reviewOn: Day });

/**
 * Looks at an activation again and lets it go on, with new days; the plan's longest term counts from the review.
 * @refuses as activateInflux, and influx.not-in-force (MI5)
 */
export const reviewInflux = defineCommand<z.infer<typeof ReviewPayload>, InfluxWorld>({
  kind: "influx.review",
  payload: ReviewPayload,
  reach: "role",
  decide(request) {
    const { payload, today } = request;
    const plan = planFor(request, "activates");
    if ("ok" in plan) return plan;
    if (!findInForce(request, "influx", payload.influx)) return refuse("influx.not-in-force", "MI5", { field: "payload.influx" });
    const refused = refuseDates(payload, plan.activation, today);
    if (refused) return refused;
    return ok({
      wishes: [
        {
          dossier: request.command.dossier,
          subject: payload.influx,
          subjectKind: "influx",
          set: { influxUntil: payload.until, influxReviewOn: payload.reviewOn, influxReview: { on: today, words: payload.words } },
        },
      ],
    });
  },
});

const EndPayload = z.strictObject({ influx: z.uuid(), words: Reasons, exit: Ending.shape.exit });

/**
 * Ends an activation, with the reason and what follows for those who came. What was decided on groups goes on until it is ended itself.
 * @refuses influx.no-plan, influx.not-yours, influx.not-in-force (MI5)
 */
export const endInflux = defineCommand<z.infer<typeof EndPayload>, InfluxWorld>({
  kind: "influx.end",
  payload: EndPayload,
  reach: "role",
  decide(request) {
    const { payload, command, today } = request;
    const plan = planFor(request, "activates");
    if ("ok" in plan) return plan;
    if (!findInForce(request, "influx", payload.influx)) return refuse("influx.not-in-force", "MI5", { field: "payload.influx" });
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.influx,
          subjectKind: "influx",
          set: { influxEnd: { on: today, words: payload.words, exit: payload.exit } },
        },
      ],
    });
  },
});
