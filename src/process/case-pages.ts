import { type Actor, type Desk, names, type Opened } from "../access/index.ts";
import type { SubjectState } from "../ledger/index.ts";
import { type CaseFile, casePart, factsOf, findProcedure, readCase, unopenedCase } from "./case.ts";
import {
  type CaseAbout,
  judgeGate,
  type Known,
  knownOf,
  renderClocks,
  renderGraph,
  renderHead,
  renderStates,
  renderStep,
} from "./case-view.ts";
import type { CasePage } from "./contract-case.ts";
import { type Country, unitTitle } from "./country.ts";
import { gatesOf } from "./decide.ts";
import { isOfNobody, type Procedure, type Step } from "./definition.ts";
import { takesApplications, withSchemes } from "./schemes.ts";
import { findsWhomItReleases, partsAtOpening, partsInCase } from "./parts.ts";
import { listApart } from "./apart-store.ts";
import { countPlaces } from "./public-store.ts";
import { quotasOf } from "./quotas.ts";
import { sittingOf } from "./sitting.ts";
import { type HistoryEntry, listAccountNames, listCases, listGroupDecisions, listHistory, listSchemes } from "./store.ts";

/** What else of a dossier a case page knows, as a module to the right keeps it: records of interviews that a step takes in. */
export type CaseBeside = {
  readonly isOf: (state: SubjectState, caseId: string) => boolean;
  /** By the names that questions say they come `from`. */
  readonly knownOf: (states: readonly SubjectState[], about: { readonly caseId: string; readonly file: CaseFile }) => Known;
};
export type PageParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly beside: CaseBeside;
  /** Marks by which cases that lie apart from a person's file are found again; only the composition has their keys (PR73). */
  readonly marksOf: (dossier: string, compartments: readonly string[]) => readonly string[];
};

/** A case as disclosed to the reader, and as it stands for judging what may be done. */
type Shown = {
  readonly state: SubjectState;
  readonly file: CaseFile;
  readonly whole: CaseFile;
  readonly compartment: string;
  readonly about: CaseAbout;
};

function findShown({ country, procedures, desk }: PageParts, opened: Opened, id: string): Shown | undefined {
  const state = opened.subjects.find((one) => one.subject === id && one.kind === "case");
  const fact = opened.facts.find((one) => one.subject === id && one.kind === "case");
  const file = fileOf(state);
  const whole = fileOf(fact);
  const procedure = whole && findProcedure(procedures, whole.procedure, whole.version);
  const switched = whole && country.procedures[whole.procedure];
  const compartment = Object.keys(state?.parts ?? {})[0];
  if (!state || !file || !whole || !procedure || !switched || compartment === undefined) return undefined;
  return { state, file, whole, compartment, about: { country, procedure, switched, now: desk.now() } };
}

function fileOf(state: SubjectState | undefined): CaseFile | undefined {
  const part = state && casePart(state);
  return part && readCase(part);
}

/** The case page, or undefined where the reader may not open it; only the case and the person are on record as shown (CS4). */
export async function readCasePage(
  parts: PageParts,
  actor: Actor,
  { dossier, id }: { dossier: string; id: string },
): Promise<CasePage | undefined> {
  const of = (state: SubjectState, disclosed: readonly SubjectState[]) =>
    (state.subject === id || state.kind === "person" || parts.beside.isOf(state, id)) &&
    disclosed.some((one) => one.subject === id && one.kind === "case");
  const page = await parts.desk.open(actor, dossier, { action: "read", of }, async (opened) => {
    const shown = findShown(parts, opened, id);
    if (!shown) return undefined;
    const [entries, cases, groups, schemes, assigned, places] = await Promise.all([
      listHistory(opened.tx, dossier, [id], opened.compartments),
      listCases(opened.tx, [dossier]),
      listGroupDecisions(opened.tx),
      listSchemes(opened.tx),
      listAccountNames(opened.tx, shown.file.assigned === undefined ? [] : [shown.file.assigned]),
      countPlaces(opened.tx, quotasOf(shown.about.procedure), dossier),
    ]);
    const { about, file, whole, compartment } = shown;
    const person = opened.subjects.find((one) => one.kind === "person");
    const played = partsInCase({ role: actor.role.id, unit: actor.unit, ownDossier: actor.ownDossier }, whole, { ...about, dossier });
    const mayStep = actor.role.commands.includes("case.step");
    const facts = factsOf({
      file: whole,
      states: opened.facts,
      cases: cases.filter((one) => one.id !== id),
      procedures: parts.procedures,
      country: about.country,
      groups,
      schemes,
      places,
      switched: about.switched,
      actor: actor.account,
      answers: {},
      at: about.now,
    });
    const known = { ...parts.beside.knownOf(opened.subjects, { caseId: id, file: whole }), ...knownOf(person, file.answers) };
    const here = Object.entries(about.procedure.steps).filter(
      ([, step]) => step.from.includes(whole.state) && findsWhomItReleases(step, whole, about.switched),
    );
    const beside = (ids: readonly string[]) => besideOf(parts, actor, { dossier, ids });
    const national = withSchemes(about.switched, about.procedure, schemes, facts.today);
    const stepAbout = { ...about, facts, national, known, procedures: parts.procedures, beside };
    const isMine = (step: Step) => mayStep && step.by.some((part) => played.includes(part));
    return {
      head: renderHead(file, { dossier, id, compartment, assignedName: assigned.get(file.assigned ?? "") }, about),
      subject: shown.state,
      ...(person ? { person } : {}),
      parts: played,
      graph: {
        initial: about.procedure.initial,
        states: renderStates(about.procedure),
        steps: renderGraph(about.procedure),
        here: whole.state,
        parts: about.procedure.parts,
      },
      steps: here.filter(([, step]) => isMine(step)).map(([stepId, step]) => renderStep(stepId, step, stepAbout)),
      others: here
        .filter(([, step]) => !isMine(step))
        .map(([stepId, step]) => ({ id: stepId, title: step.title, by: playersOf(step, about) })),
      clocks: renderClocks(file, about),
      ...(readsVotes(actor, compartment, about.procedure) ? sittingOf(file, about.procedure, entries) : {}),
      history: entries.filter((one) => mayReadEntry(actor, compartment, one)).map((one) => renderEntry(one, about)),
      mayAssign: actor.role.commands.includes("case.assign") && played.length > 0 && actor.units.includes(whole.unit),
    };
  });
  return page;
}

