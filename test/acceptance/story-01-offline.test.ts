import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openProfile, watchPage } from "../browser.ts";
import { goesTo, isSound, presses, reads, sees, widerThanScreen, type Somebody } from "./acts.ts";
import { agreesToAll, Hands, notesExplained, picture, readNight, writePerson, writeSharedFacts } from "./post-acts.ts";
import { type Colleague, fetchJson, openWorld, type World } from "./world.ts";

/**
 * Acceptance story 1 from airplane mode to the morning: the node of the night is gone, the tablet starts without it, two of
 * the nine are written down and get their slips, and in the morning every record ends accepted, with the term of the law
 * counted from first contact.
 */
const tablet = { width: 820, height: 1180 };
const hour = 3_600_000;
const firstContact = new Date(Math.floor(Date.now() / 60_000) * 60_000 - 7 * hour);
const two = readNight().slice(0, 2);
const hands = new Hands();
const duress = "seven apricots on the wall";

let world: World;
let profile: string;
let context: BrowserContext;
let page: Page;
let sergeant: Colleague;
beforeAll(async () => {
  world = await openWorld("tj");
  profile = mkdtempSync(join(tmpdir(), "panah-tablet-"));
  context = await openProfile(profile, { baseURL: world.url, viewport: tablet, locale: "en-GB" });
  page = context.pages()[0] ?? (await context.newPage());
  sergeant = await world.enrol({ name: "Sergeant Karimov", role: "border-officer", unit: "TJ-PANJ" }, tablet, watchPage(page, world.url));
}, 180_000);
afterAll(async () => {
  await context?.close();
  await world?.close();
  rmSync(profile, { recursive: true, force: true });
});

async function leaves(who: Somebody, screen: string): Promise<void> {
  await picture(who.page, `01-offline-${screen}`);
  await isSound(who);
  expect(await widerThanScreen(who)).toEqual([]);
}

test("[VA1] the sergeant makes the tablet a device of the post; his passkey will open it without the node", async () => {
  await goesTo(sergeant, "/post");
  await presses(sergeant, "Work without a network…");
  await page.getByLabel("Name of the device").fill("Tablet 2");
  await page.getByLabel("Phrase under duress").fill(duress);
  await leaves(sergeant, "enrol");
  await presses(sergeant, "Enrol this device");
  await page.waitForURL("**/device", { timeout: 60_000 });
  await sees(sergeant, "Outbox", "Bundle of the post");
  await leaves(sergeant, "device");
});

test("[VA7] the node is gone: the tablet starts all the same, and opens with the passkey", async () => {
  await world.stopNode();
  const began = Date.now();
  await page.goto("/");
  await page.getByRole("button", { name: "Open with the passkey" }).waitFor({ timeout: 20_000 });
  console.log(`started without the node after ${Date.now() - began} ms`);
  await leaves(sergeant, "open");
  await presses(sergeant, "Open with the passkey");
  await page.waitForURL("**/post", { timeout: 20_000 });
  await sees(sergeant, "The node does not answer. What you record is sealed here and sent later");
  const menu = await page.getByRole("navigation", { name: "Menu" }).innerText();
  expect(menu).toContain("Post");
  expect(menu).not.toMatch(/Inbox|Record|Lists/);
  await leaves(sergeant, "post");
});

