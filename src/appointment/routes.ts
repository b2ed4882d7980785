import { type Actor, type Caller, type Desk, type Opened, noDossier, routeSet, type RouteSet } from "../access/index.ts";
import { insertAccess, listAccounts } from "../access/server.ts";
import { readFeared } from "../disclosure/server.ts";
import { readerLanguage, type Renderer, takeRelease } from "../document/server.ts";
import { dayAt, type Instant, instantOf, ok, refuse } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import type { Tx } from "../platform/index.ts";
import type { Country, Procedure } from "../process/index.ts";
import { readCalendar, readFeed } from "./calendar.ts";
import { firstConflict, groundTexts, judgeHelper, type Known } from "./conflicts.ts";
import { appointmentContract, calendarRowsMax, type HelperChoice } from "./contract.ts";
import { endFeed, type FeedRow, findFeed, insertFeed, listFeeds } from "./feed-store.ts";
import { meetsWish, wishOf } from "./commands.ts";
import { caseFacts, findCase, type Found } from "./found-case.ts";
import { writeIcs } from "./ics.ts";
import { invitationFields, invitationOf } from "./invitation.ts";
import { isInterviewOf, renderInterview } from "./interview-view.ts";
import { slotsOf } from "./slots.ts";
import type { SexWished } from "./subject.ts";
import { listBusy, listHelpers } from "./store.ts";
import { renderAppointment } from "./views.ts";

/** What the routes of appointments are served with. Chance, hashes and accounts are the node's business. */
export type AppointmentParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly renderer: () => Renderer;
  readonly newKey: () => string;
  readonly hashOf: (key: string) => Uint8Array;
  /** Reads tables that hold nothing of a person. */
  readonly openly: <T>(use: (tx: Tx) => Promise<T>) => Promise<T>;
  /** An enabled account as the one who reads; undefined when it is not. */
  readonly findReader: (tx: Tx, account: string) => Promise<Actor | undefined>;
};

const feedsMax = 5;
const notAvailable = refuse("access.not-available", "AC3");
const notPermitted = refuse("access.not-permitted", "AC2");

/** Calendars, appointments and the roster. */
export function appointmentRoutes(parts: AppointmentParts): RouteSet {
  const { desk, country, procedures } = parts;
  const reading = { country, procedures, now: desk.now };
  return routeSet(appointmentContract, {
    async calendar({ query }, { actor }) {
      if (!actor.role.screens.includes("inbox")) return notPermitted;
      const asked = { from: query.from, to: query.to, isMine: query.whose === "mine", most: calendarRowsMax };
      return ok({ ...(await desk.list(actor, (tx) => readCalendar(tx, actor, reading, asked))), now: desk.now() });
    },
    async personAppointments({ params }, { actor }) {
      const isOwn = actor.role.scope === "own";
      const of = ({ kind }: { readonly kind: string }) => kind === "appointment" || kind === "case" || (isOwn && kind === "person");
      const found = await desk.open(actor, params.dossier, { action: "read", of }, ({ subjects }) =>
        subjects.filter((one) => one.kind === "appointment").flatMap((state) => renderAppointment(state, parts) ?? []),
      );
      // A file that is open and has no case is answered like one that is shut: nothing was shown of either (P2).
      return ok({ appointments: (found ?? []).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)) });
    },
    invitationPdf: ({ params, query }, { actor }) => printInvitation(parts, actor, { ...params, release: query.release }),
    async caseInterviews({ params }, { actor }) {
      const of = (state: SubjectState) => state.subject === params.id || isInterviewOf(state, params.id);
      const found = await desk.open(actor, params.dossier, { action: "read", of }, ({ subjects }) =>
        subjects.filter((one) => one.kind === "interview").flatMap((state) => renderInterview(state) ?? []),
      );
      return found ? ok({ interviews: found.toSorted((a, b) => a.begunAt.localeCompare(b.begunAt)) }) : notAvailable;
    },
    choices: (input, caller) => readChoices(parts, caller, input),
    async helpers(_input, { actor }) {
      if (!actor.role.commands.includes("helper.record")) return notPermitted;
      return ok({ helpers: await desk.list(actor, (tx) => listHelpers(tx)) });
    },
    async feeds(_input, { actor }) {
      return ok({ feeds: (await desk.list(actor, (tx) => listFeeds(tx, actor.account))).map(feedView) });
    },
    beginFeed: ({ body }, caller) => beginFeed(parts, caller, body),
    async endFeed({ body }, { actor }) {
      const isEnded = await desk.list(actor, (tx) => endFeed(tx, actor.account, { id: body.id, at: desk.now() }));
      return isEnded ? ok({ done: true as const }) : refuse("calendar.feed-unknown", "AP8");
    },
    feed: ({ params }) => serveFeed(parts, params.key),
  });
}

