import { findRole, names } from "../access/index.ts";
import { addDays, type Day } from "../kernel/index.ts";
import { checkBodies } from "./check-bodies.ts";
import { checkContingency } from "./contingency.ts";
import type { Country, ProcedureSwitch, Route } from "./country.ts";
import { isOfNobody, type Procedure } from "./definition.ts";
import type { Clock } from "./national-data.ts";
import { isWrittenPaper, unsaidRemedies } from "./letters.ts";
import { findSilentStates } from "./silence.ts";

type Need = (held: boolean, fault: string) => void;
type IsLaw = (ref: string) => boolean;

/**
 * Where a country's switches do not fit the procedures they switch on. `isLaw` says whether a clause exists;
 * decisions of our own (`decision:NNNN`) are accepted beside the law.
 */
export function checkCountry(country: Country, procedures: readonly Procedure[], isLaw: IsLaw): string[] {
  const faults: string[] = [];
  const units = new Set(country.units.map((unit) => unit.code));
  const need: Need = (held, fault) => {
    if (!held) faults.push(`${country.code}: ${fault}`);
  };
  const isGround: IsLaw = (ref) => /^decision:\d{4}$/.test(ref) || isLaw(ref);
  for (const [id, switched] of Object.entries(country.procedures)) {
    const procedure = procedures.find((one) => one.id === id && one.version === switched.version);
    if (!procedure) {
      faults.push(`${country.code}: procedure ${id} ${switched.version} is unknown`);
      continue;
    }
    const versions = procedures.filter((one) => one.id === id);
    checkParts(procedure, switched, { units, versions }, need);
    checkSwitchedClocks(procedure, switched, { isGround, versions }, need);
    checkIssuers(procedure, switched, need);
    for (const state of findSilentStates(procedure, (id) => switched.clocks.some((clock) => clock.id === id)))
      need(false, `${id}: without a clock that this State leaves out, nothing is due in state ${state}`);
    for (const beside of Object.values(procedure.steps).flatMap((step) => step.opensBeside ?? []))
      need(
        procedures.some((one) => one.id === beside),
        `${id}: a step opens unknown procedure ${beside} beside`,
      );
    for (const clock of unsaidRemedies(procedure, (part) => switched.parts[part]?.roles.includes("person") ?? false))
      need(false, `${id}: within ${clock} the person may have a decision changed, and no letter tells it`);
    checkAdded(procedure, switched, need);
    checkMoves(procedure, switched, need);
    checkWidened(procedure, switched, isGround, need);
    checkCites(procedure, switched, isGround, need);
    checkOptions(procedure, switched, versions, need);
    checkFigures(procedure, switched, isGround, need);
    checkChannelLaw(procedure, switched, isGround, need);
    checkSender(procedure, switched, need);
    for (const [kind, document] of Object.entries(switched.documents ?? {}))
      checkPaper(document, `${id}: document ${kind}`, isGround, need);
  }
  for (const route of country.routes) {
    for (const unit of route.units) need(units.has(unit), `route ${route.id}: unit ${unit} is unknown`);
    need(route.units.length > 0, `route ${route.id} leads to no unit`);
    checkClock(route.acknowledge, `route ${route.id}`, isGround, need);
    for (const why of route.why) need(isGround(why), `route ${route.id} cites unknown ${why}`);
    checkFirst(route, isGround, need);
    if (route.procedure)
      need(
        procedures.some((one) => one.id === route.procedure),
        `route ${route.id} opens unknown procedure ${route.procedure}`,
      );
  }
  if (country.contingency) {
    const known = new Map(country.units.map((unit) => [unit.code, unit]));
    for (const fault of checkContingency(country.contingency, { units: known, isGround })) need(false, fault);
  }
  checkBirth(country, isGround, need);
  for (const fault of checkBodies(country, procedures, isGround)) need(false, fault);
  for (const unit of country.units) {
    need(
      country.organisations.some((one) => one.code === unit.organisation),
      `unit ${unit.code}: organisation is unknown`,
    );
    if (unit.parent) need(units.has(unit.parent), `unit ${unit.code}: parent ${unit.parent} is unknown`);
  }
  return faults;
}

/** What nobody read of nationality by birth is "unknown" (PR8). */
function checkBirth({ birth }: Country, isGround: IsLaw, need: Need): void {
  for (const [point, said] of Object.entries(birth ?? {}))
    if (said !== "unknown") need(isGround(said.source) && said.evidence !== "memory", `birth: ${point} rests on nothing that was read`);
}

/**
 * Why a State cannot go on with cases that began under an earlier version: everything that version leaves to the country must
 * still be answered (PR6). Its own clocks and parts stay in the switch beside those of the version that holds now.
 */
