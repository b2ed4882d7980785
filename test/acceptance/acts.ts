import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { axe } from "../browser.ts";
import type { Colleague } from "./world.ts";

/** What people do on the screens, one sentence each, so that a story reads like what happened. */

/** A person's case as a story speaks of it. */
export type CaseAt = { readonly dossier: string; readonly id: string; readonly reference: string };
/** Anybody with a browser at the node. */
export type Somebody = Pick<Colleague, "page" | "problems">;
/** What is written under each question of a form: one answer, or several. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

const waitMs = 8_000;

/** Goes to an address of the node and waits until its screen is there. */
export async function goesTo({ page }: Somebody, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("h1").first().waitFor({ timeout: waitMs });
  await isThere(page);
}

/** Waits until nothing on the screen is still on its way: where a list is to come, its shape stands there first. */
export async function isThere(page: Page): Promise<void> {
  await expect.poll(() => page.locator(".skeleton").count(), { timeout: waitMs }).toBe(0);
}

/** Presses the button of that name. */
export async function presses({ page }: Somebody, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).first().click({ timeout: waitMs });
}

/** What a screen says, as its reader sees it. */
export async function reads({ page }: Somebody, part = "main"): Promise<string> {
  await isThere(page);
  return await page.locator(part).first().innerText({ timeout: waitMs });
}

/** Waits until the screen says these words. */
export async function sees({ page }: Somebody, ...words: readonly (string | RegExp)[]): Promise<void> {
  for (const one of words) await page.getByText(one).filter({ visible: true }).first().waitFor({ timeout: waitMs });
}

/** Answers questions by their words, each in the way its control asks for. */
export async function answers(who: Somebody, said: Answers, within: Locator = who.page.locator("body")): Promise<void> {
  for (const [question, answer] of Object.entries(said)) await answersOne(fieldOf(within, question), answer);
}

function fieldOf(within: Locator, question: string): Locator {
  const label = within.page().locator(".field-label").getByText(question, { exact: true });
  return within.locator(".field").filter({ has: label }).filter({ visible: true }).first();
}

async function answersOne(field: Locator, answer: string | readonly string[]): Promise<void> {
  await field.waitFor({ timeout: waitMs });
  const all = typeof answer === "string" ? [answer] : answer;
  const has = async (control: string): Promise<boolean> => (await field.locator(control).count()) > 0;
  if (await has("input[type=radio], input[type=checkbox]"))
    for (const one of all) await field.getByLabel(one, { exact: true }).click({ timeout: waitMs });
  else if (await has("[role=combobox]")) for (const one of all) await chooses(field, one);
  else if (await has("select")) await field.locator("select").selectOption({ label: all[0] ?? "" });
  else await field.locator("input, textarea").first().fill(all.join("\n"));
}

async function chooses(field: Locator, name: string): Promise<void> {
  const box = field.getByRole("combobox");
  await box.click();
  await box.fill(name);
  await field.getByRole("option", { name, exact: true }).first().dispatchEvent("mousedown", undefined, { timeout: waitMs });
}

/** Goes to the case, as its address stands on every list. */
export async function opensCase(who: Somebody, at: CaseAt): Promise<void> {
  await goesTo(who, `/cases/${at.dossier}/${at.id}`);
  await who.page.getByRole("heading", { level: 1, name: at.reference }).waitFor({ timeout: waitMs });
}

/** Finds the case among what is due in the inbox, of one procedure where there is much, and opens it from there. */
export async function opensFromInbox(who: Somebody, at: CaseAt, procedure?: string): Promise<void> {
  await goesTo(who, procedure === undefined ? "/inbox" : `/inbox?procedure=${procedure}`);
  await who.page.getByRole("link", { name: at.reference, exact: true }).first().click({ timeout: waitMs });
  await who.page.getByRole("heading", { level: 1, name: at.reference }).waitFor({ timeout: waitMs });
}

/** Takes up a step of the case on the screen without completing it. */
export async function takesUp({ page }: Somebody, step: string): Promise<Locator> {
  const panel = page.getByRole("region", { name: step, exact: true });
  if ((await panel.count()) === 0)
    await page
      .locator(".step-item")
      .filter({ has: page.getByText(step, { exact: true }) })
      .first()
      .click({ timeout: waitMs });
  await panel.waitFor({ timeout: waitMs });
  return panel;
}

/** Tries a step with these answers; what comes of it the story says. */
export async function tries(who: Somebody, step: string, said: Answers = {}): Promise<void> {
  const panel = await takesUp(who, step);
  await answers(who, said, panel);
  await panel.getByRole("button", { name: step, exact: true }).last().click();
  await confirms(who.page);
}