test("two of the nine are written down without the node, explained to and sealed, and their slips printed by the browser", async () => {
  await hands.tap(page.getByRole("button", { name: "Record a group" }).first());
  await hands.tap(page.getByRole("button", { name: "Show the leaflet" }));
  await page.locator(".leaflet-words h1").waitFor();
  await notesExplained(page, hands);
  await writeSharedFacts(page, hands, {
    firstContact: new Date(firstContact.getTime() + 5 * hour).toISOString().slice(0, 16),
    language: "Dari",
    nationality: "Afghanistan",
    from: "Afghanistan",
  });
  for (const [place, person] of two.entries()) {
    if (place > 0) await hands.tap(page.getByRole("button", { name: "Add the next person" }));
    await writePerson(page, hands, person);
    await agreesToAll(page, hands);
  }
  await leaves(sergeant, "sheet");
  await hands.tap(page.getByRole("button", { name: /^Record 2 persons/ }));
  await page.waitForURL("**/device/shift", { timeout: 20_000 });
  for (const person of two) await sees(sergeant, person.given);
  await leaves(sergeant, "shift");
  await presses(sergeant, "Print the slip: Asylum");
  const slip = (await page.getByRole("dialog").innerText()).replace(/\s+/g, " ");
  expect(slip).toMatch(/TJ-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  expect(slip).toMatch(/[؀-ۿ]{3}/);
  for (const secret of [...two.map((one) => one.given), "Afghan", "sylum", "افغان"]) expect(slip).not.toContain(secret);
  await leaves(sergeant, "slip");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
});

test("[DO9] the receipt of what was explained is printed without the node too, in the person's language, on paper alone and whole", async () => {
  await presses(sergeant, "Print what was explained");
  const dialog = page.getByRole("dialog");
  const receipt = (await dialog.innerText()).replace(/\s+/g, " ");
  for (const word of ["آنچه برای من توضیح داده شد", "دری", "Sergeant Karimov"]) expect(receipt).toContain(word);
  await leaves(sergeant, "receipt");
  await page.emulateMedia({ media: "print" });
  const printed = await page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
  expect(printed).toContain("آنچه برای من توضیح داده شد");
  for (const behind of ["Persons of this shift", "Print the slip", "Close"]) expect(printed).not.toContain(behind);
  await page.emulateMedia({ media: null });
  await dialog.getByRole("button", { name: "Close" }).last().click();
});

let references: string[] = [];
test("the device says which records wait, and nobody's name", async () => {
  references = (await page.locator(".shift-person .reference").allInnerTexts()).toSorted();
  expect(references).toHaveLength(2);
  await goesTo(sergeant, "/device");
  // What is loaded anew asks for the passkey anew: the key was in the memory of the page alone.
  await page.getByRole("button", { name: "Open with the passkey" }).click();
  await page.waitForURL("**/post");
  await page.getByRole("link", { name: "This device" }).first().click();
  const words = await reads(sergeant);
  expect(words).toMatch(/\d+ records wait to be sent/);
  for (const person of two) expect(words).not.toContain(person.given);
  await leaves(sergeant, "outbox");
});

test("[SY6] in the morning the node is back: every record ends accepted, under the numbers of the slips, and the term runs from first contact", async () => {
  await world.startNode();
  await expect
    .poll(
      async () => {
        await presses(sergeant, "Send now");
        return await reads(sergeant);
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toContain("Everything is sent");
  const states = await page.locator(".list .badge").allInnerTexts();
  expect(states.length).toBeGreaterThan(6);
  expect(new Set(states.map((one) => one.trim()))).toEqual(new Set(["accepted"]));
  await leaves(sergeant, "morning");
  const groups = (await fetchJson(page, "/api/post/groups")) as { groups: { group: string; persons: number }[] };
  expect(groups.groups).toMatchObject([{ persons: 2 }]);
  const { members } = (await fetchJson(page, `/api/households/${groups.groups[0]?.group}`)) as { members: Member[] };
  expect(members.map((one) => String(one.parts.identity.fields["reference"]?.value)).toSorted()).toEqual(references);
  for (const { dossier } of members) {
    const { subjects } = (await fetchJson(page, `/api/persons/${dossier}`)) as { subjects: Subject[] };
    const duty = subjects.find((one) => one.kind === "referral" && one.parts["referral"]?.fields["route"]?.value === "asylum");
    expect(Date.parse(String(duty?.parts["referral"]?.fields["dueAt"]?.value)) - firstContact.getTime()).toBe(72 * hour);
  }
  // What was explained at night is on record too, for each of the two.
  expect(await world.rows("select count(*)::int as n from sync.inbox where kind = 'receipt.record' and outcome = 'accepted'")).toEqual([
    { n: 2 },
  ]);
  const left = await world.rows("select channel from disclosure.outbound order by channel");
  expect(left).toEqual([{ channel: "paper" }, { channel: "slip" }]);
});

test("[VA9] a device that its post locked from afar shuts at its next contact: its way in is destroyed", async () => {
  await goesTo(sergeant, "/devices");
  await sees(sergeant, "Tablet 2", "Last contact");
  await leaves(sergeant, "devices");
  await presses(sergeant, "Lock…");
  await page.getByRole("dialog").getByRole("button", { name: "Lock" }).click();
  await page.locator(".list .badge").getByText("locked").waitFor();
  await goesTo(sergeant, "/device");
  await presses(sergeant, "Send now");
  await sees(sergeant, "This device was locked from afar");
  expect(await page.evaluate(kept)).not.toContain("lock");
  await leaves(sergeant, "locked");
  await world.stopNode();
  await goesTo(sergeant, "/device");
  await sees(sergeant, "The way in is destroyed");
  await world.startNode();
});

test("[VA10] signing out clears what the browser kept of the session and leaves the outbox; taken out of use, the device keeps nothing", async () => {
  await goesTo(sergeant, "/post");
  await presses(sergeant, "More");
  await page.getByRole("dialog").locator(".account-button").click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL("**/sign-in", { timeout: 20_000 });
  expect(await page.evaluate(kept)).toContain("record");
  await goesTo(sergeant, "/sign-in");
  await presses(sergeant, "Sign in with a passkey");
  await page.waitForURL("**/post", { timeout: 20_000 });
  await goesTo(sergeant, "/device");
  await presses(sergeant, "Take this device out of use…");
  await page.evaluate(holdsStore, 2_000);
  await page.getByRole("dialog").getByRole("button", { name: "Take this device out of use" }).click();
  await sees(sergeant, "This device does not work without a network yet");
  const left = async (): Promise<unknown> => {
    const names = await page.evaluate(async () => [...(await indexedDB.databases()).map((one) => one.name), ...(await caches.keys())]);
    return names.filter((name) => name?.startsWith("panah-post") || name?.startsWith("panah-app"));
  };
  // The screen says so at once; the worker forgets the app after what it was told before.
  await expect.poll(left, { timeout: 20_000 }).toEqual([]);
});

/** Holds the device's store open for that long and does not step aside, as a window of an earlier version does. Runs in the page. */
function holdsStore(forMs: number): void {
  const request = indexedDB.open("panah-post");
  request.onsuccess = () => void setTimeout(() => request.result.close(), forMs);
}

/** What stands in the device's own store, by name. Runs in the page. */
async function kept(): Promise<string[]> {
  return await new Promise((done) => {
    const request = indexedDB.open("panah-post");
    request.onsuccess = () => {
      const names = request.result.transaction("device").objectStore("device").getAllKeys();
      names.onsuccess = () => {
        request.result.close();
        done(names.result.map(String));
      };
    };
  });
}

type Fields = { readonly fields: Readonly<Record<string, { readonly value: unknown } | undefined>> };
type Member = { readonly dossier: string; readonly parts: { readonly identity: Fields } };
type Subject = { readonly kind: string; readonly parts: Readonly<Record<string, Fields | undefined>> };
