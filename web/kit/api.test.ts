import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { contract } from "../../src/kernel/contract.ts";
import { ApiError, buildAddress, callRoute, readFailure, whenSignedOut } from "./api.ts";
import { z as absent } from "./build/zod-absent.ts";
import { commandIds } from "./command.ts";
import { makeQueryClient } from "./query.ts";
import { linePath } from "./small-multiples.tsx";
import { roundTop, timeTicks } from "./scale.ts";

const api = contract({
  read: {
    method: "GET",
    path: "/api/persons/:dossier",
    summary: "",
    params: z.object({ dossier: z.string() }),
    query: z.object({ part: z.array(z.string()).optional() }),
    returns: z.object({ id: z.string() }),
    access: "session",
  },
  record: {
    method: "POST",
    path: "/api/persons",
    summary: "",
    body: z.object({ id: z.string() }),
    returns: z.object({ id: z.string() }),
    access: "session",
  },
});

afterEach(() => vi.unstubAllGlobals());
function answerWith(status: number, body: unknown, type = "application/problem+json"): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(async () => new Response(JSON.stringify(body), { status, headers: { "content-type": type } }));
  vi.stubGlobal("fetch", fetched);
  vi.stubGlobal("document", { documentElement: { lang: "ru" } });
  return fetched;
}

test("[KIT4] an address holds its ids encoded and no trace of absent values", () => {
  expect(buildAddress(api.read, { params: { dossier: "a/b" }, query: { part: ["x", "y"], other: undefined } })).toBe(
    "/api/persons/a%2Fb?part=x&part=y",
  );
  expect(buildAddress(api.record, { body: { id: "1" } })).toBe("/api/persons");
  expect(() => buildAddress(api.read, {})).toThrow("needs dossier");
});

test("a recorded answer is its value, in the language of the screen", async () => {
  const fetched = answerWith(200, { id: "7" }, "application/json");
  expect(await callRoute(api.record, { body: { id: "7" } })).toEqual({ kind: "recorded", value: { id: "7" } });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: "POST", body: '{"id":"7"}', headers: { "accept-language": "ru" } });
});

test("[KIT7] each kind of no is told apart", () => {
  expect(readFailure(409, { code: "transfer.destination-feared", rule: "R1", title: "No", source: ["refugee-1951:33.1"] })).toMatchObject({
    kind: "refused",
    rule: "R1",
    source: ["refugee-1951:33.1"],
  });
  expect(readFailure(400, { code: "request.malformed", title: "", fields: [{ path: "a.b", code: "required" }, "odd"] })).toMatchObject({
    kind: "problem",
    fields: [{ path: "a.b", code: "required" }],
  });
  expect(readFailure(409, { code: "person.conflict", title: "", conflict: { field: "x" } })).toMatchObject({ kind: "conflict" });
  expect(readFailure(500, { id: "F1" })).toEqual({ kind: "fault", cause: "node", id: "F1" });
  expect(readFailure(502, "<html>")).toEqual({ kind: "fault", cause: "node" });
  expect(readFailure(401, {})).toEqual({ kind: "fault", cause: "signedOut" });
});

test("without a session the client is told once; without a network it is a fault, not an exception", async () => {
  const signedOut = vi.fn();
  whenSignedOut(signedOut);
  answerWith(401, {});
  await callRoute(api.record, { body: { id: "1" } });
  expect(signedOut).toHaveBeenCalledOnce();
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed")));
  expect(await callRoute(api.record, { body: { id: "1" } })).toEqual({ kind: "fault", cause: "network" });
});

test("[KIT7] only a fault of the node is tried again by itself", () => {
  const retry = makeQueryClient().getDefaultOptions().queries?.retry as (count: number, error: Error) => boolean;
  expect(retry(0, new ApiError({ kind: "fault", cause: "node" }))).toBe(true);
  expect(retry(2, new ApiError({ kind: "fault", cause: "node" }))).toBe(false);
  expect(retry(0, new ApiError({ kind: "refused", code: "x", rule: "R1", title: "", source: [] }))).toBe(false);
});

test("[KIT2] the same content keeps its id until it is settled, other content gets another", () => {
  let made = 0;
  const ids = commandIds(() => `id-${(made += 1)}`);
  expect([ids.idFor("a"), ids.idFor("a"), ids.idFor("b")]).toEqual(["id-1", "id-1", "id-2"]);
  ids.settle();
  expect(ids.idFor("b")).toBe("id-3");
});

test("[KIT8] schemas are inert in the browser, their choices can be read, parsing is a fault", () => {
  const zod = absent as typeof z;
  const shape = zod
    .strictObject({ a: zod.string().trim().max(3).optional(), day: zod.iso.date() })
    .refine(() => true)
    .brand<"X">();
  expect(() => (shape as unknown as { parse: (value: unknown) => unknown }).parse({})).toThrow("not in the browser");
  expect(zod.enum(["yes", "no"]).options).toEqual(["yes", "no"]);
});

test("[KIT5] a line stops where a figure is missing", () => {
  expect(linePath([{ value: 10 }, { value: undefined }, { value: 0 }], 10)).toBe("M0.00 0.00h0M100.00 36.00h0");
});

test("axes end on round figures and have few ticks", () => {
  expect([0, 7, 132, 973].map(roundTop)).toEqual([1, 8, 150, 1000]);
  const day = 86_400_000;
  for (const days of [3, 20, 90, 400, 4000]) expect(timeTicks(0, days * day).length).toBeLessThanOrEqual(13);
  expect(timeTicks(Date.UTC(2026, 7, 20), Date.UTC(2026, 10, 25)).map((tick) => new Date(tick.at).getUTCDate())).toContain(1);
});