const feedView = ({ id, scope, createdAt, askedOn }: FeedRow) => ({ id, scope, createdAt, ...(askedOn === null ? {} : { askedOn }) });

/** An invitation is printed while it is booked, under a disclosure that names it, and counts as given from then on (AP10, DO14). */
async function printInvitation(
  { desk, country, procedures, renderer }: AppointmentParts,
  actor: Actor,
  asked: { readonly dossier: string; readonly id: string; readonly release: string | undefined },
) {
  const of = (state: SubjectState) => ["person", "release"].includes(state.kind) || state.subject === asked.id;
  const taken = await desk.open(actor, asked.dossier, { action: "print", of }, async (opened) => {
    const state = opened.subjects.find((one) => one.kind === "appointment" && one.subject === asked.id);
    const view = state && renderAppointment(state, { country, procedures });
    if (!view) return notAvailable;
    if (view.state !== "booked") return refuse("appointment.not-booked", "AP5");
    const languages = fieldsOf(opened.subjects.find((one) => one.kind === "person"))["languages"];
    const readers = { officerLanguage: actor.language, personLanguage: readerLanguage(languages, actor.language) };
    const release = await takeRelease(opened, { release: asked.release, about: asked.id, fields: invitationFields }, desk.now());
    return release.ok ? ok(invitationOf(view, { country, readers, now: desk.now() })) : release;
  });
  if (!taken) return notAvailable;
  if (!taken.ok) return taken;
  const file = await renderer().render("invitation", taken.value);
  return ok({ file, type: "application/pdf", name: `${taken.value.reference}.pdf` });
}

async function beginFeed(
  { desk, newKey, hashOf }: AppointmentParts,
  { actor }: Caller,
  { scope, language }: Pick<FeedRow, "scope" | "language">,
) {
  if (!actor.role.screens.includes("inbox")) return notPermitted;
  const key = newKey();
  const row = { id: desk.newId(), account: actor.account, scope, language, createdAt: desk.now() };
  const isBegun = await desk.list(actor, async (tx) => {
    if ((await listFeeds(tx, actor.account)).length >= feedsMax) return false;
    await insertFeed(tx, row, hashOf(key));
    await insertAccess(tx, [
      {
        dossier: noDossier,
        id: desk.newId(),
        at: row.createdAt,
        by: actor.account,
        role: actor.role.id,
        unit: actor.unit,
        purpose: actor.purpose,
        action: "export",
        subject: undefined,
        fields: ["calendar"],
        outcome: "done",
        code: undefined,
      },
    ]);
    return true;
  });
  if (!isBegun) return refuse("calendar.feeds-most", "AP8");
  return ok({ address: `/api/calendar/feed/${key}.ics`, feed: feedView({ ...row, askedOn: null }) });
}

/** Whoever has the address reads what its account may see now, and nothing once it was taken back or the account ended (AP8). */
async function serveFeed({ desk, country, procedures, hashOf, openly, findReader }: AppointmentParts, file: string) {
  const today = dayAt(desk.now(), country.timeZone);
  const found = await openly(async (tx) => {
    const feed = await findFeed(tx, hashOf(file.slice(0, -".ics".length)), today);
    const reader = feed && (await findReader(tx, feed.account));
    return feed && reader?.role.screens.includes("inbox") ? { feed, reader } : undefined;
  });
  if (!found) return notAvailable;
  const { feed, reader } = found;
  const events = await desk.list(reader, (tx) =>
    readFeed(tx, reader, { country, procedures, now: desk.now }, { isMine: feed.scope === "mine", language: feed.language }),
  );
  const text = writeIcs({ name: `Panah ${country.code}`, now: desk.now(), events });
  return ok({ file: new TextEncoder().encode(text), type: "text/calendar; charset=utf-8", name: "panah.ics" });
}