export function checkKeptVersion(country: Country, procedure: Procedure): string[] {
  const switched = country.procedures[procedure.id];
  const name = `${country.code}: cases run under ${procedure.id} ${procedure.version}`;
  if (!switched) return [`${name}, which is not switched on`];
  const faults: string[] = [];
  for (const part of Object.keys(procedure.parts)) if (!(part in switched.parts)) faults.push(`${name}, and nobody plays ${part}`);
  for (const [id, use] of Object.entries(procedure.clocks))
    if (use.isOptional !== true && !switched.clocks.some((clock) => clock.id === id)) faults.push(`${name}, and clock ${id} is not set`);
  for (const option of Object.keys(procedure.options ?? {}))
    if (switched.options?.[option] === undefined) faults.push(`${name}, and option ${option} is not answered`);
  return faults;
}

function checkParts(
  procedure: Procedure,
  switched: ProcedureSwitch,
  { units, versions }: { readonly units: ReadonlySet<string>; readonly versions: readonly Procedure[] },
  need: Need,
): void {
  for (const part of Object.keys(procedure.parts)) need(part in switched.parts, `${procedure.id}: nobody plays ${part}`);
  for (const [part, who] of Object.entries(switched.parts)) {
    need(
      versions.some((one) => part in one.parts),
      `${procedure.id}: part ${part} is unknown`,
    );
    need(who.roles.length > 0, `${procedure.id}: no role plays ${part}`);
    for (const role of who.roles)
      for (const lacking of lackedCommands(role, part, procedure))
        need(false, `${procedure.id}: ${role} plays ${part}, but the access policy gives it no ${lacking}`);
    for (const unit of who.units) need(units.has(unit), `${procedure.id}: unit ${unit} is unknown`);
  }
}

/** What a role needs to act as this part, and does not hold: a step that nobody can take stops every case (PR21). */
function lackedCommands(role: string, part: string, procedure: Procedure): string[] {
  const needed = [
    ...(procedure.opening.by.includes(part) ? [isOfNobody(procedure) ? "case.send" : "case.open"] : []),
    ...(Object.values(procedure.steps).some((step) => step.by.includes(part)) ? ["case.step"] : []),
  ];
  return needed.filter((command) => !findRole(role)?.commands.includes(command));
}

/** A letter is issued by who decides or by who has the case next: one that nobody may issue is promised and never given (PR77). */
function checkIssuers(procedure: Procedure, { parts }: ProcedureSwitch, need: Need): void {
  for (const [id, { issues, by, movesTo }] of Object.entries(procedure.steps)) {
    const roles = [...by, ...(movesTo === undefined ? [] : [movesTo])].flatMap((part) => parts[part]?.roles ?? []);
    need(
      !issues?.some(isWrittenPaper) || roles.some((role) => findRole(role)?.commands.includes("document.issue")),
      `${procedure.id}: the letter of step ${id} is issued by nobody who takes it or has the case then`,
    );
  }
}

function checkSwitchedClocks(
  procedure: Procedure,
  switched: ProcedureSwitch,
  { isGround, versions }: { readonly isGround: IsLaw; readonly versions: readonly Procedure[] },
  need: Need,
): void {
  for (const [id, use] of Object.entries(procedure.clocks))
    need(
      use.isOptional === true || switched.clocks.some((clock) => clock.id === id && clock.when === undefined),
      `${procedure.id}: clock ${id} is not set; a figure nobody confirmed is "unknown"`,
    );
  for (const id of new Set(switched.clocks.map((clock) => clock.id)))
    checkWordings(id, switched.clocks, (held, fault) => need(held, `${procedure.id}: ${fault}`));
  for (const clock of switched.clocks) {
    need(
      versions.some((one) => clock.id in one.clocks),
      `${procedure.id}: clock ${clock.id} is unknown`,
    );
    checkClock(clock, `${procedure.id}: clock ${clock.id}`, isGround, need);
    checkStart(clock, procedure, switched, need);
  }
}

/** What a limit counts from is asked: a day, and an hour as a number (PR72). */
function checkStart({ id, countsFrom }: Clock, procedure: Procedure, { adds = {} }: ProcedureSwitch, need: Need): void {
  if (countsFrom === undefined || countsFrom === "entry") return;
  const asked = [...Object.values(procedure.forms).flatMap((form) => form.questions), ...Object.values(adds).flat()];
  const isAsked = (question: string, kind: string): boolean => asked.some((one) => one.id === question && one.kind === kind);
  const { question, hour } = countsFrom;
  need(isAsked(question, "day"), `${procedure.id}: clock ${id} counts from ${question}, which no form asks as a day`);
  if (hour !== undefined) need(isAsked(hour, "number"), `${procedure.id}: clock ${id} counts from the hour ${hour}, which is no number`);
}

