import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, dayFrom, goesTo, presses, reads, sees, widerThanScreen } from "./acts.ts";
import { type Colleague, openWorld, type World } from "./world.ts";

/** Years by quarter: what a coordinator sees of them, and how an incident between communities comes into them. */
let world: World;
let companion: Colleague;
beforeAll(async () => {
  world = await openWorld("demo");
  companion = await world.enrol({ name: "Companion of a group", role: "service-provider", unit: "XD-BRIDGE" });
}, 60_000);
afterAll(async () => await world.close());

/** @shows almaty-2011:ALM-INT-n4 */
test("who accompanies a group reports an incident between communities with its district, and the group's year says so", async () => {
  await goesTo(companion, "/directory?programme=group");
  await presses(companion, "Report an activity");
  const dialog = companion.page.getByRole("dialog");
  await answers(
    companion,
    {
      "What is reported": "an incident between communities",
      "What happened, and what was done": "Stones were thrown; elders of both met.",
      District: "North Shore",
      "How many were involved": "6",
    },
    dialog,
  );
  await dialog.getByRole("button", { name: "Report", exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
  await sees(companion, /1 incident between communities/);
}, 60_000);

/** @shows rap-2012:RAP-II-O4, rap-2012:RAP-IV-E2, almaty-2011:ALM-INT-n4 */
test("a quarter later the coordinator sees how many claims were open at its end, workers, and the district, each with its table", async () => {
  await world.letsPass(100);
  const coordinator = await world.enterDemo("coordinator");
  await coordinator.page.clock.setSystemTime(Date.parse(`${dayFrom("UTC", 100)}T08:00:00Z`));
  await goesTo(coordinator, "/trends");
  await sees(coordinator, "Open at the end of each quarter", "Open cases, all and by age", "Quality of decisions");
  const figure = coordinator.page.getByRole("figure", { name: "Open cases, all and by age" });
  await figure.getByRole("button", { name: /Table/ }).click();
  expect(await figure.getByRole("row").nth(1).innerText()).toMatch(/All open cases\s.*\d/);
  await goesTo(coordinator, "/trends?of=community");
  await sees(coordinator, "North Shore: incidents between communities");
  await goesTo(coordinator, "/trends?of=workers");
  expect(await reads(coordinator)).toContain("Regularised and permitted workers");
  await coordinator.page.setViewportSize({ width: 360, height: 740 });
  expect(await widerThanScreen(coordinator)).toEqual([]);
  expect([...companion.problems, ...coordinator.problems]).toEqual([]);
}, 90_000);