async function confirms(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  const settled = Promise.race([
    dialog.waitFor({ timeout: waitMs }).then(
      () => "asked" as const,
      () => "silent" as const,
    ),
    page
      .getByRole("status")
      .filter({ hasText: "Recorded" })
      .waitFor({ timeout: waitMs })
      .then(
        () => "done" as const,
        () => "silent" as const,
      ),
    page
      .getByRole("alert")
      .first()
      .waitFor({ timeout: waitMs })
      .then(
        () => "said" as const,
        () => "silent" as const,
      ),
  ]);
  if ((await settled) === "asked") await dialog.locator("footer button").first().click();
}

/** Takes a step of the case on the screen and waits until it is recorded. */
export async function takes(who: Somebody, step: string, said: Answers = {}): Promise<void> {
  await tries(who, step, said);
  await who.page.getByText(`Recorded: ${step}.`).waitFor({ timeout: waitMs });
  await forgetsToast(who.page);
}

/** No toast stays: of the same step taken twice, the first must not be read as the second's. */
async function forgetsToast(page: Page): Promise<void> {
  // Without the pointer: a toast under it stays.
  await page.locator(".toast-close").evaluateAll((buttons: HTMLElement[]) => buttons.forEach((button) => button.click()));
}

/** What an official issues and opens for the printer: its bytes, as the node served them under a recorded disclosure. */
export async function prints(who: Somebody, act: () => Promise<void>): Promise<Uint8Array> {
  // The act presses twice and each press has its own wait, so what comes of it is waited for longer than either.
  const timeout = 3 * waitMs;
  const tab = who.page.waitForEvent("popup", { timeout });
  const request = who.page.context().waitForEvent("request", { predicate: (one) => one.url().includes("pdf?release="), timeout });
  const [opened, asked] = await Promise.all([tab, request, act()]);
  const file = await who.page.evaluate(async (from) => [...new Uint8Array(await (await fetch(from)).arrayBuffer())], asked.url());
  await opened.close();
  return Uint8Array.from(file);
}

/** Issues the paper that the step just taken called for, and prints it for the person. */
export async function issues(who: Somebody, paper: string): Promise<Uint8Array> {
  return await prints(who, async () => {
    await presses(who, `Issue and print: ${paper}`);
    await presses(who, "Issue and open for printing");
  });
}

/** Issues a paper that another official prints and hands over. */
export async function issuesForOthers(who: Somebody, paper: string, said: Answers): Promise<void> {
  await presses(who, `Issue: ${paper}`);
  const dialog = who.page.getByRole("dialog");
  await answers(who, said, dialog);
  await dialog.getByRole("button", { name: "Issue", exact: true }).click();
  await dialog.waitFor({ state: "hidden", timeout: waitMs });
}

/** Searches a person by name, finds nobody, and registers them; gives their dossier. */
export async function registersWalkIn(
  who: Somebody,
  person: { readonly given: string; readonly family: string; readonly born: readonly [day: string, month: string, year: string] },
  said: Answers,
): Promise<string> {
  await goesTo(who, "/search");
  await answers(who, { "Name in any script, or reference": `${person.given} ${person.family}` });
  await sees(who, "Nobody found under this name or reference");
  await presses(who, "Register a new person");
  const name = who.page.getByRole("group", { name: "Name, as said" });
  await name.getByLabel("Given name").fill(person.given);
  await name.getByLabel("Family name").fill(person.family);
  const born = who.page.getByRole("group", { name: "Born" });
  for (const [place, part] of ["Day", "Month", "Year"].entries()) await born.getByLabel(part).fill(person.born[place] ?? "");
  await answers(who, said);
  await presses(who, "Record the person");
  await who.page.waitForURL(/persons\/[0-9a-f-]{36}$/, { timeout: waitMs });
  await who.page.getByRole("heading", { level: 1 }).getByText(person.family).waitFor({ timeout: waitMs });
  return new URL(who.page.url()).pathname.split("/").at(-1) ?? "";
}

/** Opens a case of the person whose file is on the screen. */
export async function opensProcedure(who: Somebody, dossier: string, procedure: string, act: string, said: Answers): Promise<CaseAt> {
  await presses(who, "Open a procedure");
  await who.page.getByRole("menuitem", { name: procedure, exact: true }).click();
  await answers(who, said);
  await presses(who, act);
  await who.page.waitForURL(/cases\/[0-9a-f-]{36}\/[0-9a-f-]{36}/, { timeout: waitMs });
  const reference = await who.page.locator("h1 .reference").innerText({ timeout: waitMs });
  // A case that lies apart has a dossier of its own.
  const [home = dossier, id = ""] = new URL(who.page.url()).pathname.split("/").slice(-2);
  return { dossier: home, id, reference };
}

