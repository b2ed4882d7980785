import { expect, test } from "vitest";
import { DatabaseFault } from "./fault.ts";
import { openLog, type Log } from "./log.ts";

function arrange(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: openLog({ write: (line: string) => void lines.push(line) }), lines };
}
const read = (line: string | undefined) => JSON.parse(line ?? "") as Record<string, unknown>;

test("[PF8] what is on the list is written", () => {
  const { log, lines } = arrange();
  log.info({ event: "request", id: "0199", route: "/cases/:id", status: 200, ms: 4, code: "ok" });
  expect(read(lines[0])).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    event: "request",
    id: "0199",
    route: "/cases/:id",
    status: 200,
    ms: 4,
    code: "ok",
  });
});

test("[PF8] what is not on the list is dropped, whoever passes it", () => {
  const { log, lines } = arrange();
  const fields = { event: "request", name: "Nargis", body: { name: "Nargis" }, id: { name: "Nargis" }, err: new Error("Nargis") };
  for (const write of [log.info, log.warn, log.error]) write(Object.assign({ event: "request" }, fields as object));
  expect(lines).toHaveLength(3);
  expect(lines.join("")).not.toContain("Nargis");
});

test.each([
  ["one line", new Error("Nargis")],
  ["several lines that look like places", new TypeError("a\n    at Nargis (file:///Nargis:1:1)\n    at /Nargis:1:1")],
  ["a cause", new Error("x", { cause: new Error("Nargis") })],
  ["a name", Object.assign(new Error("x"), { name: "Nargis was here" })],
  ["properties", Object.assign(new Error("x"), { detail: "Nargis", code: "Nargis was here" })],
  ["no error at all", "Nargis"],
])("[PF8] a fault never tells its message: %s", (_, error) => {
  const { log, lines } = arrange();
  log.fault("0199", error);
  expect(read(lines[0])).toMatchObject({ level: "error", event: "fault", id: "0199" });
  expect(lines[0]).not.toContain("Nargis");
});

test("[PF8] a fault tells its class, its SQLSTATE and the places in the code", () => {
  const { log, lines } = arrange();
  log.fault("0199", new DatabaseFault("statement", "23505", "account_login_key"));
  const line = read(lines[0]);
  expect(line).toMatchObject({ name: "DatabaseFault", code: "23505" });
  expect(line["stack"]).toEqual(expect.arrayContaining([expect.stringMatching(/^src\/platform\/log\.test\.ts:\d+:\d+$/)]));
});
