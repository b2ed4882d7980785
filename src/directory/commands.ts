import { z } from "zod";
import { addMonths, Day, ok, refuse } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request } from "../ledger/index.ts";
import type { Country } from "../process/index.ts";
import { decideDirectoryEntry, type DirectoryContext, verificationMonthsMax } from "./decide.ts";
import { Capacity, DirectoryEntry } from "./entry.ts";

/** What keeping the directory may know of its State. */
export type DirectoryWorld = { readonly country: Country };
type Asked<P> = Request<P, DirectoryWorld>;

/** What entries of a State are judged against on a day. */
export function contextOf(country: Country, today: Day): DirectoryContext {
  return { routes: new Set(country.routes.map((route) => route.id)), units: new Set(country.units.map((unit) => unit.code)), today };
}

/** The fields of a service among what was loaded. */
export function fieldsOfService({ states, payload }: Pick<Asked<{ service: string }>, "states" | "payload">): Record<string, unknown> {
  return fieldsOf(states.find((one) => one.kind === "service" && one.subject === payload.service));
}

const RecordPayload = z.strictObject({ service: z.uuid(), entry: DirectoryEntry });

/**
 * Records a service, or records it anew with all it says; a retired one stands again.
 * @refuses directory.dossier-differs (DI1), and as decideDirectoryEntry
 */
export const recordService = defineCommand<z.infer<typeof RecordPayload>, DirectoryWorld>({
  kind: "service.record",
  payload: RecordPayload,
  reach: "role",
  decide(request) {
    const { payload, command, world, today } = request;
    if (payload.service !== command.dossier) return refuse("directory.dossier-differs", "DI1", { field: "payload.service" });
    const decided = decideDirectoryEntry(payload.entry, contextOf(world.country, today));
    if (!decided.ok)
      return {
        ok: false,
        refusal: { ...decided.refusal, ...(decided.refusal.field ? { field: `payload.entry.${decided.refusal.field}` } : {}) },
      };
    const again = fieldsOfService(request)["retiredOn"] === undefined ? {} : { retiredOn: null, retiredReason: null };
    return ok({
      wishes: [
        {
          dossier: payload.service,
          subject: payload.service,
          subjectKind: "service",
          checksBase: true,
          set: { serviceEntry: decided.value, ...again },
        },
      ],
    });
  },
});

const VerifyPayload = z.strictObject({
  service: z.uuid(),
  verifiedOn: Day,
  /** Twelve months at most; that long when left out. */
  expiresOn: Day.optional(),
  capacity: Capacity.optional(),
});

/**
 * Notes that somebody called and the entry is right, until when that holds, and the places told. The verifying unit stands on it.
 * @refuses directory.not-recorded, directory.retired (DI8), and as decideDirectoryEntry
 */
export const verifyService = defineCommand<z.infer<typeof VerifyPayload>, DirectoryWorld>({
  kind: "service.verify",
  payload: VerifyPayload,
  reach: "role",
  decide(request) {
    const { payload, world, author, today } = request;
    const fields = fieldsOfService(request);
    const entry = DirectoryEntry.safeParse(fields["serviceEntry"]);
    if (!entry.success) return refuse("directory.not-recorded", "DI8", { field: "payload.service" });
    if (fields["retiredOn"] !== undefined) return refuse("directory.retired", "DI8", { field: "payload.service" });
    const expiresOn = payload.expiresOn ?? addMonths(payload.verifiedOn, verificationMonthsMax);
    const verified: DirectoryEntry = {
      ...entry.data,
      verifiedOn: payload.verifiedOn,
      verifiedBy: author.unit,
      expiresOn,
      ...(payload.capacity ? { capacity: payload.capacity } : {}),
    };
    const decided = decideDirectoryEntry(verified, contextOf(world.country, today));
    if (!decided.ok)
      return {
        ok: false,
        refusal: { ...decided.refusal, ...(decided.refusal.field ? { field: `payload.${decided.refusal.field}` } : {}) },
      };
    return ok({
      wishes: [{ dossier: payload.service, subject: payload.service, subjectKind: "service", set: { serviceEntry: decided.value } }],
    });
  },
});

const RetirePayload = z.strictObject({ service: z.uuid(), reason: z.string().trim().min(3).max(500) });

/** Takes a service off the directory; what it was stays in the ledger. @refuses directory.not-recorded, directory.retired (DI8) */
export const retireService = defineCommand<z.infer<typeof RetirePayload>, DirectoryWorld>({
  kind: "service.retire",
  payload: RetirePayload,
  reach: "role",
  decide(request) {
    const { payload, today } = request;
    const fields = fieldsOfService(request);
    if (fields["serviceEntry"] === undefined) return refuse("directory.not-recorded", "DI8", { field: "payload.service" });
    if (fields["retiredOn"] !== undefined) return refuse("directory.retired", "DI8", { field: "payload.service" });
    return ok({
      wishes: [
        {
          dossier: payload.service,
          subject: payload.service,
          subjectKind: "service",
          set: { retiredOn: today, retiredReason: payload.reason },
        },
      ],
    });
  },
});
