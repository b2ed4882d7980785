import type { Page } from "playwright-core";
import { personLanguages } from "../src/kernel/index.ts";
import { demoId, personId } from "../src/app/demo/ids.ts";
import { command, fetchJson } from "./acceptance/world.ts";

/** A screen of the demo State to stop at: who looks, where it is, and what a hand does before one looks. */
export type Stop = {
  readonly name: string;
  /** Absent: nobody is signed in. */
  readonly login?: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
  /** Not in the menu: behind another screen. */
  readonly isBehind?: true;
};

/** What the seed of the demo State leaves out and a walk through all screens needs. */
export type Arranged = { readonly household: string; readonly matter: string };

const [nawid, parwana, setara] = [personId(0, 0), personId(0, 1), personId(0, 2)];
const samir = personId(8, 0);
const madina = personId(7, 0);
const claimOf = (group: number, place: number): string => `/cases/${personId(group, place)}/${demoId(`claim/${group}/${place}`)}`;

const queryPath = `/cases/${demoId("query/girls")}/${demoId("query/girls")}`;

/** Records a household, and lets two officers write different things of one person at the same time. */
export async function arrange(enter: (login: string) => Promise<Page>): Promise<Arranged> {
  const matter = await handOn(await enter("monitor"));
  const page = await enter("registrar");
  const known = await readIdentity(page, nawid);
  const standing = known.fields["household"]?.value;
  if (typeof standing === "string") return { household: standing, matter };
  const household = await recordHousehold(page);
  for (const [year, phone] of [
    [1983, "+992 900 00 11 22"],
    [1986, "+992 900 00 33 44"],
  ] as const)
    await fetchJson(page, "/api/commands", {
      id: crypto.randomUUID(),
      kind: "person.update",
      dossier: nawid,
      basedOn: { identity: known.version },
      payload: { birth: { precision: "year", year }, phone },
    });
  return { household, matter };
}

/** Hands a figure on for a campaign. */
async function handOn(page: Page): Promise<string> {
  const matter = crypto.randomUUID();
  const payload = {
    matter,
    origin: {
      kind: "figure",
      page: "trends",
      told: { en: "Regularised and permitted workers, five years", ru: "Легализованные и получившие разрешение, пять лет" },
    },
    leadsTo: "campaign",
    toUnit: "XD-NC",
    words: "Fewer people apply for permits each quarter. Tell those who leave what is open to them, in their own language.",
  };
  await command(page, { kind: "matter.hand-on", dossier: matter, payload });
  return matter;
}

/** Records who lives with the first applicant of the demo State. */
export async function recordHousehold(page: Page): Promise<string> {
  const household = crypto.randomUUID();
  const members = [
    { person: nawid, relation: "head" },
    { person: parwana, relation: "spouse" },
    { person: setara, relation: "child" },
  ];
  await command(page, {
    kind: "household.record",
    dossier: household,
    payload: { household, address: "Transit centre, room 14", members },
  });
  return household;
}

type Identity = { readonly version: number; readonly fields: Readonly<Record<string, { readonly value: unknown } | undefined>> };

async function readIdentity(page: Page, dossier: string): Promise<Identity> {
  const { subjects } = (await fetchJson(page, `/api/persons/${dossier}`)) as {
    subjects: { subject: string; parts: Record<string, Identity | undefined> }[];
  };
  return subjects.find((one) => one.subject === dossier)?.parts["identity"] ?? { version: 0, fields: {} };
}

/** What each role sees from its menu and behind it; every screen of the client at least once. */
export function listStops({ household, matter }: Arranged): Stop[] {
  const one = { name: "matter", isBehind: true, login: "coordinator", path: `/matters/${matter}` } as const;
  return [...openStops, ...postStops, ...caseStops(household), ...deskStops, one];
}

/** Opens the choice of languages and takes one by its own name. */
export const chooseLanguage =
  (name: string) =>
  async (page: Page): Promise<void> => {
    const choice = page.locator("button.tongue-switch");
    if ((await choice.getAttribute("aria-expanded")) === "false") await choice.click();
    await page.locator("button.tongue", { hasText: name }).click();
  };
