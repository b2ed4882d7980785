import { type Day, dayAt, type Instant } from "../kernel/index.ts";
import { type CaseFile, unopenedCase } from "./case.ts";
import { startClock, whenOf } from "./case-clocks.ts";
import { decideOpening, gatesOf } from "./decide.ts";
import { answersTo, type Chance, groupsOf, othersOf, personOf } from "./explore-facts.ts";
import { figuresOf, knownOf, type Model, modelDossier, type Seen } from "./explore-model.ts";
import type { GateFacts } from "./gate.ts";
import { formIn } from "./national.ts";
import { isOwnedHere, openingUnit } from "./parts.ts";

const firstDay = Date.parse("2026-06-01T06:00:00.000Z");
const opener = "account-0";

/** A case as its opening leaves it; undefined where a gate holds it back, which the next walk tries again. */
export function openCase(model: Model, seen: Seen, chance: Chance): CaseFile | undefined {
  const { country, procedure, switched } = model;
  const at = new Date(firstDay).toISOString() as Instant;
  const { opening } = procedure;
  const today = dayAt(at, country.timeZone);
  const form = formIn(procedure.forms[opening.form ?? ""], switched, today);
  const answers = answersTo(form, { today, figures: figuresOf(switched), chance });
  const opened = decideOpening({
    procedure,
    parts: opening.by,
    facts: openingFacts(model, { at, answers, chance, seen }),
    national: switched,
  });
  if (!opened.ok) {
    // What a gate of the opening holds back is tried again by the next walk.
    if (!opened.refusal.code.startsWith("gate."))
      seen.faults.set("open", { check: "exit", text: "answers that fit its form do not open the case" });
    return undefined;
  }
  const part = chance.oneOf(opening.by);
  const units = switched.parts[part]?.units ?? [];
  const own = units.length > 0 ? chance.oneOf(units) : "";
  const unit = openingUnit(own, undefined, { procedure, switched, parts: [part] }) ?? "";
  // As on a node: an authority's limit begins with the opening only where the case then lies.
  const begun = opened.value.starts.filter((id) => isOwnedHere(id, unit, { procedure, switched }));
  const clocks = begun.flatMap((id) => {
    const clock = startClock(id, { startedAt: at, switched, answers: opened.value.answers, when: whenOf(country) });
    if (clock) seen.started.add(id);
    return clock ? [[id, clock] as const] : [];
  });
  return {
    procedure: procedure.id,
    version: procedure.version,
    person: modelDossier,
    state: procedure.initial,
    unit,
    heldBy: [unit],
    reference: "",
    openedAt: at,
    assigned: undefined,
    closedAt: undefined,
    clocks: Object.fromEntries(clocks),
    actedBy: { open: [opener] },
    past: {},
    answers: opened.value.answers,
  };
}

/** What the gates of the opening are asked with; how each of them answered is noted. */
function openingFacts(
  { country, procedures, procedure, switched }: Model,
  {
    at,
    answers,
    chance,
    seen,
  }: { readonly at: Instant; readonly answers: GateFacts["answers"]; readonly chance: Chance; readonly seen: Seen },
): GateFacts {
  const { id, version, initial } = procedure;
  const file = unopenedCase({ procedure: id, version, person: modelDossier, state: initial, openedAt: at });
  const known = knownOf({ country, procedures, procedure, switched }, { file, actor: opener, answers, at });
  if (procedure.opening.gates === undefined) return known;
  const today = known.today as Day;
  const cases = othersOf(procedures, procedure, chance);
  const facts = { ...known, cases, groups: groupsOf(today, chance), person: personOf(today, chance) };
  for (const gate of gatesOf(procedure, procedure.opening.gates))
    seen.verdicts.set(gate.id, (seen.verdicts.get(gate.id) ?? new Set()).add(gate.holds(facts)));
  return facts;
}
