import { z } from "zod";
import { Day, ok, refuse, type Result } from "../kernel/index.ts";
import { type Decision, defineCommand, fieldsOf, type Request, type Wish } from "../ledger/index.ts";
import { inverseOf, type Kin, KinAnswer, kinOf, KinRelation, KinShownBy } from "./kin-subject.ts";
import { isMaybeChild } from "./may-be-child.ts";

const reason = z.string().trim().min(10).max(500);
const words = z.string().trim().min(1).max(500).optional();
/** Whose word it is: of the person of this file, of the other, or of somebody else. */
const Whose = z.enum(["person", "other", "somebody"]);
const other = z.uuid().optional();
type Asked = { readonly kin: string; readonly other?: string | undefined };
type Fields = Readonly<Record<string, unknown>>;
const loads = (payload: Asked): string[] => (payload.other === undefined ? [] : [payload.other]);

/** Both persons where both have files, the one who is named first; a refusal where one of them is shut to the author (PE18). */
function personsOf({ payload, command, states }: Request<Asked, unknown>): Result<Fields[]> {
  if (payload.other === command.dossier) return refuse("kin.same-file", "PE15", { field: "payload.other" });
  const persons = [command.dossier, ...loads(payload)].map((dossier) =>
    fieldsOf(states.find((one) => one.dossier === dossier && one.kind === "person")),
  );
  return persons.some((fields) => fields["reference"] === undefined) ? refuse("access.not-available", "AC3") : ok(persons);
}

/** The same fields in each file that has the relation. */
function inEach({ command, payload }: Request<Asked, unknown>, set: Fields): Decision {
  const files = [command.dossier, ...loads(payload)];
  return { wishes: files.map((dossier): Wish => ({ dossier, subject: payload.kin, subjectKind: "kin", set })) };
}

const byWhom = ({ author, at }: Request<unknown, unknown>) => ({ at, by: author.account, name: author.name, unit: author.unit });

function saidField(request: Request<Asked, unknown>, said: { whose: z.infer<typeof Whose>; says: KinAnswer; words?: string | undefined }) {
  const whose = said.whose === "person" ? request.command.dossier : said.whose === "other" ? request.payload.other : undefined;
  const { says, words: own } = said;
  const value = { ...byWhom(request), ...(whose ? { whose } : {}), says, ...(own === undefined ? {} : { words: own }) };
  return { [`kinSaid/${request.newId()}`]: value };
}

const said = { whose: Whose, says: KinAnswer, words };
const RecordPayload = z
  .strictObject({ kin: z.uuid(), other, named: z.string().trim().min(1).max(200).optional(), relation: KinRelation, ...said })
  // Either a file or words: of somebody who has none nobody but the person and others here can say anything.
  .refine(({ other: file, named, whose }) => (file === undefined) !== (named === undefined) && (whose !== "other" || file !== undefined));

/**
 * Records what one person is to another, with whose word it is. Nothing follows from it by itself (PE17).
 * @refuses kin.same-file, kin.recorded-already (PE15)
 * @source decision:0046
 */
export const recordKin = defineCommand<z.infer<typeof RecordPayload>, unknown>({
  kind: "kin.record",
  payload: RecordPayload,
  loads,
  decide(request) {
    const { payload, command, states } = request;
    const persons = personsOf(request);
    if (!persons.ok) return persons;
    const known = kinOf(states.filter((one) => one.dossier === command.dossier));
    if (known.some((one) => one.id === payload.kin || (one.ended === undefined && isSame(one, payload))))
      return refuse("kin.recorded-already", "PE15");
    const shared = { kinRecorded: byWhom(request), ...saidField(request, payload) };
    const wish = (dossier: string, set: Fields): Wish => ({
      dossier,
      subject: payload.kin,
      subjectKind: "kin",
      isNew: true,
      set: { ...set, ...shared },
    });
    const own = wish(command.dossier, { kinOther: payload.other, kinNamed: payload.named, kinRelation: payload.relation });
    if (payload.other === undefined) return ok({ wishes: [own] });
    return ok({ wishes: [own, wish(payload.other, { kinOther: command.dossier, kinRelation: inverseOf(payload.relation) })] });
  },
});

const isSame = (kin: Kin, asked: { other?: string | undefined; relation: KinRelation }): boolean =>
  asked.other !== undefined && kin.other === asked.other && kin.relation === asked.relation;

/** The relation that a command is about, as the file it was sent to tells it. */
function relationOf(request: Request<Asked, unknown>): Result<{ kin: Kin; persons: Fields[] }> {
  const { payload, command, states } = request;
  const persons = personsOf(request);
  if (!persons.ok) return persons;
  const kin = kinOf(states.filter((one) => one.dossier === command.dossier)).find((one) => one.id === payload.kin);
  if (!kin || kin.other !== payload.other) return refuse("access.not-available", "AC3");
  return kin.ended === undefined ? ok({ kin, persons: persons.value }) : refuse("kin.ended-already", "PE19");
}

const SayPayload = z
  .strictObject({ kin: z.uuid(), other, ...said })
  .refine(({ other: file, whose }) => whose !== "other" || file !== undefined);

/** Adds the word of one of the two, or of somebody else. The earlier words stay (PE15). @refuses kin.ended-already (PE19) */
export const sayKin = defineCommand<z.infer<typeof SayPayload>, unknown>({
  kind: "kin.say",
  payload: SayPayload,
  loads,
  decide(request) {
    const found = relationOf(request);
    return found.ok ? ok(inEach(request, saidField(request, request.payload))) : found;
  },
});

const ShowPayload = z.strictObject({ kin: z.uuid(), other, shownBy: KinShownBy, speaks: z.enum(["for", "against"]), note: reason });

/**
 * Notes what shows that a relation is, or is not, as it was said (PE16). Where one of the two is or may be a child, it is confirmed by
 * another officer than who recorded it.
 * @refuses kin.second-person (PE17), kin.ended-already (PE19)
 */
export const showKin = defineCommand<z.infer<typeof ShowPayload>, unknown>({
  kind: "kin.show",
  payload: ShowPayload,
  loads,
  decide(request) {
    const { payload, author, today } = request;
    const found = relationOf(request);
    if (!found.ok) return found;
    const { kin, persons } = found.value;
    const isChilds = persons.some((fields) => isMaybeChild(fields["birth"], today));
    if (isChilds && payload.speaks === "for" && kin.recorded.by === author.account) return refuse("kin.second-person", "PE17");
    const { shownBy, speaks, note } = payload;
    return ok(inEach(request, { [`kinShown/${request.newId()}`]: { ...byWhom(request), shownBy, speaks, note } }));
  },
});

const EndPayload = z.strictObject({ kin: z.uuid(), other, why: z.enum(["ended", "mistake"]), on: Day, reason });

/** A relation is no longer, or never was and was recorded by mistake; it stays on record. @refuses kin.in-future, kin.ended-already (PE19) */
export const endKin = defineCommand<z.infer<typeof EndPayload>, unknown>({
  kind: "kin.end",
  payload: EndPayload,
  loads,
  decide(request) {
    const { payload, today } = request;
    const found = relationOf(request);
    if (!found.ok) return found;
    if (payload.on > today) return refuse("kin.in-future", "PE19", { field: "payload.on" });
    const { why, on, reason: told } = payload;
    return ok(inEach(request, { kinEnded: { ...byWhom(request), why, on, reason: told } }));
  },
});
