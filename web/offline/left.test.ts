import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useDraft } from "../kit/draft.ts";
import { forgetSessions, isLeft, leave, leftSession, noteSession, tellLeft } from "./left.ts";
import { changePost } from "./state.ts";

const session = { verifiedAt: "2026-11-24T05:00:00.000Z" };
const endShift = vi.fn(async () => undefined);
let calls: string[] = [];
let standing: string | undefined;

/** A node with one session; without `isHeard` nobody answers, with a status it fails to end what stands. */
function node({ isHeard = true, signOut = 200 }: { readonly isHeard?: boolean; readonly signOut?: number } = {}): void {
  vi.stubGlobal("fetch", async (address: string) => {
    calls.push(address);
    if (!isHeard) throw new TypeError("no network");
    if (address !== "/api/sign-out") return Response.json({ session: standing && { verifiedAt: standing } });
    if (signOut === 200) standing = undefined;
    return Response.json({}, { status: signOut });
  });
}

let kept = new Map<string, string>();
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
  endShift.mockClear();
  calls = [];
  standing = session.verifiedAt;
  changePost({ isEnrolled: true, isAway: false, opened: "open" });
});
afterEach(() => vi.unstubAllGlobals());

test("[VA13] heard by the node, a device of a post shuts and has nothing left to tell", async () => {
  node();
  expect(await leave(session, endShift)).toBeUndefined();
  expect(endShift).toHaveBeenCalledOnce();
  expect(leftSession()).toBeUndefined();
});

test.each([{ isHeard: false }, { signOut: 500 }])(
  "[VA13] not heard (%o), a device of a post shuts all the same, nobody works in that session, and the node is told later",
  async (how) => {
    node(how);
    expect(await leave(session, endShift)).toBeUndefined();
    changePost({ opened: "shut" });
    expect(endShift).toHaveBeenCalledOnce();
    expect(isLeft(session)).toBe(true);
    expect(await tellLeft()).toBe(false);
    expect(isLeft(session)).toBe(true);
    node();
    expect(await tellLeft()).toBe(true);
    expect(standing).toBeUndefined();
    expect(leftSession()).toBeUndefined();
  },
);

test("[VA13] whoever opens the device anew without its node works on it; whoever signed in at the node since is not signed out", async () => {
  node({ isHeard: false });
  await leave(session, endShift);
  changePost({ isAway: true });
  expect(isLeft(session)).toBe(false);
  changePost({ isAway: false });
  expect(isLeft(session)).toBe(true);
  standing = "2026-11-24T06:00:00.000Z";
  node();
  calls = [];
  expect(isLeft({ verifiedAt: standing })).toBe(false);
  expect(await tellLeft()).toBe(false);
  expect(calls).toEqual(["/api/session"]);
  expect(leftSession()).toBeUndefined();
});

test("[VA13] what is ended later is the session that stands at the node, not an earlier one that the device kept for itself", async () => {
  noteSession(session);
  node({ isHeard: false });
  await leave({ verifiedAt: "2026-11-20T05:00:00.000Z" }, endShift);
  node();
  expect(await tellLeft()).toBe(true);
  expect(standing).toBeUndefined();
});

test("[VA13] elsewhere the session stands until the node ends it, and what failed is told", async () => {
  changePost({ isEnrolled: false });
  node({ isHeard: false });
  expect(await leave(session, endShift)).toEqual({ kind: "fault", cause: "network" });
  node({ signOut: 500 });
  expect(await leave(session, endShift)).toMatchObject({ kind: "fault", cause: "node" });
  expect(isLeft(session)).toBe(false);
  node({ signOut: 401 });
  expect(await leave(session, endShift)).toBeUndefined();
  expect(endShift).not.toHaveBeenCalled();
});

test("[VA10] nothing of a session stays on a device that is out of use, and nothing is noted elsewhere", async () => {
  noteSession(session);
  node({ isHeard: false });
  await leave(session, endShift);
  forgetSessions();
  expect(kept.size).toBe(0);
  changePost({ isEnrolled: false });
  noteSession(session);
  expect(kept.size).toBe(0);
});

/** A field with what is typed into it, or with what was typed before. */
function Typed({ words }: { readonly words?: string }): string {
  const [draft, change] = useDraft<{ readonly words?: string }>("left", {});
  if (words !== undefined && draft.words !== words) change({ words });
  return draft.words ?? "";
}
const typed = (words?: string): string => renderToStaticMarkup(createElement(Typed, words === undefined ? {} : { words }));

test.each([
  { isEnrolled: false, isHeard: false, kept: "half a sentence" },
  { isEnrolled: false, isHeard: true, kept: "" },
  { isEnrolled: true, isHeard: false, kept: "" },
])("[VA13] what was typed and not sent is forgotten with the session, and not before: %o", async ({ isEnrolled, isHeard, kept }) => {
  changePost({ isEnrolled });
  node({ isHeard });
  expect(typed("half a sentence")).toBe("half a sentence");
  await leave(session, endShift);
  expect(typed()).toBe(kept);
});
