import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, goesTo, presses, reads, sees, takesUp } from "./acts.ts";
import { type Colleague, openWorld, type World } from "./world.ts";

/** What a post has, what monitors find there, and how a centre counts: each by those who do it, on their own screens. */
let world: World;
let officer: Colleague;
let monitor: Colleague;
beforeAll(async () => {
  world = await openWorld("demo");
  officer = await world.enterDemo("post2.officer");
  monitor = await world.enterDemo("monitor");
}, 60_000);
afterAll(async () => await world.close());

const post = "/facilities/XD-POST-02";
const dialog = ({ page }: Colleague) => page.getByRole("dialog");
async function records(who: Colleague, said: Parameters<typeof answers>[1]): Promise<void> {
  await answers(who, said, dialog(who));
  await dialog(who).getByRole("button", { name: "Record", exact: true }).click();
  await dialog(who).waitFor({ state: "hidden" });
}

/** @shows rap-2012:RAP-I-11, almaty-2011:ALM-BORD-v */
test("a post without a private room records one, and the coordinator's list no longer shows the lack", async () => {
  const coordinator = await world.enterDemo("coordinator");
  await goesTo(coordinator, "/facilities?lack=room");
  await sees(coordinator, "Post 2, High Pass");
  await goesTo(officer, `${post}?view=inventory`);
  await presses(officer, "Add a room…");
  await records(officer, {
    "Number or name on the door": "Room 5",
    "What it is for": "interviews",
    "Neither heard nor seen by others?": "Yes",
  });
  await sees(officer, "Room 5");
  await presses(officer, "Given…");
  await records(officer, { "Who gives or pays": "Ministry", "How many": "1", "Promised on": "2026-01-15" });
  await sees(officer, /1 from Ministry, promised 15 Jan/);
  const gift = officer.page.locator("p").filter({ hasText: "1 from Ministry" });
  await gift.getByRole("button", { name: "Take off the list" }).click();
  await gift.getByRole("button", { name: "Really take it off?" }).click();
  await gift.waitFor({ state: "detached" });
  await goesTo(coordinator, "/facilities?lack=room");
  expect(await reads(coordinator)).not.toContain("Post 2, High Pass");
}, 90_000);

/** @shows rap-2012:RAP-I-E1 */
test("monitors record a visit with a serious finding; it stands in the inbox of the post, which answers, and they judge the answer", async () => {
  await goesTo(monitor, `${post}?view=monitoring`);
  await presses(monitor, "Record a visit…");
  await dialog(monitor).getByRole("button", { name: "Add a finding" }).click();
  await records(monitor, {
    "Day of the visit": "2026-01-20",
    "What was looked at": ["Rights are told in a language understood"],
    "Against which standard": "Rights are told in a language understood",
    "How grave": "serious",
    "What was found": "No leaflet lay there in any language but one.",
  });
  await goesTo(officer, "/inbox");
  await officer.page.getByText("Answer a finding of monitors").first().click();
  await sees(officer, "No leaflet lay there in any language but one.");
  await presses(officer, "Answer…");
  await records(officer, { "What was done, or will be": "Leaflets in nine languages lie there.", "Put right on": "2026-01-25" });
  await goesTo(monitor, `${post}?view=monitoring`);
  await presses(monitor, "Judge the answer…");
  await records(monitor, { "Does it meet the finding?": "Yes: nothing more is owed" });
  await sees(monitor, "met");
  await goesTo(monitor, "/facilities");
  await sees(monitor, /without a serious finding: 0 \(0%\). Findings still open: 0/);
}, 90_000);

/** @shows minsk-2004:MIN-MIG-10 */
test("waiting, referrals and incidents of a post stand beside each other", async () => {
  await goesTo(officer, `${post}?view=figures`);
  await sees(officer, "Hours from first contact, half within", "People: arrived, referred, acknowledged");
  await presses(officer, "Record an incident…");
  await records(officer, {
    Kind: "more people than room",
    Day: "2026-01-15",
    Time: "14:30",
    "What happened": "Sixty came within an hour.",
    "What was done": "The school was opened.",
  });
  await sees(officer, "Sixty came within an hour.");
}, 60_000);

