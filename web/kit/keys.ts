import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { Wording } from "./text.ts";

export type KeyBinding = { readonly key: string; readonly label: Wording; readonly act: () => void };

let bound: readonly KeyBinding[] = [];
const listeners = new Set<() => void>();

function change(next: readonly KeyBinding[]): void {
  bound = next;
  listeners.forEach((listener) => listener());
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName));
}

const togetherMs = 1_000;

/** Which binding a key press means; `before` is the key just pressed, for bindings of two keys such as `g i`. The binding made last wins, since it belongs to the innermost part of the screen. */
export function findBinding(bindings: readonly KeyBinding[], key: string, before: string | undefined): KeyBinding | undefined {
  const pair = before === undefined ? undefined : bindings.findLast((one) => one.key === `${before} ${key}`);
  return pair ?? bindings.findLast((one) => one.key === key);
}

/** Listens to the keyboard for the whole client; the shell starts it once. */
export function listenToKeys(): () => void {
  let last: { readonly key: string; readonly at: number } | undefined;
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    const before = last && event.timeStamp - last.at < togetherMs ? last.key : undefined;
    last = { key: event.key, at: event.timeStamp };
    const binding = findBinding(bound, event.key, before);
    if (!binding) return;
    last = undefined;
    event.preventDefault();
    binding.act();
  };
  document.addEventListener("keydown", hear);
  return () => document.removeEventListener("keydown", hear);
}

/** Binds a key while the component is shown; the help overlay lists it under `label`. */
export function useKey(key: string, label: Wording, act: () => void, isOn = true): void {
  const latest = useEffectEvent(act);
  const words = typeof label === "string" ? label : label.en;
  useEffect(() => {
    if (!isOn) return undefined;
    const binding: KeyBinding = { key, label, act: () => latest() };
    change([...bound, binding]);
    return () => change(bound.filter((one) => one !== binding));
    // `words` stands for `label`, which is often a new object with the same words.
  }, [key, words, isOn]);
}

/** The keys that work now, innermost last, each once. */
export function useBoundKeys(): readonly KeyBinding[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => bound,
  );
  return all.filter((one, place) => all.findLastIndex((other) => other.key === one.key) === place);
}