const press = (name: RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();

/** What opens without signing in. */
export const openStops: readonly Stop[] = [
  { name: "sign-in", path: "/sign-in" },
  { name: "help", path: "/help" },
  { name: "verify", path: "/verify" },
  { name: "agencies", path: "/agencies" },
  { name: "centre", path: "/centres/XD-CENTRE" },
  { name: "ways", path: "/ways" },
  { name: "tip", path: "/tip" },
  { name: "enrol", path: "/enrol" },
  ...personLanguages.map((language): Stop => ({
    name: `leaflet-${language}`,
    path: `/leaflet?language=${language}`,
  })),
];

const postStops: readonly Stop[] = [
  { name: "home-post", login: "post1.officer", path: "/" },
  { name: "post", login: "post1.officer", path: "/post" },
  { name: "post-new", isBehind: true, login: "post1.officer", path: "/post/new" },
  { name: "post-group", isBehind: true, login: "post1.officer", path: `/post/${demoId("group/11")}` },
  { name: "post-import", login: "post1.officer", path: "/import" },
  { name: "post-inbox", login: "post1.officer", path: "/inbox" },
  { name: "post-charts", login: "post1.officer", path: "/charts" },
  { name: "post-person", isBehind: true, login: "post1.officer", path: `/persons/${personId(11, 0)}` },
  { name: "post-directory", login: "post1.officer", path: "/directory" },
  { name: "post-devices", login: "post1.officer", path: "/devices" },
  { name: "post-device", isBehind: true, login: "post1.officer", path: "/device" },
  { name: "post-device-enrol", isBehind: true, login: "post1.officer", path: "/device/enrol" },
  { name: "places", login: "post1.officer", path: "/facilities" },
  ...["figures", "inventory", "visits", "monitoring", "profile"].map((view): Stop => ({
    name: `place-${view}`,
    isBehind: true,
    login: "post1.officer",
    path: `/facilities/XD-POST-01?view=${view}`,
  })),
  { name: "centre-profile", isBehind: true, login: "coordinator", path: "/facilities/XD-CENTRE?view=profile" },
  { name: "supervisor-notices", login: "supervisor", path: "/notices" },
  { name: "supervisor-inbox", login: "supervisor", path: "/inbox" },
];

const caseStops = (household: string): readonly Stop[] => [
  { name: "home-registrar", login: "registrar", path: "/" },
  { name: "inbox", login: "registrar", path: "/inbox" },
  { name: "search", login: "registrar", path: "/search" },
  { name: "register", isBehind: true, login: "registrar", path: "/persons/new" },
  { name: "person", isBehind: true, login: "registrar", path: `/persons/${nawid}` },
  { name: "household", isBehind: true, login: "registrar", path: `/households/${household}` },
  { name: "other-file", isBehind: true, login: "registrar", path: `/persons/${nawid}/beside` },
  { name: "two-files", isBehind: true, login: "registrar", path: `/persons/${nawid}/beside/${parwana}` },
  { name: "household-change", isBehind: true, login: "registrar", path: `/households/${household}/change` },
  { name: "household-new", isBehind: true, login: "registrar", path: "/households/new" },
  { name: "conflict", isBehind: true, login: "registrar", path: `/conflicts/${nawid}` },
  { name: "case-open", isBehind: true, login: "registrar", path: `/cases/open/${madina}/asylum` },
  { name: "procedures", login: "registrar", path: "/procedures" },
  { name: "procedure", isBehind: true, login: "registrar", path: "/procedures/asylum" },
  { name: "states", isBehind: true, login: "registrar", path: "/states" },
  { name: "charts", login: "registrar", path: "/charts" },
  { name: "figures", login: "registrar", path: "/figures" },
  { name: "trends", login: "registrar", path: "/trends" },
  { name: "directory", login: "registrar", path: "/directory" },
  { name: "passkeys", isBehind: true, login: "registrar", path: "/passkeys" },
  { name: "law", isBehind: true, login: "registrar", path: "/law" },
  { name: "officer-inbox", login: "officer", path: "/inbox" },
  { name: "officer-person", isBehind: true, login: "officer", path: `/persons/${samir}` },
  { name: "case", isBehind: true, login: "officer", path: claimOf(0, 0) },
  { name: "case-stages", isBehind: true, login: "officer", path: `${claimOf(0, 0)}/stages` },
  { name: "case-registered", isBehind: true, login: "registrar", path: claimOf(4, 1) },
  { name: "calendar-agenda", isBehind: true, login: "officer", path: "/calendar?view=agenda" },
  { name: "calendar-week", isBehind: true, login: "officer", path: "/calendar?view=week" },
  { name: "appointment", isBehind: true, login: "officer", path: `/appointments/${nawid}/${demoId("appointment/0")}` },
  { name: "appointment-new", isBehind: true, login: "officer", path: `/appointments/new/${nawid}/${demoId("claim/0/0")}` },
  { name: "commission-inbox", login: "commission", path: "/inbox" },
  { name: "sittings", login: "commission", path: "/sittings" },
  { name: "sittings-panel", login: "panel1", path: "/sittings" },
  { name: "commission-case", isBehind: true, login: "commission", path: claimOf(8, 0) },
  { name: "caseload", login: "registration.supervisor", path: "/caseload" },
  { name: "quality", login: "quality1", path: "/quality" },
  { name: "quality-inbox", login: "quality1", path: "/inbox" },
  { name: "quality-learnt", login: "coordinator", path: "/quality" },
  { name: "checklists", login: "coordinator", path: "/checklists" },
  { name: "checklist", isBehind: true, login: "monitor", path: "/checklists/referral-mechanism" },
  { name: "plan", login: "coordinator", path: "/plan" },
  { name: "plan-post", login: "post1.officer", path: "/plan" },
  { name: "plan-part", login: "hospital", path: "/plan" },
  { name: "matters", login: "coordinator", path: "/matters" },
  { name: "calls", login: "line", path: "/calls" },
  {
    name: "matter-handed-on",
    isBehind: true,
    login: "coordinator",
    path: "/trends",
    act: press(/^(Hand on|Передать)…$/),
  },
  { name: "checklist-asked", isBehind: true, login: "coordinator", path: "/checklists/referral-mechanism?item=reflection" },
  { name: "memoranda", login: "coordinator", path: "/memoranda" },
  { name: "give-out", isBehind: true, login: "registration.supervisor", path: "/give-out/asylum" },
  { name: "child-inbox", login: "child", path: "/inbox" },
  { name: "child-person", isBehind: true, login: "child", path: `/persons/${madina}` },
];

const deskStops: readonly Stop[] = [
  { name: "hospital-inbox", login: "hospital", path: "/inbox" },
  { name: "monitor-inbox", login: "monitor", path: "/inbox" },
  { name: "auditor-ledger", login: "auditor", path: "/ledger" },
  { name: "coordinator-directory", login: "coordinator", path: "/directory" },
  { name: "coordinator-helpers", isBehind: true, login: "coordinator", path: "/helpers" },
  { name: "shelf", login: "officer", path: "/shelf" },
  { name: "shelf-ask", isBehind: true, login: "officer", path: "/shelf/country-query" },
  { name: "shelf-answer", isBehind: true, login: "reviewer", path: queryPath },
  { name: "shelf-counsel", isBehind: true, login: "legal", path: queryPath },
  { name: "labour-schemes", login: "labour", path: "/schemes" },
  { name: "labour-ways", login: "labour", path: "/channels" },
  { name: "coordinator-charts", login: "coordinator", path: "/charts" },
  { name: "administration", login: "admin", path: "/administration" },
  { name: "mine", login: "applicant", path: "/mine" },
  { name: "mine-prs", isBehind: true, login: "applicant", path: "/mine", act: chooseLanguage("دری") },
  { name: "own-case", isBehind: true, login: "applicant", path: claimOf(0, 0) },
  { name: "help-prs", isBehind: true, login: "applicant", path: "/help", act: chooseLanguage("دری") },
  { name: "not-available", isBehind: true, login: "registrar", path: `/persons/${demoId("nobody")}` },
  { name: "not-found", isBehind: true, login: "registrar", path: "/nowhere" },
  {
    name: "search-found",
    isBehind: true,
    login: "registrar",
    path: "/search",
    act: async (page) => {
      await page.getByLabel(/Name in any script|Имя на любой письменности или номер/).fill("Haidary");
      await page.locator("main a[href^='/persons/']").first().waitFor();
    },
  },
  {
    name: "menu",
    login: "registrar",
    path: "/inbox",
    act: async (page) => {
      if ((page.viewportSize()?.width ?? 0) < 700) await press(/^(More|Ещё)$/)(page);
    },
  },
];

/** Waits until a screen stands: it has a title and nothing of it is still loading. */
export async function settles(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor({ timeout: 10_000 });
  await page.waitForFunction(() => document.querySelectorAll("[aria-busy=true], .skeleton").length === 0, undefined, { timeout: 10_000 });
  await page.evaluate(() => document.fonts.ready);
}
