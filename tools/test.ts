import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";

/**
 * All that `npm test` runs, in order, with one line of progress a step and one
 * closing line: the vitest tests counted one by one, each static check as one.
 * `--fast` leaves out the web client's build and the stories in a browser.
 */
const root = resolve(import.meta.dirname, "..");
const reports = resolve(root, ".cache/test");
const bin = (path: string) => resolve(root, "node_modules", path);
const lastLines = 60;

type Outcome = { readonly passed: number; readonly failed: number; readonly output: string };
type Step = { readonly name: string; readonly run: () => Promise<Outcome> };

const folders = ["src", "procedures", "countries", "law", "web", "test", "tools", "bench", "bin"].filter((folder) =>
  existsSync(resolve(root, folder)),
);
const ruled = folders.filter((folder) => ["src", "procedures", "countries", "law", "web"].includes(folder));

const fastSteps: Step[] = [
  { name: "types", run: () => check([bin("typescript/bin/tsc"), "-p", "."]) },
  { name: "format", run: () => check([bin("oxfmt/bin/oxfmt"), "--check", "."]) },
  { name: "lint", run: () => check([bin("oxlint/bin/oxlint"), "--quiet", "--type-aware", "-f", "unix", ...folders]) },
  {
    name: "boundaries",
    run: () =>
      check([
        bin("dependency-cruiser/bin/dependency-cruiser.mjs"),
        "--config",
        ".dependency-cruiser.cjs",
        "--output-type",
        "err",
        ...ruled,
      ]),
  },
  { name: "tidy", run: () => check(["tools/tidy.ts"]) },
  { name: "tests", run: () => runTests("fast") },
];

const slowSteps: Step[] = [
  { name: "web client", run: () => check([bin("vite/bin/vite.js"), "build", "web", "--logLevel", "warn"]) },
  { name: "stories", run: () => runTests("acceptance") },
];

/** A static check: one passed or one failed. Compilers speak on either stream. */
async function check(args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runNode(args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: code === 0 ? "" : output };
}

async function runTests(project: string): Promise<Outcome> {
  const report = resolve(reports, `${project}.json`);
  rmSync(report, { force: true });
  const reporting = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const { code, output } = await runNode([
    bin("vitest/vitest.mjs"),
    "run",
    "--project",
    project,
    "--passWithNoTests",
    "--allowOnly=false",
    ...reporting,
  ]);
  const { passed, failed } = existsSync(report) ? countReport(report) : { passed: 0, failed: 0 };
  // A crash, or an error outside every test, fails the run even though no test is marked as failed.
  const crashed = code !== 0 && failed === 0 ? 1 : 0;
  return { passed, failed: failed + crashed, output: failed + crashed > 0 ? output : "" };
}

type Report = {
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
};

/** A file that could not be loaded counts as one failure. */
function countReport(path: string): { passed: number; failed: number } {
  const report = JSON.parse(readFileSync(path, "utf8")) as Report;
  const tests = report.testResults.flatMap((file) =>
    file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed")
      ? [...file.assertionResults, { status: "failed" }]
      : file.assertionResults,
  );
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  return { passed: count("passed"), failed: count("failed") };
}

function runNode(args: readonly string[]): Promise<{ code: number; output: string }> {
  const path = `${resolve(root, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const env = { ...process.env, PATH: path, NO_COLOR: "1", FORCE_COLOR: "0" };
  const child = spawn(process.execPath, [...args], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done({ code: code ?? 1, output }));
  });
}

async function main(): Promise<void> {
  mkdirSync(reports, { recursive: true });
  const isFast = process.argv.includes("--fast");
  const steps = [...fastSteps, ...(isFast ? [] : slowSteps)].filter(
    ({ name }) => name !== "web client" || existsSync(resolve(root, "web/vite.config.ts")),
  );
  const total = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    const began = performance.now();
    const { passed, failed, output } = await run();
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const said = failed > 0 ? `${output.trimEnd().split("\n").slice(-lastLines).join("\n")}\n` : "";
    console.log(`${said}${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
