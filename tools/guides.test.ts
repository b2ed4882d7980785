import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { findClause } from "../law/index.ts";
import type { Actor } from "../src/access/index.ts";
import { openDesk } from "../src/app/desk.ts";
import { openHttp } from "../src/app/http.ts";
import type { Node } from "../src/app/node.ts";
import { listRoutes } from "../src/app/routes.ts";
import { checkCountry, checkProcedure, type Country, type Procedure } from "../src/process/index.ts";
import { arrival, openTestNode } from "../test/node.ts";
import { checkFigures } from "./tidy/law.ts";
import { checkRules } from "./tidy/rules.ts";
import { readSources } from "./tidy/source.ts";

const root = resolve(import.meta.dirname, "..");
const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** The blocks of a guide that are a change of the project, as one patch. */
function patchOf(guide: string): string {
  const text = readFileSync(join(root, "docs/guides", guide), "utf8");
  return [...text.matchAll(/^```diff\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join("");
}

/** A copy of procedures and countries, with the rest of the project beside it. */
function copied(): string {
  const copy = mkdtempSync(join(tmpdir(), "panah-guide-"));
  copies.push(copy);
  for (const folder of ["procedures", "countries"]) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  mkdirSync(join(copy, "docs"));
  for (const name of ["src", "law", "test", "node_modules", "package.json", "docs/decisions"])
    symlinkSync(join(root, name), join(copy, name));
  return copy;
}

/** Such a copy with the guide applied by git as a reader would. */
function applied(guide: string): string {
  const copy = copied();
  execFileSync("git", ["apply", "-p0", "-"], { cwd: copy, input: patchOf(guide), stdio: ["pipe", "pipe", "pipe"] });
  return copy;
}

/** Files that a guide touches, with the number of lines it adds. */
function touched(guide: string): Record<string, number> {
  const files: Record<string, number> = {};
  let file = "";
  for (const line of patchOf(guide).split("\n")) {
    if (line.startsWith("+++ ")) {
      file = line.slice(4);
      files[file] = 0;
    } else if (line.startsWith("+")) files[file] = (files[file] ?? 0) + 1;
  }
  return files;
}

async function load(copy: string): Promise<{ procedures: readonly Procedure[]; countries: Readonly<Record<string, Country>> }> {
  const { procedures } = (await import(join(copy, "procedures/index.ts"))) as { procedures: readonly Procedure[] };
  const { countries } = (await import(join(copy, "countries/index.ts"))) as { countries: Readonly<Record<string, Country>> };
  return { procedures, countries };
}
const isLaw = (ref: string) => findClause(ref) !== undefined;

test("the guide to a procedure is one folder, two lines and a country: nothing else changes", () => {
  const { "procedures/index.ts": lines, ...others } = touched("add-a-procedure.md");
  expect(lines).toBe(2);
  for (const file of Object.keys(others)) expect(file).toMatch(/^(procedures\/complaint|countries\/demo)\//);
});

test("the guide to a procedure applies, fits its country, and its own tests pass", { timeout: 120_000 }, async () => {
  const copy = applied("add-a-procedure.md");
  const { procedures, countries } = await load(copy);
  expect(procedures.flatMap(checkProcedure)).toEqual([]);
  expect(Object.values(countries).flatMap((country) => checkCountry(country, procedures, isLaw))).toEqual([]);
  const sources = ["procedures", "countries"].flatMap((folder) => readSources(copy, join(copy, folder)));
  expect([...checkRules(sources), ...checkFigures(sources)].filter(({ path }) => path.includes("complaint"))).toEqual([]);
  const run = promisify(execFile)(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", copy, "procedures/complaint"],
    { cwd: copy, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } },
  );
  expect((await run).stdout).toMatch(/Tests {2}8 passed \(8\)/);
});

test(
  "on a node with the procedure of the guide a person complains, an official answers in time, and no module knew of it",
  { timeout: 60_000 },
  async () => {
    const at = await openTestNode();
    const { procedures, countries } = await load(applied("add-a-procedure.md"));
    const node: Node = { ...at.node, procedures, country: countries["demo"] as Country };
    const desk = openDesk(node);
    const dossier = node.newId();
    const id = node.newId();
    await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
    const send = (actor: ReturnType<typeof at.as>, kind: string, payload: Record<string, unknown>) =>
      desk.record(actor, { id: node.newId(), kind, dossier, payload });
    const person = at.as("judge", { role: "person", ownDossier: dossier });
    expect(await send(person, "case.open", { case: id, procedure: "complaint", answers: { words: "They took my phone." } })).toMatchObject({
      ok: true,
      answer: { outcome: "recorded" },
    });
    const due = await desk.open(person, dossier, "read", ({ tx }) =>
      tx.query("select unit, step, due_at from process.obligation where subject = $1", [id]),
    );
    expect(due).toEqual([{ unit: "XD-OMB", step: "answer", due_at: "2026-12-09T18:59:59.999Z" }]);
    expect(await send(at.as("aziz"), "case.step", { case: id, step: "answer", answers: { involved: "no", reply: "…" } })).toMatchObject({
      ok: false,
    });
    const answer = (involved: string) =>
      send(at.as("karim"), "case.step", { case: id, step: "answer", answers: { involved, reply: "We looked into it." } });
    expect(await answer("unsure")).toMatchObject({ refusal: { code: "gate.undetermined", rule: "CO1" } });
    expect(await answer("no")).toMatchObject({ ok: true, answer: { says: { state: "answered" } } });
    await at.close();
  },
);

/** Two lines of a list in a file: what is imported, and where it stands in the list. */
function addLines(file: string, lines: { readonly imported: string; readonly before: string; readonly entry: string }): void {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `${lines.imported}\n${text.replace(lines.before, `${lines.before}\n${lines.entry}`)}`);
}

/** The tennis club of the engine's own tests as a procedure of the catalogue: one folder, two lines, and a country that switches it on. */
function withTennisClub(): string {
  const copy = copied();
  mkdirSync(join(copy, "procedures/tennis-club"));
  writeFileSync(
    join(copy, "procedures/tennis-club/index.ts"),
    `import { tennisClub as club } from "../../src/process/tennis-club.fixture.ts";
export const tennisClub = { ...club, compartment: "labour" };
`,
  );
  addLines(join(copy, "procedures/index.ts"), {
    imported: `import { tennisClub } from "./tennis-club/index.ts";`,
    before: "export const procedures: readonly Procedure[] = [",
    entry: "  tennisClub,",
  });
  writeFileSync(
    join(copy, "countries/demo/tennis-club.ts"),
    `export const tennisClub = {
  version: "2026-01-01",
  parts: { player: { roles: ["person"], units: [] }, board: { roles: ["labour-officer"], units: ["XD-LAB"] } },
  clocks: [{ id: "answer", quantity: 15, unit: "day", source: "xd-law:complaint", evidence: "R", validFrom: "2024-01-01" }],
} as const;
`,
  );
  addLines(join(copy, "countries/demo/index.ts"), {
    imported: `import { tennisClub } from "./tennis-club.ts";`,
    before: "  procedures: {",
    entry: `    "tennis-club": tennisClub,`,
  });
  return copy;
}

test(
  "a nonsense procedure is one folder, two lines and a country, and gets screens, time limits, permissions and figures",
  { timeout: 60_000 },
  async () => {
    const { procedures, countries } = await load(withTennisClub());
    const country = countries["demo"] as Country;
    expect([procedures.flatMap(checkProcedure), checkCountry(country, procedures, isLaw)]).toEqual([[], []]);
    const at = await openTestNode();
    const node: Node = { ...at.node, procedures, country };
    const desk = openDesk(node);
    const callers = new Map<string, Actor>();
    const server = openHttp(node, listRoutes({ node, desk, forgetSessions: () => undefined }), (token) => {
      const actor = callers.get(token);
      return Promise.resolve(actor && { actor, session: { verifiedAt: node.now() } });
    });
    const get = async (actor: Actor, url: string) => {
      callers.set(actor.account, actor);
      const answer = await server.inject({ method: "GET", url, headers: { cookie: `panah=${actor.account}` } });
      return { status: answer.statusCode, body: answer.json<unknown>() };
    };
    const [dossier, id] = [node.newId(), node.newId()];
    await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
    const player = at.as("judge", { role: "person", ownDossier: dossier });
    const board = at.as("inna", { role: "labour-officer", unit: "XD-LAB" });
    const send = (actor: Actor, kind: string, payload: Record<string, unknown>) =>
      desk.record(actor, { id: node.newId(), kind, dossier, payload: { case: id, ...payload } });
    const step = (actor: Actor, name: string, answers: object = {}) => send(actor, "case.step", { step: name, answers });
    // Screens: the menu, the page of the procedure with its form, and the case.
    expect((await get(board, "/api/procedures")).body).toMatchObject({
      procedures: expect.arrayContaining([expect.objectContaining({ id: "tennis-club", isOn: true })]) as unknown,
    });
    expect((await get(board, "/api/procedures/tennis-club")).body).toMatchObject({
      states: [{ id: "asked" }, { id: "member" }, { id: "left" }],
      forms: [{ id: "game" }],
      clocks: [{ id: "answer", quantity: 15, unit: "day", figure: "confirmed", source: "xd-law:complaint" }],
      indicators: [{ id: "daysToAnswer" }],
    });
    // Permissions: who plays no part opens nothing, and nobody takes the step of another part.
    expect(await send(board, "case.open", { procedure: "tennis-club", answers: {} })).toMatchObject({ ok: false });
    expect(await send(player, "case.open", { procedure: "tennis-club", answers: {} })).toMatchObject({ ok: true });
    expect((await get(board, `/api/cases/${dossier}/${id}`)).body).toMatchObject({ head: { state: "asked" } });
    expect((await get(at.as("emil"), `/api/cases/${dossier}/${id}`)).status).toBe(404);
    expect(await step(player, "admit")).toMatchObject({ ok: false });
    // Time limits: due for the board, and over once it answered.
    const due = () =>
      desk.open(board, dossier, "read", ({ tx }) => tx.query("select unit, step from process.obligation where subject = $1", [id]));
    expect(await due()).toEqual([{ unit: "XD-LAB", step: "admit" }]);
    expect(await step(board, "admit")).toMatchObject({ ok: true });
    expect(await due()).toEqual([]);
    expect(await step(player, "play", { court: "clay", partner: "no" })).toMatchObject({
      refusal: { code: "gate.undetermined", rule: "TC1" },
    });
    // Figures: counted, and of one case alone told to nobody outside.
    expect((await get(at.as("nigora"), "/api/procedures/tennis-club/figures")).body).toMatchObject({ figures: [{ id: "daysToAnswer" }] });
    await server.close();
    await at.close();
  },
);

test("the guide to a country is one folder and two lines, applies, and its State fits", async () => {
  const { "countries/index.ts": lines, ...others } = touched("add-a-country.md");
  expect(lines).toBe(2);
  for (const file of Object.keys(others)) expect(file).toMatch(/^countries\/xe\//);
  const { procedures, countries } = await load(applied("add-a-country.md"));
  expect(checkCountry(countries["xe"] as Country, procedures, isLaw)).toEqual([]);
});
