import { z } from "zod";
import { ok, refuse } from "../kernel/index.ts";
import { defineCommand } from "../ledger/index.ts";
import { Activity } from "./activity.ts";
import { type DirectoryWorld, fieldsOfService } from "./commands.ts";
import { DirectoryEntry } from "./entry.ts";
import { isOwn } from "./propose.ts";

const ReportPayload = z.strictObject({ service: z.uuid(), activity: z.uuid(), did: Activity });

/**
 * Whoever accompanies a community group says what it did and what it earned, and whoever runs a campaign whom it reached, as a count; told again under the same id, it is corrected.
 * @refuses directory.not-recorded, directory.retired (DI8), directory.not-own, directory.no-group, directory.activity-ahead (DI16),
 *   directory.campaign-not-running (DI19)
 */
export const reportActivity = defineCommand<z.infer<typeof ReportPayload>, DirectoryWorld>({
  kind: "programme.report",
  payload: ReportPayload,
  reach: "role",
  decide(request) {
    const { payload, today } = request;
    const fields = fieldsOfService(request);
    const entry = DirectoryEntry.safeParse(fields["serviceEntry"]).data;
    if (entry === undefined) return refuse("directory.not-recorded", "DI8", { field: "payload.service" });
    if (fields["retiredOn"] !== undefined) return refuse("directory.retired", "DI8", { field: "payload.service" });
    if (!isOwn(request, entry.location.unit)) return refuse("directory.not-own", "DI16", { field: "payload.service" });
    const { campaign } = entry;
    if (entry.programme?.kind !== "group" && !campaign) return refuse("directory.no-group", "DI16", { field: "payload.service" });
    if (campaign && (payload.did.on < campaign.from || payload.did.on > campaign.to))
      return refuse("directory.campaign-not-running", "DI19", { field: "payload.did.on" });
    if (payload.did.on > today) return refuse("directory.activity-ahead", "DI16", { field: "payload.did.on" });
    const { service, activity, did } = payload;
    return ok({ wishes: [{ dossier: service, subject: service, subjectKind: "service", set: { [`activity/${activity}`]: did } }] });
  },
});
