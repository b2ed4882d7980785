import { useSyncExternalStore } from "react";
import { officerLanguages, type OfficerLanguage } from "../../src/kernel/text.ts";

/** How one officer likes the screen. The only thing besides the session that this browser keeps; it says nothing of a person. */
export type Preference = {
  readonly language: OfficerLanguage;
  readonly theme: "system" | "light" | "dark";
  readonly density: "dense" | "large";
};

const place = "panah.preference";
const listeners = new Set<() => void>();
let current: Preference = read();

function read(): Preference {
  const asked = typeof navigator === "undefined" ? "en" : navigator.language;
  const first: Preference = { language: asked.startsWith("en") ? "en" : "ru", theme: "system", density: "dense" };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "{}");
    if (typeof kept !== "object" || kept === null) return first;
    const { language, theme, density } = kept as Partial<Preference>;
    return {
      language: language && officerLanguages.includes(language) ? language : first.language,
      theme: theme === "light" || theme === "dark" ? theme : "system",
      density: density === "large" ? "large" : "dense",
    };
  } catch {
    return first;
  }
}

/** Sets part of the preference, keeps it and puts it on the page. */
export function setPreference(change: Partial<Preference>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(place, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing still shows what was chosen until it is closed.
  }
  applyPreference();
  listeners.forEach((listener) => listener());
}

/** Puts the preference on the document: language, direction, light and density. */
export function applyPreference(): void {
  const root = document.documentElement;
  root.lang = current.language;
  root.dir = "ltr";
  root.dataset["density"] = current.density;
  if (current.theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = current.theme;
}

/** The preference, kept up to date. */
export function usePreference(): Preference {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
    () => current,
  );
}
