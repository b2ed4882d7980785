import { type Actor, type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { findCase } from "../appointment/index.ts";
import type { Renderer } from "../document/server.ts";
import { dayAt, ok, type Refused, refuse } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import {
  bodyOfMember,
  casePart,
  type Country,
  decidedBy,
  type DecidingBody,
  findProcedure,
  type Procedure,
  readCase,
  rolesOfBody,
  ruleOfBody,
  stepsOfBody,
  unitTitle,
} from "../process/index.ts";
import { shutTo } from "../process/server.ts";
import { shutOut } from "./before.ts";
import { sittingContract, type SittingPage, type WaitingCase } from "./contract.ts";
import { minutesOf } from "./minutes.ts";
import { readItem, readSitting } from "./records.ts";
import { type Candidate, type ItemRow, listCandidates, listItems, listLimits, listMembers, listSittings } from "./store.ts";
import { headView, type ItemRead, pageView } from "./views.ts";

/** What the routes of sittings are served with. */
export type SittingParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly renderer: () => Renderer;
};

const notAvailable = refuse("access.not-available", "AC3");
const notPermitted = refuse("access.not-permitted", "AC2");
/** All sittings that are to come are listed, and so many of those that are over. */
const overMost = 60;
const waitingMost = 100;

/** Sittings of the body that the reader is a member of; of others there is nothing to be seen (SB10). */
export function sittingRoutes(parts: SittingParts): RouteSet {
  return routeSet(sittingContract, {
    sittings: (_input, { actor }) => readOverview(parts, actor),
    async sitting({ params }, { actor }) {
      const page = await readPage(parts, actor, params.sitting);
      return page.ok ? ok(page.value.page) : page;
    },
    async minutes({ params }, { actor }) {
      const read = await readPage(parts, actor, params.sitting);
      if (!read.ok) return read;
      const { page, body } = read.value;
      if (page.sitting.standing !== "closed") return refuse("sitting.not-closed", "SB10");
      const file = await parts.renderer().render("minutes", minutesOf(page, { ...parts, body, language: actor.language }));
      return ok({ file, type: "application/pdf", name: `${page.sitting.reference}.pdf` });
    },
  });
}

function memberOf({ country, procedures }: SittingParts, actor: Actor): DecidingBody | undefined {
  return bodyOfMember({ role: actor.role.id, unit: actor.unit, ownDossier: actor.ownDossier }, { country, procedures });
}

async function readOverview(parts: SittingParts, actor: Actor) {
  const { desk, country, procedures } = parts;
  if (!actor.role.screens.includes("sittings")) return notPermitted;
  const body = memberOf(parts, actor);
  if (!body) return notAvailable;
  const shut = shutTo(actor, { country, procedures });
  const shelf = {
    unit: body.unit,
    procedures: body.procedures.filter((id) => !shut.includes(id)),
    states: statesOf(body, parts),
    most: waitingMost,
  };
  const { sittings, items, waiting, members } = await desk.list(actor, async (tx) => {
    const listed = await listSittings(tx, body.unit, overMost);
    return {
      sittings: listed,
      items: await listItems(
        tx,
        body.unit,
        listed.rows.map((one) => one.id),
      ),
      waiting: await listCandidates(tx, shelf),
      members: await listMembers(tx, body.unit, rolesOfBody(body, parts)),
    };
  });
  const isSeen = (item: ItemRow): boolean => !shut.includes(item.procedure);
  const own = (sitting: string) => items.filter((one) => one.sitting === sitting && isSeen(one)).map((one) => one.standing);
  return ok({
    body: { ...bodyView(body, parts), members: members.length },
    sittings: sittings.rows.map((row) => headView(row, own(row.id))),
    isEverySitting: sittings.isWhole,
    waiting: await readWaiting(parts, actor, waiting.candidates),
    isEveryWaiting: waiting.isWhole,
    today: dayAt(desk.now(), country.timeZone),
  });
}

/** Where a step of the body is next, in any version of its procedures, as `procedure/state`. */
function statesOf(body: DecidingBody, parts: SittingParts): string[] {
  return decidedBy(body, parts).flatMap((one) =>
    Object.keys(one.states).flatMap((state) => (stepsOfBody(one, state).length > 0 ? [`${one.id}/${state}`] : [])),
  );
}