/** Refers the person of a file to a unit that this kind of help goes to. */
export async function refersOn(
  who: Somebody,
  dossier: string,
  how: { readonly to: string; readonly unit?: string; readonly note?: string },
): Promise<void> {
  if (!new URL(who.page.url()).pathname.endsWith(`/persons/${dossier}`)) await goesTo(who, `/persons/${dossier}`);
  const dialog = who.page.getByRole("dialog");
  // A step that hands over leads here with the question open already.
  if (new URL(who.page.url()).searchParams.has("refer")) await dialog.waitFor({ timeout: waitMs });
  else await presses(who, "Refer on");
  await answers(who, { "For what": how.to }, dialog);
  if (how.unit !== undefined) await answers(who, { To: how.unit }, dialog);
  if (how.note !== undefined) await answers(who, { "What the receiver needs to know": how.note }, dialog);
  await dialog.getByRole("button", { name: "Refer", exact: true }).click();
  await sees(who, /^Referred: /);
  await forgetsToast(who.page);
}

/** Finds this person's one referral of that kind among what is due, and takes it in hand by name. */
export async function takesInHand(who: Somebody, dossier: string, kind: string): Promise<void> {
  await goesTo(who, "/inbox?kind=referral");
  const row = who.page.getByRole("row").filter({ hasText: kind });
  await row.locator(`a[href^="/referrals/${dossier}/"]`).click({ timeout: waitMs });
  await presses(who, "Take in hand");
  await who.page.getByRole("button", { name: "Say how it ended…" }).waitFor({ timeout: waitMs });
}

/** What stands under one time limit of the case on the screen: who answers for it, since when, until when, by which law. */
export async function timeLimit(who: Somebody, name: string): Promise<string> {
  const limits = who.page.locator(".clock-list > li").filter({ has: who.page.getByText(name, { exact: true }) });
  return (await limits.first().innerText({ timeout: waitMs })).replace(/\s+/g, " ");
}

/** What the screen says when a rule does not allow what was tried. */
export async function refusal(who: Somebody): Promise<string> {
  return await who.page.getByRole("alert").first().innerText({ timeout: waitMs });
}

/** Checks the text of a code on the public page, signed in or not, and says what it finds. */
export async function checksCode(who: Somebody, code: string): Promise<string> {
  await goesTo(who, "/verify");
  await answers(who, { "Text of the code": code });
  await presses(who, "Check");
  await who.page.locator(".verdict").waitFor({ timeout: waitMs });
  return await reads(who, ".verify");
}

/** Nothing on the screen keeps out who uses a keyboard, a reader or large type; nothing broke; nobody else was called. */
export async function isSound(who: Somebody): Promise<void> {
  expect(await axe(who.page)).toEqual([]);
  expect(who.problems).toEqual([]);
}

const sizes = { desk: { width: 1280, height: 900 }, wall: { width: 1600, height: 1000 }, phone: { width: 360, height: 780 } } as const;

/**
 * A screen as somebody leaves it: no barrier on it, nothing broken, nothing wider than a phone. PANAH_SHOTS names a folder that keeps
 * its pictures at both ends of what people have.
 */
export async function leaves(who: Somebody, story: string, screen: string): Promise<void> {
  await isSound(who);
  const folder = process.env["PANAH_SHOTS"];
  const before = who.page.viewportSize();
  for (const [name, size] of Object.entries(sizes)) {
    await who.page.setViewportSize(size);
    if (folder !== undefined) await who.page.screenshot({ path: `${folder}/${story}-${screen}-${name}.png`, fullPage: true });
    expect(await widerThanScreen(who), name).toEqual([]);
  }
  if (before) await who.page.setViewportSize(before);
}

/** Words that run out of the screen to the side, outside what is meant to be moved sideways. */
export async function widerThanScreen({ page }: Somebody): Promise<string[]> {
  return await page.evaluate(() => {
    const isMoved = (one: Element | null): boolean =>
      one !== null && (["auto", "scroll"].includes(getComputedStyle(one).overflowX) || isMoved(one.parentElement));
    const isOut = (one: Element): boolean =>
      one.getBoundingClientRect().right > window.innerWidth + 1 || one.getBoundingClientRect().left < -1;
    const hasWords = (one: Element): boolean =>
      [...one.childNodes].some((child) => child.nodeType === 3 && (child.textContent ?? "").trim() !== "");
    return [...document.querySelectorAll("main *")]
      .filter((one) => hasWords(one) && isOut(one) && !isMoved(one.parentElement) && one.getClientRects().length > 0)
      .map((one) => (one.textContent ?? "").slice(0, 80));
  });
}

/** A day so many days from today, by the calendar of the State's own zone. */
export function dayFrom(timeZone: string, days: number): string {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date());
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day so many months after another; the last of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
