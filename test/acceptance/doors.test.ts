import { afterAll, beforeAll, expect, test } from "vitest";
import { axe } from "../browser.ts";
import { openWorld, type World } from "./world.ts";

/** The doors of a node: sign-in with a passkey, and what anybody may open without one, with and without a network. */
let world: World;
beforeAll(async () => {
  world = await openWorld("demo");
}, 180_000);
afterAll(async () => await world?.close());

test("a passkey made with a one-time code opens the account again after signing out", async () => {
  const { page, problems } = await world.enrol({ name: "Anna Testova", role: "auditor", unit: "XD-AUD" });
  await page.evaluate(async () => {
    await fetch("/api/sign-out", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
  });
  await page.goto("/sign-in");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.getByText("Anna Testova").first().waitFor();
  expect(problems).toEqual([]);
}, 120_000);

test("the sign-in fetches the letters of another language when somebody chooses it, and not for its name", async () => {
  const { page } = await world.visitor();
  const fonts: string[] = [];
  page.on("request", (request) => void (request.resourceType() === "font" && fonts.push(new URL(request.url()).pathname)));
  await page.goto("/sign-in", { waitUntil: "networkidle" });
  const russian = page.getByRole("button", { name: "Русский" });
  expect(await russian.getAttribute("lang")).toBe("ru");
  expect(fonts.filter((path) => !path.includes("/latin-"))).toEqual([]);
  await russian.click();
  await page.getByRole("heading", { level: 1, name: "Вход" }).waitFor();
  await expect.poll(() => fonts.some((path) => path.includes("/cyrillic-"))).toBe(true);
}, 60_000);

test("a code that opens nothing is told in words that say nothing of any account", async () => {
  const { page } = await world.visitor();
  await page.goto("/enrol#AAAAA-BBBBB-CCCCC-DDDDD");
  await page.getByRole("button", { name: "Make this device my key" }).click();
  await page.getByText("This code does not open anything.").waitFor();
  expect(new URL(page.url()).hash).toBe("");
}, 60_000);

/** @shows rap-2012:RAP-III-01 */
test("papers are checked and help is found without a network, once the pages were opened with one", async () => {
  const { page, problems } = await world.visitor({ width: 390, height: 800 });
  await page.goto("/help");
  await page.getByRole("button", { name: "I am ill, hurt or pregnant" }).waitFor();
  await page.goto("/verify");
  await page.getByText("This page now works without a network").waitFor({ timeout: 30_000 });
  await page.goto("/help");
  await page.getByRole("button", { name: "I am ill, hurt or pregnant" }).click();
  await page.getByRole("link", { name: /^Call/ }).first().waitFor();
  await expect
    .poll(
      async () =>
        await page.evaluate(async () =>
          (await (await caches.open("panah-offline-1")).keys()).some(({ url }) => url.includes("/assets/help-screen")),
        ),
    )
    .toBe(true);

  await page.context().setOffline(true);
  await page.goto("/verify");
  await page.getByText("Kept on this device since").waitFor();
  await page.getByLabel("Text of the code").fill("PANAH1:NOT A CODE");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByText("Not confirmed").waitFor();
  await page.goto("/help");
  await page.getByRole("button", { name: "I am ill, hurt or pregnant" }).click();
  await page.getByRole("link", { name: /^Call/ }).first().waitFor();

  // Nothing but the public pages, their files and the public lists is kept.
  const kept = await page.evaluate(async () =>
    (await (await caches.open("panah-offline-1")).keys())
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => !path.startsWith("/assets/"))
      .sort(),
  );
  expect(kept).toEqual(["/api/document-keys", "/api/public/directory", "/api/status-list", "/help", "/verify"]);
  expect(problems).toEqual([]);
}, 120_000);
