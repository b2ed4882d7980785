import { useState } from "react";

/** What was typed and not yet sent. In memory only: it outlives leaving the screen, not the session. */
const drafts = new Map<string, unknown>();

/** Forgets every draft: at sign-out and at quick exit. */
export function forgetDrafts(): void {
  drafts.clear();
}

/** Like `useState`, kept under `key` when the screen is left. `forget` is for after the command is recorded. */
export function useDraft<T>(key: string, first: T): readonly [T, (change: Partial<T>) => void, () => void] {
  const [draft, setDraft] = useState<T>(() => (drafts.has(key) ? (drafts.get(key) as T) : first));
  const change = (part: Partial<T>): void =>
    setDraft((before) => {
      const after = { ...before, ...part };
      drafts.set(key, after);
      return after;
    });
  const forget = (): void => {
    drafts.delete(key);
    setDraft(first);
  };
  return [draft, change, forget];
}
