import { useEffect } from "react";
import { forgetDrafts } from "./draft.ts";
import { silence } from "./speech.ts";

/** A page that says nothing, needs no network and is on every device. */
const neutral = "about:blank";
/** Set when somebody left in haste; says nothing of who or from where, and ends with the tab. */
const place = "panah.left";
const twiceMs = 1_500;

/**
 * Leaves at once: what was typed is forgotten, nothing is read on, the screen is cleared, and the neutral page stands
 * in place of this one in the history.
 */
export function leaveNow(before?: () => void): void {
  forgetDrafts();
  silence();
  before?.();
  mark();
  document.title = "";
  document.body.hidden = true;
  window.location.replace(neutral);
}

function mark(): void {
  try {
    sessionStorage.setItem(place, "1");
  } catch {
    // A browser that keeps nothing still leaves; only Back is not guarded there.
  }
}

function isMarked(): boolean {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}

/**
 * Keeps Back from bringing a page of ours to the screen after somebody left in haste. True when this page must not be
 * drawn. Whoever comes on purpose, by address or by link, is let in.
 */
export function guardReturn(): boolean {
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted || !isMarked()) return;
    document.body.hidden = true;
    window.location.replace(neutral);
  });
  if (!isMarked()) return false;
  const [way] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (way?.type === "back_forward") {
    window.location.replace(neutral);
    return true;
  }
  sessionStorage.removeItem(place);
  return false;
}

/** Escape twice leaves; one that closes a question does not count. */
export function useTwiceEscape(leave: () => void): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.repeat || document.querySelector("dialog[open]")) return;
      if (event.timeStamp - last < twiceMs) leave();
      last = event.timeStamp;
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  });
}
