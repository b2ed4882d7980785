import { z } from "zod";
import { decideRelease, type DisclosureWorld, fearedOf, releaseWish } from "../disclosure/index.ts";
import { Answer, ok, PersonName, refuse, type Result } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Request, type SubjectState, type Wish } from "../ledger/index.ts";
import { kinOf, kinStanding, isMaybeChild } from "../person/index.ts";
import { runningTracing, tracingWish } from "./request-commands.ts";
import { findFamilyWish, type Tracing } from "./subject.ts";

/** What approaching may know: which States are feared, and what the author may open of each file. */
export type TracingWorld = Pick<DisclosureWorld, "feared" | "country"> & { readonly opens: ReadonlyMap<string, readonly string[]> };

const text = (max: number) => z.string().trim().min(1).max(max);
type Asked = { readonly tracing: string; readonly candidate: string };
type TracingRequest<Payload extends Asked = Asked> = Request<Payload, TracingWorld>;
type Sides = { readonly tracing: Tracing; readonly seeker: readonly SubjectState[]; readonly sought: readonly SubjectState[] };

const byWhom = ({ author, at }: Pick<Request<unknown, unknown>, "author" | "at">) => ({
  at,
  by: author.account,
  name: author.name,
  unit: author.unit,
});
const personOf = (states: readonly SubjectState[]) => fieldsOf(states.find((one) => one.kind === "person"));

/** Both sides of a request that runs, for whoever traces; a refusal where it is shut, or a child was not heard yet (FT3, FT7). */
function sidesOf(request: TracingRequest): Result<Sides> {
  const { payload, command, states, world } = request;
  const [seeker, sought] = [command.dossier, payload.candidate].map((dossier) => states.filter((one) => one.dossier === dossier));
  if (!world.opens.get(command.dossier)?.includes("tracing") || !seeker || !sought || payload.candidate === command.dossier)
    return refuse("access.not-available", "AC3");
  const running = runningTracing(request, payload.tracing);
  if (!running.ok) return running;
  if (personOf(sought)["reference"] === undefined) return refuse("access.not-available", "AC3");
  if (running.value.standing !== "open") return refuse("tracing.child-not-heard", "FT3");
  return ok({ tracing: running.value, seeker, sought });
}

/**
 * Whether one of the two does not want the other, as far as a file names it; and whether the other may be told at all. The answer is one
 * for all of these, so that it says nothing of the file that is shut.
 */
function isShut({ payload, command }: TracingRequest, { seeker, sought }: Sides): boolean {
  const refuses = (states: readonly SubjectState[], other: string): boolean =>
    [...(findFamilyWish(states)?.noContact.values() ?? [])].some((one) => one.other === other && one.takenBackAt === undefined);
  const isDenied = kinOf(seeker).some((kin) => kin.other === payload.candidate && !kin.ended && kinStanding(kin) === "denied");
  return refuses(seeker, payload.candidate) || refuses(sought, command.dossier) || isDenied || findFamilyWish(sought)?.found?.wish === "no";
}

/** R1: until both were asked what they fear, nothing is done that could reach anybody. */
function refuseUnasked({ payload, command, world }: TracingRequest): Result<true> {
  const isAsked = [command.dossier, payload.candidate].every((dossier) => fearedOf(world, dossier) !== undefined);
  return isAsked ? ok(true) : refuse("tracing.fear-not-asked", "FT2", { source: ["refugee-1951:33.1"] });
}

const ApproachPayload = z.strictObject({ tracing: z.uuid(), candidate: z.uuid(), bits: z.number().min(-1000).max(1000) });

/**
 * The unit that traces takes on to ask somebody whether a relative may be told of them. It opens who they are and what they wish of
 * relatives, to that unit alone.
 * @refuses tracing.fear-not-asked (FT2), tracing.child-not-heard (FT3), tracing.not-to-be-approached (FT4), tracing.ended-already (FT1)
 */
export const approachCandidate = defineCommand<z.infer<typeof ApproachPayload>, TracingWorld>({
  kind: "tracing.approach",
  payload: ApproachPayload,
  reach: "search",
  loads: ({ candidate }) => [candidate],
  decide(request) {
    const { payload, command, author, at } = request;
    const sides = sidesOf(request);
    if (!sides.ok) return sides;
    const asked = refuseUnasked(request);
    if (!asked.ok) return asked;
    if (isShut(request, sides.value)) return refuse("tracing.not-to-be-approached", "FT4");
    const bits = Math.round(payload.bits * 100) / 100;
    return ok({
      wishes: [
        tracingWish(command.dossier, payload.tracing, {
          [`tracingCandidate/${payload.candidate}`]: { ...byWhom(request), standing: "approached", bits },
        }),
        inWishOf(request, sides.value.sought, { [`approached/${author.unit}`]: { since: at } }),
      ],
    });
  },
});

function inWishOf(request: TracingRequest, states: readonly SubjectState[], set: Readonly<Record<string, unknown>>): Wish {
  const known = findFamilyWish(states);
  return {
    dossier: request.payload.candidate,
    subject: known?.id ?? request.newId(),
    subjectKind: "family-wish",
    set: { ...(known ? {} : { wishUnit: request.author.unit }), ...set },
  };
}

