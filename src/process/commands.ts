import { z } from "zod";
import { type Instant, isAhead, ok, refuse, type Result } from "../kernel/index.ts";
import { type Decision, defineCommand, type Request, type SubjectState, type Wish } from "../ledger/index.ts";
import { type CaseFile, casePart, factsOf, findProcedure, papersGiven, readCase } from "./case.ts";
import { moveClocks, whenOf } from "./case-clocks.ts";
import type { ProcedureSwitch } from "./country.ts";
import { decideOpening, decideStep, type StepPlan } from "./decide.ts";
import { type HandOff, isOfNobody, type Procedure } from "./definition.ts";
import { answerFields, entryOf, given, openedCase, openingFacts } from "./opening.ts";
import { leadsIn } from "./leads.ts";
import { withSchemes } from "./schemes.ts";
import type { CaseWorld } from "./world.ts";
import { openingUnit, partsAtOpening, partsInCase, unitOfPart } from "./parts.ts";

const answers = z.record(z.string().max(60), z.unknown());

const OpenPayload = z.strictObject({
  case: z.uuid(),
  procedure: z.string().max(40),
  answers: answers.default({}),
  unit: z.string().max(40).optional(),
  /** File of the person, where the case begins a dossier of its own (PR73). */
  about: z.uuid().optional(),
});

/**
 * Opens a case of the person in one procedure, under the version that holds now (PR6). Its clocks count from the opening, or from the
 * first contact where the definition says so. One that lies apart begins a dossier of its own, and nothing is written in the person's (PR73).
 * @refuses access.not-available, case.lies-apart (PR73), case.procedure-off, case.open-already, case.in-future, case.unit-unknown (PR6), and those of `decideOpening`
 */
export const openCase = defineCommand<z.infer<typeof OpenPayload>, CaseWorld>({
  kind: "case.open",
  payload: OpenPayload,
  permits: "part",
  begins: ({ about }) => about !== undefined,
  loads: ({ about }) => (about === undefined ? [] : [about]),
  places: ({ procedure }) => ({ procedure }),
  decide(request) {
    const { payload, command, world, states, author, at } = request;
    const home = payload.about ?? command.dossier;
    const person = states.find((one) => one.dossier === home && one.kind === "person");
    if (!person || states.some((one) => one.subject === payload.case)) return refuse("access.not-available", "AC3");
    const switched = world.country.procedures[payload.procedure];
    const procedure = switched && findProcedure(world.procedures, payload.procedure, switched.version);
    if (!switched || !procedure || isOfNobody(procedure)) return refuse("case.procedure-off", "PR6", { field: "payload.procedure" });
    if (isAhead(at, request.now)) return refuse("case.in-future", "PR9", { field: "at" });
    const isApart = payload.about !== undefined;
    if (isApart !== (procedure.liesApart === true) || (isApart && payload.case !== command.dossier))
      return refuse("case.lies-apart", "PR73", { field: "payload.about" });
    const parts = partsAtOpening(author, switched, home);
    const opened = decideOpening({
      procedure,
      parts,
      facts: openingFacts(request, { procedure, switched, person: person.subject }),
      national: withSchemes(switched, procedure, world.schemes),
    });
    if (!opened.ok) return opened;
    if (!isApart && world.cases.some((one) => one.procedure === procedure.id && !one.isFinal))
      return refuse("case.open-already", "PR7", { field: "payload.procedure" });
    const unit = openingUnit(author.unit, payload.unit, { procedure, switched, parts });
    if (unit === undefined) return refuse("case.unit-unknown", "PR6", { field: "payload.unit" });
    const begun = openedCase(request, {
      id: payload.case,
      procedure,
      switched,
      plan: opened.value,
      unit,
      ...(isApart ? { about: home } : { person }),
    });
    // An answer to a referral would stand in the person's file, and tell of the case.
    if (!begun.ok || isApart) return begun;
    const answered = world.answerReferrals({ states, dossier: command.dossier, procedure: procedure.id, author, at });
    return ok({ ...begun.value, wishes: [...begun.value.wishes, ...answered] });
  },
});

/** A case as found among the states of a request, with its definition and this State's switch. */
type Found = {
  readonly subject: SubjectState;
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly switched: ProcedureSwitch;
  readonly parts: readonly string[];
};

function findCase(
  { states, command, world, author }: Pick<Request<unknown, CaseWorld>, "states" | "command" | "world" | "author">,
  id: string,
): Found | undefined {
  const subject = states.find((one) => one.subject === id && one.kind === "case" && one.dossier === command.dossier);
  const part = subject && casePart(subject);
  const file = part && readCase(part);
  const procedure = file && findProcedure(world.procedures, file.procedure, file.version);
  const switched = file && world.country.procedures[file.procedure];
  if (!subject || !file || !procedure || !switched) return undefined;
  return { subject, file, procedure, switched, parts: partsInCase(author, file, { procedure, switched, dossier: command.dossier }) };
}

