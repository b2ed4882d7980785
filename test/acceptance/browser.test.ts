import { createServer, type Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addPasskey, axe, faultsInDark, openBrowser, openPage } from "../browser.ts";

/** Shows that the browser of the stories works, and that what it is to notice is noticed. */
let browser: Browser;
let server: Server;
let baseURL: string;

const sound = `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1><p>پناه — пана</p></main></html>`;
const unsound = `<!doctype html><html><body><img src="/x.png"><script>console.error("broken"); fetch("http://elsewhere.invalid/").catch(() => {});</script></body></html>`;

beforeAll(async () => {
  server = createServer((request, response) =>
    response.setHeader("content-type", "text/html; charset=utf-8").end(request.url === "/unsound" ? unsound : sound),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  baseURL = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

test("a sound page has no problems", async () => {
  const { page, problems } = await openPage(browser, { baseURL });
  await page.goto("/");
  expect(await page.textContent("h1")).toBe("A page");
  expect(await axe(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("errors, addresses elsewhere and barriers are found", async () => {
  const { page, problems } = await openPage(browser, { baseURL });
  await page.goto("/unsound");
  await expect.poll(() => problems).toEqual(expect.arrayContaining(["console: broken", "request to http://elsewhere.invalid"]));
  expect(await axe(page)).toEqual(expect.arrayContaining(["html-has-lang: html", "image-alt: img"]));
});

test("a page that stays light after dark, and one that cannot be read then, are found; one that turns is sound", async () => {
  const { page } = await openPage(browser, { baseURL });
  const look = async (style: string): Promise<string[]> => {
    await page.setContent(`<html lang="en"><title>t</title><style>${style}</style><body><main><p>Words to read</p></main></body></html>`);
    return await faultsInDark(page);
  };
  expect(await look(":root{color-scheme:light dark} body{background:#fff;color:#111}")).toEqual(["stays light in the dark"]);
  const dim = "body{background:#fff;color:#111} @media (prefers-color-scheme: dark){body{background:#111;color:#333}}";
  expect(await look(dim)).toEqual([expect.stringMatching(/^color-contrast: /)]);
  expect(await look(dim.replace("#333", "#eee"))).toEqual([]);
});

test("what fades in while a page is looked at is looked at once it is there; what stays unreadable is found", async () => {
  const { page } = await openPage(browser, { baseURL });
  const look = async (color: string): Promise<string[]> => {
    await page.goto("/");
    expect(await axe(page)).toEqual([]);
    await page.evaluate((own) => {
      const style = "@keyframes rise { from { opacity: 0 } }";
      document.head.append(Object.assign(document.createElement("style"), { textContent: style }));
      const axe = (window as unknown as { axe: { run(...asked: unknown[]): unknown } }).axe;
      const run = axe.run.bind(axe);
      let runs = 0;
      axe.run = async (...asked) => {
        runs += 1;
        if (runs === 1) {
          const text = Object.assign(document.createElement("p"), { textContent: "Words that come" });
          text.style.cssText = `color:${own};background:#fff;animation:rise 600ms both`;
          document.querySelector("main")?.append(text);
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
        }
        return await run(...asked);
      };
    }, color);
    return await axe(page);
  };
  expect(await look("#111")).toEqual([]);
  expect(await look("#ccc")).toEqual([expect.stringMatching(/^color-contrast: /)]);
});

test("a page can be given a passkey", async () => {
  const { page } = await openPage(browser, { baseURL });
  await addPasskey(page);
  await page.goto("/");
  const type = await page.evaluate(async () => {
    const publicKey = {
      challenge: new Uint8Array(32),
      rp: { name: "Panah" },
      user: { id: new Uint8Array(16), name: "a", displayName: "a" },
      pubKeyCredParams: [{ type: "public-key" as const, alg: -7 }],
    };
    return (await navigator.credentials.create({ publicKey }))?.type;
  });
  expect(type).toBe("public-key");
});