/** Of the procedures that a step names those that this State runs and the reader's part opens (PR57). */
function besideOf(
  { country, procedures }: PageParts,
  actor: Actor,
  { dossier, ids }: { readonly dossier: string; readonly ids: readonly string[] },
): CasePage["steps"][number]["opensBeside"] {
  if (!actor.role.commands.includes("case.open")) return [];
  const player = { role: actor.role.id, unit: actor.unit, ownDossier: actor.ownDossier };
  return ids.flatMap((id) => {
    const switched = country.procedures[id];
    const procedure = switched && findProcedure(procedures, id, switched.version);
    if (!procedure) return [];
    const played = partsAtOpening(player, switched, dossier);
    return procedure.opening.by.some((part) => played.includes(part)) ? [{ id, title: procedure.opening.title }] : [];
  });
}

function playersOf(step: Step, { procedure, switched, country }: CaseAbout) {
  return step.by.map((part) => ({
    part,
    title: procedure.parts[part] ?? { en: part, ru: part },
    units: (switched.parts[part]?.units ?? []).map((unit) => unitTitle(country, unit)),
  }));
}

/** That a step was taken is told to whom the policy lets see who acted, and to who took it. */
function mayReadEntry(actor: Actor, compartment: string, entry: HistoryEntry): boolean {
  if (entry.by === actor.account) return true;
  return names(actor.role.compartments[compartment as keyof typeof actor.role.compartments]?.read, `actedBy/${stepOf(entry)}`);
}

function stepOf(entry: HistoryEntry): string {
  return entry.kind.slice(entry.kind.lastIndexOf(".") + 1);
}

function renderEntry(entry: HistoryEntry, { procedure, country }: CaseAbout): CasePage["history"][number] {
  const step = stepOf(entry);
  const title = procedure.steps[step]?.title ?? (step === "open" ? procedure.opening.title : { en: "Assigned", ru: "Поручено" });
  return {
    id: entry.id,
    kind: entry.kind,
    ...(step in procedure.steps ? { step } : {}),
    title,
    at: entry.at,
    recordedAt: entry.recordedAt,
    by: entry.by,
    ...(entry.byName === null ? {} : { byName: entry.byName }),
    role: entry.role,
    unit: entry.unit,
    unitTitle: unitTitle(country, entry.unit),
  };
}

/** Who voted how is told to whom the policy discloses the votes, and never to the person, who is told the decision and its reasons. */
function readsVotes(actor: Actor, compartment: string, { panel }: Procedure): boolean {
  if (panel === undefined || actor.role.scope === "own") return false;
  return names(actor.role.compartments[compartment as keyof typeof actor.role.compartments]?.read, `past/${panel.vote}`);
}

/** The parallel procedures of a person, as far as the reader may see them, and which the reader may open; undefined where the dossier is not open. */
export async function readLanes(parts: PageParts, actor: Actor, dossier: string) {
  const own = await readOwnLanes(parts, actor, dossier);
  if (own === undefined) return undefined;
  const { apart, ...read } = own;
  const beside: Lane[] = [];
  for (const one of apart) beside.push(...((await readApartLane(parts, actor, one)) ?? []));
  return { ...read, lanes: [...read.lanes, ...beside] };
}

