import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Locator, Page } from "playwright-core";
import { isThere } from "./acts.ts";

/** A person of an invented list, as an officer would read it out. */
export type Arriving = {
  readonly given: string;
  readonly father: string;
  readonly family: string;
  readonly original: string;
  readonly sex: string;
  readonly born: string;
  readonly language: string;
  readonly relation: string;
  readonly wishesAsylum: string;
  readonly words: string;
};

/** The nine of the night at Panji Poyon (invented). */
export function readNight(): readonly Arriving[] {
  const [head = "", ...lines] = readFileSync(nightFile, "utf8").trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
    return {
      given: cell("given_name"),
      father: cell("father_name"),
      family: cell("family_name"),
      original: cell("name_original"),
      sex: cell("sex"),
      born: cell("born"),
      language: cell("language"),
      relation: cell("relation"),
      wishesAsylum: cell("wishes_asylum"),
      words: cell("reason_own_words"),
    };
  });
}
export const nightFile = resolve(import.meta.dirname, "../fixtures/arrivals/night.csv");

/** A tap on glass and the look before it; a letter typed on a tablet by somebody who is not a typist. */
const [tapSeconds, letterSeconds] = [1.5, 0.35];

/** An officer's hands: every tap and every letter is counted, since minutes at a post are made of them. */
export class Hands {
  taps = 0;
  letters = 0;
  async tap(what: Locator): Promise<void> {
    this.taps += 1;
    await what.click();
  }
  /** Chooses in the browser's own list: one tap opens it, one takes. */
  async choose(what: Locator, words: string): Promise<void> {
    this.taps += 2;
    await what.selectOption({ label: words });
  }
  async type(what: Locator, words: string): Promise<void> {
    this.taps += 1;
    this.letters += words.length;
    await what.fill(words);
  }
  /** Types a part of a word into a field that searches, and takes what it finds first. */
  async find(what: Locator, part: string): Promise<void> {
    await this.type(what, part);
    this.taps += 1;
    await what.press("Enter");
  }
  get minutes(): number {
    return (this.taps * tapSeconds + this.letters * letterSeconds) / 60;
  }
}

const sexWords: Readonly<Record<string, string>> = { F: "Female", M: "Male", X: "X" };
const relationWords: Readonly<Record<string, string>> = {
  head: "First of the group",
  spouse: "Spouse",
  child: "Son or daughter",
  parent: "Parent",
  "nephew or niece": "Nephew or niece",
  "not related": "Not related",
};
const wishWords: Readonly<Record<string, string>> = { yes: "Yes", no: "No", unsure: "Not sure" };

/** The row of the group sheet that is open for writing. */
export const openRow = (page: Page): Locator => page.locator("article.sheet-row[data-open]");

/** Writes what all of a group share, once. */
export async function writeSharedFacts(
  page: Page,
  hands: Hands,
  facts: { readonly firstContact: string; readonly language: string; readonly nationality: string; readonly from: string },
): Promise<void> {
  const shared = page.locator("section.shared-facts");
  await hands.type(shared.getByLabel("First contact"), facts.firstContact);
  await hands.find(shared.getByRole("combobox", { name: "Language" }), facts.language);
  await hands.find(shared.getByRole("combobox", { name: "Nationality as said" }), facts.nationality);
  await hands.find(shared.getByRole("combobox", { name: "Lived before in" }), facts.from);
}

/** Writes one person into the open row: the name in two scripts, sex, birth, relation, the wish for asylum, whom they fear. */
export async function writePerson(page: Page, hands: Hands, person: Arriving, { isFearAsked = true } = {}): Promise<void> {
  const row = openRow(page);
  await writeNames(row, hands, person);
  await hands.tap(row.getByRole("group", { name: "Sex" }).getByRole("radio", { name: sexWords[person.sex] ?? "", exact: true }));
  await writeBirth(row.getByRole("group", { name: "Born" }), hands, person.born);
  if (person.relation !== "head") await hands.choose(row.getByLabel("To the first of the group"), relationWords[person.relation] ?? "");
  const wish = wishWords[person.wishesAsylum];
  if (wish !== undefined) await answer(row, hands, "Wishes to ask for asylum", wish);
  if (isFearAsked) await hands.tap(row.getByRole("group", { name: "Countries feared" }).getByRole("radio", { name: "Asked", exact: true }));
}

