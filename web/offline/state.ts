import { useSyncExternalStore } from "react";
import type { BundleCode } from "./bundle.ts";

/** How this device stands, as every screen may know it. Nothing of a person is in it, and nothing secret. */
export type PostState = {
  /** A device of a post: it keeps the app, a bundle and an outbox. */
  readonly isEnrolled: boolean;
  readonly opened: "shut" | "open" | "sealedView";
  /** The last answer on who is signed in came from this device, not from the node. */
  readonly isAway: boolean;
  readonly waiting: number;
  readonly needsPerson: number;
  /** By the node's clock. */
  readonly contactAt?: string | undefined;
  readonly isLocked: boolean;
  readonly isRevoked: boolean;
  readonly bundleAt?: string | undefined;
  /** Why the last bundle was not taken. */
  readonly bundleCode?: BundleCode | undefined;
};

const place = "panah.device";
const listeners = new Set<() => void>();
let current: PostState = {
  isEnrolled: readMark(),
  opened: "shut",
  isAway: false,
  waiting: 0,
  needsPerson: 0,
  isLocked: false,
  isRevoked: false,
};

function readMark(): boolean {
  try {
    return localStorage.getItem(place) === "post";
  } catch {
    return false;
  }
}

/** Remembers that this is a device of a post, or forgets it. */
export function markDevice(isEnrolled: boolean): void {
  if (isEnrolled) localStorage.setItem(place, "post");
  else localStorage.removeItem(place);
  changePost({ isEnrolled });
}

export const postState = (): PostState => current;

export function changePost(change: Partial<PostState>): void {
  current = { ...current, ...change };
  listeners.forEach((listener) => listener());
}

export function usePostState(): PostState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