/** A step to be taken in a case, with its answers. */
export const StepPayload = z.strictObject({
  case: z.uuid(),
  step: z.string().max(40),
  answers: answers.default({}),
  /** State that the author saw; when the case moved on since, the step is refused. */
  seen: z.string().max(40).optional(),
  /** Unit that the case moves to, where the next part is played by several. */
  unit: z.string().max(40).optional(),
  /** Hand-offs on request, by where they lead. */
  handsOff: z.array(z.string().max(40)).max(20).default([]),
});

export type StepPayload = z.infer<typeof StepPayload>;

/**
 * Takes one step of a case: from where it stands, by who plays the part, through its gates, at its true time (PR6, PR9).
 * `says.issues` names papers to be issued, `says.handsOff` routes to be referred on and `says.handsOffTo`, in the same order, what to.
 * @refuses access.not-available, case.in-future, case.unit-unknown, case.hand-off-unknown, and those of `decideStep`
 */
export const takeStep = defineCommand<StepPayload, CaseWorld>({
  kind: "case.step",
  payload: StepPayload,
  permits: "part",
  places: (payload) => ({ case: payload.case }),
  decide: decideCaseStep,
});

/** A step of a case, taken beside sittings or in one: what it writes, or why it is not taken. @refuses those of `takeStep` */
export function decideCaseStep(request: Request<StepPayload, CaseWorld>): Result<Decision> {
  const { payload, command, world, states, author, at } = request;
  const found = findCase(request, payload.case);
  if (!found || found.parts.length === 0) return refuse("access.not-available", "AC3");
  const { file, procedure, switched } = found;
  if (isAhead(at, request.now)) return refuse("case.in-future", "PR9", { field: "at" });
  if (payload.seen !== undefined && payload.seen !== file.state) return refuse("step.not-from-here", "PR1");
  const others = world.cases.filter((one) => one.id !== payload.case);
  const facts = factsOf({
    file,
    states,
    cases: others,
    procedures: world.procedures,
    country: world.country,
    switched,
    groups: world.groups,
    schemes: world.schemes,
    places: world.places,
    shelf: world.shelf,
    actor: author.account,
    answers: given(payload.answers),
    handsOff: payload.handsOff,
    at,
  });
  const decided = decideStep({
    procedure,
    state: file.state,
    step: payload.step,
    parts: found.parts,
    facts,
    national: withSchemes(switched, procedure, world.schemes),
  });
  if (!decided.ok) return decided;
  const plan = decided.value;
  const unit = plan.movesTo === undefined ? ok(file.unit) : nextUnit(plan.movesTo, payload.unit ?? namedUnit(plan, switched), found);
  if (!unit.ok) return unit;
  const routes = handedOff(leadsIn(world.country, world.procedures, plan.handsOff), payload.handsOff);
  if (routes === undefined) return refuse("case.hand-off-unknown", "PR10", { field: "payload.handsOff" });
  const beside = world.besideSitting({
    states,
    dossier: command.dossier,
    case: payload.case,
    unit: file.unit,
    procedure,
    step: plan.step,
    to: plan.to,
    at,
  });
  if (!beside.ok) return beside;
  const ended = {
    states,
    dossier: command.dossier,
    kinds: plan.revokes,
    case: payload.case,
    gives: papersGiven(procedure),
    at,
    today: request.today,
    reference: file.reference,
  };
  return ok({
    wishes: [stepWish(request, found, plan, unit.value), ...world.endPapers(ended), ...beside.value],
    says: {
      reference: file.reference,
      state: plan.to,
      issues: [...plan.issues],
      handsOff: routes.map((one) => one.route),
      handsOffTo: routes.map((one) => one.to),
    },
  });
}

function nextUnit(part: string, asked: string | undefined, { file, switched }: Found): Result<string> {
  if (asked !== undefined && !switched.parts[part]?.units.includes(asked))
    return refuse("case.unit-unknown", "PR6", { field: "payload.unit" });
  return ok(asked ?? unitOfPart(part, file, switched));
}

/** The unit that an answer of the step names, where the State says so (PR71). */
function namedUnit({ movesTo, answers }: StepPlan, { moves = {} }: ProcedureSwitch): string | undefined {
  const { question, units } = moves[movesTo ?? ""] ?? {};
  const answer = question === undefined ? undefined : answers[question];
  return typeof answer === "string" && units !== undefined && Object.hasOwn(units, answer) ? units[answer] : undefined;
}

