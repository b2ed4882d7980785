import { z } from "zod";
import { discloseSubject, findRole } from "../access/index.ts";
import { ok, refuse, type Result } from "../kernel/index.ts";
import { type Decision, defineCommand, fieldsOf, type Request, type SubjectState, type Wish } from "../ledger/index.ts";
import type { Procedure } from "../process/index.ts";
import { type Join, readJoin } from "./join-subject.ts";
import { weighJoin } from "./weigh.ts";

/** What decisions on joins may know: the procedures, and what the author may open of each file. */
export type JoinWorld = { readonly procedures: readonly Procedure[]; readonly opens: ReadonlyMap<string, readonly string[]> };

const reason = z.string().trim().min(10).max(1000);
const WithReason = z.strictObject({ other: z.uuid(), reason });
const Other = z.strictObject({ other: z.uuid() });
type Asked = { readonly other: string };
type JoinRequest<Payload extends Asked = Asked> = Request<Payload, JoinWorld>;

/** Two files and how they stand to each other now; a refusal where one of them is not a person's. */
function pairOf({ payload, command, states }: JoinRequest): Result<{ files: [Fields, Fields]; join: Join | undefined }> {
  if (payload.other === command.dossier) return refuse("join.same-file", "PE3", { field: "payload.other" });
  const files = [command.dossier, payload.other].map((dossier) =>
    fieldsOf(states.find((one) => one.dossier === dossier && one.kind === "person")),
  ) as [Fields, Fields];
  if (files.some((fields) => fields["reference"] === undefined)) return refuse("access.not-available", "AC3");
  const join = states.flatMap((one) => (one.dossier === command.dossier ? (readJoin(one) ?? []) : []));
  return ok({ files, join: join.find((one) => one.other === payload.other) });
}
type Fields = Readonly<Record<string, unknown>>;

/** The same fields in both files, each naming the other. */
function inBoth({ command, payload }: JoinRequest, subject: string, set: Fields, references?: readonly unknown[]): Decision {
  const wish = (dossier: string, other: string, reference: unknown): Wish => ({
    dossier,
    subject,
    subjectKind: "join",
    set: { ...(references ? { joinOther: other, joinReference: reference } : {}), ...set },
  });
  return {
    wishes: [wish(command.dossier, payload.other, references?.[1]), wish(payload.other, command.dossier, references?.[0])],
  };
}

const byWhom = ({ author, at }: JoinRequest) => ({ at, by: author.account, name: author.name, unit: author.unit });

/** The subjects of a file as its author sees them. */
function seenOf({ states, author, world }: JoinRequest, dossier: string): SubjectState[] {
  const role = findRole(author.role);
  return role
    ? states.filter((one) => one.dossier === dossier).map((one) => discloseSubject(one, { role }, world.opens.get(dossier) ?? []))
    : [];
}

/**
 * Says that two files are of one person. Where little hangs on it they are joined at once; else a second officer approves (PE6).
 * @refuses join.same-file, join.joined-already, join.proposed-already (PE5)
 * @source decision:0034
 */
export const joinPersons = defineCommand<z.infer<typeof WithReason>, JoinWorld>({
  kind: "person.join",
  payload: WithReason,
  loads: (payload) => [payload.other],
  decide(request) {
    const { payload, command, world, today } = request;
    const pair = pairOf(request);
    if (!pair.ok) return pair;
    const { files, join } = pair.value;
    if (join?.standing === "joined") return refuse("join.joined-already", "PE5");
    if (join?.standing === "proposed") return refuse("join.proposed-already", "PE5");
    const seen = [seenOf(request, command.dossier), seenOf(request, payload.other)] as const;
    const weights = weighJoin({ files: seen, procedures: world.procedures, today });
    const standing = weights.length > 0 ? "proposed" : "joined";
    const references = files.map((one) => one["reference"]);
    const proposed = { ...byWhom(request), reason: payload.reason, weights, from: command.dossier, reference: references[0] };
    const set = {
      joinStanding: standing,
      joinProposed: proposed,
      ...(join?.approved ? { joinApproved: null } : {}),
      ...(join?.ended ? { joinEnded: null } : {}),
    };
    return ok({ ...inBoth(request, join?.id ?? request.newId(), set, references), says: { standing } });
  },
});

/**
 * A second officer agrees that the two files are of one person.
 * @refuses join.not-proposed (PE5), join.second-person (PE6)
 */
export const approveJoin = defineCommand<Asked, JoinWorld>({
  kind: "person.approve-join",
  payload: Other,
  loads: (payload) => [payload.other],
  decide(request) {
    const pair = pairOf(request);
    if (!pair.ok) return pair;
    const { join } = pair.value;
    if (join?.standing !== "proposed") return refuse("join.not-proposed", "PE5");
    if (join.proposed.by === request.author.account) return refuse("join.second-person", "PE6");
    return ok(inBoth(request, join.id, { joinStanding: "joined", joinApproved: byWhom(request) }));
  },
});

/** Somebody does not agree, or takes their own proposal back. @refuses join.not-proposed (PE5) */
export const declineJoin = defineCommand<z.infer<typeof WithReason>, JoinWorld>({
  kind: "person.decline-join",
  payload: WithReason,
  loads: (payload) => [payload.other],
  decide: (request) => end(request, "proposed", "declined"),
});

/** Takes two files apart again, at any later time: each stands as if they had never been joined (PE4). @refuses join.not-joined (PE5) */
export const partPersons = defineCommand<z.infer<typeof WithReason>, JoinWorld>({
  kind: "person.part",
  payload: WithReason,
  loads: (payload) => [payload.other],
  decide: (request) => end(request, "joined", "parted"),
});

function end(request: JoinRequest<z.infer<typeof WithReason>>, from: "proposed" | "joined", to: "declined" | "parted"): Result<Decision> {
  const pair = pairOf(request);
  if (!pair.ok) return pair;
  const { join } = pair.value;
  if (join?.standing !== from) return refuse(from === "joined" ? "join.not-joined" : "join.not-proposed", "PE5");
  return ok(inBoth(request, join.id, { joinStanding: to, joinEnded: { ...byWhom(request), reason: request.payload.reason } }));
}