/** How long a paper holds, and what somebody must bring to get it: the latter from a clause that was read (PR30). */
function checkPaper(
  { term, brings = [] }: NonNullable<ProcedureSwitch["documents"]>[string],
  name: string,
  isGround: IsLaw,
  need: Need,
): void {
  checkClock(term, name, isGround, need);
  for (const { title, source, evidence } of brings) {
    need(isGround(source), `${name}: ${title.en} cites unknown ${source}`);
    need(evidence !== "memory", `${name}: ${title.en} is asked by a clause that nobody read`);
  }
}

/** Questions that national law adds mean one thing in the whole procedure, and are asked: a question on an unknown one never is (PR13). */
function checkAdded(procedure: Procedure, switched: ProcedureSwitch, need: Need): void {
  const kinds = new Map(
    Object.values(procedure.forms).flatMap((form) => form.questions.map((question) => [question.id, question.kind] as const)),
  );
  for (const [id, added] of Object.entries(switched.adds ?? {})) {
    const form = procedure.forms[id];
    need(form !== undefined, `${procedure.id}: adds to unknown form ${id}`);
    const asked = new Set([...(form?.questions ?? []), ...added].map((question) => question.id));
    for (const question of added) {
      need(!form?.questions.some((one) => one.id === question.id), `${procedure.id}: adds ${question.id}, which the form asks already`);
      need((kinds.get(question.id) ?? question.kind) === question.kind, `${procedure.id}: adds ${question.id} as another kind of answer`);
      need(
        question.when === undefined || asked.has(question.when.question),
        `${procedure.id}: adds ${question.id}, which hangs on an unknown question`,
      );
    }
  }
}

/** Each answer that says where a case moves to is a choice of a question that is asked, and leads to a unit that plays the part (PR71). */
function checkMoves({ id, forms }: Procedure, { parts, moves = {}, adds = {} }: ProcedureSwitch, need: Need): void {
  const asked = [...Object.values(forms).flatMap((form) => form.questions), ...Object.values(adds).flat()];
  for (const [part, { question, units }] of Object.entries(moves)) {
    const choices = asked.filter((one) => one.id === question).flatMap((one) => Object.keys(one.options ?? {}));
    need(choices.length > 0, `${id}: moves to ${part} by ${question}, which has no list of answers`);
    for (const choice of choices) need(Object.hasOwn(units, choice), `${id}: ${question} ${choice} leads to no unit`);
    for (const unit of Object.values(units)) need(parts[part]?.units.includes(unit) ?? false, `${id}: ${unit} does not play ${part}`);
  }
}

/** National law adds a choice to a question that has choices, once, from a clause that was read (PR28). */
function checkWidened(procedure: Procedure, switched: ProcedureSwitch, isGround: IsLaw, need: Need): void {
  const questions = Object.values(procedure.forms).flatMap((form) => form.questions);
  for (const [id, options] of Object.entries(switched.widens ?? {})) {
    const asked = questions.filter((question) => question.id === id && question.options !== undefined);
    need(asked.length > 0, `${procedure.id}: widens ${id}, which no form asks with choices`);
    for (const [option, { source, evidence }] of Object.entries(options)) {
      const name = `${procedure.id}: choice ${option} of ${id}`;
      need(!asked.some((question) => Object.hasOwn(question.options ?? {}, option)), `${name} is there already`);
      need(isGround(source), `${name} cites unknown ${source}`);
      need(evidence !== "memory", `${name} is one that nobody read`);
    }
  }
}

/** National law is cited at steps that exist, by clauses that exist (PR29). */
function checkCites(procedure: Procedure, switched: ProcedureSwitch, isGround: IsLaw, need: Need): void {
  for (const [step, refs] of Object.entries(switched.cites ?? {})) {
    need(step === "opening" || step in procedure.steps, `${procedure.id}: cites law at unknown step ${step}`);
    for (const ref of refs) need(isGround(ref), `${procedure.id}: cites unknown ${ref} at ${step}`);
  }
}

function checkOptions(procedure: Procedure, switched: ProcedureSwitch, versions: readonly Procedure[], need: Need): void {
  for (const option of Object.keys(procedure.options ?? {}))
    need(switched.options?.[option] !== undefined, `${procedure.id}: option ${option} is not answered`);
  for (const option of Object.keys(switched.options ?? {}))
    need(
      versions.some((one) => option in (one.options ?? {})),
      `${procedure.id}: option ${option} is unknown`,
    );
}

