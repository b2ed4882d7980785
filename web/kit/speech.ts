import { useEffect, useState, useSyncExternalStore } from "react";
import type { PersonLanguage } from "../../src/kernel/text.ts";
import { primaryOf } from "./tongues.ts";

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
  return speechSynthesis.getVoices().find((voice) => voice.localService && voices[language].includes(primaryOf(voice.lang)));
}

function listen(listener: () => void): () => void {
  if (typeof speechSynthesis === "undefined") return () => undefined;
  speechSynthesis.addEventListener("voiceschanged", listener);
  return () => speechSynthesis.removeEventListener("voiceschanged", listener);
}

/** Whether the device has a voice of its own for a language. */
export function useVoice(language: PersonLanguage): boolean {
  return useSyncExternalStore(listen, () => findVoice(language) !== undefined);
}

/** Stops whatever is being read. */
export function silence(): void {
  if (typeof speechSynthesis === "undefined") return;
  speechSynthesis.cancel();
  // Else what is read next would stand still with it.
  speechSynthesis.resume();
}

/** Reads one line, in place of what is being read. */
export function sayLine(line: string, language: PersonLanguage): void {
  silence();
  const words = utter(line, language);
  if (words) speechSynthesis.speak(words);
}

function utter(line: string, language: PersonLanguage): SpeechSynthesisUtterance | undefined {
  const voice = findVoice(language);
  if (!voice) return undefined;
  const words = new SpeechSynthesisUtterance(line);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.9;
  return words;
}

export type Speech = {
  readonly canSpeak: boolean;
  readonly standing: "still" | "speaking" | "paused";
  /** The line that is being read. */
  readonly at: number | undefined;
  readonly speak: (lines: readonly string[]) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
};

/** Reads lines aloud by the device, where it has a voice of its own for the language. */
export function useSpeech(language: PersonLanguage): Speech {
  const canSpeak = useVoice(language);
  const [at, setAt] = useState<number>();
  const [isPaused, setPaused] = useState(false);
  const still = (): void => {
    setAt(undefined);
    setPaused(false);
  };
  const stop = (): void => {
    silence();
    still();
  };
  useEffect(() => stop, [language]);
  const speak = (lines: readonly string[]): void => {
    stop();
    for (const [place, line] of lines.entries()) {
      const words = utter(line, language);
      if (!words) return;
      words.addEventListener("start", () => setAt(place));
      if (place === lines.length - 1) words.addEventListener("end", still);
      speechSynthesis.speak(words);
    }
  };
  const pause = (): void => {
    speechSynthesis.pause();
    setPaused(true);
  };
  const resume = (): void => {
    speechSynthesis.resume();
    setPaused(false);
  };
  const standing = at === undefined ? "still" : isPaused ? "paused" : "speaking";
  return { canSpeak, standing, at, speak, pause, resume, stop };
}
