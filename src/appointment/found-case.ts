import { type DisclosureWorld, fearedOf } from "../disclosure/index.ts";
import { fieldsOf, type Request, type SubjectState } from "../ledger/index.ts";
import {
  type CaseFile,
  casePart,
  type Country,
  findProcedure,
  partsInCase,
  type Procedure,
  type ProcedureSwitch,
  readCase,
} from "../process/index.ts";
import type { CaseFacts, Known } from "./conflicts.ts";

/** What decisions on appointments may know of their State, of fears, of accounts and of the roster. */
export type AppointmentWorld = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly feared: DisclosureWorld["feared"];
  readonly accounts: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly unit: string;
    readonly disabledAt: string | undefined;
  }[];
  /** Those whom the command names, as far as they are on the roster. */
  readonly helpers: readonly Known[];
};

/** The case that an appointment belongs to, with its definition and this State's switch. */
export type Found = {
  readonly id: string;
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly switched: ProcedureSwitch;
  readonly person: SubjectState | undefined;
};

type Asked = Pick<Request<unknown, Pick<AppointmentWorld, "country" | "procedures">>, "states" | "command" | "world" | "author">;

/** The case, when the author plays a part in it. */
export function findCase({ states, command, world, author }: Asked, id: string): Found | undefined {
  const subject = states.find((one) => one.subject === id && one.kind === "case" && one.dossier === command.dossier);
  const part = subject && casePart(subject);
  const file = part && readCase(part);
  const procedure = file && findProcedure(world.procedures, file.procedure, file.version);
  const switched = file && world.country.procedures[file.procedure];
  if (!file || !procedure || !switched) return undefined;
  if (partsInCase(author, file, { procedure, switched, dossier: command.dossier }).length === 0) return undefined;
  return { id, file, procedure, switched, person: states.find((one) => one.kind === "person" && one.dossier === command.dossier) };
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);
const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** What the conflict check looks at. Appointments of this case but the one at hand count as earlier. */
export function caseFacts(
  { states, command, world }: Pick<Request<unknown, AppointmentWorld>, "states" | "command" | "world">,
  found: Found,
  but?: string,
): CaseFacts {
  const person = fieldsOf(found.person);
  const nationalities = list(person["nationalities"]).filter((one) => one !== "unknown");
  const own = states.filter((one) => one.dossier === command.dossier);
  const others = own.filter((one) => one.kind === "appointment" && one.subject !== but).map(fieldsOf);
  const ofCase = others.filter((one) => one["appointment/case"] === found.id && one["appointment/state"] !== "cancelled");
  const bookedAs = (as: "interpreter" | "counsel") =>
    ofCase.flatMap((one) => {
      const helper = (one[`appointment/${as}`] as { helper?: string } | undefined)?.helper;
      return helper === undefined ? [] : [{ helper, as }];
    });
  return {
    dossier: command.dossier,
    reference: textOf(person["reference"]),
    household: textOf(person["household"]),
    nationalities: nationalities.length > 0 ? nationalities : undefined,
    employers: own.filter((one) => one.kind === "case").flatMap((one) => employersIn(fieldsOf(one))),
    feared: fearedOf(world, command.dossier)?.states,
    actedBy: Object.values(found.file.actedBy).flat(),
    booked: [...bookedAs("interpreter"), ...bookedAs("counsel")],
    recused: recusedIn(own, found.id),
  };
}

/** Helpers and accounts that must not act in a case, among the subjects of its dossier. */
export function recusedIn(states: readonly SubjectState[], caseId: string): string[] {
  return states
    .filter((one) => one.kind === "recusal")
    .map(fieldsOf)
    .filter((one) => one["appointment/recusedCase"] === caseId)
    .flatMap((one) => textOf(one["appointment/recused"]) ?? []);
}

function employersIn(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields).flatMap(([name, value]) => (/^answer\/.*\/employer$/.test(name) ? (textOf(value) ?? []) : []));
}
