import { afterAll, beforeAll, expect, test } from "vitest";
import { goesTo, presses, sees } from "./acts.ts";
import { type Colleague, openWorld, type World } from "./world.ts";

/** Signing out while the line is down: whoever stays signed in keeps what they typed, and whoever comes next finds none of it. */
let world: World;
beforeAll(async () => {
  world = await openWorld("demo");
}, 60_000);
afterAll(async () => await world?.close());

const signOutAddress = "**/api/sign-out";
const follows = async ({ page }: Colleague, name: string): Promise<void> =>
  await page.getByRole("link", { name, exact: true }).first().click();

test("[VA13] what an officer typed stays while the node has not heard that they sign out, and is forgotten once it has", async () => {
  const officer = await world.enterDemo("registrar");
  const { page } = officer;
  const name = page.getByLabel(/Name in any script/);
  const signsOut = async (): Promise<void> => {
    await page.locator(".account-button").first().click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
  };
  await goesTo(officer, "/search");
  await name.fill("Haidary");
  await page.route(signOutAddress, (route) => route.abort());
  await signsOut();
  await sees(officer, "You are still signed in on this device.");
  await follows(officer, "Incomplete files");
  await follows(officer, "Find a person");
  expect(await name.inputValue()).toBe("Haidary");
  await page.unroute(signOutAddress);
  await signsOut();
  await page.waitForURL("**/sign-in");
  await page.getByRole("button", { name: officer.name }).first().click();
  await page.waitForURL("**/inbox");
  await follows(officer, "Find a person");
  expect(await name.inputValue()).toBe("");
}, 60_000);

test("[VA13] what a person answered on their own page stays too, until they are signed out", async () => {
  const person = await world.enterDemo("applicant");
  const { page } = person;
  const yes = page.getByRole("radio", { name: "Yes", exact: true });
  const takesUp = async (): Promise<void> => {
    await page.locator("main a.button[href^='/mine/']").first().click();
    await page.locator("main a[href='/mine']").waitFor();
  };
  await goesTo(person, "/mine");
  await takesUp();
  await yes.check({ force: true });
  await page.locator("main a[href='/mine']").first().click();
  await page.route(signOutAddress, (route) => route.abort());
  await presses(person, "Sign out");
  await page.getByRole("alert").first().waitFor();
  await takesUp();
  expect(await yes.isChecked()).toBe(true);
}, 60_000);