async function writeNames(row: Locator, hands: Hands, person: Arriving): Promise<void> {
  const names = row.getByRole("group", { name: "Name, as said" });
  const [latin, arabic] = [
    names.locator(".name-line").filter({ hasText: "Latin letters" }),
    names.locator(".name-line").filter({ hasText: "Persian" }),
  ];
  if ((await latin.count()) === 0) await hands.tap(names.getByRole("button", { name: /Add in Latin/ }));
  await hands.type(latin.getByLabel("Given name"), person.given);
  if (person.father) await hands.type(latin.getByLabel("Father's name"), person.father);
  if (person.family) await hands.type(latin.getByLabel("Family name"), person.family);
  if ((await arabic.count()) === 0) await hands.tap(names.getByRole("button", { name: /Add in Persian/ }));
  await hands.tap(arabic.getByRole("button", { name: "As one" }));
  await hands.type(arabic.locator("input"), person.original);
}

async function writeBirth(birth: Locator, hands: Hands, born: string): Promise<void> {
  const [year = "", month, day] = born.split("-");
  if (born.startsWith("~")) {
    await hands.tap(birth.getByRole("button", { name: "About … years" }));
    await hands.type(birth.getByLabel("Age, about"), born.slice(1));
  } else if (month === undefined || day === undefined) {
    await hands.tap(birth.getByRole("button", { name: "Year only" }));
    await hands.type(birth.getByLabel("Year"), year);
  } else {
    await hands.type(birth.getByLabel("Day"), String(Number(day)));
    await hands.type(birth.getByLabel("Month"), String(Number(month)));
    await hands.type(birth.getByLabel("Year"), year);
  }
}

/** Answers one question with one tap. */
export async function answer(within: Locator, hands: Hands, question: string, said: string): Promise<void> {
  await hands.tap(within.getByRole("group", { name: question }).getByRole("radio", { name: said, exact: true }));
}

/** Agrees to what is proposed for the person whose row is open, with one tap for all of it. */
export async function agreesToAll(page: Page, hands: Hands): Promise<void> {
  const all = openRow(page).getByRole("button", { name: /^Agree to all/ });
  await hands.tap((await all.count()) > 0 ? all : openRow(page).getByRole("button", { name: /^Agree: / }));
}

/** Reads the leaflet to the end with the people before the screen, page by page; gives what each page said and how it ran. */
export async function readsLeaflet(
  page: Page,
  hands: Hands,
): Promise<readonly { readonly words: string; readonly direction: string; readonly language: string }[]> {
  const pages = [];
  for (;;) {
    const words = page.locator(".leaflet-words");
    await words.locator("h1").waitFor();
    pages.push(
      await words.evaluate((one: HTMLElement) => ({
        words: one.innerText,
        direction: getComputedStyle(one).direction,
        language: one.closest("[lang]")?.getAttribute("lang") ?? "",
      })),
    );
    const next = page.locator(".leaflet-steps button[data-kind=main]");
    if ((await next.count()) === 0) return pages;
    await hands.tap(next);
  }
}

/** Notes that the leaflet was read aloud and understood, by their own word, for the group that is being recorded. */
export async function notesExplained(page: Page, hands: Hands): Promise<void> {
  await hands.tap(page.getByRole("button", { name: "This was explained…" }));
  const dialog = page.getByRole("dialog");
  await answer(dialog, hands, "Understood, by the person's own word", "Yes");
  await hands.tap(dialog.getByRole("button", { name: "Keep for the group being recorded" }));
  await page.getByRole("heading", { level: 1, name: "A group that arrived" }).waitFor();
}

/** The words of a duty as the referral's own screen says them, without what changes by the minute. */
export async function readsReferral(page: Page): Promise<string> {
  await page.getByRole("heading", { level: 1, name: /^Referral/ }).waitFor();
  await isThere(page);
  return (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
}

/** A picture of the screen for whoever wishes to look; nothing is kept unless a folder is named. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["PANAH_PICTURES"];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
