import type { Instant } from "../kernel/index.ts";
import type { CaseFile } from "./case.ts";
import { dutiesOf } from "./duties.ts";
import type { Chance } from "./explore-facts.ts";
import { knownOf, type Model, modelDossier, type Seen } from "./explore-model.ts";
import { openCase } from "./explore-open.ts";
import { tryStep } from "./explore-step.ts";

const walkSteps = 10;
const triesPerStep = 12;
const filesMax = 12;
/** Steps that leave the case where it is are tried after the others, mostly. */
const stayWeight = 20;
const hourMs = 3_600_000;
/** Hours that pass between two steps: some at once, some after every limit. */
const pauses = [0, 1, 5, 26, 26, 100, 800, 12_000];

/** Begins anew, or goes on from where an earlier walk came by; the states from which fewest walks began come first. */
export function walk(model: Model, seen: Seen, chance: Chance): void {
  let file = chance.share() < 0.2 ? undefined : findStart(seen, chance);
  file ??= openCase(model, seen, chance);
  for (let length = 0; file !== undefined && length < walkSteps; length++) {
    look(model, file, seen);
    keep(file, seen, chance);
    file = advance(model, file, seen, chance);
  }
}

function findStart({ reached }: Seen, chance: Chance): CaseFile | undefined {
  const start = [...reached.values()].toSorted((a, b) => a.begun - b.begun)[0];
  if (start === undefined) return undefined;
  start.begun++;
  return chance.oneOf(start.files);
}

/** Keeps a few ways in which a case came to a state. */
function keep(file: CaseFile, { reached }: Seen, chance: Chance): void {
  const known = reached.get(file.state) ?? { begun: 0, files: [] };
  reached.set(file.state, known);
  if (known.files.length < filesMax) known.files.push(file);
  else if (chance.share() < 0.3) known.files[Math.floor(chance.share() * filesMax)] = file;
}

/** When something last happened in the case. */
function lastAt(file: CaseFile): number {
  return Math.max(Date.parse(file.openedAt), ...Object.values(file.past).flatMap((all) => all.map((one) => Date.parse(one.at))));
}

/** Who owns the case as it stands, and what comes next (P6). */
function look({ country, procedure, switched }: Model, file: CaseFile, seen: Seen): void {
  const state = procedure.states[file.state];
  seen.states.add(file.state);
  if (state === undefined || state.isFinal || state.rests) return;
  const note = (text: string) => seen.faults.set(text, { check: "owner", text });
  const duties = dutiesOf(file, { procedure, switched, dossier: modelDossier, subject: modelDossier });
  if (duties.length === 0) note(`nobody owes anything in ${file.state}`);
  for (const duty of duties) {
    if (!country.units.some((unit) => unit.code === duty.unit)) note(`${duty.name} is nobody's in ${file.state}`);
    if (!(duty.step in procedure.steps)) note(`${duty.name} leads to no step in ${file.state}`);
    if (duty.dueAt === undefined && duty.remindAt === undefined) note(`${duty.name} has neither date nor reminder in ${file.state}`);
  }
}

/** Tries the steps from here, the least taken first, each with some facts; the first that is allowed is taken. */
function advance(model: Model, file: CaseFile, seen: Seen, chance: Chance): CaseFile | undefined {
  const at = new Date(lastAt(file) + chance.oneOf(pauses) * hourMs).toISOString() as Instant;
  const known = knownOf(model, { file, actor: "", answers: {}, at });
  const steps = Object.entries(model.procedure.steps)
    .filter(([, step]) => step.from.includes(file.state))
    .map(([id, step]) => ({
      id,
      order: ((seen.ways.get(`${file.state} ${id}`) ?? 0) + (step.to === undefined ? stayWeight : 0)) * chance.share(),
    }))
    .toSorted((a, b) => a.order - b.order);
  for (const { id } of steps)
    for (let trial = 0; trial < triesPerStep; trial++) {
      const taken = tryStep(model, file, { step: id, at, known, chance, seen });
      if (taken) return taken;
    }
  return undefined;
}
