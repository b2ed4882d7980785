import { z } from "zod";
import { Day, personLanguages } from "../kernel/index.ts";
import type { Request, SubjectState } from "../ledger/index.ts";
import {
  type CaseFile,
  casePart,
  type Country,
  decisionPapers,
  findProcedure,
  type GroupDecision,
  partsInCase,
  type Procedure,
  type ProcedureSwitch,
  readCase,
  statementPapers,
} from "../process/index.ts";
import { type FormKind, paperForms } from "./kinds.ts";

/** What issuing papers may know of its State. */
export type DocumentWorld = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly groups: readonly GroupDecision[];
  /** The cases of the person, whichever compartment they lie in: where each stands, and since when it is over. */
  readonly cases: readonly {
    readonly id: string;
    readonly procedure: string;
    readonly version: string;
    readonly state: string;
    readonly closedAt?: string | undefined;
  }[];
};

const kindsWithEnd = Object.keys(paperForms) as FormKind[];
/** Papers of an organisation, issued in the case of the person who answers for it. @source decision:0041 */
export const licenceKinds = ["agency-licence"] as const satisfies readonly FormKind[];
/** One of them. */
export type LicenceKind = (typeof licenceKinds)[number];
/** Papers with an end. */
export const certificateKinds = kindsWithEnd;
/** Papers that the program issues. */
export const issuedKinds = [...certificateKinds, ...decisionPapers, ...statementPapers];
/** One of them. */
export type IssuedKind = (typeof issuedKinds)[number];

/** What is asked when a paper is issued. */
export const IssuePayload = z.strictObject({
  document: z.uuid(),
  case: z.uuid(),
  kind: z.string().max(60),
  /** An earlier end than the law's term, or the end itself where no figure was confirmed. */
  validTo: Day.optional(),
  /** The paper that this one takes the place of; it is revoked in the same act. */
  replaces: z.uuid().optional(),
  /** Of a letter: the decision in short, in the person's language; sources cited; who signs, when another than who issues; the last day of appeal where no figure is known. */
  signatory: z.string().trim().min(1).max(200).optional(),
  summary: z.string().trim().min(1).max(4000).optional(),
  sources: z.array(z.string().trim().min(1).max(400)).max(40).optional(),
  appealLastDay: Day.optional(),
  /** Of a letter: the language in which its reasons are written. */
  reasonsIn: z.enum(personLanguages).optional(),
});
export type IssuePayload = z.infer<typeof IssuePayload>;
/** A request to issue a paper. */
export type Issue = Request<IssuePayload, DocumentWorld>;

/** The usual size of a list of revocations: a post carries it whole. @source draft-ietf-oauth-status-list:4 */
export const statusPlaces = 2 ** 20;

/** The name of the State's list of revocations. */
export function statusListOf(country: Pick<Country, "code">): string {
  return `${country.code}/1`;
}

/** The case that a paper follows from, with its definition and this State's switch. */
export type Found = {
  readonly file: CaseFile;
  readonly compartment: string;
  readonly procedure: Procedure;
  readonly switched: ProcedureSwitch;
  readonly person: SubjectState;
};

/** The case, when the author plays a part in it. */
export function findCase({ states, command, world, author, payload }: Issue): Found | undefined {
  const person = states.find((one) => one.kind === "person" && one.dossier === command.dossier);
  const subject = states.find((one) => one.subject === payload.case && one.kind === "case" && one.dossier === command.dossier);
  const part = subject && casePart(subject);
  const file = part && readCase(part);
  const procedure = file && findProcedure(world.procedures, file.procedure, file.version);
  const switched = file && world.country.procedures[file.procedure];
  if (!person || !file || !procedure || !switched) return undefined;
  if (partsInCase(author, file, { procedure, switched, dossier: command.dossier }).length === 0) return undefined;
  return { file, procedure, switched, person, compartment: procedure.compartment };
}