function bodyView(body: DecidingBody, { country, procedures }: SittingParts) {
  const { composition, alone, unit, source } = body;
  const titles = new Map(decidedBy(body, { country, procedures }).map((one) => [one.id, one.title]));
  return {
    unit,
    title: unitTitle(country, unit),
    rule: ruleOfBody(body),
    isAlone: alone !== "unknown" && alone.says,
    procedures: [...titles].map(([code, title]) => ({ code, title })),
    source: [...source],
    ...(composition === "unknown" ? {} : { composition: composition.says, compositionSource: composition.source }),
  };
}

/** Of the cases that may wait those in which a step of the body is next, as their own part says it. */
async function readWaiting({ desk, procedures }: SittingParts, actor: Actor, candidates: readonly Candidate[]): Promise<WaitingCase[]> {
  const wanted = new Map(candidates.map((one) => [one.case, one]));
  const of = (state: SubjectState): boolean => state.kind === "case" && wanted.has(state.subject);
  const opened = await desk.openMany(actor, [...new Set(candidates.map((one) => one.dossier))], { action: "read", of });
  const shown = opened.flatMap((one) => one.subjects);
  return candidates.flatMap((one) => {
    const state = shown.find((subject) => subject.subject === one.case && subject.dossier === one.dossier);
    const part = state && casePart(state);
    const file = part && readCase(part);
    const procedure = file && findProcedure(procedures, file.procedure, file.version);
    if (!file || !procedure || stepsOfBody(procedure, file.state).length === 0) return [];
    return [
      {
        dossier: one.dossier,
        case: one.case,
        reference: one.reference,
        procedureTitle: procedure.title,
        stateTitle: procedure.states[file.state]?.title ?? procedure.title,
        ...(one.dueAt === null ? {} : { dueAt: one.dueAt }),
      },
    ];
  });
}

type PageRead = { readonly page: SittingPage; readonly body: DecidingBody };

/** The page of a sitting; absent and another body's take the same path and give the same answer (P2). */
async function readPage(parts: SittingParts, actor: Actor, id: string): Promise<Refused | { readonly ok: true; readonly value: PageRead }> {
  const { desk, country, procedures } = parts;
  if (!actor.role.screens.includes("sittings")) return notPermitted;
  const body = memberOf(parts, actor);
  const sitting = await desk.open(actor, id, { action: "read", of: ({ kind }) => kind === "sitting" }, ({ subjects }) =>
    subjects.flatMap((one) => (one.kind === "sitting" ? (readSitting(id, fieldsOf(one)) ?? []) : [])).at(0),
  );
  if (!body || !sitting || sitting.unit !== body.unit) return notAvailable;
  const shut = shutTo(actor, { country, procedures });
  const { rows, members, limits } = await desk.list(actor, async (tx) => {
    const all = (await listItems(tx, body.unit, [id])).filter((one) => !shut.includes(one.procedure));
    return {
      rows: all,
      members: await listMembers(tx, body.unit, rolesOfBody(body, parts)),
      limits: await listLimits(
        tx,
        body.unit,
        all.map((one) => one.case),
      ),
    };
  });
  const items = await readItems(parts, actor, { rows, limits, body });
  return ok({ body, page: pageView(sitting, items, { country, procedures, account: actor.account, body, members, now: desk.now() }) });
}

type ItemsAsked = { readonly rows: readonly ItemRow[]; readonly limits: ReadonlyMap<string, string>; readonly body: DecidingBody };

/** The cases of an agenda, each opened as its own file is: what is shut to the reader is not there. */
async function readItems(
  { desk, country, procedures }: SittingParts,
  actor: Actor,
  { rows, limits, body }: ItemsAsked,
): Promise<ItemRead[]> {
  const ids = new Set(rows.flatMap((one) => [one.id, one.case]));
  const of = (state: SubjectState): boolean => ids.has(state.subject) || state.kind === "recusal";
  const opened = await desk.openMany(actor, [...new Set(rows.map((one) => one.dossier))], { action: "read", of });
  return rows.flatMap((row) => {
    const states = opened.find((one) => one.dossier === row.dossier)?.subjects ?? [];
    const item = states.flatMap((one) => (one.subject === row.id ? (readItem(one) ?? []) : [])).at(0);
    const command = { id: row.id, kind: "sitting.vote", dossier: row.dossier, payload: {} };
    const author = { ...actor, role: actor.role.id };
    const found = findCase({ states, command, author, world: { country, procedures } }, row.case);
    if (!item || !found) return [];
    return [
      {
        item,
        state: found.file.state,
        version: found.file.version,
        dueAt: item.standing === "waiting" ? limits.get(row.case) : undefined,
        shut: shutOut(states, { item, found, body }, { country }),
      },
    ];
  });
}