/** Of the wordings of a clock one holds on every day from the first: none ends without a next, and no two hold together (PR15). */
function checkWordings(id: string, clocks: readonly Clock[], need: Need): void {
  const general = clocks
    .filter((clock) => clock.id === id && clock.when === undefined)
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
  for (const [place, clock] of general.entries()) {
    const next = general[place + 1];
    if (next === undefined) need(clock.validTo === undefined, `clock ${id} ends on ${clock.validTo} and has no next wording`);
    else
      need(
        clock.validTo !== undefined && addDays(clock.validTo as Day, 1) === next.validFrom,
        `clock ${id} has two wordings or none between ${clock.validFrom} and ${next.validFrom}`,
      );
  }
}

/** A country answers each figure of the definition, from a clause that exists; what nobody read is "unknown" (PR26). */
function checkFigures(procedure: Procedure, switched: ProcedureSwitch, isGround: IsLaw, need: Need): void {
  const figures = switched.figures ?? [];
  for (const id of Object.keys(procedure.figures ?? {}))
    need(
      figures.some((one) => one.id === id && one.when === undefined),
      `${procedure.id}: figure ${id} is not set; one that nobody read is "unknown"`,
    );
  for (const one of figures) {
    const name = `${procedure.id}: figure ${one.id}`;
    need(one.id in (procedure.figures ?? {}), `${name} is unknown`);
    need(isGround(one.source), `${name} cites unknown ${one.source}`);
    need(one.quantity === "unknown" || one.evidence !== "memory", `${name} has a number that nobody read`);
  }
}

/** A State says of each lawful way to whom it is open and what it costs; what nobody read is "unknown", and never from memory (LM1). */
function checkChannelLaw({ id, channel }: Procedure, switched: ProcedureSwitch, isGround: IsLaw, need: Need): void {
  need((channel === undefined) === (switched.channel === undefined), `${id}: a lawful way, and what the State says of it, go together`);
  for (const [point, said] of Object.entries(switched.channel ?? {})) {
    if (said === "unknown") continue;
    need(isGround(said.source), `${id}: ${point} cites unknown ${said.source}`);
    need(said.evidence !== "memory", `${id}: ${point} is something that nobody read`);
  }
}

/** What a code tells is open to the role under which it is read (PR60). */
function checkSender({ id, openly, opening, compartment, forms }: Procedure, { parts }: ProcedureSwitch, need: Need): void {
  if (openly === undefined) return;
  const answers = Object.values(forms).flatMap((form) =>
    form.questions.map((one) => ({ id: one.id, field: `answer/${form.id}/${one.id}` })),
  );
  for (const role of opening.by.flatMap((part) => parts[part]?.roles ?? [])) {
    const grants = findRole(role)?.compartments;
    const read = grants?.[compartment as keyof typeof grants]?.read;
    for (const told of openly.tells)
      need(
        answers.some((one) => one.id === told && names(read, one.field)),
        `${id}: ${role} does not read ${told}, which the code tells`,
      );
  }
}

/** Whoever goes first has a limit of their own whose clause no other limit of the route cites: by it a list says why (RE19). */
function checkFirst({ id, first, acknowledge }: Route, isGround: IsLaw, need: Need): void {
  if (!first) return;
  need(first.grounds.length > 0, `route ${id}: nobody goes first`);
  for (const { ground, source } of first.grounds) need(isGround(source), `route ${id}: ${ground} goes first by unknown ${source}`);
  for (const clock of [first.acknowledge, first.finish]) {
    checkClock(clock, `route ${id}, first`, isGround, need);
    need(clock.quantity !== "unknown", `route ${id}: whoever goes first has a limit without a figure`);
    need(clock.source !== acknowledge.source, `route ${id}: who goes first and who does not have one clause`);
  }
}

/** What nobody read is never a figure: such a clock has to be "unknown" (PR8). */
function checkClock(clock: Clock, name: string, isGround: IsLaw, need: Need): void {
  need(isGround(clock.source), `${name} cites unknown ${clock.source}`);
  if (clock.quantity === "unknown") {
    need(isGround(clock.remindAfter.source), `${name} reminds by unknown ${clock.remindAfter.source}`);
    return;
  }
  need(clock.evidence !== "memory", `${name} has a figure that nobody read`);
  need(Number.isInteger(clock.quantity) && clock.quantity >= 0, `${name} is not a whole number of ${clock.unit}s`);
  if (clock.extension) {
    need(isGround(clock.extension.source), `${name} is extended by unknown ${clock.extension.source}`);
    need(clock.extension.evidence !== "memory", `${name} has an extension that nobody read`);
  }
}
