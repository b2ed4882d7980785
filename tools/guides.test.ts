import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { findClause } from "../law/index.ts";
import { openDesk } from "../src/app/desk.ts";
import type { Node } from "../src/app/node.ts";
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

/** A copy of what a guide changes, with the rest of the project beside it, and the guide applied by git as a reader would. */
function applied(guide: string): string {
  const copy = mkdtempSync(join(tmpdir(), "panah-guide-"));
  copies.push(copy);
  for (const folder of ["procedures", "countries"]) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  mkdirSync(join(copy, "docs"));
  for (const name of ["src", "law", "test", "node_modules", "package.json", "docs/decisions"])
    symlinkSync(join(root, name), join(copy, name));
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

test("the guide to a country is one folder and two lines, applies, and its State fits", async () => {
  const { "countries/index.ts": lines, ...others } = touched("add-a-country.md");
  expect(lines).toBe(2);
  for (const file of Object.keys(others)) expect(file).toMatch(/^countries\/xe\//);
  const { procedures, countries } = await load(applied("add-a-country.md"));
  expect(checkCountry(countries["xe"] as Country, procedures, isLaw)).toEqual([]);
});
