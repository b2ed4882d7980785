import { z } from "zod";
import { assert, ok, refuse, type Result } from "../kernel/index.ts";
import { type Decision, defineCommand, defineSubject, fieldsOf, type Request, type SubjectState, type Valued } from "../ledger/index.ts";

const text = (max: number) => z.string().trim().min(1).max(max);
const kept = "identity";
const who = { at: z.iso.datetime(), by: z.uuid(), name: text(200), unit: text(40) };

/** What a person asks of their own file: a copy of it, or that something in it is put right. */
export const DataRequestKind = z.enum(["copy", "correction"]);
export type DataRequestKind = z.infer<typeof DataRequestKind>;
/** What became of it: done, done in part, or not done, always in words. */
export const DataOutcome = z.enum(["done", "partly", "notDone"]);
export type DataOutcome = z.infer<typeof DataOutcome>;

const Asked = z.strictObject({ ...who, words: text(2000).optional() });
const Answered = z.strictObject({ ...who, outcome: DataOutcome, words: text(2000) });

/**
 * What a person asked of their own file, and the answer.
 * @source decision:0047
 */
export const dataRequestSubject = defineSubject({
  kind: "data-request",
  title: { en: "Request about the own file", ru: "Обращение о собственном деле" },
  fields: {
    dataReference: { compartment: kept, schema: text(20), title: { en: "Reference", ru: "Номер" } },
    dataKind: { compartment: kept, schema: DataRequestKind, title: { en: "Asks for", ru: "Просит" } },
    dataUnit: { compartment: kept, schema: text(40), title: { en: "Answers", ru: "Отвечает" } },
    dataAsked: { compartment: kept, schema: Asked, title: { en: "Asked", ru: "Просьба" } },
    dataAnswered: { compartment: kept, schema: Answered, title: { en: "Answer", ru: "Ответ" } },
  },
});

/** A request about the own file as it is read. */
export type DataRequest = {
  readonly id: string;
  readonly dossier: string;
  readonly reference: string;
  readonly kind: DataRequestKind;
  readonly unit: string;
  readonly asked: z.infer<typeof Asked>;
  readonly answered?: z.infer<typeof Answered>;
};

/** Reads a request; undefined for subjects of any other kind. What stands in the record was parsed when it was written. */
export function readDataRequest(state: Pick<SubjectState, "dossier" | "subject" | "kind"> & Valued): DataRequest | undefined {
  const fields = fieldsOf(state);
  if (state.kind !== "data-request" || fields["dataAsked"] === undefined) return undefined;
  const answered = fields["dataAnswered"] as DataRequest["answered"];
  return {
    id: state.subject,
    dossier: state.dossier,
    reference: String(fields["dataReference"] ?? ""),
    kind: fields["dataKind"] as DataRequestKind,
    unit: String(fields["dataUnit"] ?? ""),
    asked: fields["dataAsked"] as DataRequest["asked"],
    ...(answered ? { answered } : {}),
  };
}

/** What deciding may know of the State: which unit keeps the register. */
type World = { readonly country: { readonly routes: readonly { readonly id: string; readonly units: readonly string[] }[] } };

const byWhom = ({ author, at }: Pick<Request<unknown, unknown>, "author" | "at">) => ({
  at,
  by: author.account,
  name: author.name,
  unit: author.unit,
});

const AskPayload = z
  .strictObject({ request: z.uuid(), kind: DataRequestKind, words: text(2000).optional() })
  // A copy needs no reason; what is wrong must be said.
  .refine(({ kind, words }) => kind === "copy" || words !== undefined);

/** A person asks for a copy of their file or for a correction, themselves or through whoever works with them (PE22). */
export const askAboutFile = defineCommand<z.infer<typeof AskPayload>, World>({
  kind: "data.ask",
  payload: AskPayload,
  decide(request) {
    const { payload, command, world } = request;
    if (!request.states.some((one) => one.dossier === command.dossier && one.kind === "person"))
      return refuse("access.not-available", "AC3");
    const unit = world.country.routes.find((one) => one.id === "registration")?.units[0];
    assert(unit, "a State without a unit that registers");
    const reference = request.newReference();
    const asked = { ...byWhom(request), ...(payload.words === undefined ? {} : { words: payload.words }) };
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.request,
          subjectKind: "data-request",
          reference,
          set: { dataReference: reference, dataKind: payload.kind, dataUnit: unit, dataAsked: asked },
        },
      ],
      says: { reference },
    });
  },
});

const AnswerPayload = z.strictObject({ request: z.uuid(), outcome: DataOutcome, words: z.string().trim().min(10).max(2000) });

/** An officer of the unit that answers says what was done, in words that the person reads (PE23). @refuses data.answered-already (PE23) */
export const answerAboutFile = defineCommand<z.infer<typeof AnswerPayload>, World>({
  kind: "data.answer",
  payload: AnswerPayload,
  decide(request): Result<Decision> {
    const { payload, command, states } = request;
    const state = states.find((one) => one.dossier === command.dossier && one.subject === payload.request);
    const standing = state && readDataRequest(state);
    if (!standing) return refuse("access.not-available", "AC3");
    if (standing.answered) return refuse("data.answered-already", "PE23");
    const answered = { ...byWhom(request), outcome: payload.outcome, words: payload.words };
    return ok({
      wishes: [{ dossier: command.dossier, subject: payload.request, subjectKind: "data-request", set: { dataAnswered: answered } }],
    });
  },
});
