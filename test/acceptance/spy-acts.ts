import type { Page } from "playwright-core";
import { referenceOf } from "../../src/kernel/index.ts";
import { goesTo, isThere, type Somebody } from "./acts.ts";
import { fetchJson, type World } from "./world.ts";

/** What one file is reached by: its person, case, paper, referral, fellow travellers, and words to search with. */
export type Target = {
  readonly dossier: string;
  readonly case: string;
  readonly document: string;
  readonly referral: string;
  readonly group: string;
  readonly name: string;
  readonly reference: string;
};

/** A file that nobody has: ids, a name and a reference that nobody was given. */
export function inventTarget(): Target {
  const id = (): string => crypto.randomUUID();
  return {
    dossier: id(),
    case: id(),
    document: id(),
    referral: id(),
    group: id(),
    name: "Qurbonbek Zarrabin",
    reference: referenceOf("XD", 7_654_321),
  };
}

/** Who tries, and through which browser. */
export type Spy = Somebody & { readonly who: string; readonly account: string | undefined };

/** One thing tried of a file: an address that is asked for, or something sent. */
export type Try = { readonly what: string; readonly path: (target: Target) => string; readonly body?: (target: Target) => object };

const reads = (what: string, path: (target: Target) => string): Try => ({ what, path });
const sends = (kind: string, payload: (target: Target) => object): Try => ({
  what: `command ${kind}`,
  path: () => "/api/commands",
  body: (target) => ({ id: crypto.randomUUID(), kind, dossier: target.dossier, payload: payload(target) }),
});
const searches = (what: string, text: (target: Target) => string): Try => ({
  what,
  path: () => "/api/persons/search",
  body: (target) => ({ text: text(target) }),
});

/** Every way to a file that the node has: reading, printing, searching, sending. */
export const tries: readonly Try[] = [
  reads("the person", ({ dossier }) => `/api/persons/${dossier}`),
  reads("the needs", ({ dossier }) => `/api/persons/${dossier}/needs`),
  reads("who has seen the file", ({ dossier }) => `/api/persons/${dossier}/seen`),
  reads("the cases", ({ dossier }) => `/api/persons/${dossier}/cases`),
  reads("the papers", ({ dossier }) => `/api/persons/${dossier}/documents`),
  reads("the case", (target) => `/api/cases/${target.dossier}/${target.case}`),
  reads("the group", ({ group }) => `/api/households/${group}`),
  reads("a paper as PDF", (target) => `/api/documents/${target.dossier}/${target.document}/pdf?release=${target.document}`),
  reads("the receipt as PDF", (target) => `/api/persons/${target.dossier}/receipt.pdf?release=${target.document}`),
  reads("the slip as PDF", (target) => `/api/referrals/${target.dossier}/${target.referral}/slip.pdf?release=${target.document}`),
  searches("search by name", ({ name }) => name),
  searches("search by reference", ({ reference }) => reference),
  sends("person.update", () => ({ phone: "+999 0000 00" })),
  sends("release.record", ({ dossier }) => ({
    release: crypto.randomUUID(),
    about: dossier,
    channel: "paper",
    recipient: "anybody",
    fields: ["names"],
    law: "rap-2012:RAP-I-03",
  })),
  sends("referral.acknowledge", ({ referral }) => ({ referral })),
  sends("case.step", (target) => ({ case: target.case, step: "lodge", answers: {} })),
];

/** Screens at whose addresses a file may be looked for. */
export const screens: readonly { readonly what: string; readonly path: (target: Target) => string }[] = [
  { what: "person", path: ({ dossier }) => `/persons/${dossier}` },
  { what: "case", path: (target) => `/cases/${target.dossier}/${target.case}` },
  { what: "referral", path: (target) => `/referrals/${target.dossier}/${target.referral}` },
  { what: "household", path: ({ group }) => `/households/${group}` },
  { what: "conflicts", path: ({ dossier }) => `/conflicts/${dossier}` },
];

export type Answer = { readonly status: number; readonly headers: readonly string[]; readonly length: number; readonly body: string };

