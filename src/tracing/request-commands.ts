import { z } from "zod";
import { assert, ok, refuse, type Result } from "../kernel/index.ts";
import { type Decision, defineCommand, fieldsOf, type Request, type Wish as LedgerWish } from "../ledger/index.ts";
import { KinRelation, isMaybeChild } from "../person/index.ts";
import type { Country } from "../process/index.ts";
import { findFamilyWish, Heard, readTracing, Sought, type Tracing, Wish } from "./subject.ts";

type World = { readonly country: Pick<Country, "routes"> };
const text = (max: number) => z.string().trim().min(1).max(max);
/** The role that hears children; its word alone counts as a child's own (FT3). */
const hearsChildren = "child-protection-officer";
/** The route of the State by which a need for tracing is referred: the same unit looks, whoever asked. */
const route = "family-tracing";

const byWhom = ({ author, at }: Pick<Request<unknown, unknown>, "author" | "at">) => ({
  at,
  by: author.account,
  name: author.name,
  unit: author.unit,
});
type Own = Pick<Request<unknown, unknown>, "states" | "command">;
const ownStates = ({ states, command }: Own) => states.filter((one) => one.dossier === command.dossier);
const personIn = (request: Own) => ownStates(request).find((one) => one.kind === "person");
const isChild = (request: Request<unknown, unknown>): boolean => isMaybeChild(fieldsOf(personIn(request))["birth"], request.today);

const AskPayload = z.strictObject({ tracing: z.uuid(), sought: Sought, words: text(1000), heard: Heard.optional() });

/**
 * A person asks that a relative be looked for. Of a child the request waits until child protection heard them (FT3); nobody is refused.
 * @source decision:0048
 */
export const askTracing = defineCommand<z.infer<typeof AskPayload>, World>({
  kind: "tracing.ask",
  payload: AskPayload,
  decide(request) {
    const { payload, command, world, author } = request;
    if (!personIn(request)) return refuse("access.not-available", "AC3");
    const unit = world.country.routes.find((one) => one.id === route)?.units[0];
    assert(unit, "a State without a unit that traces");
    const isHeard = author.role === hearsChildren && payload.heard !== undefined;
    const said = { ...byWhom(request), words: payload.words };
    const heard = isHeard ? { tracingHeard: { ...said, heard: payload.heard } } : {};
    const reference = request.newReference();
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.tracing,
          subjectKind: "tracing",
          reference,
          set: {
            tracingReference: reference,
            tracingUnit: unit,
            tracingSought: payload.sought,
            tracingWish: said,
            tracingStanding: isChild(request) && !isHeard ? "toBeHeard" : "open",
            ...heard,
          },
        },
      ],
      says: { reference },
    });
  },
});

/** The request that a command names, as long as it runs. */
export function runningTracing({ states, command }: Own, id: string): Result<Tracing> {
  const state = states.find((one) => one.dossier === command.dossier && one.subject === id);
  const tracing = state && readTracing(state);
  if (!tracing) return refuse("access.not-available", "AC3");
  return tracing.ended || tracing.standing === "told" ? refuse("tracing.ended-already", "FT1") : ok(tracing);
}

/** Fields of a request. */
export function tracingWish(dossier: string, subject: string, set: Readonly<Record<string, unknown>>): LedgerWish {
  return { dossier, subject, subjectKind: "tracing", set };
}

const HearPayload = z.strictObject({ tracing: z.uuid(), wish: Wish, heard: Heard, words: text(1000) });

/** Child protection heard the child: it is looked for, or not, as the child wishes (FT3). @refuses tracing.ended-already (FT1), tracing.hears-children (FT3) */
export const hearTracing = defineCommand<z.infer<typeof HearPayload>, World>({
  kind: "tracing.hear",
  payload: HearPayload,
  decide(request) {
    const { payload, command, author } = request;
    const running = runningTracing(request, payload.tracing);
    if (!running.ok) return running;
    if (author.role !== hearsChildren) return refuse("tracing.hears-children", "FT3");
    const { wish, heard, words } = payload;
    const ended = { ...byWhom(request), why: "childDoesNotWish" as const };
    const becomes = {
      yes: { tracingStanding: "open" },
      unsure: { tracingStanding: "toBeHeard" },
      no: { tracingStanding: "ended", tracingEnded: ended },
    }[wish];
    return ok({
      wishes: [tracingWish(command.dossier, payload.tracing, { tracingHeard: { ...byWhom(request), words, heard }, ...becomes })],
    });
  },
});

