/**
 * Pictures of the gallery under the content security policy of the node, and an accessibility check of each.
 * `node web/kit/gallery/shots.ts <built folder> <picture folder> [words that must be in the name]`
 */
import { createServer, type Server } from "node:http";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import chromium from "@sparticuz/chromium";
import { chromium as browserType, type Browser } from "playwright-core";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };

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
    { name: "1024-light", width: 1024, query: "theme=light" }, { name: "360-light", width: 360, query: "theme=light" },
    { name: "1600-dark", width: 1600, query: "theme=dark" }, { name: "1024-rtl", width: 1024, query: "theme=light&dir=rtl" },
    { name: "360-ru-large-dark", width: 360, query: "theme=dark&density=large&language=ru" },
  ];
  const kit = parts.flatMap((part) => looks.map((look) => ({ name: `${part}-${look.name}`, path: `/kit?part=${part}&${look.query}`, width: look.width })));
  const person = ["prs", "tg", "ru"].map((language) => ({ name: `person-${language}`, path: `/kit-person?language=${language}`, width: 360 }));
  return [...kit, ...person, { name: "missing-1024", path: "/nowhere", width: 1024 }];
}

async function take(browser: Browser, address: string, shot: Shot, folder: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: shot.width, height: 900 }, reducedMotion: "reduce", bypassCSP: false });
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(address + shot.path, { waitUntil: "networkidle" });
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: join(folder, `${shot.name}.png`), fullPage: true });
  const wide: unknown = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  if (Number(wide) > 0) said.push(`wider than the window by ${String(wide)} px: ${String(await page.evaluate(widest))}`);
  const found = await new AxeBuilder({ page }).analyze();
  for (const one of found.violations) said.push(`axe ${one.impact ?? ""} ${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`).join(" | ")}`);
  for (const words of said) console.log(`${shot.name}: ${words.slice(0, 600)}`);
  await context.close();
  return said.length;
}

const [built = "dist/web", pictures = ".cache/shots", only = ""] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });
const { server, address } = await serve(built);
const browser = await browserType.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox", "--disable-background-networking", "--disable-gpu"], headless: true });
let wrong = 0;
for (const shot of listShots().filter((one) => one.name.includes(only))) wrong += await take(browser, address, shot, pictures);
await browser.close();
server.close();
console.log(`${wrong} findings`);
process.exitCode = wrong > 0 ? 1 : 0;