/** @shows minsk-2004:MIN-ASY-4, rap-2012:RAP-II-T2, rap-2012:RAP-III-20, rap-2012:RAP-IV-T2 */
test("a centre counts its free places and its visits by topic, and anybody reads the profile of a model", async () => {
  const centre = await world.enterDemo("centre");
  await goesTo(centre, "/facilities/XD-CENTRE?view=inventory");
  await sees(centre, /of 14 free/);
  const room = centre.page.locator(".facility-row").filter({ has: centre.page.getByText("12", { exact: true }) });
  await room.getByRole("button", { name: "Change" }).click();
  await records(centre, { "Places to sleep": "5" });
  await sees(centre, /of 15 free/);
  await goesTo(centre, "/inbox?procedure=reception-stay");
  await centre.page.locator('main a[href^="/cases/"]').first().click();
  const place = await takesUp(centre, "Keep a place");
  await place.getByRole("button", { name: "12: 5 free · women" }).click();
  expect(await place.getByRole("textbox", { name: "Room" }).inputValue()).toBe("12");
  await goesTo(centre, "/facilities/XD-CENTRE?view=visits");
  await presses(centre, "Note a visit…");
  await records(centre, { "What for": ["orientation before departure", "savings and transfers"], "Why here": "before leaving for work" });
  await sees(centre, "orientation before departure");
  const visitor = await world.visitor();
  await visitor.page.goto("/centres/XD-CENTRE");
  await visitor.page.getByText("Those who live there run the kitchen").waitFor();
  expect(visitor.problems).toEqual([]);
}, 60_000);

/** @shows almaty-2011:ALM-TRAF-i, almaty-2011:ALM-REINT-i */
test("the coordinator and the monitor answer a checklist beside each other; a gap gets a measure, and what is open stays in sight", async () => {
  const coordinator = await world.enterDemo("coordinator");
  const list = "/checklists/referral-mechanism";
  const crime = (who: Colleague) => who.page.getByRole("article", { name: "Trafficking in all its forms is a crime in law" }).last();
  const answersCrime = async (who: Colleague, said: Parameters<typeof answers>[1]): Promise<void> => {
    await goesTo(who, list);
    await crime(who).getByRole("button", { name: "Answer…" }).click();
    await answers(who, { ...said, "What shows it": "Criminal code, article 128" }, dialog(who));
    await dialog(who).getByRole("button", { name: "Answer", exact: true }).click();
    await dialog(who).waitFor({ state: "hidden" });
  };
  await goesTo(coordinator, "/checklists");
  await sees(coordinator, "National referral mechanism", "National reintegration policy", "nothing answered yet");
  await answersCrime(coordinator, { "How it stands": "met" });
  await answersCrime(monitor, { "How it stands": "in part", "What is lacking, or should be known": "Forced begging is not named." });
  await sees(monitor, "seen differently", /Independent monitor: met 0 of 1 answered \(0%\)/, /State: met 1 of 1 answered \(100%\)/);
  await crime(monitor).getByRole("button", { name: "Note a measure…" }).click();
  await answers(
    monitor,
    { "What is done": "The article names begging.", "By which unit": "National Coordinator's office", "By when": "2027-06-30" },
    dialog(monitor),
  );
  await dialog(monitor).getByRole("button", { name: "Note a measure", exact: true }).click();
  await dialog(monitor).waitFor({ state: "hidden" });
  await goesTo(coordinator, list);
  await sees(coordinator, "The article names begging.", "Not answered: 27. Items: 28.");
  await goesTo(coordinator, "/checklists/reintegration-policy");
  await sees(coordinator, "A national policy covers housing after return", "Not answered: 16. Items: 16.");
}, 90_000);
