import { z } from "zod";
import { addMonths, Day, Instant, ok, refuse, UnitCode } from "../kernel/index.ts";
import { defineCommand, type Request } from "../ledger/index.ts";
import type { Country } from "../process/index.ts";
import { contextOf, type DirectoryWorld, fieldsOfService } from "./commands.ts";
import { decideDirectoryEntry, verificationMonthsMax } from "./decide.ts";
import { DirectoryEntry } from "./entry.ts";
import { Proposal } from "./proposal.ts";

const ProposePayload = z.strictObject({ service: z.uuid(), entry: DirectoryEntry });

/** The organisation that a unit belongs to. */
const organisationOf = (country: Country, unit: string): string | undefined =>
  country.units.find(({ code }) => code === unit)?.organisation;

/** Whether a unit is one of the proposer's own organisation. */
export function isOwn({ author, world }: Request<unknown, DirectoryWorld>, unit: string): boolean {
  const own = organisationOf(world.country, author.unit);
  return own !== undefined && own === organisationOf(world.country, unit);
}

/**
 * An organisation proposes a service of its own, or a change of one. Nothing of it is in the directory before another office verified
 * it; a later proposal takes the place of one that waits (DI15).
 * @refuses directory.dossier-differs (DI1), directory.not-own (DI15), and as decideDirectoryEntry
 */
export const proposeService = defineCommand<z.infer<typeof ProposePayload>, DirectoryWorld>({
  kind: "service.propose",
  payload: ProposePayload,
  reach: "role",
  decide(request) {
    // By the clock of the node: by this moment another office says which wording it read, so nobody dates their own.
    const { payload, command, world, author, now: at, today } = request;
    if (payload.service !== command.dossier) return refuse("directory.dossier-differs", "DI1", { field: "payload.service" });
    const before = DirectoryEntry.safeParse(fieldsOfService(request)["serviceEntry"]);
    const waiting = Proposal.safeParse(fieldsOfService(request)["serviceProposal"]);
    const touched = [
      payload.entry.location.unit,
      ...(before.success ? [before.data.location.unit] : []),
      ...(waiting.success ? [waiting.data.unit] : []),
    ];
    if (!touched.every((unit) => isOwn(request, unit))) return refuse("directory.not-own", "DI15", { field: "payload.entry.location" });
    const decided = decideDirectoryEntry(payload.entry, contextOf(world.country, today));
    if (!decided.ok)
      return {
        ok: false,
        refusal: { ...decided.refusal, ...(decided.refusal.field ? { field: `payload.entry.${decided.refusal.field}` } : {}) },
      };
    const serviceProposal: Proposal = { entry: decided.value, unit: UnitCode.parse(author.unit), at };
    return ok({ wishes: [wishOf(payload.service, { serviceProposal })] });
  },
});

const wishOf = (service: string, set: Record<string, unknown>) =>
  ({ dossier: service, subject: service, subjectKind: "service", set }) as const;

/** The proposal that was read, as long as it waits, and may be decided by this author: what was written anew since then was read by nobody. */
function waitingFor(request: Request<{ service: string; proposedAt: Instant }, DirectoryWorld>) {
  const found = Proposal.safeParse(fieldsOfService(request)["serviceProposal"]);
  if (!found.success || found.data.declined !== undefined) return refuse("directory.no-proposal", "DI15", { field: "payload.service" });
  if (isOwn(request, found.data.unit)) return refuse("directory.own-proposal", "DI15", { field: "payload.service" });
  if (found.data.at !== request.payload.proposedAt) return refuse("directory.proposal-changed", "DI15", { field: "payload.proposedAt" });
  return ok(found.data);
}

const AcceptPayload = z.strictObject({ service: z.uuid(), proposedAt: Instant, expiresOn: Day.optional() });

/**
 * The office that keeps the directory called, and what is proposed is right: it stands in the directory, verified by that office.
 * @refuses directory.no-proposal, directory.own-proposal, directory.proposal-changed (DI15), and as decideDirectoryEntry
 */
export const acceptProposal = defineCommand<z.infer<typeof AcceptPayload>, DirectoryWorld>({
  kind: "service.accept",
  payload: AcceptPayload,
  reach: "role",
  decide(request) {
    const { payload, world, author, today } = request;
    const waiting = waitingFor(request);
    if (!waiting.ok) return waiting;
    const expiresOn = payload.expiresOn ?? addMonths(today, verificationMonthsMax);
    const entry: DirectoryEntry = { ...waiting.value.entry, verifiedOn: today, verifiedBy: author.unit, expiresOn };
    const decided = decideDirectoryEntry(entry, contextOf(world.country, today));
    if (!decided.ok) return decided;
    const again = fieldsOfService(request)["retiredOn"] === undefined ? {} : { retiredOn: null, retiredReason: null };
    return ok({ wishes: [wishOf(payload.service, { serviceEntry: decided.value, serviceProposal: null, ...again })] });
  },
});

const DeclinePayload = z.strictObject({ service: z.uuid(), proposedAt: Instant, reason: z.string().trim().min(3).max(500) });

/**
 * What is proposed is not taken, with a reason that the organisation reads.
 * @refuses directory.no-proposal, directory.own-proposal, directory.proposal-changed (DI15)
 */
export const declineProposal = defineCommand<z.infer<typeof DeclinePayload>, DirectoryWorld>({
  kind: "service.decline",
  payload: DeclinePayload,
  reach: "role",
  decide(request) {
    const { payload, author, today } = request;
    const waiting = waitingFor(request);
    if (!waiting.ok) return waiting;
    const declined = { on: today, unit: UnitCode.parse(author.unit), reason: payload.reason };
    return ok({ wishes: [wishOf(payload.service, { serviceProposal: { ...waiting.value, declined } })] });
  },
});
