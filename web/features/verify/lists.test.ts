import { expect, test } from "vitest";
import { cleanCode, fetchLists, keptHeader, listsFor, readBase64Url } from "./lists.ts";

test("a public key is read from its letters", () => {
  expect([...readBase64Url("-_8A")]).toEqual([251, 255, 0]);
});

test("a pasted code loses the breaks that a mail put in, never a sign of its own", () => {
  expect(cleanCode("\ufeff PANAH1:AB C\r\nD%E \n")).toBe("PANAH1:AB CD%E");
});

const keys = { keys: [{ keyId: "k", issuer: "XD", publicKey: "-_8A" }] };
const answering = (answers: Record<string, Response | undefined>) =>
  (async (path: string) => {
    const found = answers[path];
    if (!found) throw new TypeError("no network");
    return found;
  }) as unknown as typeof fetch;

test("without keys nothing can be checked; without a list revocations are not known", async () => {
  expect(await fetchLists(answering({}))).toBeUndefined();
  expect(await fetchLists(answering({ "/api/document-keys": Response.json(keys) }))).toMatchObject({ lists: [], keys: [{ keyId: "k" }] });
});

test("what the device kept is told from what the node gave now", async () => {
  const kept = Response.json(keys, { headers: { [keptHeader]: "2026-11-20T00:00:00.000Z" } });
  expect((await fetchLists(answering({ "/api/document-keys": kept })))?.keptAt).toBe("2026-11-20T00:00:00.000Z");
});

test("a list that no known key signed is no list", async () => {
  const found = await fetchLists(
    answering({ "/api/document-keys": Response.json(keys), "/api/status-list": new Response(new Uint8Array([1, 2, 3])) }),
  );
  expect(found?.lists).toEqual([]);
});

test("a code that is given before the lists have come waits for them, and is told where there are none", async () => {
  const asked = answering({ "/api/document-keys": Response.json(keys) });
  expect(await listsFor(undefined, asked)).toMatchObject({ keys: [{ keyId: "k" }] });
  expect(await listsFor(undefined, answering({}))).toBe("none");
  const held = { keys: [], lists: [] };
  expect(await listsFor(held, answering({}))).toBe(held);
});
