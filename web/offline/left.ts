import { accessContract, type SessionView } from "../../src/access/index.ts";
import { callRoute, isSignedOut, type ApiAnswer, type ApiFailure } from "../kit/api.ts";
import { forgetDrafts } from "../kit/draft.ts";
import { changePost, postState } from "./state.ts";

type Left = Pick<SessionView, "verifiedAt">;
const place = "panah.left-session";
const heardPlace = "panah.session";
/** How long whoever signs out waits for the node before the device shuts without it. */
const silentMs = 4_000;

/** The session that was left on this device and of which its node has not heard, by when it was opened; no name, no token. */
export const leftSession = (): string | undefined => read(place);

function read(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers on a device of a post which session stands at the node: the one that the device keeps may be of an earlier sign-in. */
export function noteSession({ verifiedAt }: Left): void {
  if (postState().isEnrolled) write(heardPlace, verifiedAt);
}

/** A full or blocked store keeps nothing: who signs out is signed out of the device all the same (VA13). */
function write(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Nothing is lost but that the node may hear of it later.
  }
}

function markLeft(session: string | undefined): void {
  write(place, session);
  changePost({});
}

/** A device that is out of use keeps nothing of a session either (VA10). */
export function forgetSessions(): void {
  write(heardPlace, undefined);
  markLeft(undefined);
}

/** Whether this session was left here: nobody works in it, but for whoever opens the device anew while the node is silent. */
export function isLeft({ verifiedAt }: Left): boolean {
  const { isAway, opened } = postState();
  return verifiedAt === leftSession() && !(isAway && opened === "open");
}

/**
 * Signs out. A device of a post shuts in any case, and tells its node later where it was not heard (VA13); elsewhere only the
 * node can end the session, so that what failed is returned and the session stands, as the screen says. What was typed and not sent is
 * forgotten with the session, and not before.
 */
export async function leave(session: Left, endShift: () => Promise<void>): Promise<ApiFailure | undefined> {
  const { isEnrolled } = postState();
  const answer = await callSignOut(isEnrolled);
  if (!isEnrolled && !isSignedOut(answer)) return answer as ApiFailure;
  forgetDrafts();
  if (!isEnrolled) return undefined;
  if (!isSignedOut(answer)) markLeft(read(heardPlace) ?? session.verifiedAt);
  await endShift();
  return undefined;
}

/** Tells the node of a session that was left while it was not heard; whether it was ended now. Who signed in since stays. */
export async function tellLeft(): Promise<boolean> {
  const left = leftSession();
  if (left === undefined) return false;
  const asked = await callRoute(accessContract.session, {}, AbortSignal.timeout(silentMs)).catch(() => undefined);
  if (asked?.kind !== "recorded") return false;
  const isStanding = asked.value.session?.verifiedAt === left;
  if (isStanding && !isSignedOut(await callSignOut(true))) return false;
  markLeft(undefined);
  return isStanding;
}

async function callSignOut(isPost: boolean): Promise<ApiAnswer<unknown>> {
  const body = isPost ? { keepsOutbox: true as const } : {};
  // A line that is only silent must not keep a tablet open for as long as the browser waits.
  const signal = isPost ? AbortSignal.timeout(silentMs) : undefined;
  return await callRoute(accessContract.signOut, { body }, signal).catch(() => ({ kind: "fault", cause: "network" }) as const);
}
