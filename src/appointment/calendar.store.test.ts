import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, type Claim, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import type { InboxRow } from "../process/index.ts";
import type { AppointmentView, CalendarAppointment } from "./index.ts";

const now = "2026-11-20T08:00:00.000Z";
let at: TestNode;
let edge: FastifyInstance;
let one: Claim;
let officer: { readonly browser: TestBrowser; readonly account: string };

async function signIn(role: string, unit: string): Promise<{ browser: TestBrowser; account: string }> {
  const browser = new TestBrowser(edge);
  return { browser, account: await sowAccount(at, await ensureOperator(at.node), browser, { role, unit }) };
}

beforeAll(async () => {
  at = await openTestNode();
  at.setNow(now);
  edge = openTestEdge(at.node);
  officer = await signIn("eligibility-officer", "XD-MS-CAP");
  const actors = claimActors(at);
  one = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(at, actors, one, "inform");
  await at.must(at.as("emil"), "appointment.book", one.dossier, {
    appointment: at.node.newId(),
    case: one.id,
    kind: "interview",
    startsAt: "2026-11-25T09:00:00.000Z",
    minutes: 90,
    officer: officer.account,
  });
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

type Calendar = { due: InboxRow[]; appointments: CalendarAppointment[]; days: { day: string; count: number }[]; isWhole: boolean };
const read = async (browser: TestBrowser, query: string) => (await browser.get(`/api/calendar?${query}`)).json<Calendar>();
const wide = "from=2026-11-01&to=2027-11-30";

test("[AP7] a calendar has the due dates of the unit and its appointments, each on its day, and those of one officer alone where asked", async () => {
  const all = await read(officer.browser, wide);
  const ofCase = all.due.filter((row) => row.subject === one.id);
  expect(ofCase.length).toBeGreaterThan(0);
  expect(all.appointments).toMatchObject([{ kind: "interview", startsAt: "2026-11-25T09:00:00.000Z", isMine: true, state: "booked" }]);
  expect(all.days.reduce((sum, day) => sum + day.count, 0)).toBeGreaterThanOrEqual(all.due.length);
  expect(all.isWhole).toBe(true);
  // The word that is due after a meeting is not told beside it.
  expect(all.days.find((one) => one.day === "2026-11-25")).toBeUndefined();
  const mine = await read(officer.browser, `${wide}&whose=mine`);
  expect(mine.due).toEqual([]);
  expect(mine.appointments).toHaveLength(1);
  expect((await read(officer.browser, "from=2026-11-26&to=2026-11-30")).appointments).toEqual([]);
});

test("[AP7] another unit sees none of it, and who has no inbox no calendar", async () => {
  const other = await read((await signIn("border-officer", "XD-POST-01")).browser, wide);
  expect(JSON.stringify(other)).not.toContain(one.id);
  const auditor = await signIn("auditor", "XD-AUD");
  expect((await auditor.browser.get(`/api/calendar?${wide}`)).json<{ code: string }>().code).toBe("access.not-permitted");
});

test("[CS21] a meeting about what is looked at apart is in the calendar of who plays a part in it, and of nobody who hears claims", async () => {
  const examiner = await signIn("exclusion-examiner", "XD-MS-CAP");
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  const person = { post: "XD-MS-CAP", arrivedAt: "2026-11-20T07:00:00.000Z", birth: { precision: "year", year: 1980 } };
  await at.must(at.as("dilnoza"), "arrival.record", dossier, arrival(dossier, person));
  const by = at.as("emil", { role: "exclusion-examiner" });
  const answers = { triggerKind: "statement", triggerWords: "Says that he guarded a prison." };
  await at.must(by, "case.open", dossier, { case: id, procedure: "exclusion", answers });
  await at.must(by, "appointment.book", dossier, {
    appointment: at.node.newId(),
    case: id,
    kind: "office",
    startsAt: "2026-11-27T09:00:00.000Z",
    minutes: 30,
    officer: examiner.account,
  });
  const told = async (browser: TestBrowser) => (await read(browser, wide)).appointments.filter((row) => row.case === id).length;
  expect(await told(examiner.browser)).toBe(1);
  expect(await told(officer.browser)).toBe(0);
  // What is to be said of it afterwards is a task of the unit.
  const inbox = async (browser: TestBrowser) => (await browser.get("/api/inbox?kind=task")).json<{ rows: InboxRow[] }>().rows;
  const tasks = async (browser: TestBrowser) => (await inbox(browser)).filter((row) => row.dossier === dossier).length;
  expect(await tasks(examiner.browser)).toBe(1);
  expect(await tasks(officer.browser)).toBe(0);
});

async function beginFeed(browser: TestBrowser, scope: "mine" | "unit"): Promise<{ address: string; id: string }> {
  const answer = (await browser.post("/api/calendar/feeds", { scope, language: "en" })).json<{ address: string; feed: { id: string } }>();
  return { address: answer.address, id: answer.feed.id };
}

test("[AP8] a feed tells reference and kind of step, names nobody, and needs no session", async () => {
  const { address } = await beginFeed(officer.browser, "unit");
  const stranger = new TestBrowser(edge);
  const answer = await stranger.get(address);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-type"]).toContain("text/calendar");
  expect(answer.body).toMatch(/SUMMARY:XD-[0-9A-Z]{4}-[0-9A-Z]{4}: Interview/);
  expect(answer.body).not.toMatch(/Nawid|Haidari|نوید|Invented|asylum/i);
});

test("[AP8] an address that was taken back gives nothing, nor that of an account that was disabled, nor one that never was", async () => {
  const { address, id } = await beginFeed(officer.browser, "mine");
  const stranger = new TestBrowser(edge);
  const other = await signIn("eligibility-officer", "XD-MS-CAP");
  expect((await other.browser.post("/api/calendar/feeds/end", { id })).json<{ code: string }>().code).toBe("calendar.feed-unknown");
  expect((await stranger.get(address)).statusCode).toBe(200);
  await officer.browser.post("/api/calendar/feeds/end", { id });
  const gone = await stranger.get(address);
  expect(gone.statusCode).toBe(404);
  const leaving = await beginFeed(other.browser, "unit");
  expect((await stranger.get(leaving.address)).statusCode).toBe(200);
  await at.must(at.as("murod"), "account.disable", other.account, { account: other.account });
  const never = await stranger.get(`/api/calendar/feed/${"x".repeat(43)}.ics`);
  expect((await stranger.get(leaving.address)).body).toBe(never.body);
  expect(gone.body).toBe(never.body);
  const keys = await at.database.owner.transaction("", (tx) =>
    tx.query<{ text: string }>("select row_to_json(f)::text as text from appointment.feed f"),
  );
  expect(JSON.stringify(keys)).not.toContain(address.slice("/api/calendar/feed/".length, -".ics".length));
});

test("[AP8] nobody has more than five addresses at once", async () => {
  const { browser } = await signIn("registrar", "XD-MS-CAP");
  for (let count = 0; count < 5; count++) await beginFeed(browser, "mine");
  const sixth = (await browser.post("/api/calendar/feeds", { scope: "mine", language: "ru" })).json<{ code: string; rule: string }>();
  expect(sixth).toMatchObject({ code: "calendar.feeds-most", rule: "AP8" });
});

test("[AP9] the person sees their own appointments, and nobody else's; an official without a relation sees none", async () => {
  const own = at.as("karim", { role: "person", unit: "XD-MS-CAP", ownDossier: one.dossier });
  const kinds = (subjects: readonly { kind: string }[]) => subjects.map((state) => state.kind);
  expect(kinds((await at.desk.open(own, one.dossier, "read", ({ subjects }) => subjects)) ?? [])).toContain("appointment");
  const ask = async (browser: TestBrowser) =>
    (await browser.get(`/api/persons/${one.dossier}/appointments`)).json<{ appointments: AppointmentView[] }>().appointments;
  expect(await ask(officer.browser)).toMatchObject([{ kind: "interview", unitTitle: { en: expect.any(String) as string } }]);
  expect(await ask((await signIn("child-protection-officer", "XD-CP")).browser)).toEqual([]);
});