type ChoicesInput = {
  readonly params: { readonly dossier: string; readonly id: string };
  readonly query: {
    readonly startsAt?: string | undefined;
    readonly minutes?: number | undefined;
    readonly language?: string | undefined;
    readonly sexWished?: "woman" | "man" | "any" | undefined;
    readonly appointment?: string | undefined;
  };
};

async function readChoices(parts: AppointmentParts, { actor }: Caller, { params, query }: ChoicesInput) {
  if (!actor.role.commands.includes("appointment.book")) return notPermitted;
  const of = (state: { readonly kind: string; readonly subject: string }) => state.kind === "person" || state.subject === params.id;
  const found = await parts.desk.open(actor, params.dossier, { action: "read", of }, async (opened) => {
    const author = { ...actor, role: actor.role.id };
    const command = { id: params.id, kind: "appointment.book", dossier: params.dossier, payload: {} };
    const feared = await readFeared(opened.tx, [params.dossier]);
    const world = { country: parts.country, procedures: parts.procedures, feared, accounts: [], helpers: [] };
    const facts = { states: opened.facts, command, world, author };
    const isShown = opened.subjects.some((one) => one.subject === params.id && one.kind === "case");
    const at = isShown ? findCase(facts, params.id) : undefined;
    return at && (await choicesOf(opened, { found: at, facts, query }));
  });
  return found ? ok(found) : notAvailable;
}

type Facts = Parameters<typeof caseFacts>[0];

async function choicesOf(
  { tx, subjects }: Opened,
  { found, facts, query }: { readonly found: Found; readonly facts: Facts; readonly query: ChoicesInput["query"] },
) {
  const [helpers, accounts] = await Promise.all([listHelpers(tx), listAccounts(tx)]);
  const parts = Object.values(found.switched.parts);
  const officers = accounts.filter(
    (one) => one.disabledAt === undefined && one.unit === found.file.unit && parts.some((who) => who.roles.includes(one.role)),
  );
  const who = [facts.command.dossier, ...[...helpers, ...officers].map((one) => one.id)];
  const busy =
    query.startsAt === undefined ? new Set<string>() : await listBusy(tx, who, { slots: slotsAsked(query), but: query.appointment });
  const about = caseFacts(facts, found, query.appointment);
  const wished = wishOf(found, query);
  const known = found.file.answers["interpreterSexWished"];
  const languages = fieldsOf(subjects.find((one) => one.kind === "person"))["languages"];
  return {
    helpers: helpers.map((helper) => choiceOf(helper, { isBusy: busy.has(helper.id), about, language: query.language, wished })),
    officers: officers.map(({ id, name }) => ({ id, name, isBusy: busy.has(id) })),
    isPersonBusy: busy.has(facts.command.dossier),
    languages: Array.isArray(languages) ? languages.map(String) : [],
    ...(typeof known === "string" ? { sexWished: known } : {}),
  };
}

function slotsAsked({ startsAt = "", minutes = 60 }: ChoicesInput["query"]): string[] {
  const from = instantOf(new Date(startsAt));
  return slotsOf(from, new Date(Date.parse(from) + minutes * 60_000).toISOString() as Instant);
}

function choiceOf(
  helper: Known,
  about: {
    readonly isBusy: boolean;
    readonly about: ReturnType<typeof caseFacts>;
    readonly language: string | undefined;
    readonly wished: SexWished | undefined;
  },
): HelperChoice {
  const conflict = firstConflict(judgeHelper(helper, about.about));
  const { wished, language } = about;
  return {
    id: helper.id,
    kind: helper.kind,
    name: helper.name,
    sex: helper.sex,
    languages: helper.languages,
    isBusy: about.isBusy,
    speaks: language === undefined || (helper.languages as readonly string[]).includes(language),
    meetsWish: meetsWish(helper, wished),
    ...(helper.organisation === undefined ? {} : { organisation: helper.organisation }),
    ...(conflict && conflict.verdict !== "yes"
      ? { conflict: { ground: conflict.ground, verdict: conflict.verdict, title: groundTexts[conflict.ground] } }
      : {}),
  };
}
