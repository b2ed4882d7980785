import { z } from "zod";
import { addMonths, Day, ok, refuse, type Result } from "../kernel/index.ts";
import { type Decision, defineCommand, fieldsOf, type Request } from "../ledger/index.ts";
import type { Country } from "../process/index.ts";
import { decideDirectoryEntry, type DirectoryContext, verificationMonthsMax } from "./decide.ts";
import { Activity } from "./activity.ts";
import { Capacity, DirectoryEntry } from "./entry.ts";

/** What keeping the directory may know of its State. */
export type DirectoryWorld = { readonly country: Country };
type Asked<P> = Request<P, DirectoryWorld>;

/** What entries of a State are judged against on a day. */
export function contextOf(country: Country, today: Day): DirectoryContext {
  return { routes: new Set(country.routes.map((route) => route.id)), units: new Set(country.units.map((unit) => unit.code)), today };
}

function find({ states, payload }: Pick<Asked<{ service: string }>, "states" | "payload">): Record<string, unknown> {
  return fieldsOf(states.find((one) => one.kind === "service" && one.subject === payload.service));
}

const RecordPayload = z.strictObject({ service: z.uuid(), entry: DirectoryEntry });
type RecordAsked = z.infer<typeof RecordPayload>;

/**
 * Records a service, or records it anew with all it says; a retired one stands again.
 * @refuses directory.dossier-differs (DI1), and as decideDirectoryEntry
 */
export const recordService = defineCommand<RecordAsked, DirectoryWorld>({
  kind: "service.record",
  payload: RecordPayload,
  reach: "role",
  decide: decideRecord,
});

function decideRecord(request: Asked<RecordAsked>): Result<Decision> {
  const { payload, command, world, today } = request;
  if (payload.service !== command.dossier) return refuse("directory.dossier-differs", "DI1", { field: "payload.service" });
  const decided = decideDirectoryEntry(payload.entry, contextOf(world.country, today));
  if (!decided.ok)
    return {
      ok: false,
      refusal: { ...decided.refusal, ...(decided.refusal.field ? { field: `payload.entry.${decided.refusal.field}` } : {}) },
    };
  const again = find(request)["retiredOn"] === undefined ? {} : { retiredOn: null, retiredReason: null };
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
}

/**
 * Whether an entry is not the author's own to keep: programmes that their unit gives, before and after (DI14).
 * @refuses directory.not-yours (DI14)
 */
function notOwn({ author }: Pick<Asked<unknown>, "author">, entries: readonly (DirectoryEntry | undefined)[]) {
  const isOwn = (entry: DirectoryEntry) => entry.programme !== undefined && author.units.includes(entry.location.unit);
  const known = entries.filter((one) => one !== undefined);
  return known.every(isOwn) ? undefined : refuse("directory.not-yours", "DI14", { field: "payload.service" });
}

const entryOf = (request: Asked<{ service: string }>) => DirectoryEntry.safeParse(find(request)["serviceEntry"]).data;

/** An organisation records or corrects a programme of its own. @refuses directory.not-yours (DI14), and as recordService */
export const recordProgramme = defineCommand<RecordAsked, DirectoryWorld>({
  kind: "programme.record",
  payload: RecordPayload,
  reach: "role",
  decide: (request) => notOwn(request, [request.payload.entry, entryOf(request)]) ?? decideRecord(request),
});

const ReportPayload = z.strictObject({ service: z.uuid(), activity: z.uuid(), did: Activity });

/**
 * Whoever accompanies a community group says what it did and what it earned; told again under the same id, it is corrected.
 * @refuses directory.not-recorded, directory.retired (DI8), directory.not-yours (DI14), directory.no-group, directory.activity-ahead (DI16)
 */
export const reportActivity = defineCommand<z.infer<typeof ReportPayload>, DirectoryWorld>({
  kind: "programme.report",
  payload: ReportPayload,
  reach: "role",
  decide(request) {
    const { payload, today } = request;
    const entry = entryOf(request);
    if (entry === undefined) return refuse("directory.not-recorded", "DI8", { field: "payload.service" });
    if (find(request)["retiredOn"] !== undefined) return refuse("directory.retired", "DI8", { field: "payload.service" });
    const bar = notOwn(request, [entry]);
    if (bar) return bar;
    if (entry.programme?.kind !== "group") return refuse("directory.no-group", "DI16", { field: "payload.service" });
    if (payload.did.on > today) return refuse("directory.activity-ahead", "DI16", { field: "payload.did.on" });
    const { service, activity, did } = payload;
    return ok({ wishes: [{ dossier: service, subject: service, subjectKind: "service", set: { [`activity/${activity}`]: did } }] });
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
    const fields = find(request);
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
type RetireAsked = z.infer<typeof RetirePayload>;

/** Takes a service off the directory; what it was stays in the ledger. @refuses directory.not-recorded, directory.retired (DI8) */
export const retireService = defineCommand<RetireAsked, DirectoryWorld>({
  kind: "service.retire",
  payload: RetirePayload,
  reach: "role",
  decide: decideRetire,
});

function decideRetire(request: Asked<RetireAsked>): Result<Decision> {
  const { payload, today } = request;
  const fields = find(request);
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
}

/** An organisation takes a programme of its own off the directory. @refuses directory.not-yours (DI14), and as retireService */
export const retireProgramme = defineCommand<RetireAsked, DirectoryWorld>({
  kind: "programme.retire",
  payload: RetirePayload,
  reach: "role",
  decide: (request) => notOwn(request, [entryOf(request)]) ?? decideRetire(request),
});
