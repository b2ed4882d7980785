/**
 * Pictures of the gallery under the content security policy of the node, and an accessibility check of each.
 * `node web/kit/gallery/shots.ts <built folder> <picture folder> [words that must be in the name]`
 */
import { createServer, type Server } from "node:http";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import chromium from "@sparticuz/chromium";
import { chromium as browserType, type Browser, type Page } from "playwright-core";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";
const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

function serve(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://here").pathname;
    const file = join(folder, path);
    const isFile = extname(path) !== "" && existsSync(file);
    const shown = isFile ? file : join(folder, "index.html");
    response.setHeader("content-type", types[extname(shown)] ?? "application/octet-stream");
    response.setHeader("content-security-policy", policy);
    response.end(readFileSync(shown));
  });
  return new Promise((ready) => {
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      ready({ server, address: `http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}` });
    });
  });
}

const widest = `[...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > innerWidth || one.getBoundingClientRect().left < 0).map((one) => one.tagName + "." + one.className + " " + one.textContent.slice(0, 20) + " in " + one.parentElement.className).slice(0, 6).join(" ")`;

type Shot = { readonly name: string; readonly path: string; readonly width: number };

function listShots(): Shot[] {
  const parts = ["fields", "lists", "feedback", "figures", "case"];
  const looks = [
    { name: "1024-light", width: 1024, query: "theme=light" },
    { name: "360-light", width: 360, query: "theme=light" },
    { name: "1600-dark", width: 1600, query: "theme=dark" },
    { name: "1024-rtl", width: 1024, query: "theme=light&dir=rtl" },
    { name: "360-ru-large-dark", width: 360, query: "theme=dark&density=large&language=ru" },
  ];
  const kit = parts.flatMap((part) =>
    looks.map((look) => ({ name: `${part}-${look.name}`, path: `/kit?part=${part}&${look.query}`, width: look.width })),
  );
  const person = ["prs", "tg", "ru"].map((language) => ({
    name: `person-${language}`,
    path: `/kit-person?language=${language}`,
    width: 360,
  }));
  return [...kit, ...person, { name: "missing-1024", path: "/nowhere", width: 1024 }];
}

type Play = { readonly name: string; readonly path: string; readonly width: number; readonly act: (page: Page) => Promise<void> };

/** What a hand does before the picture; each step fails when the thing does not answer. */
const plays: Play[] = [
  {
    name: "play-help",
    path: "/kit?part=lists",
    width: 1024,
    act: async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog").getByText("acknowledge").waitFor();
    },
  },
  {
    name: "play-rows",
    path: "/kit?part=lists",
    width: 1024,
    act: async (page) => {
      for (const key of ["j", "j", "j"]) await page.keyboard.press(key);
      await page.keyboard.press("a");
      await page.getByText("Acknowledged").waitFor();
      await page.locator("tr[data-row='2']:focus").waitFor();
    },
  },
  {
    name: "play-combo",
    path: "/kit?part=fields",
    width: 1024,
    act: async (page) => {
      await page.getByRole("combobox", { name: "Came from" }).click();
      await page.keyboard.type("stan");
      await page.keyboard.press("ArrowDown");
      await page.getByRole("option", { name: "Kyrgyzstan" }).waitFor();
    },
  },
  {
    name: "play-confirm",
    path: "/kit?part=feedback&theme=dark",
    width: 1024,
    act: async (page) => {
      await page.getByRole("button", { name: "Close the case…" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "play-menu-360",
    path: "/kit?part=lists",
    width: 360,
    act: async (page) => {
      await page.getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("dialog").getByText("Settings").click();
    },
  },
  {
    name: "play-table",
    path: "/kit?part=figures",
    width: 1024,
    act: async (page) => {
      await page.getByRole("button", { name: "Table" }).first().focus();
      await page.keyboard.press("t");
      await page.getByRole("cell", { name: "fewer than 5" }).waitFor();
    },
  },
  {
    name: "play-sealed-idle",
    path: "/kit?part=feedback",
    width: 1024,
    act: async (page) => {
      await page.getByRole("button", { name: "Show: Health notes" }).click();
      await page.evaluate("document.documentElement.toggleAttribute('data-idle', true)");
      await page.getByText("Old fracture").waitFor();
    },
  },
  {
    name: "play-unanswer",
    path: "/kit?part=fields",
    width: 1024,
    act: async (page) => {
      const alone = page.getByRole("group", { name: "Travels without parents" });
      await alone.getByText("Not sure").click();
      await alone.getByText("not asked").waitFor();
    },
  },
];

async function take(browser: Browser, address: string, shot: Shot & Partial<Play>, folder: string): Promise<number> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: shot.width, height: 900 },
    reducedMotion: "reduce",
    bypassCSP: false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(4_000);
  const said: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(address + shot.path, { waitUntil: "networkidle" });
  await page.evaluate("document.fonts.ready");
  await shot.act?.(page).catch((cause: unknown) => said.push(`the play failed: ${String(cause).slice(0, 300)}`));
  await page.screenshot({ path: join(folder, `${shot.name}.png`), fullPage: shot.act === undefined });
  const wide: unknown = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  if (Number(wide) > 0) said.push(`wider than the window by ${String(wide)} px: ${String(await page.evaluate(widest))}`);
  const found = await new AxeBuilder({ page }).analyze();
  for (const one of found.violations)
    said.push(
      `axe ${one.impact ?? ""} ${one.id}: ${one.nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`)
        .join(" | ")}`,
    );
  for (const words of said) console.log(`${shot.name}: ${words.slice(0, 600)}`);
  await context.close();
  return said.length;
}

const [built = "dist/web", pictures = ".cache/shots", only = ""] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });
const { server, address } = await serve(built);
const browser = await browserType.launch({
  executablePath: await chromium.executablePath(),
  args: ["--no-sandbox", "--disable-background-networking", "--disable-gpu"],
  headless: true,
});
let wrong = 0;
for (const shot of [...listShots(), ...plays].filter((one) => one.name.includes(only)))
  wrong += await take(browser, address, shot, pictures);
await browser.close();
server.close();
console.log(`${wrong} findings`);
process.exitCode = wrong > 0 ? 1 : 0;
