import { useEffect, useState, useSyncExternalStore } from "react";
import type { PersonLanguage } from "../../../src/kernel/index.ts";

/** Each language by its own name. */
export const ownNames: Readonly<Record<PersonLanguage, string>> = {
  prs: "دری",
  ps: "پښتو",
  tg: "Тоҷикӣ",
  ru: "Русский",
  en: "English",
  kk: "Қазақша",
  ky: "Кыргызча",
  tk: "Türkmençe",
  uz: "Oʻzbekcha",
};

const voices: Readonly<Record<PersonLanguage, readonly string[]>> = {
  prs: ["fa", "prs"],
  ps: ["ps"],
  tg: ["tg"],
  ru: ["ru"],
  en: ["en"],
  kk: ["kk"],
  ky: ["ky"],
  tk: ["tk"],
  uz: ["uz"],
};

/** A voice that lies in the device itself: a voice of some far server would send what is read. */
function findVoice(language: PersonLanguage): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === "undefined") return undefined;
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voices[language].some((code) => voice.lang.toLowerCase().startsWith(code)));
}

function listen(listener: () => void): () => void {
  if (typeof speechSynthesis === "undefined") return () => undefined;
  speechSynthesis.addEventListener("voiceschanged", listener);
  return () => speechSynthesis.removeEventListener("voiceschanged", listener);
}

/** Reads lines aloud by the device, where it has a voice of its own for the language; `at` is the line being read. */
export function useSpeech(language: PersonLanguage): {
  readonly canSpeak: boolean;
  readonly isSpeaking: boolean;
  readonly at: number | undefined;
  readonly speak: (lines: readonly string[]) => void;
  readonly stop: () => void;
} {
  const voice = useSyncExternalStore(listen, () => findVoice(language));
  const [at, setAt] = useState<number>();
  const stop = (): void => {
    if (typeof speechSynthesis !== "undefined") speechSynthesis.cancel();
    setAt(undefined);
  };
  useEffect(() => stop, [language]);
  const speak = (lines: readonly string[]): void => {
    stop();
    if (!voice) return;
    for (const [place, line] of lines.entries()) {
      const words = new SpeechSynthesisUtterance(line);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = 0.9;
      words.addEventListener("start", () => setAt(place));
      if (place === lines.length - 1) words.addEventListener("end", () => setAt(undefined));
      speechSynthesis.speak(words);
    }
  };
  return { canSpeak: voice !== undefined, isSpeaking: at !== undefined, at, speak, stop };
}
