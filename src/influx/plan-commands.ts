import { z } from "zod";
import { importKey } from "../intake/index.ts";
import { Day, ok, refuse } from "../kernel/index.ts";
import { defineCommand } from "../ledger/index.ts";
import type { Country } from "../process/index.ts";
import { arePosts, type InfluxWorld } from "./commands.ts";
import { Readiness } from "./plan-subject.ts";

/** The id under which the confirmation of a part of the plan is kept, for ever the same. */
export function partDossier(country: Pick<Country, "code">, part: string): string {
  return importKey("panah.plan-part", 0, `${country.code}/${part}`);
}

/** The id under which the readiness of a post is kept, for ever the same. */
export function readinessDossier(country: Pick<Country, "code">, post: string): string {
  return importKey("panah.readiness", 0, `${country.code}/${post}`);
}

const ConfirmPayload = z.strictObject({ part: z.string().max(60), version: z.string().max(20) });

/**
 * An organisation confirms what it has taken on in the plan, as it is written in the version that it read.
 * @refuses influx.no-plan (MI1), influx.part-not-yours, influx.plan-changed (MI13)
 * @source minsk-2004:MIN-SEC-4
 */
export const confirmPart = defineCommand<z.infer<typeof ConfirmPayload>, InfluxWorld>({
  kind: "plan.confirm",
  payload: ConfirmPayload,
  reach: "role",
  decide({ payload, command, world, author, at }) {
    const plan = world.country.contingency;
    if (!plan) return refuse("influx.no-plan", "MI1");
    const part = plan.parts?.find((one) => one.id === payload.part);
    if (!part || !author.units.includes(part.unit) || command.dossier !== partDossier(world.country, payload.part))
      return refuse("influx.part-not-yours", "MI13", { field: "payload.part" });
    if (payload.version !== plan.version) return refuse("influx.plan-changed", "MI13", { field: "payload.version" });
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: command.dossier,
          subjectKind: "plan-part",
          set: { partConfirmed: { part: part.id, version: plan.version, unit: author.unit, name: author.name, at } },
        },
      ],
    });
  },
});

const MarkPayload = z.strictObject({
  post: z.string().max(40),
  item: z.string().max(60),
  state: Readiness.shape.state,
  owner: Readiness.shape.owner,
  evidence: Readiness.shape.evidence,
  on: Day,
});

/**
 * Notes whether something that the plan wants ready at a post is ready: whose it is, by what one sees it, and when somebody looked.
 * @refuses influx.no-plan (MI1), influx.readiness-not-yours, influx.readiness-unknown, influx.in-future, influx.evidence-missing (MI14)
 * @source almaty-2011:ALM-PART-ii
 */
export const markReadiness = defineCommand<z.infer<typeof MarkPayload>, InfluxWorld>({
  kind: "readiness.mark",
  payload: MarkPayload,
  reach: "role",
  decide({ payload, command, world, author, today }) {
    const { post, item, ...marked } = payload;
    const plan = world.country.contingency;
    if (!plan) return refuse("influx.no-plan", "MI1");
    const isOwn = arePosts([post], world.country) && author.units.includes(post);
    if (!isOwn || command.dossier !== readinessDossier(world.country, post))
      return refuse("influx.readiness-not-yours", "MI14", { field: "payload.post" });
    if (!plan.readiness?.some((one) => one.id === item)) return refuse("influx.readiness-unknown", "MI14", { field: "payload.item" });
    if (marked.on > today) return refuse("influx.in-future", "MI8", { field: "payload.on" });
    if (marked.state === "ready" && marked.evidence === undefined)
      return refuse("influx.evidence-missing", "MI14", { field: "payload.evidence" });
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: command.dossier,
          subjectKind: "readiness",
          set: { readinessPost: post, [`readiness/${item}`]: { ...marked, unit: author.unit } },
        },
      ],
    });
  },
});