const JudgePayload = z.strictObject({ tracing: z.uuid(), candidate: z.uuid(), bits: z.number(), note: text(500).optional() });

/** Whoever was found is not the one looked for; kept, so that nobody asks them twice. @refuses tracing.ended-already (FT1) */
export const dismissCandidate = defineCommand<z.infer<typeof JudgePayload>, TracingWorld>({
  kind: "tracing.dismiss",
  payload: JudgePayload,
  reach: "search",
  loads: ({ candidate }) => [candidate],
  decide(request) {
    const { payload, command } = request;
    const sides = sidesOf(request);
    if (!sides.ok) return sides;
    const note = payload.note === undefined ? {} : { note: payload.note };
    const bits = Math.round(payload.bits * 100) / 100;
    return ok({
      wishes: [
        tracingWish(command.dossier, payload.tracing, {
          [`tracingCandidate/${payload.candidate}`]: { ...byWhom(request), standing: "notThem", bits, ...note },
        }),
      ],
    });
  },
});

const TellPayload = z.strictObject({
  tracing: z.uuid(),
  candidate: z.uuid(),
  /** How each gave to be reached. */
  seekerContact: text(500),
  soughtContact: text(500),
  /** Whether the other is one of those whom either does not want; asked where words alone name somebody. */
  isExcepted: Answer,
});

/**
 * Tells each of the two of the other, once both wish it (FT6).
 * @refuses tracing.not-asked-yet (FT5), tracing.child-not-heard (FT3), tracing.excepted (FT4), tracing.not-to-be-approached (FT4), as decideRelease (R1, R3)
 */
export const tellBoth = defineCommand<z.infer<typeof TellPayload>, TracingWorld>({
  kind: "tracing.tell",
  payload: TellPayload,
  loads: ({ candidate }) => [candidate],
  decide(request) {
    const { payload, command } = request;
    const found = sidesOf(request);
    if (!found.ok) return found;
    const may = mayTell(request, found.value);
    if (!may.ok) return may;
    const { tracing, seeker, sought } = found.value;
    const releases = releasesOf(request, tracing);
    if (!releases.ok) return releases;
    const told = (states: readonly SubjectState[], contact: string) => ({ ...byWhom(request), names: namesOf(states), contact });
    return ok({
      wishes: [
        tracingWish(command.dossier, tracing.id, {
          tracingStanding: "told",
          tracingTold: told(sought, payload.soughtContact),
          tracingEnded: { ...byWhom(request), why: "told" },
        }),
        inWishOf(request, sought, { [`toldOf/${tracing.id}`]: told(seeker, payload.seekerContact) }),
        ...releases.value,
      ],
    });
  },
});

const namesOf = (states: readonly SubjectState[]): PersonName[] => z.array(PersonName).catch([]).parse(personOf(states)["names"]);

/** FT3-FT5: both wish it, each child was heard, and neither is somebody whom the other does not want. Doubt is no "yes" (R6). */
function mayTell(request: TracingRequest<z.infer<typeof TellPayload>>, sides: Sides): Result<true> {
  const { payload, today } = request;
  const { tracing, seeker, sought } = sides;
  const wish = findFamilyWish(sought);
  if (isShut(request, sides)) return refuse("tracing.not-to-be-approached", "FT4");
  if (tracing.candidates.get(payload.candidate)?.standing !== "approached" || wish?.found?.wish !== "yes")
    return refuse("tracing.not-asked-yet", "FT5");
  const isUnheard = (states: readonly SubjectState[], heard: unknown): boolean =>
    heard === undefined && isMaybeChild(personOf(states)["birth"], today);
  if (isUnheard(seeker, tracing.heard?.heard) || isUnheard(sought, wish.found.heard)) return refuse("tracing.child-not-heard", "FT3");
  const isWorded = [findFamilyWish(seeker), wish].some(
    (one) => one?.found?.except !== undefined || [...(one?.noContact.values() ?? [])].some(({ takenBackAt }) => takenBackAt === undefined),
  );
  return isWorded && payload.isExcepted !== "no" ? refuse("tracing.excepted", "FT4", { field: "payload.isExcepted" }) : ok(true);
}

/** Each side's disclosure to the other, by the one gate; read here, so that the State of the reader is this one (R1, R3). */
function releasesOf(request: TracingRequest, tracing: Tracing): Result<Wish[]> {
  const { payload, command, world } = request;
  const wishes: Wish[] = [];
  for (const dossier of [command.dossier, payload.candidate]) {
    const feared = fearedOf(world, dossier);
    const release = decideRelease({
      destination: world.country.code,
      channel: "paper",
      recipient: `${tracing.reference}`,
      fields: ["names", "contact"],
      ground: { kind: "consent", id: tracing.id },
      feared: feared?.states,
    });
    if (!release.ok) return release;
    wishes.push(releaseWish(release.value, { dossier, id: request.newId(), about: tracing.id, fearedVersion: feared?.version ?? 0 }));
  }
  return ok(wishes);
}
