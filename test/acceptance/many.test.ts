import { afterAll, beforeAll, test } from "vitest";
import { goesTo, leaves, presses, sees } from "./acts.ts";
import { at, type Colleague, command, openWorld, type World } from "./world.ts";

/** Many at once: looked at before, told one by one, broken off and brought to its end. */
let world: World;
let [officer, colleague]: Colleague[] = [];
const sent: { readonly dossier: string; readonly referral: string; readonly reference: string }[] = [];

beforeAll(async () => {
  world = await openWorld("demo");
  const post = await world.enrol({ name: "Post Officer", role: "border-officer", unit: "XD-POST-01" });
  officer = await world.enrol({ name: "Protection Worker", role: "protection-worker", unit: "XD-SHELTER" });
  colleague = await world.enrol({ name: "Other Worker", role: "protection-worker", unit: "XD-SHELTER" });
  for (const given of ["One", "Two", "Three", "Four"]) {
    const [dossier, referral] = [crypto.randomUUID(), crypto.randomUUID()];
    const payload = {
      person: dossier,
      post: "XD-POST-01",
      arrivedAt: new Date(Date.now() - 3_600_000).toISOString(),
      names: [{ script: "Latn", given, family: "Manifold" }],
      languages: ["prs"],
      wishesAsylum: "no",
    };
    await command(post.page, { kind: "arrival.record", dossier, payload });
    const { says } = (await command(post.page, {
      kind: "referral.send",
      dossier,
      payload: { referral, route: "women-at-risk", toUnit: "XD-SHELTER" },
    })) as { says: { reference: string } };
    sent.push({ dossier, referral, reference: says.reference });
  }
}, 180_000);
afterAll(async () => await world.close());

const box = (who: Colleague, place: number) => who.page.getByRole("checkbox", { name: new RegExp(sent[place]?.reference ?? "none") });

test("four referrals are chosen; the one that a colleague took meanwhile is told with its rule and left out", async () => {
  const who = at(officer);
  await goesTo(who, "/inbox?kind=referral");
  await who.page.getByRole("link", { name: "Acknowledge many at once" }).click();
  for (const place of sent.keys()) await box(who, place).click();
  const [first] = sent;
  await command(at(colleague).page, {
    kind: "referral.acknowledge",
    dossier: first?.dossier ?? "",
    payload: { referral: first?.referral },
  });
  await presses(who, "Acknowledge in 4 cases");
  await sees(who, "Acknowledge is recorded in 3 cases, under your name in each.", "1 case is left out");
  await leaves(who, "many", "looked");
}, 60_000);

test("the connection breaks off in the midst; after the window is opened anew the rest is chosen, and nothing is recorded twice", async () => {
  const who = at(officer);
  let answered = 0;
  await who.page.route("**/api/commands", (route) => (answered++ === 0 ? route.continue() : route.abort()));
  await who.page.getByRole("dialog").getByRole("button", { name: "Acknowledge", exact: true }).click();
  await sees(who, "no answer from the node");
  await leaves(who, "many", "broken");
  await who.page.unroute("**/api/commands");
  await goesTo(who, "/acknowledge");
  await sees(who, /This act was broken off: 1 of 3 cases are settled/);
  await presses(who, "Acknowledge in 2 cases");
  await who.page.getByRole("dialog").getByRole("button", { name: "Acknowledge", exact: true }).click();
  await sees(who, /Recorded in 2 cases, refused in 0/);
  await goesTo(who, "/acknowledge");
  await sees(who, "No referral waits to be acknowledged.");
}, 60_000);
