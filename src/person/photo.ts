import { z } from "zod";
import { ok, refuse, type Result } from "../kernel/index.ts";
import {
  type Decision,
  defineCommand,
  defineSubject,
  fieldsOf,
  type Request,
  type SubjectState,
  type Valued,
  type Wish,
} from "../ledger/index.ts";

const text = (max: number) => z.string().trim().min(1).max(max);
const kept = "photo";
const who = { at: z.iso.datetime(), by: z.uuid(), name: text(200), unit: text(40) };
const hex = z.string().regex(/^[0-9a-f]{64}$/);
const Taken = z.strictObject({ ...who, sha256: hex, consent: text(500) });
const Withdrawn = z.strictObject(who);

/**
 * A photo of the person: that it was taken, with which consent, and its fingerprint. The picture itself lies apart, so that it can be
 * erased (PE26).
 * @source decision:0047
 */
export const photoSubject = defineSubject({
  kind: "photo",
  title: { en: "Photo", ru: "Фотография" },
  fields: {
    photoTaken: { compartment: kept, schema: Taken, title: { en: "Taken", ru: "Сделана" } },
    photoWithdrawn: { compartment: kept, schema: Withdrawn, title: { en: "Erased", ru: "Удалена" } },
  },
});

/** A photo as the record tells it. */
export type Photo = {
  readonly id: string;
  readonly taken: z.infer<typeof Taken>;
  readonly withdrawn?: z.infer<typeof Withdrawn>;
};

/** Reads a photo; undefined for subjects of any other kind. */
export function readPhoto(state: Pick<SubjectState, "dossier" | "subject" | "kind"> & Valued): Photo | undefined {
  const fields = fieldsOf(state);
  if (state.kind !== "photo" || fields["photoTaken"] === undefined) return undefined;
  const withdrawn = fields["photoWithdrawn"] as Photo["withdrawn"];
  return { id: state.subject, taken: fields["photoTaken"] as Photo["taken"], ...(withdrawn ? { withdrawn } : {}) };
}

/** The photo of a file that stands. */
export function standingPhoto(states: readonly (Pick<SubjectState, "dossier" | "subject" | "kind"> & Valued)[]): Photo | undefined {
  return states.flatMap((one) => readPhoto(one) ?? []).find((one) => one.withdrawn === undefined);
}

const byWhom = ({ author, at }: Pick<Request<unknown, unknown>, "author" | "at">) => ({
  at,
  by: author.account,
  name: author.name,
  unit: author.unit,
});
const own = ({ states, command }: Pick<Request<unknown, unknown>, "states" | "command">) =>
  states.filter((one) => one.dossier === command.dossier);
const erase = (request: Request<unknown, unknown>, photo: string): Wish => ({
  dossier: request.command.dossier,
  subject: photo,
  subjectKind: "photo",
  set: { photoWithdrawn: byWhom(request) },
});

const TakePayload = z.strictObject({ photo: z.uuid(), sha256: hex, consent: text(500) });

/** Notes that a photo was taken, and with which consent. One stands at a time: the earlier is erased (PE25). */
export const takePhoto = defineCommand<z.infer<typeof TakePayload>, unknown>({
  kind: "photo.take",
  payload: TakePayload,
  decide(request): Result<Decision> {
    const { payload, command } = request;
    if (!own(request).some((one) => one.kind === "person")) return refuse("access.not-available", "AC3");
    const earlier = standingPhoto(own(request));
    const taken = { ...byWhom(request), sha256: payload.sha256, consent: payload.consent };
    return ok({
      wishes: [
        { dossier: command.dossier, subject: payload.photo, subjectKind: "photo", isNew: true, set: { photoTaken: taken } },
        ...(earlier ? [erase(request, earlier.id)] : []),
      ],
    });
  },
});

const WithdrawPayload = z.strictObject({ photo: z.uuid() });

/** The person does not agree any more: the picture is erased at once, and that it was there stays on record (PE26). */
export const withdrawPhoto = defineCommand<z.infer<typeof WithdrawPayload>, unknown>({
  kind: "photo.withdraw",
  payload: WithdrawPayload,
  decide(request): Result<Decision> {
    const standing = standingPhoto(own(request));
    if (standing?.id !== request.payload.photo) return refuse("access.not-available", "AC3");
    return ok({ wishes: [erase(request, standing.id)] });
  },
});