const WithdrawPayload = z.strictObject({ tracing: z.uuid(), reason: text(500).optional() });

/** The person takes the request back, at any time, without a reason (FT1). @refuses tracing.ended-already (FT1) */
export const withdrawTracing = defineCommand<z.infer<typeof WithdrawPayload>, World>({
  kind: "tracing.withdraw",
  payload: WithdrawPayload,
  decide: (request) => endTracing(request, request.payload.tracing, { why: "withdrawn", reason: request.payload.reason }),
});

const ClosePayload = z.strictObject({
  tracing: z.uuid(),
  why: z.enum(["notFound", "notSafe"]),
  reason: z.string().trim().min(10).max(500),
});

/** Whoever traces ends it, with the reason. @refuses tracing.ended-already (FT1) */
export const closeTracing = defineCommand<z.infer<typeof ClosePayload>, World>({
  kind: "tracing.close",
  payload: ClosePayload,
  decide: (request) => endTracing(request, request.payload.tracing, request.payload),
});

function endTracing(
  request: Request<unknown, unknown>,
  id: string,
  { why, reason }: { readonly why: string; readonly reason?: string | undefined },
): Result<Decision> {
  const running = runningTracing(request, id);
  if (!running.ok) return running;
  const ended = { ...byWhom(request), why, ...(reason === undefined ? {} : { reason }) };
  return ok({ wishes: [tracingWish(request.command.dossier, id, { tracingStanding: "ended", tracingEnded: ended })] });
}

const FoundPayload = z.strictObject({
  wish: Wish,
  except: text(500).optional(),
  words: text(500).optional(),
  heard: Heard.optional(),
});

/** Whether a relative who looks for the person may be told of them, and who not. It may change at any time (FT5). */
export const wishFound = defineCommand<z.infer<typeof FoundPayload>, World>({
  kind: "tracing.wish",
  payload: FoundPayload,
  decide(request) {
    const { wish, except, words, heard } = request.payload;
    const said = {
      ...byWhom(request),
      wish,
      ...(except === undefined ? {} : { except }),
      ...(words === undefined ? {} : { words }),
      // Only child protection hears a child; whoever else passes a word on has not heard it.
      ...(heard !== undefined && request.author.role === hearsChildren ? { heard } : {}),
    };
    return inWish(request, { wishFound: said });
  },
});

const RefusePayload = z.strictObject({
  named: text(200),
  other: z.uuid().optional(),
  relation: KinRelation.optional(),
  words: text(500).optional(),
});

/** Whom the person does not want to be found by, nor to have looked for (FT4). */
export const refuseContact = defineCommand<z.infer<typeof RefusePayload>, World>({
  kind: "tracing.refuse-contact",
  payload: RefusePayload,
  decide(request) {
    const { named, other, relation, words } = request.payload;
    const value = {
      ...byWhom(request),
      named,
      ...(other === undefined ? {} : { other }),
      ...(relation === undefined ? {} : { relation }),
      ...(words === undefined ? {} : { words }),
    };
    return inWish(request, { [`noContact/${request.newId()}`]: value });
  },
});

const AllowPayload = z.strictObject({ id: z.uuid() });

/** The person takes a refusal of contact back. */
export const allowContact = defineCommand<z.infer<typeof AllowPayload>, World>({
  kind: "tracing.allow-contact",
  payload: AllowPayload,
  decide(request) {
    const standing = findFamilyWish(ownStates(request))?.noContact.get(request.payload.id);
    if (!standing || standing.takenBackAt !== undefined) return refuse("access.not-available", "AC3");
    return inWish(request, { [`noContact/${request.payload.id}`]: { ...standing, takenBackAt: request.at } });
  },
});

/** Sets fields of what the person wishes of relatives; one such subject stands in a file. */
function inWish(request: Request<unknown, unknown>, set: Readonly<Record<string, unknown>>): Result<Decision> {
  if (!personIn(request)) return refuse("access.not-available", "AC3");
  const { command, author } = request;
  const known = findFamilyWish(ownStates(request));
  const kept = known ? {} : { wishUnit: author.unit };
  return ok({
    wishes: [{ dossier: command.dossier, subject: known?.id ?? request.newId(), subjectKind: "family-wish", set: { ...kept, ...set } }],
  });
}