function handedOff(handsOff: readonly HandOff[], asked: readonly string[]): HandOff[] | undefined {
  if (!asked.every((to) => handsOff.some((one) => one.to === to))) return undefined;
  return handsOff.filter((one) => one.when === "always" || asked.includes(one.to));
}

function stepWish(
  { command, author, world, at, states }: Request<StepPayload, CaseWorld>,
  found: Found,
  plan: StepPlan,
  unit: string,
): Wish {
  const { file, procedure, switched, subject } = found;
  const isFinal = procedure.states[plan.to]?.isFinal ?? false;
  const clocks = moveClocks({
    clocks: file.clocks,
    plan,
    at,
    switched,
    answers: { ...file.answers, ...plan.answers },
    when: whenOf(world.country),
    uses: procedure.clocks,
    past: file.past,
    entry: entryOf(states.find((one) => one.subject === file.person && one.kind === "person")),
  });
  const acted = file.actedBy[plan.step] ?? [];
  return {
    dossier: command.dossier,
    subject: subject.subject,
    subjectKind: "case",
    kind: `${procedure.id}.${plan.step}`,
    compartment: procedure.compartment,
    set: {
      state: plan.to,
      ...closing(file, isFinal, at),
      ...(unit === file.unit ? {} : { unit, assigned: null }),
      ...heldAfter(found, plan, unit),
      [`actedBy/${plan.step}`]: acted.includes(author.account) ? acted : [...acted, author.account],
      [`past/${plan.step}`]: [...(file.past[plan.step] ?? []), { at, by: author.account, answers: plan.answers }],
      ...answerFields(procedure.steps[plan.step]?.form, plan.answers),
      ...Object.fromEntries(Object.entries(clocks).map(([id, clock]) => [`clock/${id}`, clock])),
    },
  };
}

/** Units that hold the case after a step: where it comes to lie, who is brought in, and not who is let go (PR40). */
function heldAfter({ file, switched }: Found, { brings, releases }: StepPlan, unit: string): { heldBy?: readonly string[] } {
  const gone = releases === undefined ? [] : (switched.parts[releases]?.units ?? []);
  const brought = brings === undefined ? [] : [unitOfPart(brings, file, switched)];
  const stay = file.heldBy.filter((one) => one !== unit && !gone.includes(one) && !brought.includes(one));
  const heldBy = [...brought.filter((one) => one !== unit), ...stay, unit];
  const isSame = heldBy.length === file.heldBy.length && heldBy.every((one) => file.heldBy.includes(one)) && unit === file.unit;
  return isSame ? {} : { heldBy };
}

function closing(file: CaseFile, isFinal: boolean, at: Instant): Record<string, unknown> {
  if (isFinal) return file.closedAt === undefined ? { closedAt: at } : {};
  return file.closedAt === undefined ? {} : { closedAt: null };
}

const AssignPayload = z.strictObject({
  case: z.uuid(),
  account: z.uuid().nullable(),
  /** Who held it when the author looked; null for nobody. Where it is told, another holder is not overruled unseen. */
  from: z.uuid().nullable().optional(),
});

/**
 * Gives a case to an official of the unit where it lies, or to nobody.
 * @refuses access.not-available, step.not-yours (PR2), case.given-meanwhile, case.assignee-unfit (PR11)
 */
export const assignCase = defineCommand<z.infer<typeof AssignPayload>, CaseWorld>({
  kind: "case.assign",
  payload: AssignPayload,
  permits: "part",
  accounts: (payload) => (payload.account === null ? [] : [payload.account]),
  decide({ payload, command, world, states, author }) {
    const found = findCase({ states, command, world, author }, payload.case);
    if (!found || found.parts.length === 0) return refuse("access.not-available", "AC3");
    if (!author.units.includes(found.file.unit)) return refuse("step.not-yours", "PR2");
    if (payload.from !== undefined && payload.from !== (found.file.assigned ?? null)) return refuse("case.given-meanwhile", "PR11");
    const account = world.accounts.find((one) => one.id === payload.account);
    if (payload.account !== null && !isFit(account, found)) return refuse("case.assignee-unfit", "PR11", { field: "payload.account" });
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.case,
          subjectKind: "case",
          kind: "case.assign",
          compartment: found.procedure.compartment,
          set: { assigned: payload.account },
        },
      ],
    });
  },
});

/** Who a case is given to works in the unit where it lies and plays a part in its procedure. */
function isFit(account: CaseWorld["accounts"][number] | undefined, { file, switched }: Found): boolean {
  if (!account || account.disabledAt !== undefined || account.unit !== file.unit) return false;
  return Object.values(switched.parts).some((who) => who.roles.includes(account.role) && who.units.includes(account.unit));
}