/** Tries one thing past the screen, with the session of this browser; gives all that comes back, ids left out. */
export async function tried({ page }: Somebody, one: Try, target: Target): Promise<Answer> {
  const answer = await page.evaluate(
    async ([path, body]) => {
      const came = await fetch(
        path,
        body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
      );
      return { status: came.status, headers: [...came.headers.keys()].sort(), body: await came.text() };
    },
    [one.path(target), one.body?.(target)] as const,
  );
  return { ...answer, length: answer.body.length, body: answer.body.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id") };
}

/** What somebody sees at an address, where they end up and under which title. */
export async function looksAt(
  who: Somebody,
  path: string,
): Promise<{ readonly words: string; readonly title: string; readonly isElsewhere: boolean }> {
  await goesTo(who, path);
  const isElsewhere = new URL(who.page.url()).pathname !== path;
  // Either the node's answer stands there, or a public page has come with all that it shows.
  await (isElsewhere ? who.page.waitForLoadState("networkidle") : who.page.locator("main .notice").first().waitFor());
  await isThere(who.page);
  return { words: (await who.page.locator("main").first().innerText()).trim(), title: await who.page.title(), isElsewhere };
}

/** How long the node takes for one and for the other, asked in turns, so that whatever slows the machine slows both. Milliseconds. */
export async function timesOf(
  { page }: Somebody,
  one: Try,
  [his, nobodys]: readonly [Target, Target],
  { url, rounds }: { readonly url: string; readonly rounds: number },
): Promise<Times> {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const ask = async (target: Target): Promise<number> => {
    const body = one.body && JSON.stringify(one.body(target));
    const began = performance.now();
    await (
      await fetch(`${url}${one.path(target)}`, {
        headers: { cookie, "content-type": "application/json" },
        ...(body ? { method: "POST", body } : {}),
      })
    ).arrayBuffer();
    return performance.now() - began;
  };
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    // Now he is asked for first, now nobody.
    for (const place of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) times[place].push(await ask(place === 0 ? his : nobodys));
  }
  return times;
}
export type Times = readonly [readonly number[], readonly number[]];

type Part = { readonly fields: Readonly<Record<string, { readonly value: unknown }>> };
type File = {
  readonly subjects: readonly { readonly subject: string; readonly kind: string; readonly parts: Readonly<Record<string, Part>> }[];
};

/** The file of a person of the demo State, found by name by somebody whose work it is. */
export async function findTarget(page: Page, name: string): Promise<Target & { readonly units: readonly string[] }> {
  const { candidates } = (await fetchJson(page, "/api/persons/search", { text: name })) as {
    candidates: { dossier: string; reference: string }[];
  };
  const { dossier = "", reference = "" } = candidates[0] ?? {};
  const { subjects } = (await fetchJson(page, `/api/persons/${dossier}`)) as File;
  const valuesOf = (kind: string) =>
    subjects
      .filter((one) => one.kind === kind)
      .map((one) => ({
        id: one.subject,
        fields: Object.fromEntries(
          Object.values(one.parts).flatMap((part) => Object.entries(part.fields).map(([field, slot]) => [field, slot.value])),
        ),
      }));
  const [person, referrals] = [valuesOf("person")[0], valuesOf("referral")];
  return {
    dossier,
    reference,
    name,
    case: valuesOf("case")[0]?.id ?? "",
    document: valuesOf("document")[0]?.id ?? "",
    referral: referrals[0]?.id ?? "",
    group: String(person?.fields["group"]),
    units: [String(person?.fields["post"]), ...referrals.map((one) => String(one.fields["toUnit"]))],
  };
}

/** How many lines of the record tell of each of these files, or of none, under an account; of a stranger without one. */
export async function linesOf(world: World, account: string | undefined): Promise<Readonly<Record<string, number>>> {
  const by = account === undefined ? "by_account is null and role = ''" : `by_account = '${account}'`;
  const rows = await world.rows(
    `select dossier, count(*)::int as lines from access.log where ${by} and action not in ('sign-in', 'sign-out') and (outcome = 'refused' or action = 'search') group by dossier`,
  );
  return Object.fromEntries(rows.map((row) => [String(row["dossier"]), Number(row["lines"])]));
}
