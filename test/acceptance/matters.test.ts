import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, dayFrom, goesTo, presses, reads, sees } from "./acts.ts";
import { type Colleague, openWorld, type World } from "./world.ts";

/** What is no case of a person is handed from screen to screen until something came of it. */
let world: World;
beforeAll(async () => {
  world = await openWorld("demo");
}, 60_000);
afterAll(async () => await world.close());

const day = (ahead: number): string => dayFrom("Asia/Dushanbe", ahead);
const dialog = ({ page }: Colleague) => page.getByRole("dialog");
async function says(who: Colleague, button: string, said: Parameters<typeof answers>[1] = {}): Promise<void> {
  await answers(who, said, dialog(who));
  await dialog(who).getByRole("button", { name: button, exact: true }).click();
  await dialog(who).waitFor({ state: "hidden" });
}
/** Comes from the row in the inbox to the matter itself. */
async function opensMatter(who: Colleague, duty: string): Promise<void> {
  await goesTo(who, "/inbox");
  await who.page.getByText(duty).first().click();
  await who.page.waitForURL(/\/matters\/[0-9a-f-]{36}$/);
}

/** @shows almaty-2011:ALM-INFO-i, rap-2012:RAP-IV-02 */
test("a figure is handed on for a campaign; an organisation runs it and tells what it reached, and whoever read the figure reads that", async () => {
  const monitor = await world.enterDemo("monitor");
  await goesTo(monitor, "/trends");
  await presses(monitor, "Hand on…");
  await says(monitor, "Hand on", {
    "For what": "A campaign",
    "To which unit": 'Foundation "Bridge", learning and work',
    "What they should know and do": "Fewer people apply each quarter; tell those who leave what is open to them.",
  });

  const organisation = await world.enterDemo("programmes");
  await opensMatter(organisation, "A matter was handed to your unit");
  await sees(organisation, "A figure of a table:", "Fewer people apply each quarter");
  await presses(organisation, "Take in hand…");
  await says(organisation, "Take in hand", { "Done by": day(60) });
  await goesTo(organisation, "/directory");
  await presses(organisation, "Propose a service");
  await says(organisation, "Propose a service", {
    "Name, English": "Know your contract",
    "Name, Russian": "Знай свой договор",
    "What the person reads: English": "What to ask before you sign, in your own language.",
    "What the person reads: Русский": "Что спросить до подписания, на вашем языке.",
    "Unit that referrals go to": 'Foundation "Bridge", learning and work',
    "Place, English": "All markets",
    "Place, Russian": "Все рынки",
    "Office number": "+999 0900 33",
    Languages: "tg ru",
    "Needs that it serves": ["Work and lawful stay"],
    "Campaign: to whom it speaks": ["people who think of leaving"],
    "Campaign: by which ways": ["leaflets and posters"],
    "Campaign: where, in English": "Markets of the capital",
    "Campaign: where, in Russian": "Рынки столицы",
    "Campaign from": day(0),
    "Campaign until": day(50),
  });

  const coordinator = await world.enterDemo("coordinator");
  await goesTo(coordinator, "/directory");
  await sees(coordinator, "Know your contract", "Markets of the capital");
  await presses(coordinator, "Verified: publish");
  await sees(coordinator, "Published in the directory");

  await goesTo(organisation, "/directory");
  await presses(organisation, "Report what it reached…");
  await says(organisation, "Report", { "What was done": "Leaflets at four markets", "How many people it reached": "420" });
  await opensMatter(organisation, "A matter in hand: say what came of it");
  await presses(organisation, "Say what came of it…");
  await says(organisation, "Say what came of it", {
    Outcome: "done",
    "Which one on record came of it": "Know your contract",
    "What was done": "Leaflets at four markets within a week; 420 people took one.",
  });

  await goesTo(monitor, "/matters");
  await sees(monitor, "420 people took one.", "Campaign: Know your contract");
}, 120_000);

test("a call is handed to the body for victims without a name; declined it comes back to whoever answers the line, who lets it be", async () => {
  const line = await world.enterDemo("line");
  await sees(line, "Nobody is asked for a name");
  await answers(line, {
    "Language of the call": "Tajik",
    "For what": "Help for victims of trafficking",
    "What they should know and do": "Six men on a building site in the north, papers taken, they may leave at night.",
  });
  await presses(line, "Hand a call on");
  await sees(line, "waits to be taken in hand", "Six men on a building site");
  // Whoever answers the line by keyboard stays where they were.
  expect(await line.page.evaluate(() => document.activeElement?.textContent)).toBe("Hand a call on");

  const nrm = await world.enterDemo("nrm");
  await opensMatter(nrm, "A matter was handed to your unit");
  await sees(nrm, "A call to the hotline: Tajik");
  await presses(nrm, "Decline…");
  await says(nrm, "Decline", { Why: "Nobody is held; it is a matter of pay." });

  await goesTo(line, "/inbox");
  await sees(line, "A matter was declined");
  await goesTo(line, "/calls");
  await sees(line, "Declined: Nobody is held");
  await presses(line, "Let it be…");
  await says(line, "Let it be", { Why: "Told to the labour inspection instead." });
  expect(await reads(line)).not.toContain("waits to be taken in hand");
}, 90_000);