/** Compartments of procedures that lie apart, of which the reader's role may know whose case it is. */
function compartmentsApart({ procedures }: PageParts, { role }: Actor): string[] {
  if (role.scope !== "related") return [];
  const apart = procedures.filter((one) => one.liesApart).map((one) => one.compartment as keyof typeof role.compartments);
  return [...new Set(apart.filter((one) => names(role.compartments[one]?.read, "about")))];
}

/** A case that lies apart, beside the others of its person, for whom it leads back to that person (PR73). */
async function readApartLane(parts: PageParts, actor: Actor, { dossier, id }: { readonly dossier: string; readonly id: string }) {
  return await parts.desk.open(actor, dossier, { action: "read", of: (state) => state.subject === id }, async (opened) => {
    const shown = findShown(parts, opened, id);
    return shown?.file.about === undefined ? [] : await lanesOf(opened, actor, { dossier, shown: [shown] });
  });
}

type Lane = Awaited<ReturnType<typeof lanesOf>>[number];

/** Cases of one dossier as a page of procedures shows them. */
async function lanesOf(opened: Opened, actor: Actor, { dossier, shown }: { readonly dossier: string; readonly shown: readonly Shown[] }) {
  const [entries, assigned] = await Promise.all([
    listHistory(
      opened.tx,
      dossier,
      shown.map((one) => one.state.subject),
      opened.compartments,
    ),
    listAccountNames(
      opened.tx,
      shown.flatMap((one) => one.file.assigned ?? []),
    ),
  ]);
  return shown.map(({ state, file, compartment, about }) => ({
    head: renderHead(file, { dossier, id: state.subject, compartment, assignedName: assigned.get(file.assigned ?? "") }, about),
    clocks: renderClocks(file, about),
    graph: renderStates(about.procedure),
    steps: entries
      .filter((one) => one.subject === state.subject && mayReadEntry(actor, compartment, one))
      .map((one) => renderEntry(one, about)),
  }));
}

async function readOwnLanes(parts: PageParts, actor: Actor, dossier: string) {
  return await parts.desk.open(
    actor,
    dossier,
    { action: "read", of: (state) => state.kind === "case" || state.kind === "person" },
    async (opened) => {
      const shown = opened.subjects.flatMap((state) => (state.kind === "case" ? (findShown(parts, opened, state.subject) ?? []) : []));
      const [lanes, apart] = await Promise.all([
        lanesOf(opened, actor, { dossier, shown }),
        listApart(opened.tx, parts.marksOf(dossier, compartmentsApart(parts, actor)), actor.account),
      ]);
      return { lanes, apart, mayOpen: await listOpenable(parts, actor, { dossier, opened, shown }) };
    },
  );
}

type Openable = { readonly dossier: string; readonly opened: Opened; readonly shown: readonly Shown[] };

/** Procedures of which the reader may open a case of this person now: none of theirs is open, and no rule stands against it (PR7, PR51). */
async function listOpenable(
  { desk, country, procedures }: PageParts,
  actor: Actor,
  { dossier, opened, shown }: Openable,
): Promise<string[]> {
  const person = opened.facts.find((one) => one.kind === "person");
  if (!person || !actor.role.commands.includes("case.open")) return [];
  const [cases, groups, schemes] = await Promise.all([
    listCases(opened.tx, [dossier]),
    listGroupDecisions(opened.tx),
    listSchemes(opened.tx),
  ]);
  const player = { role: actor.role.id, unit: actor.unit, ownDossier: actor.ownDossier };
  const [at, open] = [desk.now(), new Set(shown.filter(isOpen).map((one) => one.about.procedure.id))];
  return Object.entries(country.procedures).flatMap(([id, switched]) => {
    const procedure = findProcedure(procedures, id, switched.version);
    const played = partsAtOpening(player, switched, dossier);
    // Of what lies apart there may be several, and none is told by what may not be opened (PR73).
    if (
      !procedure ||
      isOfNobody(procedure) ||
      (open.has(id) && !procedure.liesApart) ||
      !procedure.opening.by.some((part) => played.includes(part))
    )
      return [];
    const { version, initial } = procedure;
    const file = unopenedCase({ procedure: id, version, person: person.subject, state: initial, openedAt: at });
    const facts = factsOf({
      file,
      states: opened.facts,
      cases,
      procedures,
      country,
      switched,
      groups,
      schemes,
      places: [],
      actor: actor.account,
      answers: {},
      at,
    });
    // Its first form asks which scheme, and nobody can say one.
    if (procedure.schemes && !schemes.some((one) => one.procedure === id && takesApplications(one, facts.today))) return [];
    const gates = gatesOf(procedure, procedure.opening.gates).map((gate) => judgeGate(gate, facts));
    return gates.some((gate) => gate.verdict !== "yes" && !gate.awaitsAnswers) ? [] : [id];
  });
}

function isOpen({ file, about }: Shown): boolean {
  return about.procedure.states[file.state]?.isFinal !== true;
}
